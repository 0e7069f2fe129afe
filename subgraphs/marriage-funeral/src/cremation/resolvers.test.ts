import { OutboxEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertFacilities } from '../funeral-facility/index.ts'
import { COUNTY, ELSEWHERE, linked, newPerson, Register, type TestPerson } from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { insertCremations } from './index.ts'
import { cremationNumberOf, findFault } from './rules.ts'

let hub: TestHub
let register: Register
let home: string
let cemetery: string
let elsewhere: string
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
  const facility = (name: string, kind: 'FUNERAL_HOME' | 'COMMERCIAL_CEMETERY', division = COUNTY) => ({
    division,
    name,
    kind,
    approvalLevel: 'PROVINCE' as const,
    approvalDocument: '文',
    approvedOn: '2010-01-01',
    operatingSince: '2010-05-01',
  })
  ;[home, cemetery, elsewhere] = (await hub.subgraph.asHub((context) =>
    insertFacilities(context, [
      facility('城区殡仪馆', 'FUNERAL_HOME'),
      facility('白马寺公墓', 'COMMERCIAL_CEMETERY'),
      facility('高平殡仪馆', 'FUNERAL_HOME', ELSEWHERE),
    ]),
  )) as [string, string, string]
})
afterAll(() => hub.close())

let papers = 0
const certificate = (diedOn = '2026-06-10') => ({ number: `M${++papers}`, issuer: '市人民医院', diedOn })
const FIELDS = `id version state certificateNumber diedOn crematedOn fee waived ashes
  deathProof { id kind } ownProof { id kind state } facility { name }`
const cremate = (person: TestPerson, more: object = {}, as = officer) =>
  register.act(
    'recordCremation',
    {
      facilityId: home,
      deceased: { document: { type: 'RESIDENT_ID', number: person.number }, name: person.name },
      deathCertificate: certificate(),
      receivedAt: '2026-06-10T15:00:00+08:00',
      crematedAt: '2026-06-12T08:30:00+08:00',
      furnace: '2号',
      handler: { name: '李四' },
      handlerRelation: '22',
      ashes: 'STORED',
      fee: '850.00',
      waived: '700.00',
      ...more,
    },
    FIELDS,
    as,
  )
async function told(person: TestPerson) {
  const rows = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, {}, { orderBy: { seq: 'asc' } }))
  return rows
    .filter(({ subjects }) => subjects.includes(person.id))
    .map(({ type }) => type.replace('marriage-funeral.', ''))
}

