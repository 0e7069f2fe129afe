import { randomUUID } from 'node:crypto'
import { PersonAlias } from '@civil-affairs/kit'
import { officer, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ALLOWANCE, act, COUNTY, REFUSAL } from '../scene.ts'
import {
  ACCOUNT,
  allowancesIn,
  at,
  changed,
  died,
  on,
  openHubWithStandard,
  paper,
  revoked,
  type Told,
} from './scene.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openHubWithStandard()
})
beforeEach(() => hub.setToday('2026-06-15'))
afterAll(() => hub.close())

const { read, receiving, versionOf, tell } = allowancesIn(() => hub)
const apply = (person: object, more: object = {}) =>
  act(hub, 'applyForOldAgeAllowance', ALLOWANCE, {
    division: COUNTY,
    person: { birthDate: '1940-05-20', ...person },
    account: ACCOUNT,
    bankName: '农商银行',
    ...more,
  })
const ofPerson = async (id: string, fields: string) =>
  (
    await hub.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${fields} } } }`, {
      of: [{ __typename: 'Person', id }],
    })
  )._entities[0]

/** Applied for on 2026-06-15, granted on the 23rd, paid from July. */
async function granted(personId: string = randomUUID(), more: object = {}) {
  let now = await apply({ personId, ...more })
  now = await act(hub, 'surveyOldAgeApplication', ALLOWANCE, on(now, { surveyedOn: '2026-06-15', ...paper }))
  now = await act(hub, 'reviewOldAgeApplication', ALLOWANCE, on(now, paper))
  now = await act(hub, 'postOldAgeNotice', ALLOWANCE, on(now, { noticePlace: '村务公开栏' }))
  hub.setToday('2026-06-23')
  now = await act(hub, 'grantOldAgeAllowance', ALLOWANCE, on(now, paper))
  return { ...now, personId } as { id: string; version: number; status: string; personId: string }
}
const openTasks = async (id: string) =>
  (await read(id, 'tasks(open: true) { id version reason cause state dueOn }')).tasks as {
    id: string
    version: number
    reason: string
    cause: string
    dueOn: string
  }[]

describe('the way to the allowance', () => {
  test('goes from the application over village, township and notice to the grant, seen on the person', async () => {
    const one = await granted()
    expect(one).toMatchObject({
      status: 'GRANTED',
      band: '80-89',
      monthlyAmount: '30.00',
      since: '2026-07-01',
      until: null,
    })
    expect(await ofPerson(one.personId, 'oldAgeAllowance { status band monthlyAmount since }')).toEqual({
      oldAgeAllowance: { status: 'GRANTED', band: '80-89', monthlyAmount: '30.00', since: '2026-07-01' },
    })
    expect(
      await read(one.id, 'deadlines { key state } survivalDueOn account', { ...officer, purpose: null }),
    ).toMatchObject({
      deadlines: [
        { key: 'AGE.village', state: 'MET' },
        { key: 'AGE.township', state: 'MET' },
      ],
      survivalDueOn: '2026-09-23',
      account: expect.stringMatching(/^\*+.*0017$/),
    })
  })

  test('tells to which account the money goes, as a hash that is equal for equal accounts', async () => {
    const one = await granted()
    const [other] = await receiving({})
    const told = await hub.subgraph.asHub(({ em }) =>
      em.execute<{ id: string; hash: string }[]>(
        `select record_id as id, data ->> 'accountHash' as hash from elderly_care.outbox
          where type = 'elderly-care.oldAgeAllowance.accountChanged' order by seq`,
      ),
    )
    const hashOf = ({ id }: { id: string }) => told.filter((event) => event.id === id).map(({ hash }) => hash)
    expect(hashOf(one)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(hashOf(other!)).toEqual(hashOf(one))
  })

  test('begins in the month before the eightieth birthday, and is paid from the month of it', async () => {
    expect(await apply({ personId: randomUUID(), birthDate: '1946-08-01' })).toMatchObject({ code: 'TOO_YOUNG' })
    const one = await granted(randomUUID(), { birthDate: '1946-07-31' })
    expect(one).toMatchObject({ since: '2026-07-01', monthlyAmount: '30.00' })
    expect(await apply({ personId: randomUUID(), birthDate: null })).toMatchObject({ code: 'BIRTH_DATE_NEEDED' })
    expect(await apply({ personId: randomUUID() }, { account: '12' })).toMatchObject({ code: 'BAD_ACCOUNT' })
  })

  test('cannot be shortened: no review without survey, no grant while the notice runs', async () => {
    let now = await apply({ personId: randomUUID() })
    expect(await act(hub, 'grantOldAgeAllowance', ALLOWANCE, on(now, paper))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })
    expect(await act(hub, 'reviewOldAgeApplication', ALLOWANCE, on(now, paper))).toMatchObject({ code: 'NOT_SURVEYED' })
    const survey = (surveyedOn: string) =>
      act(hub, 'surveyOldAgeApplication', ALLOWANCE, on(now, { surveyedOn, ...paper }))
    expect(await survey('2026-06-14')).toMatchObject({ code: 'BEFORE_APPLICATION' })
    expect(await survey('2026-06-16')).toMatchObject({ code: 'DATE_IN_FUTURE' })
    now = await survey('2026-06-15')
    now = await act(hub, 'reviewOldAgeApplication', ALLOWANCE, on(now, paper))
    now = await act(hub, 'postOldAgeNotice', ALLOWANCE, on(now, { noticePlace: '村务公开栏' }))
    hub.setToday('2026-06-22')
    expect(await act(hub, 'grantOldAgeAllowance', ALLOWANCE, on(now, paper))).toMatchObject({ code: 'NOTICE_RUNNING' })
    hub.setToday('2026-06-23')
    expect(await act(hub, 'grantOldAgeAllowance', ALLOWANCE, on(now, paper))).toMatchObject({ status: 'GRANTED' })
  })

  test('may begin with somebody who was found, and end with a denial in writing', async () => {
    const person = { personId: randomUUID(), birthDate: '1935-01-01' }
    const found = await act(hub, 'noteOldAgeEligibility', ALLOWANCE, { division: COUNTY, person })
    expect(found).toMatchObject({ status: 'ELIGIBLE_FOUND', monthlyAmount: null })
    const applied = await apply(person)
    expect(applied).toMatchObject({ id: found.id, status: 'APPLIED' })
    const denied = await act(
      hub,
      'denyOldAgeAllowance',
      '... on OldAgeAllowance { status denialReasons }',
      on(applied, { reasons: ['NOT_REGISTERED_HERE'], ...paper }),
    )
    expect(denied).toEqual({ status: 'DENIED', denialReasons: ['NOT_REGISTERED_HERE'] })
    expect(await apply(person)).toMatchObject({ status: 'APPLIED' })
  })

  test('is open to low incomes only where policy says so, by paper', async () => {
    const division = '140581000000'
    const input = { key: 'AGE.lowIncomeOnly', division, value: '1', legalBasis: '市文件3号', validFrom: '2026-01-01' }
    await hub.ask(
      'mutation ($input: SetElderlyCarePolicyParameterInput!) { setElderlyCarePolicyParameter(input: $input) { __typename } }',
      { input },
    )
    expect(await apply({ personId: randomUUID() }, { division })).toMatchObject({ code: 'LOW_INCOME_ONLY' })
    expect(await apply({ personId: randomUUID() }, { division, lowIncomeDocument: '低保证1号' })).toMatchObject({
      status: 'APPLIED',
    })
  })

  test('is gone once: not twice at once, not under two ids, not by the dead', async () => {
    const personId = randomUUID()
    const answers = await Promise.all([apply({ personId }), apply({ personId })])
    expect(answers.map(({ code }) => code).sort()).toEqual(['OPEN_APPLICATION', undefined])
    const one = await granted()
    expect(await apply({ personId: one.personId })).toMatchObject({ code: 'ALREADY_RECEIVING' })
    const alias = randomUUID()
    await hub.subgraph.asHub(async ({ em }) => void em.create(PersonAlias, { alias, canonical: one.personId }))
    expect(await apply({ personId: alias })).toMatchObject({ code: 'ALREADY_RECEIVING' })
    const dead = randomUUID()
    await tell(died(dead, '2026-06-01'))
    expect(await apply({ personId: dead })).toMatchObject({ code: 'PERSON_DECEASED' })
  })
})

describe('the clocks', () => {
  // Counted by hand: days off are 2026-01-01 to 03 (worked: Sunday 01-04) and 02-15 to 23 (worked: 02-14, 02-28).
  test.each([
    ['2025-12-30', '2026-01-05', '2026-01-14'],
    ['2025-12-31', '2026-01-06', '2026-01-15'],
    ['2026-02-13', '2026-02-25', '2026-03-05'],
  ])(
    'of an application of %s: the village has until %s, the township, told the same day, until %s',
    async (day, village, township) => {
      hub.setToday(day)
      let now = await apply({ personId: randomUUID() })
      now = await act(hub, 'surveyOldAgeApplication', ALLOWANCE, on(now, { surveyedOn: day, ...paper }))
      expect((await read(now.id, 'deadlines { key dueOn }')).deadlines).toEqual([
        { key: 'AGE.village', dueOn: village },
        { key: 'AGE.township', dueOn: township },
      ])
    },
  )

  test('of a notice over New Year: posted on 28 December it runs to 4 January', async () => {
    hub.setToday('2025-12-28')
    let now = await apply({ personId: randomUUID() })
    now = await act(hub, 'surveyOldAgeApplication', ALLOWANCE, on(now, { surveyedOn: '2025-12-28', ...paper }))
    now = await act(hub, 'reviewOldAgeApplication', ALLOWANCE, on(now, paper))
    now = await act(hub, 'postOldAgeNotice', ALLOWANCE, on(now, { noticePlace: '村务公开栏' }))
    hub.setToday('2026-01-04')
    expect(await act(hub, 'grantOldAgeAllowance', ALLOWANCE, on(now, paper))).toMatchObject({ code: 'NOTICE_RUNNING' })
    hub.setToday('2026-01-05')
    expect(await act(hub, 'grantOldAgeAllowance', ALLOWANCE, on(now, paper))).toMatchObject({
      status: 'GRANTED',
      since: '2026-01-01',
    })
  })
})

describe('seen alive', () => {
  test('every three months, by whatever way; who is due is opened once', async () => {
    const division = '140522000000'
    const [one] = await receiving({ division, lastConfirmedOn: '2026-03-16' })
    const open = async () =>
      (
        await hub.ask(
          'mutation ($division: DivisionCode!) { openSurvivalChecks(division: $division) { ... on SurvivalCheckRun { opened mayHaveMore } } }',
          { division },
        )
      ).openSurvivalChecks
    expect(await open()).toEqual({ opened: 0, mayHaveMore: false })
    hub.setToday('2026-06-16')
    expect(await open()).toEqual({ opened: 1, mayHaveMore: false })
    expect(await open()).toEqual({ opened: 0, mayHaveMore: false })
    const due = await versionOf(one!.id)
    expect(await read(one!.id, 'status')).toEqual({ status: 'SURVIVAL_CHECK_DUE' })
    const seen = await act(
      hub,
      'confirmSurvival',
      '... on OldAgeAllowance { status survivalDueOn survivalChecks { method checkedOn } }',
      on(due, { checkedOn: '2026-06-16', method: 'VIDEO' }),
    )
    expect(seen).toEqual({
      status: 'CONFIRMED',
      survivalDueOn: '2026-09-16',
      survivalChecks: [{ method: 'VIDEO', checkedOn: '2026-06-16' }],
    })
  })

  test('or not: suspended from the next month, stopped after three more, or resumed with or without arrears', async () => {
    const [gone, back] = await receiving({}, {})
    for (const { id } of [gone!, back!])
      await act(hub, 'suspendOldAgeAllowance', ALLOWANCE, on(await versionOf(id), { reason: '联系不上' }))
    const stop = async (day: string) =>
      act(
        hub,
        'stopOldAgeAllowance',
        ALLOWANCE,
        on(await versionOf(gone!.id), { reason: 'UNREACHABLE', on: day, ...paper }),
      )
    hub.setToday('2026-09-30')
    expect(await stop('2026-09-30')).toMatchObject({ code: 'NOT_UNREACHABLE_LONG_ENOUGH' })
    hub.setToday('2026-10-01')
    expect(await stop('2026-10-01')).toMatchObject({ status: 'STOPPED', until: '2026-11-01' })
    const confirm = async (more: object) =>
      act(
        hub,
        'confirmSurvival',
        ALLOWANCE,
        on(await versionOf(back!.id), { checkedOn: '2026-10-01', method: 'ONSITE', ...more }),
      )
    expect(await confirm({})).toMatchObject({ code: 'ARREARS_NOT_DECIDED' })
    expect(await confirm({ paysArrears: true })).toMatchObject({ status: 'CONFIRMED' })
  })
})

describe('what the registry tells', () => {
  test('of a death stops nothing by itself: it is a task until an officer stops the allowance', async () => {
    const [one] = await receiving({})
    await tell(died(one!.personId, '2026-06-10'))
    expect(await read(one!.id, 'status until')).toEqual({ status: 'GRANTED', until: null })
    expect(await openTasks(one!.id)).toMatchObject([{ reason: 'DECEASED', cause: '2026-06-10', dueOn: '2026-06-23' }])
    const stopped = await act(
      hub,
      'stopOldAgeAllowance',
      ALLOWANCE,
      on(await versionOf(one!.id), { reason: 'DEATH', on: '2026-06-10', ...paper }),
    )
    expect(stopped).toMatchObject({ status: 'STOPPED', until: '2026-07-01', monthlyAmount: null })
    expect(await openTasks(one!.id)).toEqual([])
  })

  test('of a death that was none lets the allowance go on, and only that', async () => {
    const [one] = await receiving({})
    await tell(died(one!.personId, '2026-06-10', 1))
    await act(
      hub,
      'stopOldAgeAllowance',
      ALLOWANCE,
      on(await versionOf(one!.id), { reason: 'DEATH', on: '2026-06-10', ...paper }),
    )
    const reinstate = async () => act(hub, 'reinstateOldAgeAllowance', ALLOWANCE, on(await versionOf(one!.id), paper))
    expect(await reinstate()).toMatchObject({ code: 'DEATH_NOT_REVOKED' })
    await tell(revoked(one!.personId, '2026-06-10', 2))
    expect(await openTasks(one!.id)).toMatchObject([{ reason: 'DEATH_REVOKED' }])
    expect(await reinstate()).toMatchObject({ status: 'GRANTED', until: null })
    expect(await openTasks(one!.id)).toEqual([])
  })

  test('of a move to another county, or of two allowances of one human, is to be looked at, and may be dismissed', async () => {
    const [mover, one, other] = await receiving({}, {}, {})
    await tell(changed(mover!.personId, '140602100000', 2))
    await tell(changed(mover!.personId, '140502100000', 1)) // an older word comes late
    const [task] = await openTasks(mover!.id)
    expect(task).toMatchObject({ reason: 'MOVED_OUT', cause: '140602100000' })
    const fields = `... on OldAgeTask { state } ${REFUSAL}`
    expect(await act(hub, 'dismissOldAgeTask', fields, { taskId: task!.id, version: task!.version, ...paper })).toEqual(
      { state: 'DISMISSED' },
    )
    const link: Told = {
      type: 'registry.person.linked',
      subjects: [other!.personId, one!.personId],
      data: { alias: other!.personId, canonical: one!.personId },
      occurredAt: at(0),
    }
    await tell(link)
    await tell(link)
    expect(await openTasks(one!.id)).toMatchObject([{ reason: 'DUPLICATE', cause: other!.id }])
    await act(
      hub,
      'stopOldAgeAllowance',
      ALLOWANCE,
      on(await versionOf(other!.id), { reason: 'GRANTED_IN_ERROR', on: '2026-06-15', ...paper }),
    )
    expect(await openTasks(one!.id)).toEqual([])
  })

  test('of another birth date is corrected by paper', async () => {
    const [one] = await receiving({ birthDate: '1936-05-20' })
    await tell(changed(one!.personId, COUNTY))
    expect(await openTasks(one!.id)).toMatchObject([{ reason: 'BIRTH_DATE_DIFFERS', cause: '1940-05-20' }])
    const corrected = await act(
      hub,
      'correctOldAgeBirthDate',
      ALLOWANCE,
      on(await versionOf(one!.id), { birthDate: '1940-05-20', ...paper }),
    )
    expect(corrected).toMatchObject({ band: '80-89', monthlyAmount: '30.00' })
    expect(await openTasks(one!.id)).toEqual([])
  })

  test('ends in the same tasks, told twice, late or in any order', async () => {
    const names = ['died', 'revoked', 'died again', 'moved', 'back', 'moved again'] as const
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...names, ...names], { minLength: 12 }), async (order) => {
        const [one] = await receiving({})
        const { personId } = one!
        const events: Record<(typeof names)[number], Told> = {
          died: died(personId, '2026-06-10', 1),
          revoked: revoked(personId, '2026-06-10', 2),
          'died again': died(personId, '2026-06-12', 3),
          moved: changed(personId, '140602100000', 1),
          back: changed(personId, '140502100000', 2),
          'moved again': changed(personId, '140703100000', 3),
        }
        for (const name of order) await tell(events[name])
        expect((await openTasks(one!.id)).map(({ reason, cause }) => `${reason} ${cause}`).toSorted()).toEqual([
          'DECEASED 2026-06-12',
          'MOVED_OUT 140703100000',
        ])
      }),
      { numRuns: 8 },
    )
  })
})

test('persons with their allowance cost the same statements for one and for a hundred', async () => {
  const all = await receiving(...Array.from({ length: 100 }, (_, nth) => ({ division: `14060${1 + (nth % 5)}000000` })))
  const ask = (ids: string[]) =>
    hub.countStatements(() =>
      hub.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { oldAgeAllowance { status band monthlyAmount since
          payee { id } deadlines { dueOn } tasks { reason } survivalChecks { method } payments { month } overpayments { month } } } } }`,
        { of: ids.map((id) => ({ __typename: 'Person', id })) },
      ),
    )
  const people = all.map(({ personId }) => personId)
  expect(await ask(people.slice(0, 1))).toBe(await ask(people))
})
