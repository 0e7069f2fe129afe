import { OutboxEvent } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertPersons } from '../person/index.ts'
import { subgraph } from '../subgraph.ts'
import { recordDeath, recordMaritalStatus, revokeDeathBySource } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const vital = `query ($id: ID!) { person(id: $id) {
  maritalStatus maritalStatusAsOf spouse { id name }
  death { date year precision source confidence conflict statements { id date reference revokedOn revokeReason } }
} }`
const record = `mutation ($input: RecordDeathInput!) {
  recordDeath(input: $input) { ... on Person { id } ... on Refusal { code path } } }`
const revoke = `mutation ($input: RevokeDeathInput!) {
  revokeDeath(input: $input) { ... on Person { id } ... on Refusal { code } } }`
const marry = `mutation ($input: RecordMaritalStatusInput!) {
  recordMaritalStatus(input: $input) { ... on Person { id maritalStatus spouse { name } } ... on Refusal { code path } } }`

let made = 0
/** Persons without documents, living in one county. */
async function people(...names: string[]): Promise<string[]> {
  return hub.subgraph.asHub((context) =>
    insertPersons(
      context,
      names.map((name) => ({
        name,
        birthDate: `1940-01-${String((made++ % 28) + 1).padStart(2, '0')}`,
        residenceDivision: '140502',
        source: 'registry:roster:1',
        statedOn: '2026-01-01',
      })),
    ),
  )
}
async function eventsOf(id: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
  const events = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, {}, { orderBy: { seq: 'asc' } }))
  return events
    .filter(({ type, subjects }) => subjects.includes(id) && /died|death|marital/i.test(type))
    .map(({ type, data }) => ({ type: type.replace('registry.person.', ''), data }))
}

test('two sources with different days of death stand side by side as a conflict until one is revoked', async () => {
  const [id] = await people('赵一')
  const death = { personId: id, precision: 'DAY' as const }
  expect(await hub.ask(record, { input: { personId: id, diedOn: '2026-03-05', evidence: 'CREMATION' } })).toMatchObject(
    { recordDeath: { id } },
  )
  await hub.subgraph.asHub((context) =>
    recordDeath(context, {
      ...death,
      personId: id!,
      diedOn: '2026-03-02',
      evidence: 'MEDICAL_CERTIFICATE',
      source: 'marriage-funeral:death-certificate:1',
      statedOn: '2026-03-20',
    }),
  )
  const { person } = await hub.ask(vital, { id })
  expect(person.death).toMatchObject({ date: '2026-03-02', confidence: 'HIGHEST', conflict: true })
  expect(person.death.statements).toHaveLength(2)
  const wrong = person.death.statements.find((one: { date: string }) => one.date === '2026-03-05')
  const input = { personId: id, statementId: wrong.id, reason: '火化日期误录' }
  expect(await hub.ask(revoke, { input })).toMatchObject({ revokeDeath: { id } })
  expect(await hub.ask(revoke, { input })).toMatchObject({ revokeDeath: { code: 'ALREADY_REVOKED' } })
  const after = (await hub.ask(vital, { id })).person.death
  expect(after).toMatchObject({ date: '2026-03-02', conflict: false })
  expect(after.statements).toHaveLength(2)
  expect(await eventsOf(id!)).toEqual([
    { type: 'died', data: { diedOn: '2026-03-05', source: 'CREMATION' } },
    { type: 'died', data: { diedOn: '2026-03-02', source: 'MEDICAL_CERTIFICATE' } },
  ])
})

test('a statement that comes twice is kept once, and revoking the only one brings the person back', async () => {
  const [id] = await people('钱二')
  const death = {
    personId: id!,
    diedOn: '2026-02-01',
    precision: 'DAY' as const,
    evidence: 'COURT_DECLARATION' as const,
    source: 'marriage-funeral:declaration:7',
    statedOn: '2026-02-03',
  }
  for (let time = 0; time < 2; time++) await hub.subgraph.asHub((context) => recordDeath(context, death))
  expect((await hub.ask(vital, { id })).person.death.statements).toHaveLength(1)
  await hub.subgraph.asHub((context) =>
    revokeDeathBySource(context, { personId: id!, source: death.source, reason: '本人出现，法院撤销宣告' }),
  )
  expect((await hub.ask(vital, { id })).person.death).toBeNull()
  expect((await eventsOf(id!)).map(({ type }) => type)).toEqual(['died', 'deathRevoked'])
})

test('a mere report of the village is shown and told to nobody, because it is verified first', async () => {
  const [id] = await people('孙三')
  await hub.ask(record, { input: { personId: id, diedOn: '2026-04-01', evidence: 'REPORT' } })
  expect((await hub.ask(vital, { id })).person.death).toMatchObject({ confidence: 'LOW', source: 'REPORT' })
  expect(await eventsOf(id!)).toEqual([])
})

