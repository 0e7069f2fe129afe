import { importSubgraphs } from '@civil-affairs/gateway'
import type { SampleRun, SampleTruth } from '@civil-affairs/kit'
import { openTestDatabase, openTestHub, settle, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

const PEOPLE = 4_000
const [registry, marriageFuneral] = await importSubgraphs([
  '@civil-affairs/registry',
  '@civil-affairs/marriage-funeral',
])
let database: Awaited<ReturnType<typeof openTestDatabase>>
let people: TestHub
let registers: TestHub
const truth: SampleTruth[] = []

interface Vital {
  id: string
  status: string | null
  spouse: string | null
  died: string | null
  conflict: boolean
}
let before: Vital[]

// biome-ignore lint/suspicious/noExplicitAny: rows of any table
const rows = (of: TestHub, sql: string): Promise<any[]> => of.subgraph.asHub(({ em }) => em.execute(sql))
const PERSONS = `query ($them: [_Any!]!) { _entities(representations: $them) {
  ... on Person { id maritalStatus spouse { id } death { date conflict } } } }`

async function vitals(): Promise<Vital[]> {
  const ids = (await rows(people, 'select id from registry.person order by id')).map(({ id }) => id)
  const found: Vital[] = []
  for (let start = 0; start < ids.length; start += 100) {
    const them = ids.slice(start, start + 100).map((id) => ({ __typename: 'Person', id }))
    const { _entities } = await people.ask(PERSONS, { them })
    for (const { id, maritalStatus, spouse, death } of _entities)
      found.push({
        id,
        status: maritalStatus,
        spouse: spouse?.id ?? null,
        died: death?.date ?? null,
        conflict: death?.conflict ?? false,
      })
  }
  return found
}

beforeAll(async () => {
  database = await openTestDatabase()
  people = await openTestHub(registry!, { database })
  registers = await openTestHub(marriageFuneral!, { database })
  const run: SampleRun = {
    people: PEOPLE,
    seed: 11,
    shared: new Map(),
    progress: () => {},
    truth: (one) => void truth.push(one),
  }
  await people.subgraph.fillSample(run)
  await settle(registers.subgraph, people.subgraph)
  before = await vitals()
  await registers.subgraph.fillSample(run)
  // Each hears what the other made of it, until neither has anything to say.
  for (let round = 0; round < 3; round++) {
    await settle(people.subgraph, registers.subgraph)
    await settle(registers.subgraph, people.subgraph)
  }
}, 300_000)
afterAll(async () => {
  await people.close()
  await registers.close()
  await database.close()
})

test('what the marriage register and the register of deaths tell leaves everybody as the registry had them, but for what is planted', async () => {
  const planted = new Set(
    truth.filter(({ kind }) => kind === 'R-29' || kind === 'R-30' || kind === 'R-48').flatMap(({ ids }) => ids),
  )
  const after = new Map((await vitals()).map((one) => [one.id, one]))
  const changed = before.filter((one) => JSON.stringify(after.get(one.id)) !== JSON.stringify(one))
  // R-26 is planted with weddings that nobody but the register of marriages was told of: of two who were single till then.
  const weddings = changed.filter(({ id }) => !planted.has(id))
  const untold = weddings.map(({ id, died, status, spouse }) => {
    const now = after.get(id)!
    const ofSpouse = weddings.find((one) => one.id === now.spouse)
    const wasSingle = spouse === null && (status === null || status === 'SINGLE')
    return wasSingle && now.status === 'MARRIED' && now.died === died && after.get(ofSpouse?.id ?? '')?.spouse === id
  })
  expect(untold.every(Boolean), JSON.stringify(weddings)).toBe(true)
  expect(weddings.length).toBeLessThan(12)
  expect(changed.length).toBeGreaterThan(0)
  expect(before.filter(({ died }) => died !== null).length).toBeGreaterThan(20)
})

test('deaths on two days are conflicts in both registers, and in no other record', async () => {
  const two = truth.filter(({ kind }) => kind === 'TWO_DEATH_DATES').flatMap(({ ids }) => ids)
  const inRegister = await rows(
    registers,
    `select r.person_id as id from marriage_funeral.death_conflict c join marriage_funeral.death_record r on r.id = c.record_id where c.state = 'OPEN'`,
  )
  expect(inRegister.map(({ id }) => id).toSorted()).toEqual(two.toSorted())
  const inRegistry = (await vitals()).filter(({ conflict }) => conflict).map(({ id }) => id)
  expect(inRegistry.toSorted()).toEqual(two.toSorted())
})

test('marriages between cousins, and no others, are conflicts once the registry has told who is whose child', async () => {
  const cousins = truth.filter(({ kind, what }) => kind === 'R-29' && what.includes('三代以内'))
  expect(cousins.length).toBeGreaterThan(0)
  const kin = await rows(
    registers,
    `select distinct p.person_id as id from marriage_funeral.marriage_conflict c
       join marriage_funeral.marriage_party p on p.marriage_id = c.marriage_id
      where c.kind = 'FORBIDDEN_KINSHIP' and c.state = 'OPEN'`,
  )
  expect(kin.map(({ id }) => id).toSorted()).toEqual(cousins.flatMap(({ ids }) => ids).toSorted())
})

test('a death known to the registry has ended the marriage in the register, and nothing was set aside', async () => {
  const open = await rows(
    registers,
    `select p.person_id as id from marriage_funeral.marriage_party p join marriage_funeral.marriage m on m.id = p.marriage_id
       join marriage_funeral.known_person k on k.person_id = p.person_id
      where m.state = 'IN_FORCE' and k.died_on is not null`,
  )
  const weddingsAfterDeath = truth.filter(({ kind, what }) => kind === 'R-48' && what.includes('登记结婚'))
  expect(open.map(({ id }) => id).toSorted()).toEqual(weddingsAfterDeath.flatMap(({ ids }) => ids).toSorted())
  expect((await people.subgraph.health()).setAside).toBe(0)
  expect((await registers.subgraph.health()).setAside).toBe(0)
})
