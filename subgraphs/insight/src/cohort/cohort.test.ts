import { randomUUID } from 'node:crypto'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import type { FactChange } from '@civil-affairs/schema/insight/index.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { facetOf, tellChanges } from '../fact/index.ts'
import { feedsOf, told, VILLAGE } from '../fact/scene.ts'
import { rebuildFacts } from '../fact-rebuild/index.ts'
import { subgraph } from '../subgraph.ts'
import { birthOf } from './cohort-index.ts'
import type { Given } from './read-expression.ts'

let hub: TestHub
/** Another process on the same database. */
let neighbour: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  neighbour = await openTestHub(subgraph, { database: hub.database })
})
afterAll(async () => {
  await neighbour.close()
  await hub.close()
})

const TODAY = '2026-06-15'
const village = (county: string, n: number) => `${county}10020${n}`
const COUNTIES = ['140726', '140727'] as const

function tell(changes: readonly FactChange[], division = village('140726', 1)) {
  return hub.subgraph.asHub((context) =>
    tellChanges(
      context,
      changes.map((change) => ({
        change,
        event: {
          id: randomUUID(),
          type: `${change.facet.slice(0, change.facet.indexOf('.'))}.test`,
          recordId: change.subject!,
          division,
          occurredAt: '2026-06-01T00:00:00.000Z',
        },
      })),
    ),
  )
}

const person = (n: number) => `00000000-0000-8000-8000-${String(n).padStart(12, '0')}`
const set = (
  facet: string,
  subject: string,
  value: string | number | true,
  since: string | null = null,
): FactChange => ({
  op: 'set',
  facet,
  subject,
  value,
  since,
})
const ASK = `query ($code: DivisionCode!, $where: CohortInput!, $kind: CohortKind, $on: Date) {
  cohort(division: $code, where: $where, kind: $kind, on: $on) {
    on count byDivision(level: COUNTY) { division { code } count } byAge { from to count male female }
    members(first: 200) { totalCount edges { node { id } } } } }`
const askMembers = async (where: Given, on: string | null = null, of = hub): Promise<string[]> => {
  const { cohort } = await of.ask(ASK, { code: '140000000000', where, on })
  return cohort.members.edges.map(({ node }: { node: { id: string } }) => node.id)
}
const codeOf = async (where: unknown, more: Record<string, unknown> = {}, as = officer) => {
  const { errors } = await hub.execute(ASK, { code: '140000000000', where, ...more }, as)
  return errors?.[0]?.extensions?.code
}

/** Independent of the index: what an expression says, as SQL over the table of facts. */
function sqlOf(given: Given, subject: string, day: string, depth = 0): string {
  const f = `f${depth}_${Math.random().toString(36).slice(2, 8)}`
  const holds = (alias: string) =>
    `${alias}.since <= '${day}' and (${alias}.until is null or ${alias}.until > '${day}')`
  if (given.all) return `(${given.all.map((part) => sqlOf(part, subject, day, depth + 1)).join(' and ')})`
  if (given.any) return `(${given.any.map((part) => sqlOf(part, subject, day, depth + 1)).join(' or ')})`
  if (given.not) return `(not ${sqlOf(given.not, subject, day, depth + 1)})`
  if (given.related) {
    const { by, reverse, quantifier, count, where } = given.related
    const other = reverse ? `${f}.subject` : `${f}.value::uuid`
    const link = `from insight.fact ${f} where ${f}.facet = '${by}' and ${holds(f)} and ${
      reverse ? `${f}.value = ${subject}::text` : `${f}.subject = ${subject}`
    }`
    const fits = sqlOf(where, other, day, depth + 1)
    if (quantifier === 'EVERY') return `(exists (select 1 ${link}) and not exists (select 1 ${link} and not ${fits}))`
    if (quantifier === 'ANY') return `exists (select 1 ${link} and ${fits})`
    return `((select count(distinct ${other}) ${link} and ${fits}) ${quantifier === 'AT_LEAST' ? '>=' : '<='} ${count})`
  }
  const { type } = facetOf(given.facet!)
  const isNumber = type === 'AMOUNT' || type === 'NUMBER'
  const column = isNumber ? `${f}.amount` : `${f}.value collate "C"`
  const literal = (text: string) =>
    type === 'AMOUNT' ? String(Math.round(Number(text) * 100)) : isNumber ? text : `'${text}'`
  const conditions = [
    `${f}.facet = '${given.facet}'`,
    `${f}.subject = ${subject}`,
    holds(f),
    ...(given.in ? [`${column} in (${given.in.map(literal).join(', ') || 'null'})`] : []),
    ...(given.from ? [`${column} >= ${literal(given.from)}`] : []),
    ...(given.to ? [`${column} <= ${literal(given.to)}`] : []),
    ...(given.ageFrom == null ? [] : [`extract(year from age('${day}'::date, ${f}.value::date)) >= ${given.ageFrom}`]),
    ...(given.ageTo == null ? [] : [`extract(year from age('${day}'::date, ${f}.value::date)) <= ${given.ageTo}`]),
  ]
  return `exists (select 1 from insight.fact ${f} where ${conditions.join(' and ')})`
}

