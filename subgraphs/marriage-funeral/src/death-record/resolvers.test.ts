import { OutboxEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COUNTY, ELSEWHERE, linked, newPerson, Register, registryEvent, type TestPerson, unlinked } from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { insertDeathProofs } from './index.ts'

let hub: TestHub
let register: Register
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
})
afterAll(() => hub.close())

let number = 0
const PROOF = `id version kind strength diedOn precision state endedOn endReason record { id status }`
const prove = (person: TestPerson, more: object = {}, as = officer) =>
  register.act(
    'recordDeathProof',
    {
      division: COUNTY,
      deceased: { document: { type: 'RESIDENT_ID', number: person.number }, name: person.name },
      kind: 'MEDICAL_CERTIFICATE',
      diedOn: '2026-06-10',
      issuer: '晋城市人民医院',
      documentNumber: `M${++number}`,
      ...more,
    },
    PROOF,
    as,
  )
const revoke = (proof: { id: string; version: number }, reason = 'STATED_IN_ERROR') =>
  register.act('revokeDeathProof', { proofId: proof.id, version: proof.version, reason, document: '更正 1号' }, PROOF)

async function deathOf(person: TestPerson, as = officer) {
  const { _entities } = await hub.ask(
    `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { deathRecords {
      id status diedOn precision proofKind strength person { id } proofs { id kind state diedOn }
      conflicts { id version state keptProof { kind } } deregistration { dueOn metOn state legalBasis } } } } }`,
    { people: [{ __typename: 'Person', id: person.id }] },
    as,
  )
  return _entities[0].deathRecords[0]
}
async function told(person: TestPerson) {
  const rows = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, {}, { orderBy: { seq: 'asc' } }))
  return rows
    .filter(({ subjects }) => subjects.includes(person.id))
    .map(({ type }) => type.replace('marriage-funeral.', ''))
}

describe('死亡登记', () => {
  test('a certificate confirms a death, and says until when the household register must know', async () => {
    const person = newPerson('MALE', '1950-01-01')
    expect(await prove(person)).toMatchObject({
      strength: 'HIGHEST',
      state: 'STANDING',
      record: { status: 'CONFIRMED' },
    })
    expect(await deathOf(person)).toMatchObject({
      diedOn: '2026-06-10',
      conflicts: [],
      deregistration: { dueOn: '2026-07-10', metOn: null, state: 'RUNNING', legalBasis: '户口登记条例 art. 8' },
    })
    await prove(person, { kind: 'HUKOU_DEREGISTRATION', issuer: '派出所' })
    expect((await deathOf(person)).deregistration).toMatchObject({ metOn: '2026-06-15', state: 'MET' })
    expect(await told(person)).toEqual(['death.confirmed', 'death.confirmed'])
  })

  test('a report of the village is kept and told as one to be verified', async () => {
    const person = newPerson('FEMALE', '1950-01-01')
    await prove(person, { kind: 'REPORT', issuer: '村委会', documentNumber: null, precision: 'MONTH' })
    expect(await deathOf(person)).toMatchObject({ status: 'REPORTED', diedOn: '2026-06-01', deregistration: null })
    expect(await told(person)).toEqual(['death.reported'])
  })

  test('is refused for a day to come, a day before the birth, or the same paper twice', async () => {
    const person = newPerson('MALE', '1990-02-02')
    expect(await prove(person, { diedOn: '2026-06-16' })).toMatchObject({ code: 'DEATH_IN_FUTURE' })
    expect((await prove(person, { diedOn: '1990-02-01' })).code).toBe('DEATH_BEFORE_BIRTH')
    expect((await prove(person, { diedOn: '1990-02-02', documentNumber: 'M-1' })).state).toBe('STANDING')
    expect((await prove(person, { diedOn: '1990-02-02', documentNumber: 'M-1' })).code).toBe('ALREADY_STATED')
    expect((await prove(newPerson('MALE'), { division: ELSEWHERE }, { ...officer, divisions: [COUNTY] })).code).toBe(
      'OUT_OF_SCOPE',
    )
  })

  test('the registry’s birth date counts where the paper bears none', async () => {
    const person = newPerson('MALE')
    const facts = { sex: 'MALE', birthDate: '2026-06-12', residenceDivision: null, registeredDivision: null }
    await register.tell(registryEvent('registry.person.registered', facts, [person.id]))
    const byId = { deceased: { personId: person.id } }
    expect((await prove(person, { ...byId, diedOn: '2026-06-11' })).code).toBe('DEATH_BEFORE_BIRTH')
    expect((await prove(person, { ...byId, diedOn: '2026-06-12' })).state).toBe('STANDING')
  })

  test('somebody without papers or name in any register has a death too', async () => {
    const proof = await register.act(
      'recordDeathProof',
      {
        division: COUNTY,
        deceased: { name: '无名氏' },
        kind: 'MEDICAL_CERTIFICATE',
        diedOn: '2026-06-01',
        issuer: '公安局',
        documentNumber: 'W1',
      },
      PROOF,
    )
    expect(proof.record.status).toBe('CONFIRMED')
  })
})

