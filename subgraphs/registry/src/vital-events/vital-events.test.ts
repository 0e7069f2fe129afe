import { randomUUID } from 'node:crypto'
import { type FeedEvent, OutboxEvent } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertHouseholds } from '../household/index.ts'
import { insertKinships } from '../kinship/index.ts'
import { insertPersons } from '../person/index.ts'
import { subgraph } from '../subgraph.ts'
import { vitalEvents } from './index.ts'

const COUNTY = '140502000000'
let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

let number = 0
const event = (type: string, recordId: string, subjects: readonly string[], data: object): FeedEvent => {
  number += 1
  return {
    id: randomUUID(),
    cursor: `${number}-${number}`,
    type: `marriage-funeral.${type}`,
    subjects: [...subjects],
    division: COUNTY,
    recordId,
    data: data as Record<string, unknown>,
    occurredAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
  }
}
const tell = async (...events: FeedEvent[]) => {
  for (const one of events)
    await hub.subgraph.asHub((context) =>
      vitalEvents.consumes[one.type as 'marriage-funeral.death.confirmed']!(context, one),
    )
}

let names = 0
function people(count: number): Promise<string[]> {
  return hub.subgraph.asHub((context) =>
    insertPersons(
      context,
      Array.from({ length: count }, () => ({
        name: `居民${++names}`,
        sex: names % 2 === 1 ? ('MALE' as const) : ('FEMALE' as const),
        birthDate: '1970-01-01',
        residenceDivision: COUNTY,
        source: 'registry:roster:1',
        statedOn: '2026-01-01',
      })),
    ),
  )
}
const couple = ([husbandId, wifeId]: readonly string[]) => ({ husbandId, wifeId })
const registered = (id: string, two: readonly string[], since: string, move: object | null = null) =>
  event('marriage.registered', id, two, {
    ...couple(two),
    kind: 'MARRIAGE',
    registeredOn: since,
    since,
    isAwayFromHome: null,
    move,
  })
const dissolved = (id: string, two: readonly string[], dissolvedOn: string, cause = 'DIVORCE') =>
  event('marriage.dissolved', id, two, { ...couple(two), cause, dissolvedOn })
const annulled = (id: string, two: readonly string[]) =>
  event('marriage.annulled', id, two, { ...couple(two), ground: 'BIGAMY', annulledOn: '2026-03-03' })
const death = (
  kind: 'confirmed' | 'reported' | 'revoked',
  id: string,
  person: string,
  diedOn: string,
  evidence = 'MEDICAL_CERTIFICATE',
) =>
  event(`death.${kind}`, id, [person], {
    evidence,
    diedOn,
    precision: 'DAY',
    statedOn: diedOn,
    ...(kind === 'revoked' ? { reason: 'STATED_IN_ERROR', revokedOn: '2026-06-14' } : {}),
  })

async function vital(id: string) {
  const { person } = await hub.ask(
    'query ($id: ID!) { person(id: $id) { maritalStatus maritalStatusAsOf spouse { id } death { date source conflict } } }',
    { id },
  )
  return person
}
async function members(householdId: string, on = '2026-06-15') {
  const { household } = await hub.ask(
    `query ($id: ID!, $on: Date) { household(id: $id) { until head(on: $on) { id } memberships(on: $on) { role person { id } } } }`,
    { id: householdId, on },
  )
  const roles = household.memberships.map(({ role, person }: { role: string; person: { id: string } }) => [
    person.id,
    role,
  ])
  return { until: household.until, head: household.head?.id ?? null, roles: Object.fromEntries(roles) }
}
function household(roles: Record<string, string>, formedOn = '2010-01-01'): Promise<string> {
  return hub.subgraph.asHub(async (context) => {
    const listed = Object.entries(roles).map(([personId, role]) => ({ personId, role }))
    const [id] = await insertHouseholds(context, [{ kind: 'RESIDENT', division: COUNTY, formedOn, members: listed }])
    return id!
  })
}
async function tasks() {
  const { householdTasks } = await hub.ask(
    `{ householdTasks(division: "${COUNTY}", filter: { state: OPEN }, first: 200) { edges { node { id version kind household { id } person { id } causedOn } } } }`,
  )
  return householdTasks.edges.map(({ node }: { node: { household: { id: string } } }) => node)
}
const tasksOf = async (householdId: string) =>
  (await tasks()).filter((task: { household: { id: string } }) => task.household.id === householdId)