async function oracle(given: Given, day: string): Promise<string[]> {
  const rows = (await hub.subgraph.asHub(({ em }) =>
    em.execute(
      `select s.subject::text as id from (select distinct subject from insight.fact where kind = 'PERSON'
         and since <= '${day}' and (until is null or until > '${day}')) s
        where ${sqlOf(given, 's.subject', day)} order by 1`,
    ),
  )) as unknown as { id: string }[]
  return rows.map(({ id }) => id)
}

const people = Array.from({ length: 12 }, (_, n) => person(n + 1))
const household = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const anyone = fc.constantFrom(...people)
const day = fc.constantFrom('2025-01-01', '2026-01-01', '2026-06-15', '2026-06-16', '2027-01-01')
const changes = fc.array(
  fc.oneof(
    fc.tuple(anyone, fc.constantFrom('MALE', 'FEMALE')).map(([who, sex]) => set('registry.sex', who, sex)),
    fc
      .tuple(
        anyone,
        fc.constantFrom('2016-06-15', '2016-06-16', '1946-06-15', '1946-06-14', '1990-02-28', '1960-12-31'),
      )
      .map(([who, born]) => set('registry.birthDate', who, born)),
    fc
      .tuple(anyone, fc.constantFrom(...COUNTIES), fc.integer({ min: 1, max: 3 }), day)
      .map(([who, county, n, since]) => set('registry.residence', who, village(county, n), since)),
    fc
      .tuple(anyone, fc.constantFrom('A', 'B', 'C'), day)
      .map(([who, c, since]) => set('assistance.mla.class', who, c, since)),
    fc
      .tuple(anyone, day)
      .map(([who, until]): FactChange => ({ op: 'end', facet: 'assistance.mla.class', subject: who, until })),
    fc.tuple(anyone, day).map(([who, since]) => set('registry.death', who, true, since)),
    fc.tuple(anyone).map(([who]): FactChange => ({ op: 'void', facet: 'registry.death', subject: who })),
    fc
      .tuple(anyone, fc.integer({ min: 1, max: 4 }), day)
      .map(([who, n, since]) => set('registry.household', who, household(n), since)),
    fc.tuple(anyone, fc.integer({ min: 1, max: 4 }), day).map(
      ([who, yuan, on]): FactChange => ({
        op: 'happen',
        facet: 'assistance.mla.paid',
        subject: who,
        value: yuan * 100,
        on,
        key: randomUUID(),
      }),
    ),
  ),
  { minLength: 1, maxLength: 30 },
)
const leaf: fc.Arbitrary<Given> = fc.oneof(
  fc.constantFrom<Given>(
    { facet: 'registry.death' },
    { facet: 'registry.sex', in: ['FEMALE'] },
    { facet: 'registry.birthDate', ageFrom: 80 },
    { facet: 'registry.birthDate', ageFrom: 10, ageTo: 60 },
    { facet: 'registry.birthDate', ageTo: 9 },
    { facet: 'registry.birthDate', from: '1946-06-15', to: '1990-02-28' },
    { facet: 'assistance.mla.paid', from: '2.00', to: '3.00' },
    { facet: 'assistance.mla.paid', in: ['4.00'] },
    { facet: 'registry.household' },
  ),
  fc
    .subarray(['A', 'B', 'C'], { minLength: 1 })
    .map((classes): Given => ({ facet: 'assistance.mla.class', in: classes })),
)
const { expression } = fc.letrec<{ expression: Given }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((all): Given => ({ all })),
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((any): Given => ({ any })),
    tie('expression').map((not): Given => ({ not })),
    fc
      .tuple(tie('expression'), fc.constantFrom('ANY', 'EVERY', 'AT_LEAST', 'AT_MOST'), fc.integer({ min: 0, max: 2 }))
      .map(
        ([where, quantifier, count]): Given => ({
          related: {
            by: 'registry.household',
            quantifier: 'ANY',
            where: { related: { by: 'registry.household', reverse: true, quantifier, count, where } },
          },
        }),
      ),
  ),
}))