test('a death tomorrow, or before the birth, is refused', async () => {
  const [id] = await people('李四')
  const asked = (diedOn: string) => hub.ask(record, { input: { personId: id, diedOn, evidence: 'CREMATION' } })
  expect(await asked('2026-06-16')).toMatchObject({ recordDeath: { code: 'DEATH_IN_FUTURE' } })
  expect(await asked('1939-12-31')).toMatchObject({ recordDeath: { code: 'DEATH_BEFORE_BIRTH' } })
  expect(await asked('2026-06-15')).toMatchObject({ recordDeath: { id } })
})

test('a death of a person whom the registry has yet to hear of is kept, and seen once they are known', async () => {
  const personId = '11111111-1111-8111-8111-111111111111'
  await hub.subgraph.asHub((context) =>
    recordDeath(context, {
      personId,
      diedOn: '2026-05-01',
      precision: 'DAY',
      evidence: 'CREMATION',
      source: 'marriage-funeral:cremation:9',
      statedOn: '2026-05-02',
    }),
  )
  expect(await hub.ask(vital, { id: personId })).toEqual({ person: null })
  await hub.subgraph.asHub((context) =>
    insertPersons(context, [
      { personId, name: '周五', residenceDivision: '140525', source: 'registry:roster:2', statedOn: '2026-05-03' },
    ]),
  )
  const inCounty = { ...officer, divisions: ['140525000000'] }
  expect((await hub.ask(vital, { id: personId }, inCounty)).person.death).toMatchObject({ date: '2026-05-01' })
})

test('a marriage is kept for both, a death widows the other, and a revoked death revives the marriage', async () => {
  const [he, she] = await people('吴六', '郑七')
  expect(
    await hub.ask(marry, { input: { personId: he, status: 'MARRIED', spouseId: she, asOf: '1962-05-01' } }),
  ).toMatchObject({ recordMaritalStatus: { maritalStatus: 'MARRIED', spouse: { name: '郑七' } } })
  expect((await hub.ask(vital, { id: she })).person).toMatchObject({ maritalStatus: 'MARRIED', spouse: { id: he } })
  await hub.ask(record, { input: { personId: he, diedOn: '2026-01-10', evidence: 'HUKOU_DEREGISTRATION' } })
  expect((await hub.ask(vital, { id: she })).person).toMatchObject({
    maritalStatus: 'WIDOWED',
    maritalStatusAsOf: '2026-01-10',
    spouse: null,
  })
  expect((await hub.ask(vital, { id: he })).person).toMatchObject({ maritalStatus: 'MARRIED' })
  await hub.subgraph.asHub((context) =>
    revokeDeathBySource(context, { personId: he!, source: 'registry:counter', reason: '误录' }),
  )
  expect((await hub.ask(vital, { id: she })).person).toMatchObject({ maritalStatus: 'MARRIED', spouse: { id: he } })
  const marital = (await eventsOf(she!)).filter(({ type }) => type === 'maritalStatusChanged')
  expect(marital.map(({ data }) => data.maritalStatus)).toEqual(['MARRIED', 'WIDOWED', 'MARRIED'])
})

test('who married again before the first spouse died is not widowed by that death', async () => {
  const [he, first, second] = await people('冯八', '陈九', '褚十')
  await hub.subgraph.asHub(async (context) => {
    const fact = { personId: he!, source: 'marriage-funeral:record:1' }
    await recordMaritalStatus(context, { ...fact, status: 'MARRIED', spouseId: first!, asOf: '1970-01-01' })
    await recordMaritalStatus(context, { ...fact, status: 'DIVORCED', spouseId: first!, asOf: '1980-01-01' })
    await recordMaritalStatus(context, { ...fact, status: 'REMARRIED', spouseId: second!, asOf: '1985-01-01' })
  })
  await hub.ask(record, { input: { personId: first, diedOn: '2026-01-10', evidence: 'CREMATION' } })
  expect((await hub.ask(vital, { id: he })).person).toMatchObject({
    maritalStatus: 'REMARRIED',
    spouse: { id: second },
  })
})

test('the marital status is null without purpose and case, and a spouse nobody registered is refused', async () => {
  const [id] = await people('卫十一')
  const spouseId = '22222222-2222-8222-8222-222222222222'
  const input = { personId: id, status: 'MARRIED', spouseId, asOf: '2020-01-01' }
  expect(await hub.ask(marry, { input })).toMatchObject({ recordMaritalStatus: { code: 'NOT_FOUND' } })
  expect(await hub.ask(marry, { input: { ...input, spouseId: id } })).toMatchObject({
    recordMaritalStatus: { code: 'SPOUSE_IS_SELF' },
  })
  await hub.ask(marry, { input: { ...input, status: 'SINGLE', spouseId: null } })
  const masked = await hub.ask(vital, { id }, { ...officer, purpose: null })
  expect(masked.person).toMatchObject({ maritalStatus: null, spouse: null })
})
