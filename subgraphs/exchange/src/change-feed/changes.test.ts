import { createHash, randomUUID } from 'node:crypto'
import { deriveKey, partnerIds, sampleKeys } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { security } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { ELSEWHERE, event, HERE, partnerUnder, type SignedPartner, tell } from './scene.ts'

let hub: TestHub
let bureau: SignedPartner
let school: SignedPartner
let keptBefore: number

const WANG = randomUUID()
const LI = randomUUID()
const ZHAO = randomUUID()
const UNIT = randomUUID()
const FIELDS = ['Query.changes', 'Query.person', 'Person.id', 'Person.name', 'MinimumLivingAllowance.status']
const registered = (id: string, division = HERE) => event('registry.person.registered', [id], {}, { division })
const moved = (id: string, division: string) => event('registry.person.changed', [id], {}, { division })
const linked = (alias: string, canonical: string, type: 'linked' | 'unlinked' = 'linked') =>
  event(`registry.person.${type}`, [alias, canonical], { alias, canonical }, { recordId: alias })

beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await tell(hub, registered(WANG), registered(LI), registered(ZHAO, ELSEWHERE))
  keptBefore = await personEvents()
  bureau = await partnerUnder(hub, 'medical-insurance-bureau', FIELDS)
  school = await partnerUnder(hub, 'education-bureau', FIELDS, { divisions: [HERE, ELSEWHERE] })
  await tell(hub)
})
afterAll(() => hub.close())

interface Change {
  number: number
  person: string
  fields: string[]
  hasLeft: boolean
  on: string
}
const CHANGES = `query ($after: String, $first: Int) { changes(after: $after, first: $first) {
  edges { node { number person { id } fields hasLeft on } } pageInfo { endCursor hasNextPage } } }`

/** All that a partner is told after a cursor, by pages of three. */
async function changesFor({ identity }: SignedPartner, after: string | null = null) {
  const found: Change[] = []
  let cursor = after
  for (let isMore = true; isMore; ) {
    const { changes } = await hub.ask(CHANGES, { after: cursor, first: 3 }, identity)
    for (const { node } of changes.edges) found.push({ ...node, person: node.person.id })
    cursor = changes.pageInfo.endCursor ?? cursor
    isMore = changes.pageInfo.hasNextPage
  }
  return { found, cursor }
}

/** What docs/partners.md tells a partner to keep: who was told of, and with which number. */
class Copy {
  readonly numbers = new Map<string, number>()
  take(changes: readonly Change[]): void {
    for (const { person, number, hasLeft } of changes)
      if (hasLeft) this.numbers.delete(person)
      else this.numbers.set(person, number)
  }
  /** Ids as the hub has them are turned into the partner's, which the gateway does for a partner. */
  digest(account: string): string {
    const ids = partnerIds(deriveKey(sampleKeys.seal, `partner-ids/${account}/MEDICAL_ASSISTANCE`))
    let digest = 0n
    for (const [id, number] of this.numbers)
      digest ^= BigInt(
        `0x${createHash('sm3')
          .update(`${ids.outward(id)} ${number}`)
          .digest('hex')}`,
      )
    return digest.toString(16).padStart(64, '0')
  }
}
const checksum = async ({ identity }: SignedPartner, upTo?: number) =>
  (await hub.ask('query ($upTo: Int) { changeChecksum(upTo: $upTo) { number persons digest } }', { upTo }, identity))
    .changeChecksum

const personEvents = async () =>
  (await hub.subgraph.asHub(({ em }) => em.execute('select 1 from exchange.person_event'))).length

/** By person, what they are told to have become. */
const outcomes = (changes: readonly Change[]) =>
  Object.fromEntries(changes.map(({ person, fields, hasLeft }) => [person, hasLeft ? 'left' : fields]))

const copy = new Copy()
let cursor: string | null = null
/** The changes since the last look, which the copy takes over. */
async function news(): Promise<Change[]> {
  const { found, cursor: next } = await changesFor(bureau, cursor)
  copy.take(found)
  cursor = next
  return found
}

test('nothing is kept of what happens while nobody is told of changes', () => {
  expect(keptBefore).toBe(0)
})

test('a partner is told who changed and which agreed fields may look otherwise, and of nobody outside', async () => {
  await tell(
    hub,
    event('assistance.unit.formed', [WANG, ZHAO], {}, { recordId: UNIT }),
    event('assistance.grant.started', [WANG, ZHAO, UNIT]),
    moved(LI, HERE),
  )
  const found = await news()
  expect(found.map(({ number }) => number)).toEqual([1, 2])
  expect(outcomes(found)).toEqual({ [WANG]: ['MinimumLivingAllowance.status'], [LI]: ['Person.name'] })
  expect(Object.keys(outcomes((await changesFor(school)).found)).sort()).toEqual([WANG, LI, ZHAO].sort())
})

test('what is told of a unit alone is told of its members, as long as they are of it', async () => {
  await tell(hub, event('assistance.grant.suspended', [UNIT], {}, { recordId: randomUUID() }))
  expect(await news()).toMatchObject([{ number: 3, person: WANG, fields: ['MinimumLivingAllowance.status'] }])
  await tell(
    hub,
    event('assistance.unit.left', [WANG], { personId: WANG }, { recordId: UNIT }),
    event('assistance.grant.ended', [UNIT], {}, { recordId: randomUUID() }),
    event('elderly-care.assessment.recorded', [WANG]),
  )
  expect(await news()).toEqual([])
})