test('whatever changed and whatever is asked, the index finds whom SQL over the facts finds', async () => {
  await fc.assert(
    fc.asyncProperty(changes, fc.array(expression, { minLength: 1, maxLength: 4 }), async (told, asked) => {
      await tell(told)
      for (const [at, where] of asked.entries())
        expect(await askMembers(where, null, at % 2 === 0 ? hub : neighbour)).toEqual(await oracle(where, TODAY))
    }),
    { numRuns: 15 },
  )
  for (const where of fc.sample(expression, 5))
    expect(await askMembers(where, '2026-01-01')).toEqual(await oracle(where, '2026-01-01'))
})

test('counts by county and by age add up to the whole, and few people are shown nowhere', async () => {
  await tell(
    Array.from({ length: 40 }, (_, n) => [
      set('registry.residence', person(1_000 + n), village(COUNTIES[n < 33 ? 0 : 1], 1)),
      set('registry.sex', person(1_000 + n), n % 2 === 0 ? 'MALE' : 'FEMALE'),
      set('registry.birthDate', person(1_000 + n), n < 20 ? '1940-01-01' : n < 38 ? '1990-01-01' : '2020-01-01'),
      set('social-organizations.post', person(1_000 + n), 'DIRECTOR'),
    ]).flat(),
  )
  const { cohort } = await hub.ask(ASK, {
    code: '140000000000',
    where: { facet: 'social-organizations.post', in: ['DIRECTOR'] },
  })
  expect(cohort).toMatchObject({ on: TODAY, count: 40, members: { totalCount: 40 } })
  expect(cohort.byDivision.filter(({ count }: { count: number }) => count !== 0)).toEqual([
    { division: { code: '140726000000' }, count: 33 },
    { division: { code: '140727000000' }, count: 7 },
  ])
  const by = Object.fromEntries(cohort.byAge.map((band: { from: number }) => [band.from, band]))
  expect(by[80]).toEqual({ from: 80, to: 89, count: 20, male: 10, female: 10 })
  // Two children are too few, and the next smallest band would give them away.
  expect([by[6].count, by[35].count]).toEqual([null, null])
})

