import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { insertInBulk, type RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, peersOf, settle, type TestHub } from '@civil-affairs/kit/testing'
import { findIndicatorFaults, indicators } from '@civil-affairs/schema/insight/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Fact } from '../fact/index.ts'
import { declared, markFactsChanged } from '../indicator-value/index.ts'
import { subgraph } from '../subgraph.ts'

const [province, county, otherCounty] = ['140000000000', '140105000000', '140106000000']
const [village, nextVillage, otherVillage] = ['140105001001', '140105001002', '140106002001']
const leaderOf = (division: string): RequestIdentity => ({ ...officer, roles: ['LEADER'], divisions: [division] })
const FIGURES = `query ($code: DivisionCode!, $month: YearMonth!, $ids: [ID!], $boundaries: Boundaries) {
  _entities(representations: [{ __typename: "Division", code: $code }]) { ... on Division {
    indicators(month: $month, ids: $ids, boundaries: $boundaries) {
      indicator { id name } value numerator isSuppressed yearOnYear monthOnMonth rank ranked asOf isRunning
      released { value evidence } published { figure value plausibility } } } } }`
const EXPLAIN = `query ($code: DivisionCode!, $month: YearMonth!) { indicator(id: "I-01") {
  explanation(division: $code, month: $month) {
    value previous isPreviousReleased difference change { cause amount cases } sources { subgraph facet freshness }
    inclusions { facet subgraph } } } }`

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  const grants = [
    ...people(6, village, '2025-03-01'),
    ...people(2, nextVillage, '2025-03-01'),
    ...people(7, otherVillage, '2025-03-01'),
    ...people(4, village, '2026-05-01'),
    ...people(1, village, '2025-03-01', '2026-05-20'),
  ]
  await know(grants)
  await settle(hub.subgraph)
})
afterAll(() => hub.close())

interface Grant {
  subject: string
  division: string
  since: string
  until: string | null
}
function people(many: number, division: string, since: string, until: string | null = null): Grant[] {
  return Array.from({ length: many }, () => ({ subject: randomUUID(), division, since, until }))
}
async function know(grants: Grant[]): Promise<void> {
  await hub.subgraph.asHub(async (context) => {
    await insertInBulk(
      context.em,
      Fact,
      grants.map((grant) => ({
        ...grant,
        human: grant.subject,
        kind: 'PERSON',
        facet: 'assistance.mla.class',
        key: randomUUID(),
        value: 'A',
        amount: null,
        source: 'assistance',
        eventId: randomUUID(),
        recordedAt: context.now,
        endRecordedAt: null,
      })),
    )
    await markFactsChanged(
      context,
      declared,
      grants.map(({ since }) => ({ facet: 'assistance.mla.class', from: since })),
    )
  })
}
async function figure(code: string, month: string, as: RequestIdentity = officer) {
  const data = await hub.ask(FIGURES, { code, month, ids: ['I-01'] }, as)
  return data._entities[0].indicators[0]
}

test('every declaration can be computed from the vocabulary', () => {
  expect(findIndicatorFaults(indicators, declared.vocabulary)).toEqual([])
})

test('a figure stands beside the year and the month before', async () => {
  expect(await figure(county, '2026-05')).toMatchObject({
    indicator: { id: 'I-01', name: '低保对象人数' },
    value: '12',
    numerator: '12',
    monthOnMonth: '33.33',
    yearOnYear: '33.33',
    isRunning: false,
    released: null,
  })
  expect(await figure(county, '2026-06')).toMatchObject({ value: '12', monthOnMonth: '0', isRunning: true })
  expect(await figure(county, '2020-01')).toMatchObject({ value: null })
  expect(await figure(county, '2026-07')).toMatchObject({ value: null })
})

test('what was published stands beside it and is said to be far from a sample', async () => {
  expect((await figure(province, '2025-12')).published).toEqual([
    { figure: 'F-01', value: '1069000', plausibility: 'DEVIATES' },
  ])
  expect((await figure(county, '2025-12')).published).toEqual([])
})

