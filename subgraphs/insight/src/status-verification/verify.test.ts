import { type FeedEvent, personIdOf, sampleKeys } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { residentIdCheckCharacter } from '@civil-affairs/schema'
import { programmes } from '@civil-affairs/schema/insight/index.ts'
import { buildASTSchema, type GraphQLEnumType, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedsOf, told } from '../fact/scene.ts'
import { programme } from '../programme/index.ts'
import { subgraph } from '../subgraph.ts'

const QUERY = `query ($people: [DocumentInput!]!, $programmes: [Programme!]!, $month: YearMonth!, $lag: Int) {
  verifyStatus(people: $people, programmes: $programmes, month: $month, maximumLagSeconds: $lag) {
    index matched person { id } documentFault programmes { programme receiving since asOf } } }`

let hub: TestHub
const events: FeedEvent[] = []
const elders = Array.from({ length: 5 }, (_, at) => documentOf(at))
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await happens(...elders.flatMap((elder) => [born(idOf(elder)), oldAge(idOf(elder), '2025-01-01')]))
})
afterAll(() => hub.close())

async function happens(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  while ((await hub.subgraph.catchUp(feedsOf(events))) > 0);
}
/** 140502 is a county of the sample codes; each with the check character that belongs to it. */
function documentOf(at: number, born = '19400203') {
  const first = `140502${born}${String(at).padStart(3, '0')}`
  return { type: 'RESIDENT_ID', number: `${first}${residentIdCheckCharacter(first)}` }
}
const idOf = (document: { type: string; number: string }) => personIdOf(sampleKeys, document)
const born = (id: string, division?: string) =>
  told(
    'registry.person.registered',
    { sex: 'MALE', birthDate: '1940-02-03', residenceDivision: null, registeredDivision: null },
    { recordId: id, ...(division === undefined ? {} : { division }) },
  )
const oldAge = (personId: string, since: string) =>
  told(
    'elderly-care.grant.started',
    { programme: 'OLD_AGE', personId, band: '80', monthlyFen: 10_000, since },
    { subjects: [personId] },
  )
const verify = (people: object[], more: object = {}, as = officer) =>
  hub.execute(QUERY, { people, programmes: ['OLD_AGE'], month: '2026-05', ...more }, as)
const codeOf = async (...asked: Parameters<typeof verify>) => (await verify(...asked)).errors[0].extensions.code

test('the enum names each declared programme, and no other', () => {
  const schema = buildASTSchema(parse(programme.schema))
  const values = (schema.getType('Programme') as GraphQLEnumType).getValues().map(({ name }) => name)
  expect(values).toEqual([...programmes.keys()])
})

test('each person is answered at their place: who receives, who is not known, and whose number cannot be read', async () => {
  const { data, errors } = await verify([
    elders[1]!,
    documentOf(900),
    { type: 'RESIDENT_ID', number: '140502194002030001' },
    { type: 'NONE', number: 'P-17' },
    elders[0]!,
  ])
  expect(errors).toBeUndefined()
  const receives = { receiving: true, since: '2025-01-01', asOf: expect.any(String) }
  const unknown = { receiving: null, since: null }
  expect(data.verifyStatus).toMatchObject([
    { index: 0, matched: true, documentFault: null, programmes: [{ programme: 'OLD_AGE', ...receives }] },
    { index: 1, matched: false, documentFault: null, programmes: [unknown] },
    { index: 2, matched: false, documentFault: expect.stringContaining('校验'), programmes: [unknown] },
    { index: 3, matched: false, programmes: [unknown] },
    { index: 4, matched: true, programmes: [receives] },
  ])
  expect(JSON.stringify(data)).not.toContain(elders[0]!.number)
})

test('a person is found by a document of a linked record, whichever of the two holds the grant', async () => {
  const [one, other] = [documentOf(901), documentOf(902)]
  const [alias, canonical] = [idOf(one), idOf(other)]
  await happens(
    born(canonical),
    oldAge(alias, '2026-01-01'),
    told('registry.person.linked', { alias, canonical }, { subjects: [alias, canonical] }),
  )
  const { data } = await verify([one, other])
  for (const { matched, person, programmes } of data.verifyStatus)
    expect([matched, person.id, programmes[0]]).toMatchObject([
      true,
      canonical,
      { receiving: true, since: '2026-01-01' },
    ])
})