describe('婚姻', () => {
  test('makes two persons each other’s spouse, and a divorce parts them', async () => {
    const two = await people(2)
    const id = randomUUID()
    await tell(registered(id, two, '2020-05-20'))
    expect(await vital(two[0]!)).toMatchObject({
      maritalStatus: 'MARRIED',
      maritalStatusAsOf: '2020-05-20',
      spouse: { id: two[1] },
    })
    await tell(dissolved(id, two, '2026-03-01'))
    for (const person of two)
      expect(await vital(person)).toMatchObject({
        maritalStatus: 'DIVORCED',
        maritalStatusAsOf: '2026-03-01',
        spouse: null,
      })
  })

  test('is known before the registry has heard of the persons: feeds have no order among them', async () => {
    const [known] = await people(1)
    const unknown = randomUUID()
    await tell(registered(randomUUID(), [known!, unknown], '2021-01-01'))
    expect(await vital(known!)).toMatchObject({ maritalStatus: 'MARRIED', spouse: { id: unknown } })
  })

  test('told twice, late or in any order ends the same for all of them', async () => {
    const states = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.nat(4), async (order, again) => {
        const [he, she, third] = (await people(3)) as [string, string, string]
        const [first, second] = [randomUUID(), randomUUID()]
        const history = [
          registered(first, [he, she], '2015-01-01'),
          dissolved(first, [he, she], '2020-02-02'),
          registered(second, [he, third], '2020-02-02'),
          dissolved(second, [he, third], '2024-04-04', 'COURT_DIVORCE'),
          registered(randomUUID(), [he, she], '2024-04-04'),
        ]
        await tell(...order.map((at) => history[at]!), history[again]!)
        const shown = await Promise.all([he, she, third].map(vital))
        states.add(JSON.stringify(shown).replaceAll(he, 'he').replaceAll(she, 'she').replaceAll(third, 'third'))
      }),
      { numRuns: 12 },
    )
    expect(states.size).toBe(1)
    expect([...states][0]).toContain('"maritalStatusAsOf":"2024-04-04","spouse":{"id":"she"}')
  })

  test('annulled never was: what stood before it stands again', async () => {
    const two = await people(2)
    const id = randomUUID()
    const [wedding, annulment] = [registered(id, two, '2025-01-01'), annulled(id, two)]
    await tell(wedding, annulment)
    expect(await vital(two[0]!)).toMatchObject({ maritalStatus: null, spouse: null })
    await tell(wedding)
    expect(await vital(two[1]!)).toMatchObject({ maritalStatus: null, spouse: null })
    const other = await people(2)
    const second = randomUUID()
    const late = registered(second, other, '2025-01-01')
    await tell(annulled(second, other), late)
    expect((await vital(other[0]!)).maritalStatus).toBeNull() // the wedding was told after its annulment
  })

  test('and death meet: the survivor is widowed, and married again when the death was an error', async () => {
    const two = await people(2)
    const proof = randomUUID()
    await tell(registered(randomUUID(), two, '2020-01-01'), death('confirmed', proof, two[0]!, '2026-05-01'))
    expect(await vital(two[1]!)).toMatchObject({ maritalStatus: 'WIDOWED', maritalStatusAsOf: '2026-05-01' })
    await tell(death('revoked', proof, two[0]!, '2026-05-01'))
    expect(await vital(two[1]!)).toMatchObject({ maritalStatus: 'MARRIED', spouse: { id: two[0] } })
  })

  test('a divorce ends what a step-parent was to the children, unless they brought them up', async () => {
    const [he, she, child, other] = (await people(4)) as [string, string, string, string]
    const kin = (kind: 'PARENT' | 'STEP_PARENT', fromId: string, toId: string, broughtUp = false) => ({
      kind,
      fromId,
      toId,
      since: '2019-01-01',
      broughtUp,
      source: 'test',
      division: COUNTY,
    })
    await hub.subgraph.asHub(async (context) => {
      await insertKinships(context, [
        kin('PARENT', she, child),
        kin('STEP_PARENT', he, child),
        kin('PARENT', she, other),
        kin('STEP_PARENT', he, other, true),
      ])
    })
    const id = randomUUID()
    await tell(registered(id, [he, she], '2018-01-01'), dissolved(id, [he, she], '2026-01-01'))
    const ended = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, { type: 'registry.kinship.ended' }))
    expect(ended.filter(({ subjects }) => subjects.includes(he)).map(({ data }) => data)).toEqual([
      { fromId: he, toId: child, kind: 'STEP_PARENT', until: '2026-01-01', reason: 'DIVORCE_OF_PARENT' },
    ])
  })
})

