import { CannotStart, type SampleRun, type SampleTruth } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import type { SampleBatch } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { countiesOutside, sampleVillages } from './places.ts'

const PEOPLE = 2_500
const province = sampleProvince({ people: PEOPLE, seed: 7, villages: sampleVillages(), outside: countiesOutside() })
const batches = [...province.batches()]
const persons = batches.flatMap((batch) => batch.persons)

let hub: TestHub
let killed: TestHub
const shared = new Map<string, unknown>()
const truth: SampleTruth[] = []
const statementsOfBatches: number[] = []
let built: unknown[] = []

const runOf = (more: Partial<SampleRun> = {}): SampleRun => ({
  people: PEOPLE,
  seed: 7,
  shared: new Map(),
  progress: () => {},
  ...more,
})

beforeAll(async () => {
  hub = await openTestHub(subgraph)
  killed = await openTestHub(subgraph)
  const progress = () => {
    statementsOfBatches.push(hub.statements.length)
    hub.statements.length = 0
  }
  built = await indexes(hub)
  await hub.subgraph.prepareFilling(PEOPLE)
  hub.statements.length = 0
  await hub.subgraph.fillSample(runOf({ shared, truth: (planted) => truth.push(planted), progress }))
}, 300_000)
afterAll(async () => {
  await hub.close()
  await killed.close()
})

// biome-ignore lint/suspicious/noExplicitAny: rows of any table
const rows = (of: TestHub, sql: string): Promise<any[]> => of.subgraph.asHub((context) => context.em.execute(sql))
const count = async (of: TestHub, from: string) =>
  Number((await rows(of, `select count(*) as n from registry.${from}`))[0].n)

/** How each index and constraint of the registry is made. */
const indexes = (of: TestHub) =>
  rows(
    of,
    `select conrelid::regclass::text as of, conname as name, pg_get_constraintdef(oid) as made from pg_constraint
      where connamespace = 'registry'::regnamespace
     union all select tablename, indexname, indexdef from pg_indexes where schemaname = 'registry' order by 1, 2, 3`,
  )

/** What a registry holds, without the instants and the ids of events and intervals, which are new at every run. */
async function contents(of: TestHub): Promise<unknown[][]> {
  return Promise.all(
    [
      'select id, canonical_id, name, sex, birth_date, ethnicity, division, registered_division, address, phone from registry.person order by id',
      'select id, person_id, source, stated_on, name, birth_date, sex from registry.source_claim order by id',
      'select person_id, type, masked_number, number_key from registry.person_document order by person_id, number_key',
      'select id, kind, number, division, valid_from, valid_to from registry.household order by id',
      'select household_id, person_id, kind, join_reason, leave_reason, valid_from, valid_to from registry.household_membership order by household_id, person_id, valid_from',
      'select m.household_id, m.person_id, r.role, r.valid_from, r.valid_to from registry.household_role r join registry.household_membership m on m.id = r.membership_id order by 1, 2, 4',
      'select id, kind, from_id, to_id, valid_from from registry.kinship order by id',
      'select id, person_id, died_on, evidence, source from registry.death_fact order by id',
      'select person_id, spouse_id, status, as_of, source from registry.marital_fact order by 1, 3, 4, 2',
      'select type, subjects::text as subjects, division, record_id, data::text as data from registry.outbox order by type, record_id, subjects::text, data::text',
    ].map((sql) => rows(of, sql)),
  )
}

test('the registry holds every record of the sample once', async () => {
  expect(await count(hub, 'person')).toBe(persons.length)
  expect(await count(hub, 'source_claim')).toBe(persons.flatMap(({ statements }) => statements).length)
  expect(await count(hub, 'household')).toBe(batches.flatMap(({ households }) => households).length)
  expect(await count(hub, 'household_membership')).toBe(
    batches.flatMap(({ households }) => households.flatMap(({ members }) => members)).length,
  )
  expect(await count(hub, 'kinship')).toBe(batches.flatMap(({ kinship }) => kinship).length)
  expect(await count(hub, 'death_fact')).toBe(batches.flatMap(({ deaths }) => deaths).length)
  expect(await count(hub, `history where table_name like 'household%'`)).toBe(0)
})

test('whoever lost a husband or wife in the two years is widowed', async () => {
  const ended = batches.flatMap(({ marriages }) => marriages).filter(({ endReason }) => endReason === 'DEATH')
  expect(ended.length).toBeGreaterThan(5)
  expect(await count(hub, `marital_fact where status = 'WIDOWED' and source = 'registry:death-of-spouse'`)).toBe(
    ended.length,
  )
})

test('only while the registry is filled a commit does not wait until the disk has it', async () => {
  const waits = async ({ subgraph }: TestHub) => {
    const [row] = await subgraph.asHub(({ em }) =>
      em.execute<{ on: string }[]>(`select current_setting('synchronous_commit') as on`),
    )
    return row!.on
  }
  const fresh = await openTestHub(subgraph)
  try {
    const usual = await waits(fresh)
    expect(usual).not.toBe('off')
    await fresh.subgraph.prepareFilling(PEOPLE)
    expect(await waits(fresh)).toBe('off')
    expect(await waits(hub)).toBe(usual)
  } finally {
    await fresh.close()
  }
})

