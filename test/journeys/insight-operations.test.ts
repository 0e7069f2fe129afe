import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AUDIENCE,
  type Gateway,
  inProcessSource,
  localIssuer,
  openAccess,
  openGateway,
  parseSupergraph,
} from '@civil-affairs/gateway'
import { newSigningKey, openLog, type RequestIdentity, type SampleTruth } from '@civil-affairs/kit'
import { officer, openTestDatabase } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FINDINGS_TABLE } from '../truth/findings-table.ts'
import {
  findingsTable,
  type OpenFinding,
  openFindings,
  outcomes,
  precisionOf,
  REASONS,
  type RuleOutcome,
  recallOf,
  withoutFigures,
} from '../truth/recall.ts'
import { openSampleHub, type SampleHub, TRUTH_PEOPLE } from '../truth/sample-hub.ts'

const schema = join(import.meta.dirname, '../../schema')
const operation = (name: string) => readFileSync(join(schema, 'operations', `${name}.graphql`), 'utf8')
const PROVINCE = '140000000000'
const leader: RequestIdentity = { ...officer, roles: ['LEADER'], purpose: null, caseNumber: null }

let database: Awaited<ReturnType<typeof openTestDatabase>>
let hub: SampleHub
let gateway: Gateway
let found: RuleOutcome[]

beforeAll(async () => {
  database = await openTestDatabase()
  hub = await openSampleHub(database, TRUTH_PEOPLE)
  found = outcomes(hub.truth, await openFindings(hub.insight))
  gateway = await openGateway({
    supergraph: parseSupergraph(readFileSync(join(schema, 'supergraph.graphql'), 'utf8')),
    sources: hub.subgraphs.map((subgraph) => inProcessSource(subgraph)),
    access: openAccess([localIssuer(newSigningKey()).issuer], AUDIENCE),
    development: false,
    log: openLog('journey', process.env.TEST_LOG ?? 'silent'),
  })
}, 600_000)
afterAll(async () => {
  await gateway?.close()
  await hub?.close()
  await database?.close()
})

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the tests
async function ask(query: string, variables: Record<string, unknown>, as = officer): Promise<any> {
  const { data, errors } = await gateway.execute(query, variables, as)
  expect(errors).toBeUndefined()
  return data
}
// biome-ignore lint/suspicious/noExplicitAny: rows of any table
const rows = (sql: string): Promise<any[]> => hub.insight.asHub(({ em }) => em.execute(sql))
const planted = (kind: string) => hub.truth.filter((fault) => fault.kind === kind)

test('a leader sees the figures of the province and of its prefectures, and how findings stand', async () => {
  const { division } = await ask(operation('division-dashboard'), { code: PROVINCE, month: '2026-05' }, leader)
  expect(division).toMatchObject({ code: PROVINCE, name: '山西省', level: 'PROVINCE' })
  const figure = (of: typeof division, id: string) =>
    of.indicators.find(({ indicator }: { indicator: { id: string } }) => indicator.id === id)
  const [{ people }] = await rows(
    `select count(distinct subject)::int as people from insight.fact
      where facet = 'assistance.mla.class' and since <= '2026-05-31' and (until is null or until > '2026-05-31')`,
  )
  expect(people).toBeGreaterThan(20)
  expect(Number(figure(division, 'I-01').value)).toBe(people)
  expect(division.children).toHaveLength(11)
  for (const child of division.children) expect(child.indicators.length).toBeGreaterThan(0)
  // The findings are of the day of the sample, the first of the month after.
  const { division: june } = await ask(operation('division-dashboard'), { code: PROVINCE, month: '2026-06' }, leader)
  const counts = new Map<string, { raised: number }>(
    june.findingCounts.map((count: { severity: string }) => [count.severity, count]),
  )
  expect([...counts.keys()]).toEqual(['RED', 'ORANGE', 'YELLOW', 'BLUE'])
  expect(counts.get('RED')!.raised).toBeGreaterThan(planted('R-02').length)
})

test('an indicator explains itself: formula, basis, series, sources, and a change that adds up', async () => {
  const { indicator } = await ask(
    operation('indicator-explain'),
    { id: 'I-01', code: PROVINCE, month: '2026-05' },
    leader,
  )
  expect(indicator).toMatchObject({ id: 'I-01', name: '低保对象人数' })
  expect(indicator.series.map(({ month }: { month: string }) => month)).toHaveLength(17)
  const [before, now] = indicator.series.slice(-2).map(({ value }: { value: string }) => Number(value))
  const { value, change, sources } = indicator.explanation
  expect(Number(value)).toBe(now)
  expect(change.reduce((sum: number, { amount }: { amount: string }) => sum + Number(amount), 0)).toBe(now! - before!)
  expect(sources).toContainEqual(expect.objectContaining({ subgraph: 'assistance', freshness: expect.anything() }))
})