test('a condition that nobody declared is refused with its place, never answered more widely', async () => {
  expect(await codeOf({ facet: 'registry.shoeSize' })).toBe('UNKNOWN_FACET')
  expect(await codeOf({ all: [{ facet: 'assistance.mla.class', in: ['D'] }] })).toBe('UNKNOWN_CODE')
  expect(await codeOf({ facet: 'registry.householdKind' })).toBe('FACET_OF_ANOTHER_KIND')
  expect(await codeOf({ facet: 'registry.sex', from: 'A' })).toBe('COMPARISON_NOT_POSSIBLE')
  expect(await codeOf({ facet: 'registry.sex', not: { facet: 'registry.death' } })).toBe('COHORT_UNCLEAR')
  expect(await codeOf({})).toBe('COHORT_UNCLEAR')
  expect(await codeOf({ all: [] })).toBe('COHORT_EMPTY')
  expect(await codeOf({ facet: 'registry.sex' }, { on: '2026-06-16' })).toBe('IN_FUTURE')
})

test('who asks about a division outside their own, or about sensitive matters without a purpose, is refused', async () => {
  const elsewhere = { ...officer, divisions: ['140727000000'] }
  expect(await codeOf({ facet: 'registry.sex' }, { code: '140726000000' }, elsewhere)).toBe('OUT_OF_SCOPE')
  const idle = { ...officer, purpose: null, caseNumber: null }
  expect(await codeOf({ facet: 'assistance.mla.class' }, {}, idle)).toBe('PURPOSE_REQUIRED')
  expect(await codeOf({ facet: 'registry.sex' }, {}, idle)).toBe('PURPOSE_REQUIRED') // the list of members
})

test('a cross table over two facets counts each pair once', async () => {
  const { cohort } = await hub.ask(
    `{ cohort(division: "140000000000", where: { facet: "social-organizations.post" }) {
         crossTabulation(facets: ["registry.sex", "social-organizations.post"]) { values count } } }`,
  )
  expect(cohort.crossTabulation).toEqual([
    { values: ['FEMALE', 'DIRECTOR'], count: 20 },
    { values: ['MALE', 'DIRECTOR'], count: 20 },
  ])
})

test('completed years: whoever was born on 29 February has the birthday on 1 March', () => {
  expect('2000-02-29' <= birthOf('2018-02-28', 18)).toBe(false)
  expect('2000-02-29' <= birthOf('2018-03-01', 18)).toBe(true)
})

const isSecretary: Given = { facet: 'social-organizations.post', in: ['SECRETARY_GENERAL'] }
const readsAnew = ({ statements }: TestHub) => statements.some((sql) => sql.includes('declare cohort'))

test('what another process changed is in the next answer, and only that is read', async () => {
  const who = person(2_001)
  expect(await askMembers(isSecretary, null, neighbour)).toEqual([])
  await tell([set('social-organizations.post', who, 'SECRETARY_GENERAL')])
  neighbour.statements.length = 0
  expect(await askMembers(isSecretary, null, neighbour)).toEqual([who])
  expect(readsAnew(neighbour)).toBe(false)
  await tell([{ op: 'void', facet: 'social-organizations.post', subject: who }])
  expect(await askMembers(isSecretary, null, neighbour)).toEqual([])
  const unchanged = await neighbour.countStatements(() => askMembers(isSecretary, null, neighbour))
  await tell([set('social-organizations.post', who, 'SECRETARY_GENERAL')])
  const changed = await neighbour.countStatements(() => askMembers(isSecretary, null, neighbour))
  expect(changed - unchanged).toBe(2)
})

test('facts that a rebuild in another process puts right are put right in the answers of this one', async () => {
  const [right, wrong] = [person(2_101), person(2_102)]
  const feeds = feedsOf(
    [right, wrong].map((id) =>
      told(
        'registry.person.registered',
        { sex: 'UNKNOWN', birthDate: null, residenceDivision: VILLAGE, registeredDivision: null },
        { recordId: id },
      ),
    ),
  )
  while ((await hub.subgraph.catchUp(feeds)) > 0);
  await hub.subgraph.asHub(({ em }) =>
    em.execute(`update insight.fact set value = 'MALE' where subject = '${wrong}' and facet = 'registry.sex'`),
  )
  const isUnknown: Given = { facet: 'registry.sex', in: ['UNKNOWN'] }
  // A day that nobody asked about yet: what is damaged is in the index that is read for it.
  expect(await askMembers(isUnknown, '2026-05-05', neighbour)).toEqual([right])
  await rebuildFacts(hub.subgraph, feeds)
  expect(await askMembers(isUnknown, '2026-05-05', neighbour)).toEqual([right, wrong])
})

