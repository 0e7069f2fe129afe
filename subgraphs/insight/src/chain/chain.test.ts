import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedsOf, told } from '../fact/scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
const events: FeedEvent[] = []
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

async function happens(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  while ((await hub.subgraph.catchUp(feedsOf(events))) > 0);
}

const LINK = `id kind occurredOn until isOngoing domain title programme amount record gapBefore { since until days }
  overlaps { link sameSupport since until } interruptions { since until days } people { id } beganElsewhere goesOnElsewhere`
const chainQuery = (type: string, fields = LINK, page = '') =>
  `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on ${type} { assistanceChain${page} {
     totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${fields} } } } } } }`

async function chainOf(type: 'Person' | 'Household', id: string, page = '', as = officer) {
  const { _entities } = await hub.ask(chainQuery(type, LINK, page), { ids: [{ __typename: type, id }] }, as)
  return _entities[0].assistanceChain
}
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the tests
const nodes = ({ edges }: { edges: { node: any }[] }) => edges.map(({ node }) => node)

function allowance(members: string[], since: string, key = randomUUID(), monthlyFen = 90_000): FeedEvent {
  const data = { programme: 'MLA', members, grantClass: 'B', monthlyFen, since, area: 'RURAL' as const }
  return told('assistance.grant.started', data, { recordId: key, subjects: [...members, randomUUID()] })
}
const ended = (key: string, until: string) =>
  told('assistance.grant.ended', { programme: 'MLA', until, reason: 'X' }, { recordId: key, subjects: [randomUUID()] })
function oldAge(personId: string, since: string): FeedEvent {
  const data = { programme: 'OLD_AGE' as const, personId, band: '80', monthlyFen: 10_000, since }
  return told('elderly-care.grant.started', data, { subjects: [personId] })
}
const joins = (household: string, personId: string, since: string) =>
  told('registry.household.joined', { personId, role: '02', since }, { recordId: household, subjects: [personId] })

test('all domains in one chain: supports with amounts, gaps and overlaps, and what happened between', async () => {
  const [person, first, second] = [randomUUID(), randomUUID(), randomUUID()]
  await happens(
    allowance([person], '2024-01-01', first),
    ended(first, '2024-07-01'),
    told('registry.person.died', { diedOn: '2026-05-02', source: 'HEALTH' }, { recordId: person }),
    allowance([person], '2025-01-01', second, 100_000),
    oldAge(person, '2026-01-01'),
  )
  const chain = await chainOf('Person', person)
  expect(nodes(chain)).toMatchObject([
    {
      occurredOn: '2024-01-01',
      until: '2024-07-01',
      domain: 'assistance',
      title: '最低生活保障（B类）',
      amount: '900.00',
    },
    {
      record: second,
      isOngoing: true,
      amount: '1000.00',
      gapBefore: { since: '2024-07-01', until: '2025-01-01', days: 184 },
    },
    {
      title: '高龄津贴（80）',
      programme: 'OLD_AGE',
      overlaps: [{ sameSupport: false, since: '2026-01-01', until: null }],
    },
    { kind: 'LIFE_EVENT', title: '死亡', occurredOn: '2026-05-02', isOngoing: false, amount: null },
  ])
  expect(chain.totalCount).toBe(4)
})

test('a chain is read from its end or from its beginning, page by page', async () => {
  const person = randomUUID()
  await happens(...[2021, 2022, 2023].map((year) => allowance([person], `${year}-01-01`)))
  const years = (chain: never) => nodes(chain).map(({ occurredOn }) => Number(occurredOn.slice(0, 4)))
  const last = await chainOf('Person', person, '(last: 2)')
  expect(years(last as never)).toEqual([2022, 2023])
  expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
  const before = await chainOf('Person', person, `(last: 2, before: "${last.pageInfo.startCursor}")`)
  expect(years(before as never)).toEqual([2021])
  const first = await chainOf('Person', person, '(first: 1)')
  expect(years(first as never)).toEqual([2021])
  const after = await chainOf('Person', person, `(first: 5, after: "${first.pageInfo.endCursor}")`)
  expect(years(after as never)).toEqual([2022, 2023])
  expect(after.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
  const codeOf = async (page: string) =>
    (await hub.execute(chainQuery('Person', 'id', page), { ids: [{ __typename: 'Person', id: person }] })).errors[0]
      .extensions.code
  expect(await codeOf('(first: 1, last: 1)')).toBe('PAGE_UNCLEAR')
  expect(await codeOf('(last: 1, before: "elsewhere")')).toBe('BAD_CURSOR')
})

test('when a household splits its chain ends with who left, and theirs goes on in the new one', async () => {
  const [old, fresh, mother, son, grant] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await happens(
    joins(old, mother, '2010-01-01'),
    joins(old, son, '2010-01-01'),
    allowance([son], '2025-01-01', grant),
    told(
      'registry.household.left',
      { personId: son, reason: 'SPLIT', until: '2026-04-01' },
      { recordId: old, subjects: [son] },
    ),
    joins(fresh, son, '2026-04-01'),
  )
  expect(nodes(await chainOf('Household', old))).toMatchObject([
    { record: grant, until: '2026-04-01', goesOnElsewhere: true, beganElsewhere: false, people: [{ id: son }] },
  ])
  expect(nodes(await chainOf('Household', fresh))).toMatchObject([
    { record: grant, until: null, goesOnElsewhere: false, beganElsewhere: true },
  ])
})

test('what lies under two linked records is one chain of the canonical one', async () => {
  const [alias, canonical] = [randomUUID(), randomUUID()]
  await happens(
    oldAge(alias, '2025-01-01'),
    oldAge(canonical, '2025-01-01'),
    told('registry.person.linked', { alias, canonical }, { subjects: [alias, canonical] }),
  )
  expect(nodes(await chainOf('Person', canonical))).toMatchObject([
    { people: [{ id: canonical }], overlaps: [{ sameSupport: true }] },
    { people: [{ id: canonical }], overlaps: [{ sameSupport: true }] },
  ])
})

test('without purpose and case there is no chain, and another county sees nothing of it', async () => {
  const person = randomUUID()
  await happens(oldAge(person, '2025-01-01'))
  const masked = { ...officer, purpose: null, caseNumber: null }
  expect(await chainOf('Person', person, '', masked)).toBeNull()
  const elsewhere = { ...officer, divisions: ['140105000000'] }
  expect(await chainOf('Person', person, '', elsewhere)).toMatchObject({ totalCount: 0, edges: [] })
})

test('however many people and households are asked about, and however much each got, the statements are the same', async () => {
  const people = Array.from({ length: 12 }, () => randomUUID())
  const households = Array.from({ length: 6 }, () => randomUUID())
  await happens(
    ...people.flatMap((person, at) => [oldAge(person, '2025-01-01'), joins(households[at % 6]!, person, '2010-01-01')]),
    ...people.map((person) => allowance([person], '2025-01-01')),
  )
  const count = (type: string, ids: string[]) =>
    hub.countStatements(() => hub.ask(chainQuery(type), { ids: ids.map((id) => ({ __typename: type, id })) }))
  const one = await count('Person', people.slice(0, 1))
  // begin, scope, aliases, facts, details of their keys, the ids people are shown by, commit
  expect(one).toBe(7)
  expect(await count('Person', people)).toBe(one)
  const household = await count('Household', households.slice(0, 1))
  expect(household).toBe(one + 1)
  expect(await count('Household', households)).toBe(household)
})