test('a cohort is counted by county and age, and its members are named to who may know them', async () => {
  const where = {
    all: [{ facet: 'elderly-care.oldAge.band' }, { facet: 'registry.birthDate', ageFrom: 80, ageTo: 84 }],
  }
  const { cohort } = await ask(operation('cohort'), { code: PROVINCE, where })
  const [{ people }] = await rows(
    `select count(distinct b.subject)::int as people from insight.fact f left join insight.person_alias a on a.alias = f.subject
       join insight.fact b on b.subject = coalesce(a.canonical, f.subject) and b.facet = 'registry.birthDate'
      where f.facet = 'elderly-care.oldAge.band' and f.since <= '2026-06-01' and (f.until is null or f.until > '2026-06-01')
        and b.value <= '1946-06-01' and b.value > '1941-06-01'`,
  )
  expect(cohort.count).toBe(people)
  expect(cohort.byDivision.length).toBeGreaterThan(20)
  expect(cohort.byAge.map(({ from, count }: { from: number; count: number | null }) => [from, count])).toContainEqual([
    80,
    people,
  ])
  expect(cohort.members.totalCount).toBe(people)
  expect(cohort.members.edges).toHaveLength(20)
  for (const { node } of cohort.members.edges) {
    expect(node.name).not.toContain('*')
    expect(node.age).toBeGreaterThanOrEqual(80)
    expect(node.age).toBeLessThanOrEqual(84)
  }
})

test('of a person, what is open and what all domains did for them', async () => {
  const [fault] = planted('R-02')
  const { person } = await ask(operation('person-insight'), { id: fault!.ids[0] })
  expect(person.findings).toContainEqual(
    expect.objectContaining({ rule: expect.objectContaining({ id: 'R-02' }), severity: 'RED', dueOn: '2026-06-08' }),
  )
  const links = person.assistanceChain.edges.map(({ node }: { node: object }) => node)
  expect(links).toContainEqual(
    expect.objectContaining({ domain: 'elderly-care', title: expect.stringContaining('高龄津贴') }),
  )
  expect(links).toContainEqual(expect.objectContaining({ domain: 'registry', title: '死亡', amount: null }))
})

test('documents are verified for the programmes asked: who receives, who does not, who is not known', async () => {
  const documentOf = async (id: string) => {
    const { person } = await ask('query ($id: ID!) { person(id: $id) { documents { type number } } }', { id })
    return person.documents[0]
  }
  const people = [
    await documentOf(planted('R-09')[0]!.ids[0]!),
    await documentOf(planted('R-18')[0]!.ids[0]!),
    { type: 'RESIDENT_ID', number: '110101199003077774' },
  ]
  const { verifyStatus } = await ask(operation('verify-status'), {
    people,
    programmes: ['CHILD_SUPPORT', 'OLD_AGE'],
    month: '2026-05',
  })
  const answers = verifyStatus.map(
    ({ matched, programmes }: { matched: boolean; programmes: { receiving: boolean }[] }) => [
      matched,
      ...programmes.map(({ receiving }) => receiving),
    ],
  )
  expect(answers).toEqual([
    [true, true, false],
    [true, false, false],
    [false, null, null],
  ])
})

test('every rule finds what was planted for it and nothing beside, but for those that say why', () => {
  const exact = found.filter(({ rule }) => REASONS[rule.id] === undefined)
  const wrong = exact.filter(({ missed, beside }) => missed.length + beside.length > 0)
  expect(
    wrong.map(({ rule, missed, beside }) => [
      rule.id,
      missed.map(({ what }) => what),
      beside.map(({ reason }) => reason),
    ]),
  ).toEqual([])
  expect(exact.filter(({ planted }) => planted.length > 0).length).toBeGreaterThan(10)
})

test('a rule that has a reason is below one, so that no reason outlives its cause', () => {
  const below = found.filter((outcome) => (recallOf(outcome) ?? 1) < 1 || (precisionOf(outcome) ?? 1) < 1)
  expect(below.map(({ rule }) => rule.id).toSorted()).toEqual(Object.keys(REASONS).toSorted())
})

test('the documentation has every rule in its present version, with the reason of those below one', () => {
  const [now, written] = [findingsTable(found, TRUTH_PEOPLE), readFileSync(FINDINGS_TABLE, 'utf8')].map(withoutFigures)
  expect(now).toBe(written)
})

test('once the two records of a child are linked, the support drawn under both is found', async () => {
  const registry = hub.subgraphs.find(({ definition }) => definition.name === 'registry')!
  const twofold = planted('SUPPORT_UNDER_TWO_RECORDS')
  const isFound = (fault: SampleTruth, findings: readonly OpenFinding[]) =>
    findings.some(({ rule, ids }) => rule === 'R-34' && fault.ids.some((id) => ids.has(id)))
  const before = await openFindings(hub.insight)
  expect(twofold.length).toBeGreaterThan(0)
  const link = `mutation ($input: LinkPersonsInput!) { linkPersons(input: $input) { ... on Person { id } ... on Refusal { code } } }`
  for (const { ids } of twofold) {
    const input = { personId: ids[0], duplicateId: ids[1], reason: '同一人' }
    const { data } = await registry.execute({ query: link, variables: { input } }, officer)
    expect(data).toMatchObject({ linkPersons: { id: expect.any(String) } })
  }
  await hub.settle()
  const after = await openFindings(hub.insight)
  for (const fault of twofold) expect([isFound(fault, before), isFound(fault, after)]).toEqual([false, true])
})