test('an explanation takes the difference to the month before apart to the last person', async () => {
  const { indicator } = await hub.ask(EXPLAIN, { code: county, month: '2026-05' })
  expect(indicator.explanation).toMatchObject({
    value: '12',
    previous: '9',
    isPreviousReleased: false,
    difference: '3',
    inclusions: [{ facet: 'assistance.mla.class', subgraph: 'assistance' }],
  })
  const causes = indicator.explanation.change.map((part: object) => part)
  expect(causes).toHaveLength(2)
  expect(causes).toContainEqual({ cause: 'ENTRIES', amount: '4', cases: 4 })
  expect(causes).toContainEqual({ cause: 'EXITS', amount: '-1', cases: 1 })
})

test('those who do not serve a village do not see its small number, nor the one that would give it away', async () => {
  const stranger = leaderOf(otherCounty)
  expect(await figure(nextVillage, '2026-05', leaderOf(county))).toMatchObject({ value: '2', isSuppressed: false })
  expect(await figure(nextVillage, '2026-05', stranger)).toMatchObject({ value: null, isSuppressed: true })
  expect(await figure(village, '2026-05', stranger)).toMatchObject({ value: null, isSuppressed: true })
  expect(await figure(county, '2026-05', stranger)).toMatchObject({ value: '12', isSuppressed: false })
  const { indicator } = await hub.ask(EXPLAIN, { code: county, month: '2026-05' }, stranger)
  expect(indicator.explanation).toMatchObject({ value: '12', difference: '3', change: null })
})

test('series, divisions below and dimensions read the same figures', async () => {
  const { indicator } = await hub.ask(
    `query ($code: DivisionCode!) { indicator(id: "I-01") { formula dimensions { id }
      series(division: $code, from: "2026-03", to: "2026-05") { month value }
      byDivision(division: "140100000000", month: "2026-05") { division { code } value }
      byDimension(division: $code, month: "2026-05", dimension: "assistance.mla.class") { code name value } } }`,
    { code: county },
  )
  expect(indicator.series).toEqual([
    { month: '2026-03', value: '9' },
    { month: '2026-04', value: '9' },
    { month: '2026-05', value: '12' },
  ])
  const counted = indicator.byDivision.filter(({ value }: { value: string }) => value !== '0')
  expect(counted).toEqual([
    { division: { code: county }, value: '12' },
    { division: { code: otherCounty }, value: '7' },
  ])
  expect(indicator.byDivision.length).toBeGreaterThan(5)
  expect(indicator.byDimension).toEqual([{ code: 'A', name: 'A类', value: '12' }])
})

test('an unknown indicator is refused by its id, an unknown one alone is nothing', async () => {
  const { errors } = await hub.execute(FIGURES, { code: county, month: '2026-05', ids: ['I-01', 'I-999'] })
  expect(errors[0].extensions.code).toBe('UNKNOWN_INDICATOR')
  expect(await hub.ask('{ indicator(id: "I-999") { id } }')).toEqual({ indicator: null })
})

test('a dashboard of a county and all that lies below costs as many statements as that of one village', async () => {
  const text = readFileSync(
    new URL('../../../../schema/operations/division-dashboard.graphql', import.meta.url),
    'utf8',
  )
  const asked = /indicators\(month: \$month\) \{([\s\S]*?)\n {4}\}/.exec(text)![1]
  const dashboard = (codes: string[]) =>
    `query { _entities(representations: [${codes
      .map((code) => `{ __typename: "Division", code: "${code}" }`)
      .join(', ')}]) { ... on Division { code indicators(month: "2026-05") { ${asked} rank } } } }`
  const one = await hub.countStatements(() => hub.ask(dashboard([village])))
  const many = await hub.countStatements(() =>
    hub.ask(dashboard([province, county, otherCounty, village, nextVillage, otherVillage])),
  )
  expect(many).toBe(one)
  expect(one).toBeLessThan(14)
})