test('a person of another county is not told of, nor that they are known', async () => {
  const document = documentOf(903)
  await happens(born(idOf(document), '140105001001'))
  const elsewhere = { ...officer, divisions: ['140726000000'] }
  expect((await verify([document], {}, elsewhere)).data.verifyStatus).toMatchObject([{ matched: false }])
  expect((await verify([document])).data.verifyStatus).toMatchObject([
    { matched: true, programmes: [{ receiving: false }] },
  ])
})

test('nothing is answered without purpose and case, to too many, of no programme, of a month to come', async () => {
  expect(await codeOf([elders[0]!], {}, { ...officer, purpose: null })).toBe('PURPOSE_REQUIRED')
  expect(await codeOf([elders[0]!], {}, { ...officer, caseNumber: null })).toBe('PURPOSE_REQUIRED')
  expect(await codeOf(Array.from({ length: 1_001 }, () => elders[0]!))).toBe('TOO_MANY_PEOPLE')
  expect(await codeOf([])).toBe('NOTHING_ASKED')
  expect(await codeOf([elders[0]!], { programmes: ['OLD_AGE', 'OLD_AGE'] })).toBe('NOTHING_ASKED')
  expect(await codeOf([elders[0]!], { month: '2026-07' })).toBe('IN_FUTURE')
})

test('a partner sees what its agreement releases, and no more', async () => {
  const partner = { ...officer, kind: 'PARTNER' as const, roles: [], agreement: 'A-1', caseNumber: null }
  const released = ['VerifiedPerson.matched', 'VerifiedProgramme.receiving']
  expect((await verify([elders[0]!], {}, { ...partner, released })).data.verifyStatus).toMatchObject([
    { matched: true, programmes: [{ receiving: true, since: null }] },
  ])
})

test('a thousand people cost as many statements as one', async () => {
  const asked = { programmes: ['OLD_AGE', 'MLA', 'ORPHAN'] }
  await happens(
    told('assistance.unit.formed', { programme: 'MLA', formedOn: '2026-01-01' }),
    told('child-welfare.task.closed', { on: '2026-01-01' } as never),
  )
  const one = await hub.countStatements(() => verify([elders[0]!], asked))
  const many = Array.from({ length: 1_000 }, (_, at) => elders[at] ?? documentOf(at, '19410203'))
  let answers: { matched: boolean }[] = []
  expect(
    await hub.countStatements(async () => {
      answers = (await verify(many, asked)).data?.verifyStatus ?? []
    }),
  ).toBe(one)
  expect(answers.filter(({ matched }) => matched)).toHaveLength(elders.length)
})

test('what was read too long ago is refused, by policy, by the agreement or by the caller; a subsystem never read is too old', async () => {
  expect(await codeOf([elders[0]!], { programmes: ['ORPHAN', 'MLA'], lag: -1 })).toBe('DATA_TOO_OLD')
  hub.setToday('2026-06-16')
  expect((await verify([elders[0]!])).errors).toBeUndefined()
  expect(await codeOf([elders[0]!], { lag: 3_600 })).toBe('DATA_TOO_OLD')
  // A partner's agreement narrows what policy allows; it does not widen it, and the caller may ask for less still.
  const partner = (maximumLagSeconds: number) => ({ ...officer, kind: 'PARTNER' as const, maximumLagSeconds })
  expect(await codeOf([elders[0]!], {}, partner(3_600))).toBe('DATA_TOO_OLD')
  expect((await verify([elders[0]!], {}, partner(3_000_000))).errors).toBeUndefined()
  expect(await codeOf([elders[0]!], { lag: 3_600 }, partner(3_000_000))).toBe('DATA_TOO_OLD')
  hub.setToday('2026-06-17')
  expect(await codeOf([elders[0]!])).toBe('DATA_TOO_OLD')
  expect(await codeOf([elders[0]!], {}, partner(3_000_000))).toBe('DATA_TOO_OLD')
  hub.setToday('2026-06-15')
})