describe('火化', () => {
  test('on a certificate is recorded with a number of its own, and proves the death', async () => {
    const person = newPerson('MALE', '1940-01-01')
    expect(await cremate(person)).toMatchObject({
      state: 'RECORDED',
      certificateNumber: expect.stringMatching(/^HH140502-2026-\d{6}$/),
      diedOn: '2026-06-10',
      crematedOn: '2026-06-12',
      fee: '850.00',
      waived: '700.00',
      deathProof: { kind: 'MEDICAL_CERTIFICATE' },
      ownProof: { kind: 'CREMATION', state: 'STANDING' },
    })
    expect(await told(person)).toEqual(['death.confirmed', 'death.confirmed', 'cremation.recorded'])
  })

  test('without a death certificate is refused; one that is recorded already will do', async () => {
    const person = newPerson('FEMALE', '1940-01-01')
    expect(await cremate(person, { deathCertificate: null })).toMatchObject({
      code: 'NO_DEATH_CERTIFICATE',
      basis: expect.stringContaining('art. 13'),
    })
    const proof = await register.act(
      'recordDeathProof',
      {
        division: COUNTY,
        deceased: { document: { type: 'RESIDENT_ID', number: person.number } },
        kind: 'MEDICAL_CERTIFICATE',
        diedOn: '2026-06-09',
        issuer: '市人民医院',
        documentNumber: `M${++papers}`,
      },
      'id',
    )
    expect(await cremate(person, { deathCertificate: null })).toMatchObject({
      diedOn: '2026-06-09',
      deathProof: { id: proof.id },
    })
  })

  test('of one person twice is refused, under a linked id and by two writers at once too', async () => {
    const [person, alias] = [newPerson('MALE', '1940-01-01'), newPerson('MALE', '1940-01-01')]
    const answers = await Promise.all([cremate(person), cremate(person, { facilityId: elsewhere }, secondOfficer)])
    expect(answers.map(({ code }) => code).filter(Boolean)).toEqual(['ALREADY_CREMATED'])
    await register.tell(linked(alias, person))
    expect((await cremate(alias)).code).toBe('ALREADY_CREMATED')
  })

  test('needs a facility that cremates, operates, and is the caller’s', async () => {
    expect((await cremate(newPerson('MALE'), { facilityId: cemetery })).code).toBe('FACILITY_NOT_CREMATING')
    expect(
      (await cremate(newPerson('MALE'), { facilityId: elsewhere }, { ...officer, divisions: [COUNTY] })).code,
    ).toBe('NOT_FOUND')
  })

  test.each([
    ['before the death', { crematedAt: '2026-06-09T23:59:00+08:00', receivedAt: null }, 'CREMATED_BEFORE_DEATH'],
    ['before the body came', { receivedAt: '2026-06-12T09:00:00+08:00' }, 'RECEIVED_AFTER_CREMATION'],
    ['in the future', { crematedAt: '2026-06-15T09:00:01+08:00' }, 'IN_FUTURE'],
    ['with more waived than the fee', { waived: '850.01' }, 'WAIVED_MORE_THAN_FEE'],
  ])('%s is refused', async (_, more, code) => {
    expect((await cremate(newPerson('MALE', '1940-01-01'), more)).code).toBe(code)
  })

  test('on the day of death is possible; the day is that of Shanxi', () => {
    const at = (crematedAt: string, crematedOn: string) =>
      findFault({
        diedOn: '2026-06-10',
        receivedAt: null,
        crematedAt: new Date(crematedAt),
        crematedOn,
        now: new Date('2026-06-15'),
        feeFen: 100,
        waivedFen: 100,
      })
    expect(at('2026-06-10T00:30:00+08:00', '2026-06-10')).toBeNull()
    expect(at('2026-06-09T23:30:00+08:00', '2026-06-09')).toBe('CREMATED_BEFORE_DEATH')
    expect(cremationNumberOf('140502001000', '2026', 7)).toBe('HH140502-2026-000007')
  })

  test('made in error is voided, and its proof of death falls with it; the certificate stays', async () => {
    const person = newPerson('MALE', '1940-01-01')
    const cremation = await cremate(person)
    const voiding = (version: number) =>
      register.act(
        'voidCremation',
        { cremationId: cremation.id, version, reason: 'OTHER_PERSON', document: '更正 1号' },
        FIELDS,
      )
    const voided = await voiding(cremation.version)
    expect(voided).toMatchObject({ state: 'VOIDED', ownProof: { state: 'REVOKED' } })
    expect((await voiding(voided.version)).code).toBe('ALREADY_VOIDED')
    expect(await told(person)).toEqual([
      'death.confirmed',
      'death.confirmed',
      'cremation.recorded',
      'death.revoked',
      'cremation.voided',
    ])
    expect((await cremate(person)).state).toBe('RECORDED')
  })

  test('a proof that is a cremation is not revoked past its record', async () => {
    const cremation = await cremate(newPerson('MALE', '1940-01-01'))
    const answer = await register.act(
      'revokeDeathProof',
      { proofId: cremation.ownProof.id, version: 1, reason: 'STATED_IN_ERROR', document: '更正' },
      'id',
    )
    expect(answer.code).toBe('REVOKED_WITH_ITS_RECORD')
  })
})

describe('读取与接收', () => {
  test('records taken over without a certificate are kept and found; other days of death become conflicts', async () => {
    const people = Array.from({ length: 100 }, () => newPerson('FEMALE', '1940-01-01'))
    await cremate(people[0]!, { crematedAt: '2026-06-12T08:30:00+08:00' })
    await register.act(
      'voidCremation',
      { ...(await cremationOf(people[0]!)), reason: 'STATED_IN_ERROR', document: '更正' },
      'id',
    )
    await hub.subgraph.asHub((context) =>
      insertCremations(
        context,
        people.map(({ id }, at) => ({
          facilityId: home,
          facilityName: '城区殡仪馆',
          division: COUNTY,
          personId: id,
          certificateNumber: `旧-${at}`,
          diedOn: '2026-05-01',
          deathCertificate: at % 2 === 0 ? { number: `R${at}`, issuer: '医院' } : null,
          crematedAt: new Date('2026-05-03T00:00:00Z'),
        })),
      ),
    )
    const list = `query ($filter: CremationFilter) { cremations(division: "${COUNTY}", filter: $filter, first: 5) { totalCount } }`
    const count = async (filter: object) => (await hub.ask(list, { filter })).cremations.totalCount
    expect(await count({ hasDeathCertificate: false })).toBe(50)
    expect(await count({ facilityId: home, crematedTo: '2026-05-31', state: 'RECORDED' })).toBe(100)
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { id
      cremations { ${FIELDS} handler { id } } deathRecords { conflicts { state } } } } }`
    const entities = (n: number) => people.slice(0, n).map(({ id }) => ({ __typename: 'Person', id }))
    const ask = (n: number) => hub.countStatements(() => hub.ask(query, { people: entities(n) }))
    expect(await ask(100)).toBe(await ask(1))
    const [{ deathRecords }] = (await hub.ask(query, { people: entities(1) }))._entities
    expect(deathRecords).toMatchObject([{ conflicts: [{ state: 'OPEN' }] }])
  })

  async function cremationOf(person: TestPerson) {
    const { _entities } = await hub.ask(
      `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person { cremations { id version } } } }`,
      { p: [{ __typename: 'Person', id: person.id }] },
    )
    const [{ id, version }] = _entities[0].cremations
    return { cremationId: id, version }
  }
})