describe('投靠入户', () => {
  test('the spouse leaves the parents’ household and joins the other’s, as the couple stated it', async () => {
    const [he, she, father] = (await people(3)) as [string, string, string]
    const [home, parents] = [await household({ [he]: '02' }), await household({ [father]: '02', [she]: '30' })]
    const wedding = registered(randomUUID(), [he, she], '2026-06-01', { personId: she, householdId: home, role: '12' })
    await tell(wedding, wedding)
    expect((await members(home)).roles).toEqual({ [he]: '02', [she]: '12' })
    expect((await members(parents)).roles).toEqual({ [father]: '02' })
    expect((await members(parents, '2026-05-31')).roles).toEqual({ [father]: '02', [she]: '30' })
  })

  test('who leads another household is not moved: a task says so', async () => {
    const [he, she, child] = (await people(3)) as [string, string, string]
    const [home, own] = [await household({ [he]: '02' }), await household({ [she]: '02', [child]: '20' })]
    await tell(registered(randomUUID(), [he, she], '2026-06-01', { personId: she, householdId: home, role: '12' }))
    expect((await members(own)).head).toBe(she)
    expect(await tasksOf(home)).toMatchObject([
      { kind: 'MOVE_NOT_POSSIBLE', person: { id: she }, causedOn: '2026-06-01' },
    ])
  })
})

describe('死亡', () => {
  test('is a statement with its source, told once however often it comes', async () => {
    const [person] = await people(1)
    const told = death('confirmed', randomUUID(), person!, '2026-05-05')
    await tell(told, told)
    expect((await vital(person!)).death).toEqual({ date: '2026-05-05', source: 'MEDICAL_CERTIFICATE', conflict: false })
    const events = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, { type: 'registry.person.died' }))
    expect(events.filter(({ subjects }) => subjects.includes(person!))).toHaveLength(1)
  })

  test('two proofs with different days are a conflict; the revocation of one settles it, late or not', async () => {
    const [person] = await people(1)
    const [medical, cremation] = [randomUUID(), randomUUID()]
    const wrong = death('confirmed', cremation, person!, '2026-05-09', 'CREMATION')
    await tell(death('confirmed', medical, person!, '2026-05-05'), wrong)
    expect((await vital(person!)).death).toMatchObject({ date: '2026-05-05', conflict: true })
    await tell(death('revoked', cremation, person!, '2026-05-09', 'CREMATION'), wrong)
    expect((await vital(person!)).death).toMatchObject({ date: '2026-05-05', conflict: false })
    const [other] = await people(1)
    const proof = randomUUID()
    const confirmed = death('confirmed', proof, other!, '2026-05-05')
    await tell(death('revoked', proof, other!, '2026-05-05'), confirmed)
    expect((await vital(other!)).death).toBeNull()
  })

  test('takes a member out of the household from that day; a mere report does not', async () => {
    const [head, member] = (await people(2)) as [string, string]
    const id = await household({ [head]: '02', [member]: '51' })
    await tell(death('reported', randomUUID(), member, '2026-05-01', 'REPORT'))
    expect((await members(id)).roles).toEqual({ [head]: '02', [member]: '51' })
    const proof = randomUUID()
    await tell(death('confirmed', proof, member, '2026-05-01'))
    expect((await members(id)).roles).toEqual({ [head]: '02' })
    expect((await members(id, '2026-04-30')).roles).toEqual({ [head]: '02', [member]: '51' })
    await tell(death('revoked', proof, member, '2026-05-01'))
    expect((await members(id)).roles).toEqual({ [head]: '02', [member]: '51' })
    expect((await members(id, '2026-05-01')).roles).toEqual({ [head]: '02', [member]: '51' })
  })

  test('of a head lets the widow lead; children stay children, his parents become her parents-in-law', async () => {
    const [head, widow, child, father] = (await people(4)) as [string, string, string, string]
    const id = await household({ [head]: '02', [widow]: '12', [child]: '21', [father]: '51' })
    await tell(death('confirmed', randomUUID(), head, '2026-05-01'))
    expect(await members(id)).toMatchObject({ head: widow, roles: { [widow]: '02', [child]: '21', [father]: '53' } })
  })

  test('of a head without a spouse at home is a task, which is done when they have settled it', async () => {
    const [head, child] = (await people(2)) as [string, string]
    const id = await household({ [head]: '02', [child]: '20' })
    const proof = randomUUID()
    await tell(death('confirmed', proof, head, '2026-05-01'))
    expect((await members(id)).head).toBe(head)
    const [task] = await tasksOf(id)
    expect(task).toMatchObject({ kind: 'HEAD_DIED', person: { id: head } })
    const close = `mutation ($input: CloseHouseholdTaskInput!) { closeHouseholdTask(input: $input) {
      ... on HouseholdTask { version state } ... on Refusal { code } } }`
    const input = { taskId: task.id, version: task.version, document: '户主变更 1号' }
    const { closeHouseholdTask: closed } = await hub.ask(close, { input })
    expect(closed.state).toBe('DONE')
    const again = await hub.ask(close, { input: { ...input, version: closed.version } })
    expect(again.closeHouseholdTask.code).toBe('TASK_DONE')
  })

  test('of the last member ends the household; revoked, it must be formed again by its people', async () => {
    const [person] = (await people(1)) as [string]
    const id = await household({ [person]: '02' })
    const proof = randomUUID()
    await tell(death('confirmed', proof, person, '2026-05-01'))
    expect((await members(id)).until).toBe('2026-05-01')
    await tell(death('revoked', proof, person, '2026-05-01'))
    expect(await tasksOf(id)).toMatchObject([{ kind: 'DEATH_REVOKED' }])
  })

  test('before the person joined contradicts the household: nothing moves, a task says so', async () => {
    const [head, member] = (await people(2)) as [string, string]
    const id = await household({ [head]: '02', [member]: '51' }, '2026-05-10')
    await tell(death('confirmed', randomUUID(), member, '2026-05-01'))
    expect((await members(id)).roles).toHaveProperty(member)
    expect(await tasksOf(id)).toMatchObject([{ kind: 'DEATH_OUT_OF_ORDER' }])
  })
})