test('a release freezes a month; what becomes known later is a revision, and late data in the explanation', async () => {
  const release = `mutation ($month: YearMonth!) { releaseIndicators(month: $month) {
    ... on IndicatorRelease { month figures evidence revisions(division: "${county}") { indicator { id } released revised } }
    ... on Refusal { code } } }`
  expect(await hub.ask(release, { month: '2026-06' })).toEqual({ releaseIndicators: { code: 'MONTH_NOT_OVER' } })
  expect(await hub.ask(release, { month: '2026-04' }, leaderOf(province))).toEqual({
    releaseIndicators: { code: 'ROLE_REQUIRED' },
  })
  expect(await hub.ask(release, { month: '2026-04' }, { ...officer, divisions: [county] })).toEqual({
    releaseIndicators: { code: 'OUT_OF_SCOPE' },
  })
  const { releaseIndicators } = await hub.ask(release, { month: '2026-04' })
  expect(releaseIndicators).toMatchObject({ month: '2026-04', revisions: [] })
  expect(releaseIndicators.evidence).toMatch(/^[0-9a-f]{32}$/)
  await know(people(3, village, '2026-04-02'))
  expect(await hub.ask(release, { month: '2026-05' })).toEqual({ releaseIndicators: { code: 'NOT_COMPUTED' } })
  await settle(hub.subgraph)
  const again = (await hub.ask(release, { month: '2026-04' })).releaseIndicators
  expect(again).toEqual({ ...releaseIndicators, revisions: again.revisions })
  expect(again.revisions).toContainEqual({ indicator: { id: 'I-01' }, released: '9', revised: '12' })
  expect(again.revisions).toContainEqual({ indicator: { id: 'I-107' }, released: '9', revised: '12' })
  expect(await figure(county, '2026-04')).toMatchObject({ value: '12', released: { value: '9' } })
  const { indicator } = await hub.ask(EXPLAIN, { code: county, month: '2026-05' })
  expect(indicator.explanation).toMatchObject({ value: '15', previous: '9', isPreviousReleased: true, difference: '6' })
  expect(indicator.explanation.change).toContainEqual({ cause: 'LATE_DATA', amount: '3', cases: 0 })
})

test('a change of divisions the registry tells makes all months be read anew', async () => {
  const before = await figure(otherCounty, '2026-05')
  await hub.subgraph.catchUp({
    names: ['registry'],
    find: (name) =>
      name === 'registry'
        ? {
            ...peersOf(hub.subgraph).find('insight')!,
            readFeed: async (after) =>
              after === '0-0'
                ? {
                    cursor: '1-1',
                    events: [
                      {
                        cursor: '1-1',
                        id: randomUUID(),
                        type: 'registry.division.changed',
                        subjects: [],
                        division: '140106009000',
                        recordId: randomUUID(),
                        data: {
                          kind: 'TRANSFERRED',
                          from: ['140105001000'],
                          to: ['140106009000'],
                          effectiveOn: '2026-05-10',
                        },
                        occurredAt: '2026-06-01T00:00:00.000Z',
                      },
                    ],
                  }
                : { cursor: after, events: [] },
          }
        : undefined,
  })
  await settle(hub.subgraph)
  expect(before.value).toBe('7')
  expect(await figure(otherCounty, '2026-05')).toMatchObject({ value: '22', monthOnMonth: '15.79' })
  expect((await figure(otherCounty, '2026-04')).value).toBe('7')
  const data = await hub.ask(FIGURES, { code: otherCounty, month: '2026-04', ids: ['I-01'], boundaries: 'NOW' })
  expect(data._entities[0].indicators[0].value).toBe('19')
  const { indicator } = await hub.ask(EXPLAIN, { code: otherCounty, month: '2026-05' })
  expect(indicator.explanation).toMatchObject({ previous: '7', difference: '15' })
  expect(indicator.explanation.change).toContainEqual({ cause: 'BOUNDARY', amount: '12', cases: 0 })
})