describe('两个不同的死亡日期', () => {
  test('stand side by side as a conflict, until an officer says which holds; the other is kept with the reason', async () => {
    const person = newPerson('FEMALE', '1940-01-01')
    const medical = await prove(person)
    await prove(person, { kind: 'HUKOU_DEREGISTRATION', diedOn: '2026-06-12', issuer: '派出所' })
    const { conflicts, diedOn } = await deathOf(person)
    expect({ diedOn, conflicts }).toMatchObject({ diedOn: '2026-06-10', conflicts: [{ state: 'OPEN' }] })
    const resolve = (version = conflicts[0].version) =>
      register.act(
        'resolveDeathConflict',
        { conflictId: conflicts[0].id, version, keptProofId: medical.id, document: '核查 2号' },
        'state version keptProof { kind }',
      )
    const answers = await Promise.all([resolve(), resolve()])
    expect(answers.filter(({ state }) => state === 'RESOLVED')).toHaveLength(1)
    expect(await deathOf(person)).toMatchObject({
      proofs: [
        { kind: 'MEDICAL_CERTIFICATE', state: 'STANDING' },
        { kind: 'HUKOU_DEREGISTRATION', state: 'SET_ASIDE', diedOn: '2026-06-12' },
      ],
      conflicts: [{ state: 'RESOLVED', keptProof: { kind: 'MEDICAL_CERTIFICATE' } }],
    })
    expect(await told(person)).toEqual([
      'death.confirmed',
      'death.confirmed',
      'death.conflictRaised',
      'death.revoked',
      'death.conflictClosed',
    ])
    expect((await resolve(99)).code).toBe('STALE_VERSION')
  })

  test('stated at once by two writers, both are kept and the conflict is raised once', async () => {
    const person = newPerson('MALE', '1940-01-01')
    const answers = await Promise.all([
      prove(person, { diedOn: '2026-06-01' }),
      prove(person, { kind: 'COURT_DECLARATION', diedOn: '2026-06-05', issuer: '法院' }, secondOfficer),
    ])
    expect(answers.map(({ state }) => state)).toEqual(['STANDING', 'STANDING'])
    expect((await deathOf(person)).conflicts).toMatchObject([{ state: 'OPEN' }])
  })

  test('under linked ids are one death: the conflict comes with the link and goes with it', async () => {
    const [person, alias] = [newPerson('MALE', '1940-01-01'), newPerson('MALE', '1940-01-01')]
    await prove(person)
    await prove(alias, { diedOn: '2026-05-05' })
    expect((await deathOf(person)).conflicts).toEqual([])
    for (const event of [linked(alias, person), linked(alias, person)]) await register.tell(event)
    expect((await deathOf(person)).proofs).toHaveLength(2)
    expect((await deathOf(person)).conflicts).toMatchObject([{ state: 'OPEN' }])
    await register.tell(unlinked(alias, person))
    expect((await deathOf(person)).conflicts).toMatchObject([{ state: 'SETTLED' }])
  })
})

describe('撤销', () => {
  test('a declared death whose person came back is revoked by the court, once', async () => {
    const person = newPerson('MALE', '1960-01-01')
    const declared = await prove(person, { kind: 'COURT_DECLARATION', diedOn: '2026-05-01', issuer: '城区人民法院' })
    const revoked = await revoke(declared, 'COURT_REVOKED')
    expect(revoked).toMatchObject({ state: 'REVOKED', endedOn: '2026-06-15', record: { status: 'REVOKED' } })
    expect((await revoke(revoked)).code).toBe('ALREADY_REVOKED')
    expect(await told(person)).toEqual(['death.confirmed', 'death.revoked'])
  })

  test('a court revokes declared deaths only', async () => {
    const medical = await prove(newPerson('MALE'))
    expect((await revoke(medical, 'COURT_REVOKED')).code).toBe('NOT_A_DECLARED_DEATH')
  })
})

describe('读取', () => {
  test('dates are shown with purpose and case only, and records in the own division only', async () => {
    const person = newPerson('MALE', '1940-01-01')
    await prove(person)
    expect(await deathOf(person, { ...officer, purpose: null })).toMatchObject({ status: 'CONFIRMED', diedOn: null })
    expect(await deathOf(person, { ...officer, divisions: [ELSEWHERE] })).toBeUndefined()
  })

  test('cost the same number of statements for one person and for a hundred; the cause of death is nowhere', async () => {
    const people = Array.from({ length: 100 }, () => newPerson('MALE', '1940-01-01'))
    const taken = await hub.countStatements(() =>
      hub.subgraph.asHub((context) =>
        insertDeathProofs(
          context,
          people.flatMap(({ id }, at) =>
            (['MEDICAL_CERTIFICATE', 'CREMATION'] as const).map((kind) => ({
              personId: id,
              division: COUNTY,
              kind,
              diedOn: at === 0 && kind === 'CREMATION' ? '2026-01-02' : '2026-01-01',
              issuer: '殡仪馆',
              documentNumber: `B${at}`,
            })),
          ),
        ),
      ),
    )
    expect(taken).toBeLessThan(40)
    expect((await deathOf(people[0]!)).conflicts).toMatchObject([{ state: 'OPEN' }])
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { deathRecords {
      status person { id } proofs { kind record { id } } conflicts { state } deregistration { dueOn } } } } }`
    const ask = (count: number) =>
      hub.countStatements(() =>
        hub.ask(query, { people: people.slice(0, count).map(({ id }) => ({ __typename: 'Person', id })) }),
      )
    expect(await ask(100)).toBe(await ask(1))
    const list = `{ deathRecords(division: "${COUNTY}", filter: { diedFrom: "2026-01-01", diedTo: "2026-01-31", status: CONFIRMED }, first: 5) { totalCount edges { node { id } } } deathConflicts(division: "${COUNTY}", filter: { state: OPEN }) { totalCount } }`
    expect(await hub.ask(list)).toMatchObject({ deathRecords: { totalCount: 100 } })
  })
})