test('a filling that is killed goes on and ends in the same registry', async () => {
  let done = 0
  const dies = runOf({
    progress: () => {
      if (++done === 2) throw new Error('killed')
    },
  })
  await killed.subgraph.prepareFilling(PEOPLE)
  expect(await indexes(killed)).not.toEqual(built)
  await expect(killed.subgraph.fillSample(dies)).rejects.toThrow('killed')
  const partly = await count(killed, 'person')
  expect(partly).toBeGreaterThan(0)
  expect(partly).toBeLessThan(persons.length)

  await killed.subgraph.prepareFilling(PEOPLE)
  const again = new Map<string, unknown>()
  const toldAgain: SampleTruth[] = []
  await killed.subgraph.fillSample(runOf({ shared: again, truth: (planted) => toldAgain.push(planted) }))
  expect(toldAgain).toEqual(truth)
  expect(again.get('examplePersonId')).toBe(shared.get('examplePersonId'))
  expect(await contents(killed)).toEqual(await contents(hub))
  expect(await indexes(killed)).toEqual(built)
})

test('a batch that the database refuses is undone whole, and the same command goes on from there', async () => {
  const refusing = await openTestHub(subgraph)
  const alter = (sql: string) =>
    refusing.subgraph.asHub(async ({ em }) => {
      await em.execute('reset role')
      await em.execute(`alter table registry.source_claim ${sql}`)
    })
  try {
    const { name, birthDate } = batches[1]!.persons[0]!.statements[0]!
    await alter(`add constraint refused check (not (name = '${name}' and birth_date = '${birthDate}'))`)
    await expect(refusing.subgraph.fillSample(runOf())).rejects.toThrow(/refused/)
    const people = (batch: SampleBatch) => batch.persons.length
    const kept = await count(refusing, 'person')
    expect([people(batches[0]!), people(batches[0]!) + people(batches[2]!)]).toContain(kept)

    await alter('drop constraint refused')
    await refusing.subgraph.fillSample(runOf())
    expect(await contents(refusing)).toEqual(await contents(hub))
  } finally {
    await refusing.close()
  }
})

test('every index and constraint is there again when the registry is filled', async () => {
  expect(await indexes(hub)).toEqual(built)
  expect(built.length).toBeGreaterThan(100)
})

test('a filling that is complete is repeated without effect', async () => {
  const before = await contents(hub)
  hub.statements.length = 0
  await hub.subgraph.fillSample(runOf())
  expect(hub.statements.filter((sql) => sql.includes('insert into "registry"."person"'))).toEqual([])
  expect(await contents(hub)).toEqual(before)
})

test('another sample is refused where one is', async () => {
  await expect(hub.subgraph.fillSample(runOf({ seed: 8 }))).rejects.toThrow(CannotStart)
  await expect(hub.subgraph.fillSample(runOf({ people: 2_600 }))).rejects.toThrow(CannotStart)
})

test('a clock before the day of the sample is refused in words', async () => {
  killed.setToday('2026-05-01')
  await expect(killed.subgraph.fillSample(runOf())).rejects.toThrow('时钟')
  killed.setToday('2026-06-15')
})

test('what was planted is told with the ids the registry knows, and stands nowhere in the database', async () => {
  expect(truth.map(({ kind }) => kind).sort()).toEqual(
    batches.flatMap((batch) => batch.truth.map(({ kind }) => kind)).sort(),
  )
  const ids = truth.flatMap((planted) => planted.ids)
  const known = await rows(hub, `select id from registry.person where id in (${ids.map((id) => `'${id}'`).join(',')})`)
  expect(known).toHaveLength(new Set(ids).size)
  const tables = await rows(hub, `select table_name from information_schema.tables where table_schema = 'registry'`)
  for (const { table_name } of tables) {
    const found = await rows(
      hub,
      `select count(*) as n from registry."${table_name}" t where t::text ~ 'NAMESAKES|ONE_DIGIT|IN_ONE_SOURCE'`,
    )
    expect(Number(found[0].n), table_name).toBe(0)
  }
})

test('one human under fifteen and eighteen digits is one person with two statements', async () => {
  const old = truth.filter(({ kind }) => kind === 'FIFTEEN_DIGIT_NUMBER')
  for (const { ids } of old) expect(await count(hub, `source_claim where person_id = '${ids[0]}'`)).toBe(2)
})

test('the person to show has a home of several people, a spouse and kin', async () => {
  const { person } = await hub.ask(
    `query ($id: ID!) { person(id: $id) {
       id name birthDate age maritalStatus spouse { id name } residence { name } registeredResidence { name }
       documents { type number maskedNumber } households { id kind memberships { role person { id name } } }
       kin { relation person { id name } }
     } }`,
    { id: shared.get('examplePersonId') },
  )
  expect(person.spouse.name).toEqual(expect.any(String))
  expect(['FIRST_MARRIAGE', 'REMARRIED']).toContain(person.maritalStatus)
  expect(person.residence.name).toEqual(expect.any(String))
  expect(person.households.map(({ kind }: { kind: string }) => kind).sort()).toContain('RESIDENT')
  for (const { memberships } of person.households) expect(memberships.length).toBeGreaterThan(1)
  expect(person.kin.length).toBeGreaterThan(0)
  expect(shared.get('exampleDivision')).toMatch(/^140105\d{3}000$/)
})

test('a batch of a thousand people costs a few dozen statements', async () => {
  expect(statementsOfBatches).toHaveLength(batches.length)
  // Of two that go side by side nobody knows which is whose; some twenty are for pairs of records that are linked, however many.
  const all = statementsOfBatches.reduce((sum, statements) => sum + statements)
  expect(all / batches.length).toBeLessThan(115)
})