test('told many at a time, twice among them, ends as told one by one', async () => {
  const tellTogether = (events: FeedEvent[]) =>
    hub.subgraph.asHub((context) =>
      vitalEvents.consumes[events[0]!.type as 'marriage-funeral.death.confirmed']!.many!(context, events),
    )
  const states = new Set<string>()
  for (const isTogether of [false, true]) {
    const [he, she, other, child] = (await people(4)) as [string, string, string, string]
    const home = await household({ [he]: '02', [she]: '12', [child]: '20' })
    const [first, second] = [randomUUID(), randomUUID()]
    const weddings = [registered(first, [he, other], '2010-01-01'), registered(second, [he, she], '2015-01-01')]
    const divorces = [dissolved(first, [he, other], '2014-01-01')]
    const [medical, cremation] = [randomUUID(), randomUUID()]
    const deaths = [
      death('confirmed', medical, he, '2026-05-05'),
      death('confirmed', cremation, he, '2026-05-05', 'CREMATION'),
      death('confirmed', randomUUID(), other, '2026-05-06'),
    ]
    for (const run of [[...weddings, weddings[0]!], divorces, [...deaths, deaths[1]!]])
      if (isTogether) await tellTogether(run)
      else await tell(...run)
    const shown = JSON.stringify([await Promise.all([he, she, other].map(vital)), await members(home)])
    states.add([he, she, other, child].reduce((text, id, at) => text.replaceAll(id, `person ${at}`), shown))
  }
  expect(states.size).toBe(1)
  expect([...states][0]).toContain('"head":"person 1"')
})

test('tasks are shown in the own division, and cost the same for one and for many', async () => {
  const ask = (first: number) =>
    hub.countStatements(() =>
      hub.ask(
        `{ householdTasks(division: "${COUNTY}", first: ${first}) { edges { node { kind household { division { name } } person { name } } } } }`,
      ),
    )
  expect(await ask(4)).toBe(await ask(1))
  const { errors } = await hub.execute(
    `{ householdTasks(division: "${COUNTY}") { totalCount } }`,
    {},
    { ...officer, divisions: ['140581000000'] },
  )
  expect(errors[0].extensions.code).toBe('OUT_OF_SCOPE')
})