test('who moves away has left, once; who moves in is there; an alias gives way to whom it is linked to', async () => {
  await tell(hub, moved(WANG, ELSEWHERE), moved(ZHAO, HERE))
  expect(outcomes(await news())).toEqual({ [WANG]: 'left', [ZHAO]: ['Person.name'] })
  await tell(hub, moved(WANG, ELSEWHERE), linked(LI, ZHAO))
  expect(outcomes(await news())).toEqual({ [LI]: 'left', [ZHAO]: ['Person.name'] })
  await tell(hub, linked(LI, ZHAO, 'unlinked'))
  expect(outcomes(await news())).toEqual({ [LI]: ['Person.name'], [ZHAO]: ['Person.name'] })
})

test('two partners are told of the same people in orders of their own, and of the day alone', async () => {
  const people: string[] = Array.from({ length: 20 }, () => randomUUID())
  await tell(hub, ...people.map((id) => registered(id)))
  const [ours, theirs] = [await news(), (await changesFor(school)).found].map((changes) =>
    changes.filter(({ person }) => people.includes(person)),
  ) as [Change[], Change[]]
  expect(new Set(ours.map(({ on }) => on))).toEqual(new Set(['2026-06-15']))
  const orders = [ours, theirs, people.map((person) => ({ person }))].map((list) => list.map(({ person }) => person))
  expect(orders.map((order) => order.toSorted())).toEqual(orders.map(() => people.toSorted()))
  expect(new Set(orders.map(String)).size).toBe(3)
})

test('the checksum is what the partner makes of what it was told, at every number, and shows what it missed', async () => {
  const { found } = await changesFor(bureau)
  const replayed = new Copy()
  for (const change of found) {
    replayed.take([change])
    const { persons, digest } = await checksum(bureau, change.number)
    expect([persons, digest]).toEqual([replayed.numbers.size, replayed.digest('medical-insurance-bureau')])
  }
  expect(found.map(({ number }) => number)).toEqual(found.map((_, at) => at + 1))
  expect(await checksum(bureau)).toMatchObject({
    number: found.length,
    digest: copy.digest('medical-insurance-bureau'),
  })
  const missing = new Copy()
  missing.take(found.slice(0, -1))
  expect(missing.digest('medical-insurance-bureau')).not.toBe((await checksum(bureau)).digest)
  const { errors } = await hub.execute('{ changeChecksum(upTo: 999) { digest } }', {}, bureau.identity)
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
})

test('a narrowed agreement shows no field it no longer names, in old changes either, and takes people back', async () => {
  const narrow = (input: object) =>
    hub.ask(
      `mutation ($input: NarrowAgreementInput!) { narrowAgreement(input: $input) { ... on Agreement { version } ... on Refusal { code message } } }`,
      { input },
      security,
    )
  const names = (fields: readonly string[]) => fields.map((coordinate) => ({ coordinate, inFull: false }))
  const before = await changesFor(school)
  const { narrowAgreement: first } = await narrow({
    id: school.id,
    version: 1,
    fields: names(FIELDS.filter((name) => name !== 'Person.name')),
    divisions: [HERE],
  })
  const shown = (await changesFor(school)).found
  expect(shown.flatMap(({ fields }) => fields)).not.toContain('Person.name')
  expect(shown.filter(({ person }) => person === WANG).flatMap(({ fields }) => fields)).toEqual([])
  await tell(hub)
  expect((await changesFor(school, before.cursor)).found).toMatchObject([{ person: WANG, hasLeft: true }])
  await narrow({ id: school.id, version: first.version, validTo: '2026-06-16' })
  hub.setToday('2026-06-16')
  const { errors } = await hub.execute(CHANGES, {}, school.identity)
  expect(errors[0].extensions.code).toBe('AGREEMENT_REQUIRED')
  hub.setToday('2026-06-15')
})

test('only a partner is told, and a cursor of another stream leads nowhere', async () => {
  for (const as of [security, { ...bureau.identity, subject: 'local:nobody' }]) {
    const { errors } = await hub.execute(CHANGES, {}, as)
    expect(errors[0].extensions.code).toBe('AGREEMENT_REQUIRED')
  }
  const other = await partnerUnder(hub, 'audit-office', FIELDS)
  await tell(hub)
  const { errors } = await hub.execute(CHANGES, { after: cursor }, other.identity)
  expect(errors[0].extensions.code).toBe('CHANGES_TOO_OLD')
})

test('after the retention the last word on each person stays, and an older cursor begins anew', async () => {
  const { found } = await changesFor(bureau)
  const old = (await hub.ask(CHANGES, { first: 1 }, bureau.identity)).changes.pageInfo.endCursor
  hub.setToday('2026-12-01')
  await tell(hub)
  const { errors } = await hub.execute(CHANGES, { after: old }, bureau.identity)
  expect(errors[0].extensions.code).toBe('CHANGES_TOO_OLD')
  const kept = await changesFor(bureau)
  const anew = new Copy()
  anew.take(kept.found)
  expect(kept.found.length).toBeLessThan(found.length)
  expect(anew.digest('medical-insurance-bureau')).toBe((await checksum(bureau)).digest)
  await tell(hub, moved(LI, HERE))
  expect((await changesFor(bureau, cursor)).found).toMatchObject([{ person: LI, number: found.length + 1 }])
})
