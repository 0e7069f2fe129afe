import { setTimeout as sleep } from 'node:timers/promises'
import { addDays } from '@civil-affairs/schema'
import { deaths } from '../journeys/indicator-oracle/oracle.ts'
import { type FilledHub, spread, type Times } from './insight.ts'

export interface FoundIn {
  readonly times: Times
  readonly byHandMs: number
}

const PEOPLE = 12
const LONGEST_MS = 120_000
const RECORD = `mutation ($input: RecordDeathInput!) { done: recordDeath(input: $input) { __typename
  ... on Refusal { code messageEn } } }`
const REVOKE = `mutation ($input: RevokeDeathInput!) { done: revokeDeath(input: $input) { __typename ... on Refusal { code messageEn } } }`
const STATEMENTS = `query ($id: ID!) { person(id: $id) { death { statements { id revokedOn } } } }`
const FINDINGS = `query ($id: ID!) { person(id: $id) { findings { rule { id } state } } }`

/** 死亡人员仍发低保 over the tables of the domains: whoever was paid for a month after the one of the death. */
const BY_HAND = `select distinct died.person_id from (${deaths}) died
    join registry.person own on own.canonical_id = died.person_id
    join assistance.assistance_unit_member m on m.person_id = own.id
    join assistance.minimum_living_allowance g on g.unit_id = m.unit_id and (g.valid_to is null or g.valid_to > died.died_on)
    join assistance.allowance_amount a on a.allowance_id = g.id and (a.valid_to is null or a.valid_to > died.died_on)
    cross join lateral jsonb_array_elements(a.shares) share
    join assistance.payment_item i on i.scheme = 'MLA' and i.grant_id = g.id and i.state in ('PAID', 'RECOVERING', 'RECOVERED')
     and i.month > to_char(died.died_on, 'YYYY-MM') and i.month >= to_char(a.valid_from, 'YYYY-MM')
     and (a.valid_to is null or i.month < to_char(a.valid_to, 'YYYY-MM'))
   where (share ->> 'personId')::uuid = own.id`

/** People on 低保 are said to have died months ago; each finding is waited for, and the statement then revoked. */
export async function measureFindings({ ask, sql, say }: FilledHub): Promise<FoundIn> {
  const people = (await sql(
    `select c.subject as id, max(paid.since)::text as paid from insight.fact c
       join insight.fact u on u.subject = c.subject and u.facet = 'assistance.unit' and u.until is null
       join insight.fact v on v.value = u.value and length(v.value) = 36 and v.facet = 'assistance.unit' and v.until is null
       join insight.fact paid on paid.subject = v.subject and paid.facet = 'assistance.mla.paid'
      where c.facet = 'assistance.mla.class' and c.until is null
        and not exists (select from insight.fact d where d.subject = c.subject and d.facet = 'registry.death')
        and not exists (select from insight.person_alias where alias = c.subject or canonical = c.subject)
        and not exists (select from insight.finding f where f.subject = c.subject)
      group by c.subject having max(paid.since) > max(c.since) + 100 order by 1 limit ${PEOPLE}`,
  )) as { id: string; paid: string }[]
  if (people.length === 0) throw new Error('nobody of the sample receives 低保')
  const times: number[] = []
  for (const { id, paid } of people) {
    const input = { personId: id, diedOn: addDays(paid, -40), evidence: 'CREMATION' }
    const { done } = await ask(RECORD, { input })
    if (done.__typename !== 'Person') throw new Error(JSON.stringify(done))
    const began = performance.now()
    while (!(await isFound(ask, id))) {
      if (performance.now() - began > LONGEST_MS) throw new Error(`no finding of ${id} after ${LONGEST_MS / 1_000} s`)
      await sleep(50)
    }
    times.push(performance.now() - began)
    say(`  finding ${times.length}/${people.length}: ${(times.at(-1)! / 1_000).toFixed(2)} s`)
  }
  const began = performance.now()
  const byHand = new Set((await sql(BY_HAND)).map(({ person_id }) => person_id))
  const byHandMs = performance.now() - began
  const missed = people.filter(({ id }) => !byHand.has(id))
  if (missed.length > 0) throw new Error(`${missed.length} found by the hub and not by hand`)
  for (const { id } of people) {
    const { person } = await ask(STATEMENTS, { id })
    for (const statement of person.death.statements)
      if (statement.revokedOn === null)
        await ask(REVOKE, { input: { personId: id, statementId: statement.id, reason: '基准测试' } })
  }
  return { times: spread(times), byHandMs }
}

async function isFound(ask: FilledHub['ask'], id: string): Promise<boolean> {
  const { person } = await ask(FINDINGS, { id })
  return person.findings.some(
    ({ rule, state }: { rule: { id: string }; state: string }) => rule.id === 'R-01' && state !== 'CLOSED',
  )
}
