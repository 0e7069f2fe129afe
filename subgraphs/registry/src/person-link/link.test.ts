import { randomUUID } from 'node:crypto'
import { OutboxEvent, PersonAlias } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Person, PersonDocument, SourceClaim } from '../person/entity.ts'
import { claimOf, insertPersons } from '../person/index.ts'
import { goldenPerson } from '../person/rules.ts'
import { subgraph } from '../subgraph.ts'
import { recordDeath } from '../vital-fact/index.ts'
import { PersonLink } from './entity.ts'
import { linkPersons, unlinkPersons } from './index.ts'
import { groupsOf } from './rules.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const overview = `query ($id: ID!) { person(id: $id) {
  id version name phone residence { code } aliases documents { type number } death { date }
  links { personIds reason linkedOn unlinkedOn unlinkReason }
  duplicateCandidates { person { id name } score reasons }
} }`
const link = `mutation ($input: LinkPersonsInput!) {
  linkPersons(input: $input) { ... on Person { id name } ... on Refusal { code path } } }`
const unlink = `mutation ($input: UnlinkPersonsInput!) {
  unlinkPersons(input: $input) { ... on Person { id name } ... on Refusal { code path } } }`
const addDocument = `mutation ($input: AddDocumentInput!) {
  addDocument(input: $input) { ... on Person { id documents { type number } aliases } ... on Refusal { code path } } }`

interface Said {
  name?: string
  phone?: string
  residenceDivision?: string
  birthDate?: string
  address?: string
}
const say = (personId: string, said: Said, source = 'assistance:application:1', statedOn = '2026-01-01') =>
  hub.subgraph.asHub((context) => insertPersons(context, [{ personId, ...said, source, statedOn }]))
const newId = () => randomUUID().replace(/^(.{14})./, '$18')
const ask = async (id: string) => (await hub.ask(overview, { id })).person

async function people(...said: Said[]): Promise<string[]> {
  const ids = said.map(newId).sort()
  for (const [at, one] of said.entries()) await say(ids[at]!, { residenceDivision: '140502', ...one })
  return ids
}

test('two ids linked are shown as one person, and unlinked as what each was', async () => {
  const [one, two] = await people({ name: '张三', phone: '13800005678' }, { name: '张三' })
  await say(two!, { phone: '13900005678' }, 'registry:counter')
  const before = [await ask(one!), await ask(two!)]
  const input = { personId: two, duplicateId: one, reason: '同一人' }
  expect(await hub.ask(link, { input })).toMatchObject({ linkPersons: { id: one, name: '张三' } })
  const together = await ask(two!)
  expect(together).toMatchObject({ id: one, phone: '13900005678', aliases: [two] })
  expect(together.links).toMatchObject([{ personIds: [one, two], reason: '同一人', unlinkedOn: null }])
  expect(await hub.ask(link, { input })).toMatchObject({ linkPersons: { code: 'ALREADY_LINKED' } })
  await hub.ask(unlink, { input: { ...input, reason: '核查后为两人' } })
  const after = [await ask(one!), await ask(two!)]
  const plain = (list: { version: number; links: unknown }[]) =>
    list.map((person) => ({ ...person, version: 0, links: 0 }))
  expect(plain(after)).toEqual(plain(before))
  expect(after[0].links).toMatchObject([{ unlinkedOn: '2026-06-15', unlinkReason: '核查后为两人' }])
  expect(await hub.ask(unlink, { input })).toMatchObject({ unlinkPersons: { code: 'NOT_LINKED' } })
  expect(await hub.ask(link, { input })).toMatchObject({ linkPersons: { id: one } })
})

test('a chain is one person; without its middle link it is two again', async () => {
  const [a, b, c] = await people({ name: '甲' }, { name: '乙' }, { name: '丙' })
  await hub.ask(link, { input: { personId: c, duplicateId: b, reason: '同一人' } })
  await hub.ask(link, { input: { personId: b, duplicateId: a, reason: '同一人' } })
  expect((await ask(c!)).aliases.toSorted()).toEqual([b, c])
  expect(await hub.ask(unlink, { input: { personId: a, duplicateId: c, reason: '不是直接关联' } })).toMatchObject({
    unlinkPersons: { code: 'NOT_LINKED' },
  })
  await hub.ask(unlink, { input: { personId: a, duplicateId: b, reason: '有误' } })
  expect(await ask(a!)).toMatchObject({ id: a, aliases: [] })
  expect(await ask(c!)).toMatchObject({ id: b, aliases: [c] })
})

test('a death known under one id is that of the person linked, and is told to those who know the other id', async () => {
  const [living, dead] = await people({ name: '丁' }, { name: '丁' })
  await hub.subgraph.asHub((context) =>
    recordDeath(context, {
      personId: dead!,
      diedOn: '2026-05-01',
      precision: 'DAY',
      evidence: 'CREMATION',
      source: 'marriage-funeral:cremation:1',
      statedOn: '2026-05-02',
    }),
  )
  expect((await ask(living!)).death).toBeNull()
  const told = async () => {
    const events = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, {}, { orderBy: { seq: 'asc' } }))
    return events.filter(({ subjects }) => subjects.includes(living!)).map(({ type }) => type)
  }
  await hub.ask(link, { input: { personId: living, duplicateId: dead, reason: '同一人' } })
  expect((await ask(living!)).death).toEqual({ date: '2026-05-01' })
  expect((await told()).slice(-3)).toEqual([
    'registry.person.linked',
    'registry.person.recordsCompared',
    'registry.person.died',
  ])
  await hub.ask(unlink, { input: { personId: living, duplicateId: dead, reason: '两人' } })
  expect((await ask(living!)).death).toBeNull()
  expect((await ask(dead!)).death).toEqual({ date: '2026-05-01' })
  expect((await told()).slice(-1)).toEqual(['registry.person.deathRevoked'])
})

test('of linked records it is told which contradicts the others, until the counter says what holds or the link is undone', async () => {
  const [one, two] = await people({ name: '庚', birthDate: '1940-01-01' }, { name: '庚', birthDate: '1940-01-02' })
  // Of two statements of one standing the newer one is shown, under whichever id it was made.
  await say(two!, { birthDate: '1940-01-02' }, 'assistance:application:2', '2026-02-01')
  const last = async () => {
    const events = await hub.subgraph.asHub(({ em }) =>
      em.find(OutboxEvent, { type: 'registry.person.recordsCompared' }, { orderBy: { seq: 'asc' } }),
    )
    return events.filter(({ subjects }) => subjects.includes(one!)).map(({ subjects, data }) => ({ subjects, data }))
  }
  await hub.ask(link, { input: { personId: one, duplicateId: two, reason: '同一人' } })
  const contradicts = [{ personId: one, about: 'BIRTH_DATE' }]
  expect((await last()).at(-1)).toEqual({
    subjects: [one, two],
    data: { contradictions: contradicts, on: '2026-06-15' },
  })
  const correct = `mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { ... on Person { version } ... on Refusal { code } } }`
  const { version } = await ask(one!)
  await hub.ask(correct, { input: { personId: one, version, birthDate: '1940-01-02' } })
  expect((await last()).at(-1)).toEqual({ subjects: [one, two], data: { contradictions: [], on: '2026-06-15' } })
  await hub.ask(unlink, { input: { personId: one, duplicateId: two, reason: '两人' } })
  expect((await last()).at(-1)).toEqual({ subjects: [one], data: { contradictions: [], on: '2026-06-15' } })
})

test('a further document is an id of its own, linked, and of another person it is refused', async () => {
  const [id, stranger] = await people({ name: '戊' }, { name: '己' })
  const document = { type: 'RESIDENT_ID', number: '140521201512310039' }
  const input = { personId: id, version: (await ask(id!)).version, document }
  const { addDocument: added } = await hub.ask(addDocument, { input })
  expect(added).toMatchObject({ documents: [{ type: 'RESIDENT_ID', number: '140521201512310039' }], aliases: [id] })
  expect(await ask(id!)).toMatchObject({ id: added.id, name: '戊', residence: { code: '140502000000' } })
  expect(await hub.ask(`{ findPerson(document: { type: TEMP_ID, number: "140521201512310039" }) { name } }`)).toEqual({
    findPerson: { name: '戊' },
  })
  const version = (await ask(stranger!)).version
  expect(await hub.ask(addDocument, { input: { ...input, personId: stranger, version } })).toMatchObject({
    addDocument: { code: 'DOCUMENT_OF_ANOTHER_PERSON' },
  })
  expect(await hub.ask(addDocument, { input: { ...input, version: 99 } })).toMatchObject({
    addDocument: { code: 'STALE_VERSION' },
  })
})

test('candidates are found through what persons share, with reasons, and never link by themselves', async () => {
  const [one, near, namesake] = await people(
    { name: '欧阳明', birthDate: '1950-05-05', phone: '13700001111' },
    { name: '欧阳 明', birthDate: '1950-05-06' },
    { name: '欧阳明', birthDate: '1988-01-01' },
  )
  expect((await ask(one!)).duplicateCandidates).toEqual([
    { person: { id: near, name: '欧阳 明' }, score: 50, reasons: ['SAME_NAME', 'BIRTH_DATE_ONE_DIGIT_OFF'] },
  ])
  expect((await ask(namesake!)).duplicateCandidates).toEqual([])
  expect((await ask(near!)).aliases).toEqual([])
})

test('linking needs an officer who serves both', async () => {
  const [one, two] = await people({ name: '庚' }, { name: '庚', residenceDivision: '140525' })
  const input = { personId: one, duplicateId: two, reason: '同一人' }
  expect(await hub.ask(link, { input }, { ...officer, roles: ['HANDLER'] })).toMatchObject({
    linkPersons: { code: 'ROLE_REQUIRED' },
  })
  expect(await hub.ask(link, { input }, { ...officer, divisions: ['140502000000'] })).toMatchObject({
    linkPersons: { code: 'NOT_FOUND', path: ['input', 'duplicateId'] },
  })
  expect(await hub.ask(link, { input: { ...input, duplicateId: one } })).toMatchObject({
    linkPersons: { code: 'SAME_ID' },
  })
})

test('the fields of fifty persons cost no more statements than those of one', async () => {
  const ids = await people(...Array.from({ length: 50 }, (_, at) => ({ name: `辛${at}`, phone: '13600001111' })))
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person {
    id name age residence { name } documents { number } claims { value } maritalStatus spouse { name } death { date }
    aliases links { id } duplicateCandidates { person { name } score }
  } } }`
  const cost = (some: readonly string[]) =>
    hub.countStatements(() => hub.ask(query, { refs: some.map((id) => ({ __typename: 'Person', id })) }))
  // Of fifty, those who are candidates of each other are known already.
  expect(await cost(ids)).toBeLessThanOrEqual(await cost(ids.slice(0, 1)))
})

