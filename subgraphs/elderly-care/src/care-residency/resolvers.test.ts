import { randomUUID } from 'node:crypto'
import { type FeedEvent, PersonAlias } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertCareBeds } from '../care-bed/index.ts'
import {
  act,
  assess,
  COUNTY,
  checkIn,
  openBeds,
  REFUSAL,
  RESIDENCY,
  registerInstitution,
  residentOf,
  scoresOf,
} from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertResidencies } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
beforeEach(() => hub.setToday('2026-06-15'))
afterAll(() => hub.close())

const ofPerson = async (id: string, fields: string, as = officer) =>
  (
    await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${fields} } } }`,
      { of: [{ __typename: 'Person', id }] },
      as,
    )
  )._entities[0]
const checkOut = (residency: { id: string; version: number }, more: object = {}) =>
  act(hub, 'checkOutElder', RESIDENCY, {
    residencyId: residency.id,
    version: residency.version,
    until: '2026-06-15',
    reason: 'HOME',
    document: '退住1号',
    ...more,
  })
const conflictsOf = async (residencyId: string) =>
  (
    await hub.ask(
      'query ($id: ID!) { careResidency(id: $id) { version conflicts { id version kind state diedOn otherResidency { id } } } }',
      {
        id: residencyId,
      },
    )
  ).careResidency.conflicts
async function freeBed() {
  const { id } = await registerInstitution(hub)
  return (await openBeds(hub, id))[0]!
}

type Told = Pick<FeedEvent, 'type' | 'subjects' | 'data' | 'occurredAt'>
/** Lets every slice hear an event of the registry, as the feed would. */
async function tell(event: Told): Promise<void> {
  const whole = { id: randomUUID(), cursor: '1-1', division: COUNTY, recordId: randomUUID(), ...event }
  await hub.subgraph.asHub(async (context) => {
    for (const { consumes } of subgraph.slices) await consumes[event.type as 'registry.person.died']?.(context, whole)
  })
}
const at = (minute: number) => new Date(Date.UTC(2026, 5, 14, 0, minute)).toISOString()
const died = (personId: string, diedOn: string, minute = 0): Told => ({
  type: 'registry.person.died',
  subjects: [personId],
  data: { diedOn, source: 'CREMATION' },
  occurredAt: at(minute),
})
const revoked = (personId: string, diedOn: string, minute = 0): Told => ({
  ...died(personId, diedOn, minute),
  type: 'registry.person.deathRevoked',
})
const linked = (alias: string, canonical: string, minute = 0): Told => ({
  type: 'registry.person.linked',
  subjects: [alias, canonical],
  data: { alias, canonical },
  occurredAt: at(minute),
})
const unlinked = (alias: string, canonical: string): Told => ({
  ...linked(alias, canonical),
  type: 'registry.person.unlinked',
})

describe('moving in', () => {
  test('is seen on the person, with bed and institution', async () => {
    const { personId, institution } = await residentOf(hub)
    expect(
      await ofPerson(
        personId,
        'careResidency { since bed { number kind } institution { id name filingStatus organization { creditCode } } }',
      ),
    ).toEqual({
      careResidency: {
        since: '2026-06-10',
        bed: { number: '1', kind: 'NURSING' },
        institution: { id: institution.id, name: '凤台养老院', filingStatus: 'OPENED', organization: null },
      },
    })
    const masked = await ofPerson(personId, 'careResidency { since payKind monthlyFee }', { ...officer, purpose: null })
    expect(masked.careResidency).toEqual({ since: null, payKind: null, monthlyFee: null })
  })

  test('needs an assessment that holds, a free bed, and a deposit within the limit', async () => {
    const bed = await freeBed()
    const personId = randomUUID()
    expect(await checkIn(hub, bed.id, personId)).toMatchObject({ code: 'NOT_ASSESSED' })
    await assess(hub, personId, { assessedOn: '2025-06-10' })
    expect(await checkIn(hub, bed.id, personId)).toMatchObject({ code: 'NOT_ASSESSED' }) // a year to the day
    await assess(hub, personId)
    expect(await checkIn(hub, bed.id, personId, { deposit: '24000.01' })).toMatchObject({ code: 'DEPOSIT_TOO_HIGH' })
    expect(await checkIn(hub, bed.id, personId, { since: '2026-06-16' })).toMatchObject({ code: 'DATE_IN_FUTURE' })
    expect(await checkIn(hub, randomUUID(), personId)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await checkIn(hub, bed.id, personId, { deposit: '24000.00' })).toMatchObject({ since: '2026-06-10' })
    expect(await checkIn(hub, bed.id, randomUUID())).toMatchObject({ code: 'BED_NOT_FREE' })
  })

  test('happens in one place at a time, also at once, and again after moving out', async () => {
    const personId = randomUUID()
    await assess(hub, personId)
    const beds = [await freeBed(), await freeBed()]
    const answers = await Promise.all(beds.map((bed) => checkIn(hub, bed.id, personId)))
    const lives = answers.find(({ code }) => code === undefined)
    expect(answers.filter(({ code }) => code === 'ALREADY_RESIDENT')).toHaveLength(1)
    const other = beds.find(({ id }) => id !== lives.bed.id)!
    expect(await checkOut(lives)).toMatchObject({ until: '2026-06-15', leaveReason: 'HOME' })
    expect(await checkIn(hub, other.id, personId)).toMatchObject({ code: 'ALREADY_RESIDENT' }) // the days overlap
    expect(await checkIn(hub, other.id, personId, { since: '2026-06-15' })).toMatchObject({ since: '2026-06-15' })
  })

  test('is refused of two ids of one person, wherever the other lives, and of the dead', async () => {
    const { personId: canonical } = await residentOf(hub)
    const alias = randomUUID()
    await hub.subgraph.asHub(async ({ em }) => void em.create(PersonAlias, { alias, canonical }))
    await assess(hub, alias)
    const bed = await freeBed()
    const elsewhere = { ...officer, divisions: [COUNTY] }
    expect(await checkIn(hub, bed.id, alias)).toMatchObject({ code: 'ALREADY_RESIDENT' })
    expect(await ofPerson(canonical, 'careResidency { since }', elsewhere)).toMatchObject({
      careResidency: { since: '2026-06-10' },
    })
    const dead = randomUUID()
    await assess(hub, dead)
    await tell(died(dead, '2026-06-05'))
    expect(await checkIn(hub, bed.id, dead)).toMatchObject({ code: 'PERSON_DECEASED' })
  })

  test('tells the registry who moved in, sealed, and keeps no name', async () => {
    const bed = await freeBed()
    const person = { document: { type: 'RESIDENT_ID', number: '140502194003120016' }, name: '牛桂兰' }
    const fields = `... on AbilityAssessment { person { id } } ${REFUSAL}`
    const made = await act(hub, 'recordAbilityAssessment', fields, {
      division: COUNTY,
      person,
      reason: 'FIRST',
      assessedOn: '2026-06-01',
      assessors: ['1', '2'],
      scores: scoresOf(),
      isInComa: false,
      hasMentalDiagnosis: false,
      careRiskEvents: 0,
    })
    expect(await checkIn(hub, bed.id, '', { person })).toMatchObject({ since: '2026-06-10' })
    const claims = await hub.subgraph.pendingClaims()
    expect(new Set(claims.map(({ personId }) => personId))).toEqual(new Set([made.person.id]))
    const dump = await hub.subgraph.asHub(async ({ em }) =>
      JSON.stringify([
        await em.execute('select * from elderly_care.care_residency'),
        await em.execute('select * from elderly_care.outbox'),
        await em.execute('select * from elderly_care.identity_claim'),
      ]),
    )
    expect(dump).not.toMatch(/牛桂兰|140502194003120016/)
  })
})

describe('living there', () => {
  test('may go on in another bed of the house, and the ledger keeps both', async () => {
    const { id } = await registerInstitution(hub)
    const [first, second] = await openBeds(hub, id, 2)
    const personId = randomUUID()
    await assess(hub, personId)
    const residency = await checkIn(hub, first!.id, personId)
    const move = (bedId: string, version: number) =>
      act(hub, 'moveResidentToBed', RESIDENCY, { residencyId: residency.id, version, bedId, on: '2026-06-12' })
    expect(await move((await freeBed()).id, residency.version)).toMatchObject({ code: 'BED_OF_ANOTHER_INSTITUTION' })
    expect(await move(second!.id, residency.version)).toMatchObject({ bed: { number: '2' } })
    const { careInstitution } = await hub.ask(
      'query ($id: ID!) { careInstitution(id: $id) { beds { number status periods { status validFrom validTo } } } }',
      { id },
    )
    expect(careInstitution.beds).toMatchObject([
      { number: '1', status: 'FREE', periods: [{}, { status: 'OCCUPIED', validTo: '2026-06-12' }, { status: 'FREE' }] },
      {
        number: '2',
        status: 'OCCUPIED',
        periods: [{}, { status: 'OCCUPIED', validFrom: '2026-06-12', validTo: null }],
      },
    ])
  })

  test('is on terms that change by paper', async () => {
    const { residency } = await residentOf(hub)
    const changed = await act(hub, 'changeResidencyTerms', '... on CareResidency { payKind monthlyFee deposit }', {
      residencyId: residency.id,
      version: residency.version,
      payKind: 'DESTITUTE',
      document: '特困认定1号',
    })
    expect(changed).toEqual({ payKind: 'DESTITUTE', monthlyFee: null, deposit: null })
  })

  test('ends once, not before it began, and not tomorrow', async () => {
    const { residency } = await residentOf(hub)
    expect(await checkOut(residency, { until: '2026-06-09' })).toMatchObject({ code: 'EARLIER_THAN_CHECK_IN' })
    expect(await checkOut(residency, { until: '2026-06-16' })).toMatchObject({ code: 'DATE_IN_FUTURE' })
    const ended = await checkOut(residency, { until: '2026-06-10', reason: 'ENTERED_IN_ERROR' })
    expect(ended).toMatchObject({ until: '2026-06-10' })
    expect(await checkOut(ended)).toMatchObject({ code: 'ALREADY_CHECKED_OUT' })
  })
})

describe('what the registry tells', () => {
  test('of a death never ends a stay: it is a conflict until somebody checks the person out', async () => {
    const { personId, residency } = await residentOf(hub)
    await tell(died(personId, '2026-06-12'))
    expect(await ofPerson(personId, 'careResidency { since until }')).toMatchObject({ careResidency: { until: null } })
    expect(await conflictsOf(residency.id)).toMatchObject([
      { kind: 'DECEASED_RESIDENT', state: 'OPEN', diedOn: '2026-06-12', otherResidency: null },
    ])
    await checkOut(residency, { until: '2026-06-12', reason: 'DEATH' })
    expect(await conflictsOf(residency.id)).toMatchObject([{ state: 'SETTLED' }])
  })

  test('of a death on another day, or of none after all, stands beside the stay it ended', async () => {
    const { personId, residency } = await residentOf(hub)
    await checkOut(residency, { until: '2026-06-12', reason: 'DEATH' })
    await tell(died(personId, '2026-06-11', 1))
    await tell(revoked(personId, '2026-06-11', 2))
    expect(await conflictsOf(residency.id)).toMatchObject([
      { kind: 'DEATH_DATE_DIFFERS', state: 'SETTLED' },
      { kind: 'DEATH_REVOKED', state: 'OPEN' },
    ])
  })

  test('of two persons being one shows both stays as a conflict, listed for their officers, until they are parted', async () => {
    const [one, other] = [await residentOf(hub), await residentOf(hub)]
    await tell(linked(other.personId, one.personId))
    const conflicts = await conflictsOf(one.residency.id)
    expect(conflicts).toMatchObject([
      { kind: 'DOUBLE_RESIDENCY', state: 'OPEN', otherResidency: { id: other.residency.id } },
    ])
    expect(await conflictsOf(other.residency.id)).toMatchObject([{ kind: 'DOUBLE_RESIDENCY', state: 'OPEN' }])
    const { residencyConflicts } = await hub.ask(
      `query ($filter: ResidencyConflictFilter) { residencyConflicts(division: "140502", filter: $filter, first: 200) { edges { node { id } } } }`,
      { filter: { kind: 'DOUBLE_RESIDENCY', state: 'OPEN' } },
    )
    expect(residencyConflicts.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(conflicts[0].id)
    await tell(unlinked(other.personId, one.personId))
    expect(await conflictsOf(one.residency.id)).toMatchObject([{ state: 'SETTLED' }])
    await tell(linked(other.personId, one.personId))
    expect(await conflictsOf(one.residency.id)).toMatchObject([{ state: 'OPEN' }])
  })

  test('while somebody moves in is never missed: the move is refused, or the conflict is there', async () => {
    for (let round = 0; round < 4; round++) {
      const { personId: canonical } = await residentOf(hub)
      const [alias, dying] = [randomUUID(), randomUUID()]
      const beds = [await freeBed(), await freeBed()]
      for (const person of [alias, dying]) await assess(hub, person)
      const [second, last] = await Promise.all([
        checkIn(hub, beds[0]!.id, alias),
        checkIn(hub, beds[1]!.id, dying),
        tell(linked(alias, canonical)),
        tell(died(dying, '2026-06-05')),
      ])
      if (second.code === undefined)
        expect(await conflictsOf(second.id)).toMatchObject([{ kind: 'DOUBLE_RESIDENCY', state: 'OPEN' }])
      else expect(second.code).toBe('ALREADY_RESIDENT')
      if (last.code === undefined)
        expect(await conflictsOf(last.id)).toMatchObject([{ kind: 'DECEASED_RESIDENT', state: 'OPEN' }])
      else expect(last.code).toBe('PERSON_DECEASED')
    }
  })

  test('and was dismissed by an officer stays dismissed, told again', async () => {
    const { personId, residency } = await residentOf(hub)
    await tell(died(personId, '2026-06-12'))
    const [conflict] = await conflictsOf(residency.id)
    const fields = `... on ResidencyConflict { state version } ${REFUSAL}`
    const input = { conflictId: conflict.id, version: conflict.version, document: '核查1号' }
    const dismissed = await act(hub, 'dismissResidencyConflict', fields, input)
    expect(dismissed).toMatchObject({ state: 'DISMISSED' })
    await tell(died(personId, '2026-06-12', 5))
    expect(await conflictsOf(residency.id)).toMatchObject([{ state: 'DISMISSED' }])
    expect(await act(hub, 'dismissResidencyConflict', fields, { ...input, version: dismissed.version })).toMatchObject({
      code: 'CONFLICT_CLOSED',
    })
  })

  test('about deaths ends in the same state, told twice, late or in any order', async () => {
    const tellings = fc.shuffledSubarray(['early', 'late', 'revoked', 'early again', 'late again'] as const, {
      minLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(tellings, async (order) => {
        const { personId, residency } = await residentOf(hub)
        const events: Record<string, Told> = {
          early: died(personId, '2026-06-11', 1),
          'early again': died(personId, '2026-06-11', 1),
          revoked: revoked(personId, '2026-06-11', 2),
          late: died(personId, '2026-06-13', 3),
          'late again': died(personId, '2026-06-13', 3),
        }
        for (const name of order) await tell(events[name]!)
        const open = (await conflictsOf(residency.id)).filter(({ state }: { state: string }) => state === 'OPEN')
        // The newest word that was told holds.
        const newest = ['late', 'revoked', 'early'].find((name) => order.some((told) => told.startsWith(name)))
        const expected = { late: ['2026-06-13'], revoked: [], early: ['2026-06-11'] }[newest as 'late']
        expect(open.map(({ diedOn }: { diedOn: string }) => diedOn)).toEqual(expected)
      }),
      { numRuns: 8 },
    )
  })
})

test('a roster of stays is taken over whole, and what it contradicts is seen at once', async () => {
  const { id: institutionId } = await registerInstitution(hub)
  const [dead, twice, alias] = [randomUUID(), randomUUID(), randomUUID()]
  await tell(died(dead, '2026-03-01'))
  await hub.subgraph.asHub(async ({ em }) => void em.create(PersonAlias, { alias, canonical: twice }))
  const stays = [dead, twice, alias].map((personId) => ({ id: randomUUID(), personId }))
  await hub.subgraph.asHub(async (context) => {
    const bedIds = await insertCareBeds(
      context,
      stays.map(({ id }, nth) => ({
        institutionId,
        division: COUNTY,
        room: '1',
        number: String(nth),
        kind: 'ORDINARY',
        openedOn: '2026-01-01',
        occupiedBy: { residencyId: id, since: '2026-02-01' },
      })),
    )
    await insertResidencies(
      context,
      stays.map((one, nth) => ({
        ...one,
        institutionId,
        division: COUNTY,
        bedId: bedIds[nth]!,
        payKind: 'MLA',
        since: '2026-02-01',
      })),
    )
  })
  const kinds = await Promise.all(
    stays.map(async ({ id }) => (await conflictsOf(id)).map(({ kind }: { kind: string }) => kind)),
  )
  expect(kinds).toEqual([['DECEASED_RESIDENT'], ['DOUBLE_RESIDENCY'], ['DOUBLE_RESIDENCY']])
  const { careInstitution } = await hub.ask(
    'query ($id: ID!) { careInstitution(id: $id) { bedCounts { open occupied } } }',
    { id: institutionId },
  )
  expect(careInstitution.bedCounts).toEqual({ open: 3, occupied: 3 })
  expect(await checkOut({ id: stays[0]!.id, version: 1 }, { until: '2026-03-01', reason: 'DEATH' })).toMatchObject({
    leaveReason: 'DEATH',
  })
})

test('persons with bed, house and conflicts cost the same statements for one and for twenty-five', async () => {
  const people: string[] = []
  for (let nth = 0; nth < 25; nth++) people.push((await residentOf(hub)).personId)
  const ask = (ids: string[]) =>
    hub.countStatements(() =>
      hub.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { careResidency { since bed { number kind }
          institution { id name filingStatus organization { creditCode } } assessment { level } conflicts { kind } contact { id } } } } }`,
        { of: ids.map((id) => ({ __typename: 'Person', id })) },
        secondOfficer,
      ),
    )
  expect(await ask(people.slice(0, 1))).toBe(await ask(people))
})