test('two records that are linked count as one in every process, and as two when they are parted', async () => {
  const [alias, canonical, child] = [person(2_201), person(2_202), person(2_203)]
  await tell([
    set('social-organizations.post', alias, 'SECRETARY_GENERAL'),
    set('registry.sex', canonical, 'MALE'),
    set('registry.sex', child, 'MALE'),
    set('registry.parent', child, alias),
  ])
  const isHolder: Given = { all: [isSecretary, { facet: 'registry.sex', in: ['MALE'] }] }
  const hasHolder: Given = { related: { by: 'registry.parent', quantifier: 'ANY', where: isHolder } }
  expect(await askMembers({ any: [isHolder, hasHolder] }, null, neighbour)).toEqual([])
  const link = { recordId: randomUUID(), subjects: [alias, canonical] }
  const data = { alias, canonical }
  const feed = [told('registry.person.linked', data as never, link)]
  const read = async () => {
    await hub.subgraph.asHub(({ em }) => em.execute('delete from insight.feed_position'))
    while ((await hub.subgraph.catchUp(feedsOf(feed))) > 0);
  }
  await read()
  expect(await askMembers({ any: [isHolder, hasHolder] }, null, neighbour)).toEqual([canonical, child])
  feed[0] = told('registry.person.unlinked', data as never, link)
  await read()
  expect(await askMembers({ any: [isHolder, hasHolder] }, null, neighbour)).toEqual([])
})

test('who was not asked for long, or is to follow too much at once, reads all anew and answers right', async () => {
  const many = Array.from({ length: 3_001 }, (_, n) => person(100_000 + n))
  await askMembers(isSecretary, null, neighbour)
  neighbour.statements.length = 0
  await tell(many.map((id) => set('registry.death', id, true, '2026-01-01')))
  const { cohort } = await neighbour.ask(ASK, { code: '140000000000', where: { facet: 'registry.death' } })
  expect(cohort.count).toBeGreaterThanOrEqual(many.length)
  expect(readsAnew(neighbour)).toBe(true)
  await hub.subgraph.asHub(async ({ em }) => {
    await em.execute(`delete from insight.fact where subject = '${many[0]}'`)
    await em.execute(`insert into insight.cohort_change (facet, subject) values ('registry.death', '${many[0]}')`)
    await em.execute(`insert into insight.cohort_change (facet, subject)
      select 'registry.death', '${many[0]}' from generate_series(1, 115000)`)
    await em.execute(
      `update insight.cohort_change set subject = '${many[1]}' where seq > (select min(seq) from insight.cohort_change where subject = '${many[0]}')`,
    )
  })
  while ((await hub.subgraph.catchUp(feedsOf([]))) > 0);
  const { cohort: after } = await neighbour.ask(ASK, { code: '140000000000', where: { facet: 'registry.death' } })
  expect(after.count).toBe(cohort.count - 1)
  const log = () =>
    hub.subgraph.asHub(({ em }) => em.execute('select count(*), min(seq), max(seq) from insight.cohort_change'))
  const dropped = await log()
  expect(Number(dropped[0]!.count)).toBeLessThanOrEqual(100_001)
  await hub.subgraph.catchUp(feedsOf([]))
  expect(await log(), 'a hub at rest writes nothing').toEqual(dropped)
  await hub.subgraph.asHub(({ em }) => em.execute('delete from insight.cohort_change'))
})