type Act =
  | { kind: 'say'; who: number; said: Said; source: string; statedOn: string }
  | { kind: 'link' | 'unlink'; a: number; b: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('say' as const),
    who: fc.nat(3),
    said: fc.record(
      {
        name: fc.constantFrom('张三', '张山', '章三'),
        phone: fc.constantFrom('13800005678', '13900005678'),
        residenceDivision: fc.constantFrom('140502', '140525'),
      },
      { requiredKeys: [] },
    ),
    source: fc.constantFrom('registry:counter', 'public-security:1', 'assistance:application:1', 'x:roster:1'),
    statedOn: fc.constantFrom('2025-01-01', '2026-01-01'),
  }),
  fc.record({ kind: fc.constantFrom('link' as const, 'link' as const, 'unlink' as const), a: fc.nat(3), b: fc.nat(3) }),
)

/** Everything the registry holds of a person but versions and instants. */
async function stateOf(ids: readonly string[]) {
  return hub.subgraph.asHub(async ({ em }) => {
    const rows = await em.find(Person, { id: { $in: [...ids] } })
    const claims = await em.find(SourceClaim, { personId: { $in: [...ids] } }, { orderBy: { seq: 'asc' } })
    const documents = await em.find(PersonDocument, { personId: { $in: [...ids] } })
    return ids.map((id) => {
      const { version, createdAt, updatedAt, canonicalId, id: _, ...shown } = rows.find((row) => row.id === id)!
      return {
        shown: { ...shown },
        standsForItself: canonicalId === id,
        claims: claims
          .filter(({ personId }) => personId === id)
          .map(({ division, source, statedOn, name, phone }) => ({ division, source, statedOn, name, phone })),
        documents: documents.filter(({ personId }) => personId === id).length,
      }
    })
  })
}

