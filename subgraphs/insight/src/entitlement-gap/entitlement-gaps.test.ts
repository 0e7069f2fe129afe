import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { programmes } from '@civil-affairs/schema/insight/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedsOf, told, VILLAGE } from '../fact/scene.ts'
import { subgraph } from '../subgraph.ts'
import { entitling } from './list-gaps.ts'

const COUNTY = '140726000000'
const QUERY = `query ($division: DivisionCode!, $programme: Programme, $first: Int, $after: String) {
  entitlementGaps(division: $division, programme: $programme, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { person { id } programme reason division { code } finding { id version rule { id } possibleActs } } } } }`

let hub: TestHub
const events: FeedEvent[] = []
const [elder, soon, orphan] = [randomUUID(), randomUUID(), randomUUID()]
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  const [father, mother] = [randomUUID(), randomUUID()]
  const kin = (fromId: string) =>
    told(
      'registry.kinship.stated',
      { fromId, toId: orphan, kind: 'PARENT', since: '2018-01-01' },
      { subjects: [fromId, orphan] },
    )
  const dies = (recordId: string) =>
    told('registry.person.died', { diedOn: '2026-05-02', source: 'HEALTH' }, { recordId })
  await happens(
    born('1940-01-01', elder),
    born('1946-07-01', soon),
    born('2018-01-01', orphan),
    born('1990-01-01', father),
    born('1990-01-01', mother, 'FEMALE'),
    kin(father),
    kin(mother),
    dies(father),
    dies(mother),
  )
})
afterAll(() => hub.close())

async function happens(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  while ((await hub.subgraph.catchUp(feedsOf(events))) > 0);
}
function born(birthDate: string, id: string, sex: 'MALE' | 'FEMALE' = 'MALE'): FeedEvent {
  const data = { sex, birthDate, residenceDivision: VILLAGE, registeredDivision: VILLAGE }
  return told('registry.person.registered', data, { recordId: id })
}
const ask = async (more: object = {}, as = officer) =>
  (await hub.ask(QUERY, { division: COUNTY, ...more }, as)).entitlementGaps
const codeOf = async (more: object, as = officer) =>
  (await hub.execute(QUERY, { division: COUNTY, ...more }, as)).errors[0].extensions.code

test('what a rule entitles to is a programme that can be asked about', () => {
  expect(entitling.map(({ entitles }) => entitles).filter((code) => !programmes.has(code!))).toEqual([])
  expect(entitling.length).toBeGreaterThan(1)
})

test('who should receive and does not is listed with the reason and the lead; who soon will is not', async () => {
  const gaps = await ask()
  expect(gaps.totalCount).toBe(2)
  const nodes = gaps.edges.map(({ node }: { node: object }) => node)
  expect(nodes).toContainEqual(
    expect.objectContaining({
      person: { id: elder },
      programme: 'OLD_AGE',
      reason: expect.stringContaining('未享受高龄津贴'),
      finding: expect.objectContaining({ rule: { id: 'R-18' }, possibleActs: ['DISPATCH'] }),
    }),
  )
  expect(nodes).toContainEqual(expect.objectContaining({ person: { id: orphan }, programme: 'CHILD_SUPPORT' }))
})

test('one programme alone, page by page, in a number of statements that does not grow', async () => {
  expect((await ask({ programme: 'CHILD_SUPPORT' })).edges).toMatchObject([{ node: { person: { id: orphan } } }])
  expect((await ask({ programme: 'MLA' })).totalCount).toBe(0)
  const first = await ask({ first: 1 })
  const second = await ask({ first: 1, after: first.pageInfo.endCursor })
  expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false])
  const one = await hub.countStatements(() => ask({ first: 1 }))
  expect(await hub.countStatements(() => ask({ first: 2 }))).toBe(one)
})

test('only for who has a purpose and a case, works on cases, and serves the division', async () => {
  expect(await codeOf({}, { ...officer, caseNumber: null })).toBe('PURPOSE_REQUIRED')
  expect(await codeOf({}, { ...officer, roles: ['LEADER'] })).toBe('PURPOSE_REQUIRED')
  expect(await codeOf({}, { ...officer, divisions: ['140105000000'] })).toBe('OUT_OF_SCOPE')
})

test('once it is granted it is a gap no more', async () => {
  await happens(
    told(
      'elderly-care.grant.started',
      { programme: 'OLD_AGE', personId: elder, band: '80', monthlyFen: 10_000, since: '2026-06-01' },
      { subjects: [elder] },
    ),
  )
  expect((await ask({ programme: 'OLD_AGE' })).totalCount).toBe(0)
})