test('links and unlinks in any order, with statements between, leave what there were without them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const [linked, plain] = [await people({}, {}, {}, {}), await people({}, {}, {}, {})]
      const pairs = new Set<string>()
      for (const one of acts) {
        if (one.kind === 'say') {
          await say(linked[one.who]!, one.said, one.source, one.statedOn)
          await say(plain[one.who]!, one.said, one.source, one.statedOn)
        } else {
          const input = { personId: linked[one.a]!, duplicateId: linked[one.b]!, reason: '测试' }
          const done = await hub.execute(
            one.kind === 'link' ? link : unlink,
            { input },
            { ...officer, divisions: ['*'] },
          )
          const answer = Object.values(done.data)[0] as { code?: string }
          if (answer.code === undefined) {
            const key = [one.a, one.b].sort().join()
            if (one.kind === 'link') pairs.add(key)
            else pairs.delete(key)
          }
        }
        await mustHold(linked)
      }
      for (const key of pairs) {
        const [a, b] = key.split(',').map(Number)
        await hub.subgraph.asHub((context) =>
          unlinkPersons(context, { personId: linked[a!]!, duplicateId: linked[b!]!, reason: '测试' }),
        )
      }
      expect(await stateOf(linked)).toEqual(await stateOf(plain))
    }),
    { numRuns: 12 },
  )
}, 120_000)

/** At every moment: groups, aliases and what is shown are those of the links and claims that stand. */
async function mustHold(ids: readonly string[]): Promise<void> {
  await hub.subgraph.asHub(async ({ em }) => {
    const links = await em.find(PersonLink, { lowId: { $in: [...ids] }, validTo: null })
    const aliases = await em.find(PersonAlias, { alias: { $in: [...ids] } })
    const rows = await em.find(Person, { id: { $in: [...ids] } })
    const claims = await em.find(SourceClaim, { personId: { $in: [...ids] } })
    for (const group of groupsOf([...ids], links)) {
      const canonical = group.toSorted()[0]!
      const expected = group.filter((id) => id !== canonical).map((id) => [id, canonical])
      expect(
        aliases.filter(({ alias }) => group.includes(alias)).map(({ alias, canonical: of }) => [alias, of]),
      ).toEqual(expect.arrayContaining(expected))
      expect(aliases.filter(({ alias }) => alias === canonical)).toEqual([])
      const own = claims.filter(({ personId }) => group.includes(personId)).map(claimOf)
      const { nameKey, division, ...golden } = goldenPerson(own)
      expect(rows.find(({ id }) => id === canonical)).toMatchObject({
        ...Object.fromEntries(Object.entries(golden).filter(([, value]) => value !== null)),
        division,
      })
    }
  })
}

test('a claim has one owner, and the database keeps it so', async () => {
  const [one, two] = await people({ name: '壬' }, { name: '癸' })
  const [claim] = await hub.subgraph.asHub(({ em }) => em.find(SourceClaim, { personId: one! }))
  const { personId, seq, ...rest } = claim!
  await expect(
    hub.subgraph.asHub(({ em }) => em.insertMany(SourceClaim, [{ ...rest, personId: two! }] as never)),
  ).rejects.toThrow(/source_claim_pkey/)
})

test('a pair is linked once at a time, and an id never to itself, by constraint', async () => {
  const [one, two] = await people({ name: '子' }, { name: '丑' })
  await hub.subgraph.asHub((context) => linkPersons(context, { personId: one!, duplicateId: two!, reason: '同一人' }))
  const row = (lowId: string, highId: string) => ({
    ...{ id: randomUUID(), version: 1, division: '140502000000', createdAt: new Date(), updatedAt: new Date() },
    ...{ lowId, highId, reason: '同一人', validFrom: '2026-06-15' },
  })
  await expect(hub.subgraph.asHub(({ em }) => em.insertMany(PersonLink, [row(one!, two!)] as never))).rejects.toThrow(
    /one_link_a_pair/,
  )
  await expect(hub.subgraph.asHub(({ em }) => em.insertMany(PersonLink, [row(one!, one!)] as never))).rejects.toThrow(
    /two_ids/,
  )
})
