import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertChildSupports, type StatedChildSupport } from '../child-support/index.ts'
import {
  act,
  Case,
  deathRevoked,
  died,
  father,
  feedEvent,
  imprisoned,
  linked,
  mother,
  OTHER_TOWNSHIP,
  parentOf,
  personDied,
  sampleCase,
  somebody,
  TOWNSHIP,
  tell,
  unlinked,
} from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { reviewWithTime } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const FIELDS =
  'id version reason state raisedOn visitedOn closedOn document deadlines { key dueOn state } support { id }'
const leads = async (childId: string, as = officer) =>
  (
    await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { childSupportLeads { ${FIELDS} } } } }`,
      { of: [{ __typename: 'Person', id: childId }] },
      as,
    )
  )._entities[0].childSupportLeads
const said = async (childId: string) =>
  (await leads(childId)).map(({ reason, state }: { reason: string; state: string }) => `${reason} ${state}`)
const insert = async (over: Partial<StatedChildSupport> = {}) => {
  const row = {
    division: TOWNSHIP,
    childPersonId: randomUUID(),
    birthDate: '2015-03-02',
    kind: 'DE_FACTO' as const,
    decidedOn: '2025-01-10',
    validFrom: '2025-02-01',
    document: '名册1号',
    parents: [],
    ...over,
  }
  const [made] = await hub.subgraph.asHub((context) => insertChildSupports(context, [row]))
  return { id: made!.supportId, childId: row.childPersonId }
}
const tasksOf = async (id: string) =>
  (await hub.ask(`query ($id: ID!) { childSupport(id: $id) { version status until tasks { ${FIELDS} } } }`, { id }))
    .childSupport
const openOf = async (id: string) =>
  (await tasksOf(id)).tasks
    .filter(({ state }: { state: string }) => state === 'OPEN')
    .map(({ reason }: { reason: string }) => reason)
    .toSorted()

/** A child born in 2015 and its parents, as the registry tells them. */
function family() {
  const [child, dad, mum] = [randomUUID(), randomUUID(), randomUUID()]
  const born = [parentOf(dad, child, '2015-03-02'), parentOf(mum, child, '2015-03-02')]
  return { child, dad, mum, born }
}

describe('a child whose parents die', () => {
  test('is found, visited within three working days, and never granted anything by itself', async () => {
    const { child, dad, mum, born } = family()
    await tell(hub, ...born, personDied([dad], '2026-06-01'))
    expect(await said(child)).toEqual([])
    await tell(hub, personDied([mum], '2026-06-10'))
    const [lead] = await leads(child)
    expect(lead).toMatchObject({
      reason: 'BOTH_PARENTS_LOST',
      state: 'OPEN',
      support: null,
      deadlines: [
        { key: 'CHILD.discovery.visit', dueOn: '2026-06-18', state: 'RUNNING' },
        { key: 'CHILD.discovery.register', dueOn: '2026-07-07', state: 'RUNNING' },
      ],
    })
    const { _entities } = await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { childSupport { id } } } }`,
      { of: [{ __typename: 'Person', id: child }] },
    )
    expect(_entities[0].childSupport).toBeNull()
    const visit = { taskId: lead.id, version: lead.version, visitedOn: '2026-06-17' }
    expect(await act(hub, 'recordChildTaskVisit', FIELDS, visit)).toMatchObject({ code: 'OUT_OF_ORDER' })
    hub.setToday('2026-06-17')
    const visited = await act(hub, 'recordChildTaskVisit', FIELDS, visit)
    expect(visited.deadlines).toMatchObject([{ state: 'MET' }, { state: 'RUNNING' }])

    const one = new Case(hub)
    await one.toSupport(
      secondOfficer,
      sampleCase({
        child: { personId: child, birthDate: '2015-03-02' },
        parents: [father([died()]), mother([died()])],
      }),
    )
    expect(await said(child)).toEqual(['BOTH_PARENTS_LOST SETTLED'])
  })

  test('is found alike however the feed brings it: in order, twice, late, backwards', async () => {
    const outcomes: unknown[] = []
    const orders: ((all: FeedEvent[]) => FeedEvent[])[] = [
      (all) => all,
      (all) => all.toReversed(),
      (all) => [...all, ...all],
      (all) => [all[3]!, all[0]!, all[4]!, all[2]!, all[1]!, all[0]!, all[3]!],
    ]
    for (const order of orders) {
      const { child, dad, mum, born } = family()
      await tell(
        hub,
        ...order([
          ...born,
          personDied([dad], '2026-05-01', { occurredAt: '2026-05-02T01:00:00.000Z' }),
          personDied([mum], '2026-06-01', { occurredAt: '2026-06-02T01:00:00.000Z' }),
          personDied([mum], '2026-06-03', { occurredAt: '2026-06-04T01:00:00.000Z' }),
        ]),
      )
      // What was believed on the way stays as a settled task; what is believed now is the same.
      outcomes.push((await said(child)).filter((one: string) => one.endsWith('OPEN')))
      const dump = await hub.subgraph.asHub(({ em }) =>
        em.execute(`select died_on::text from child_welfare.known_death where person_id = ?`, [mum]),
      )
      expect(dump).toEqual([{ died_on: '2026-06-03' }])
    }
    expect(outcomes).toEqual(orders.map(() => ['BOTH_PARENTS_LOST OPEN']))
  })

  test('is no lead any more when a death is revoked, and one again when it is told anew', async () => {
    const { child, dad, mum, born } = family()
    await tell(hub, ...born, personDied([dad], '2026-05-01'), personDied([mum], '2026-05-02'))
    await tell(hub, deathRevoked([mum], '2026-05-02', { occurredAt: '2026-06-16T01:00:00.000Z' }))
    expect(await said(child)).toEqual(['BOTH_PARENTS_LOST SETTLED'])
    await tell(hub, personDied([mum], '2026-05-03', { occurredAt: '2026-06-17T01:00:00.000Z' }))
    expect(await said(child)).toEqual(['BOTH_PARENTS_LOST OPEN'])
    // A revocation of before comes late: it is older than what is known.
    await tell(hub, deathRevoked([mum], '2026-05-02', { occurredAt: '2026-06-16T01:00:00.000Z' }))
    expect(await said(child)).toEqual(['BOTH_PARENTS_LOST OPEN'])
  })

  test('is found when the only parent known dies, and when one dies while the other is in prison', async () => {
    const { child, mum, born } = family()
    await tell(hub, born[1]!, personDied([mum], '2026-05-02'))
    expect(await said(child)).toEqual(['ONLY_KNOWN_PARENT_LOST OPEN'])
    // The father's sentence was recorded for a sister; it holds for this child too.
    const [dad, other, sister] = [randomUUID(), randomUUID(), randomUUID()]
    const one = new Case(hub)
    await one.apply(
      sampleCase({
        child: { personId: sister, birthDate: '2013-03-02' },
        parents: [father([imprisoned()], { personId: dad }), mother([], { personId: other })],
      }),
    )
    const brother = randomUUID()
    await tell(hub, parentOf(dad, brother, '2015-03-02'), parentOf(other, brother, '2015-03-02'))
    expect(await said(brother)).toEqual([])
    await tell(hub, personDied([other], '2026-06-01'))
    expect(await said(brother)).toEqual(['PARENTS_LOST_OR_UNABLE OPEN'])
  })

  test('is of no concern when it is grown up, adopted by others, or dead itself', async () => {
    const [grown, a, b] = [randomUUID(), randomUUID(), randomUUID()]
    await tell(hub, parentOf(a, grown, '2008-06-15'), parentOf(b, grown, '2008-06-15'))
    await tell(hub, personDied([a], '2026-06-01'), personDied([b], '2026-06-01'))
    expect(await said(grown)).toEqual([])

    const { child, dad, mum, born } = family()
    await tell(hub, ...born, parentOf(randomUUID(), child, '2020-01-01', 'ADOPTIVE_PARENT'))
    await tell(hub, personDied([dad], '2026-06-01'), personDied([mum], '2026-06-01'))
    expect(await said(child)).toEqual([])

    const lost = family()
    await tell(hub, ...lost.born, personDied([lost.child, lost.dad, lost.mum], '2026-06-01'))
    expect(await said(lost.child)).toEqual([])
  })

  test('is found under a linked id of the parent, and under the child’s own', async () => {
    const { child, dad, mum, born } = family()
    const [dadAlias, childAlias] = [randomUUID(), randomUUID()]
    await tell(hub, ...born, personDied([mum], '2026-06-01'), personDied([dadAlias], '2026-06-01'))
    expect(await said(child)).toEqual([])
    await tell(hub, linked(dadAlias, dad))
    expect(await said(child)).toEqual(['BOTH_PARENTS_LOST OPEN'])
    await tell(hub, linked(child, childAlias))
    expect(await said(childAlias)).toEqual(['BOTH_PARENTS_LOST OPEN'])
    await tell(hub, unlinked(dadAlias, dad))
    expect(await said(childAlias)).toEqual(['BOTH_PARENTS_LOST SETTLED'])
  })

  test('stays dismissed once a person has looked', async () => {
    const { child, dad, mum, born } = family()
    await tell(hub, ...born, personDied([dad], '2026-06-01'), personDied([mum], '2026-06-01'))
    const [lead] = await leads(child)
    const dismiss = { taskId: lead.id, version: lead.version }
    const handler = { ...officer, roles: ['HANDLER'] }
    expect(await act(hub, 'dismissChildTask', FIELDS, dismiss, handler)).toMatchObject({ code: 'ROLE_REQUIRED' })
    const dismissed = await act(hub, 'dismissChildTask', FIELDS, dismiss)
    expect(dismissed).toMatchObject({ state: 'DISMISSED', closedOn: '2026-06-15', document: 'dismissChildTask 1号' })
    expect(await act(hub, 'dismissChildTask', FIELDS, { ...dismiss, version: dismissed.version })).toMatchObject({
      code: 'TASK_CLOSED',
    })
    await tell(hub, personDied([mum], '2026-06-02', { occurredAt: '2026-06-20T01:00:00.000Z' }))
    expect(await said(child)).toEqual(['BOTH_PARENTS_LOST DISMISSED'])
  })

  test('is shown to nobody without purpose, and to nobody of another division', async () => {
    const { child, dad, mum, born } = family()
    await tell(hub, ...born, personDied([dad], '2026-06-01'), personDied([mum], '2026-06-01'))
    expect(await leads(child, { ...officer, purpose: null })).toBeNull()
    expect(await leads(child, { ...officer, divisions: [OTHER_TOWNSHIP] })).toEqual([])
  })
})

describe('a support', () => {
  test('is looked at when the child is registered elsewhere; the newest word holds', async () => {
    const { id, childId } = await insert()
    const moved = (registeredDivision: string, occurredAt: string) =>
      feedEvent(
        'registry.person.changed',
        [childId],
        { sex: 'MALE', birthDate: '2015-03-02', residenceDivision: null, registeredDivision },
        { occurredAt },
      )
    await tell(hub, moved(OTHER_TOWNSHIP, '2026-06-10T01:00:00.000Z'))
    expect(await openOf(id)).toEqual(['MOVED_OUT'])
    await tell(hub, moved(TOWNSHIP, '2026-06-09T01:00:00.000Z'))
    expect(await openOf(id)).toEqual(['MOVED_OUT'])
    await tell(hub, moved('140502009000', '2026-06-12T01:00:00.000Z'))
    expect(await openOf(id)).toEqual([])
  })

  test('is looked at when the child is adopted, in this order or the other', async () => {
    const { id, childId } = await insert()
    const adoption = parentOf(randomUUID(), childId, '2026-06-01', 'ADOPTIVE_PARENT')
    await tell(hub, adoption)
    expect(await openOf(id)).toEqual(['ADOPTED'])
    const { version } = await tasksOf(id)
    const end = { supportId: id, version, reason: 'ADOPTED', occurredOn: '2026-06-01' }
    expect(await act(hub, 'endChildSupport', 'status until', end)).toMatchObject({ until: '2026-07-01' })
    expect(await openOf(id)).toEqual([])
    // The adoption was told and dissolved before this subgraph heard of its beginning.
    const other = await insert()
    const [from, to] = [randomUUID(), other.childId]
    const recordId = randomUUID()
    const told = [
      parentOf(from, to, '2026-03-01', 'ADOPTIVE_PARENT', { recordId }),
      feedEvent(
        'registry.kinship.ended',
        [from, to],
        { fromId: from, toId: to, kind: 'ADOPTIVE_PARENT', until: '2026-05-01', reason: 'ADOPTION_DISSOLVED' },
        { recordId },
      ),
    ]
    await tell(hub, told[1]!)
    await tell(hub, told[0]!)
    expect(await openOf(other.id)).toEqual([])
  })

  test('and another of a linked id are a conflict that a person settles; unlinked, there is none', async () => {
    const first = await insert()
    const second = await insert({ division: OTHER_TOWNSHIP, validFrom: '2026-01-01', decidedOn: '2025-12-10' })
    await tell(hub, linked(second.childId, first.childId))
    expect([await openOf(first.id), await openOf(second.id)]).toEqual([['DUPLICATE'], ['DUPLICATE']])
    const { childSupportPayments } = await import('../child-support/index.ts')
    const held = await hub.subgraph.asHub((context) =>
      childSupportPayments.holds(context, [first.id, second.id], '2026-07'),
    )
    // The child is not left without money: the one granted first is paid.
    expect([held.has(first.id), held.has(second.id)]).toEqual([false, true])
    // Nobody grants a third under either id.
    const third = new Case(hub)
    const child = { personId: second.childId, birthDate: '2015-03-02' }
    expect(await third.apply(sampleCase({ child, parents: [] }))).toMatchObject({ code: 'ALREADY_SUPPORTED' })
    await tell(hub, unlinked(second.childId, first.childId))
    expect([await openOf(first.id), await openOf(second.id)]).toEqual([[], []])
    await tell(hub, linked(second.childId, first.childId))
    const { version } = await tasksOf(second.id)
    const end = { supportId: second.id, version, reason: 'GRANTED_IN_ERROR', occurredOn: '2026-06-15' }
    expect(await act(hub, 'endChildSupport', 'status', end)).toMatchObject({ status: 'ENDED' })
    expect([await openOf(first.id), await openOf(second.id)]).toEqual([[], []])
  })

  test('is that of an orphan once the second parent dies, and is changed by an officer', async () => {
    const mum = somebody()
    const one = new Case(hub)
    const id = await one.toSupport(
      secondOfficer,
      sampleCase({ parents: [father([died()]), mother([imprisoned()], mum)] }),
    )
    const parents = async () =>
      (
        await hub.ask(
          `query ($id: ID!) { childSupport(id: $id) { kind parents { id version role person { id } circumstances { id version kind shortfall } } } }`,
          { id },
        )
      ).childSupport
    const mumId = (await parents()).parents[1].person.id
    await tell(hub, personDied([mumId], '2026-06-12', { occurredAt: '2026-06-13T01:00:00.000Z' }))
    expect(await openOf(id)).toEqual(['BECAME_ORPHAN'])
    expect((await parents()).kind).toBe('DE_FACTO')
    const { version } = await tasksOf(id)
    const change = { supportId: id, version, kind: 'ORPHAN_SCATTERED', effectiveFrom: '2026-07' }
    expect(await act(hub, 'changeChildSupportKind', 'kind', change)).toMatchObject({ kind: 'ORPHAN_SCATTERED' })
    const { version: later } = await tasksOf(id)
    const visit = { supportId: id, version: later, verifiedOn: '2026-06-15', method: 'HOME_VISIT', result: 'CONTINUED' }
    expect((await act(hub, 'verifyChildSupport', 'version', visit)).code).toBeUndefined()
    expect(await openOf(id)).toEqual([])
    // The prison term ends as recorded: the death still counts.
    await tell(hub, deathRevoked([mumId], '2026-06-12', { occurredAt: '2026-06-14T01:00:00.000Z' }))
    const [, { circumstances }] = (await parents()).parents
    const release = { circumstanceId: circumstances[0].id, version: circumstances[0].version, until: '2026-06-14' }
    expect(await act(hub, 'endParentCircumstance', 'kind until shortfall', release)).toMatchObject({
      kind: 'IMPRISONED',
      until: '2026-06-14',
      shortfall: 'ENDED',
    })
    expect(await openOf(id)).toEqual(['PARENT_MAY_BE_ABLE'])
  })

  test('is looked at when a term ends by itself, on the night after', async () => {
    const one = new Case(hub)
    const prison = imprisoned('2025-02-01', '2026-08-10')
    const id = await one.toSupport(secondOfficer, sampleCase({ parents: [father([died()]), mother([prison])] }))
    const night = () => hub.subgraph.asHub((context) => reviewWithTime(context))
    hub.setToday('2026-08-09')
    expect(await night()).toBeGreaterThan(0)
    expect(await openOf(id)).toEqual([])
    hub.setToday('2026-08-10')
    await night()
    await night()
    expect(await openOf(id)).toEqual(['PARENT_MAY_BE_ABLE'])
  })

  test('waits when a parent recorded dead turns out to live', async () => {
    const dad = randomUUID()
    const one = new Case(hub)
    const parents = [father([died()], { personId: dad }), mother([died()])]
    const id = await one.toSupport(secondOfficer, sampleCase({ parents }))
    await tell(
      hub,
      personDied([dad], '2026-01-10', { occurredAt: '2026-01-11T01:00:00.000Z' }),
      deathRevoked([dad], '2026-01-10', { occurredAt: '2026-06-14T01:00:00.000Z' }),
    )
    expect(await openOf(id)).toEqual(['PARENT_DEATH_REVOKED'])
  })
})

describe('what is known of parents', () => {
  const RECORD = 'id version kind since until shortfall withdrawnOn evidence'
  const parentsOf = async (id: string) =>
    (
      await hub.ask(
        `query ($id: ID!) { childSupport(id: $id) { parents { id version role person { id } circumstances { ${RECORD} } } } }`,
        { id },
      )
    ).childSupport.parents
  const granted = async () => {
    const one = new Case(hub)
    const id = await one.toSupport(secondOfficer, sampleCase({ parents: [father([died()]), mother([imprisoned()])] }))
    return { id, childId: one.childId }
  }

  test('is added to, ended and withdrawn, and each is looked at', async () => {
    const { id, childId } = await granted()
    const [, before] = await parentsOf(id)
    const withdrawal = { circumstanceId: before.circumstances[0].id, version: before.circumstances[0].version }
    expect(await act(hub, 'withdrawParentCircumstance', RECORD, withdrawal)).toMatchObject({
      withdrawnOn: '2026-06-15',
      shortfall: 'WITHDRAWN',
    })
    expect(await openOf(id)).toEqual(['PARENT_MAY_BE_ABLE'])
    const again = { ...withdrawal, version: withdrawal.version + 1 }
    expect(await act(hub, 'withdrawParentCircumstance', RECORD, again)).toMatchObject({ code: 'ALREADY_WITHDRAWN' })
    const report = { kind: 'LOST_CONTACT', since: '2025-12-15', evidence: 'POLICE_REPORT', document: '报警回执1号' }
    const record = { childId, role: 'MOTHER', circumstance: report }
    const tooShort = { ...record, circumstance: { ...report, since: '2025-12-16' } }
    // A command of its own kind of input has no document of its own.
    const send = (input: object) =>
      hub.ask(
        `mutation ($input: RecordParentCircumstanceInput!) { act: recordParentCircumstance(input: $input) { ... on ParentCircumstance { ${RECORD} } ... on Refusal { code } } }`,
        { input },
      )
    expect((await send(tooShort)).act).toMatchObject({ kind: 'LOST_CONTACT', shortfall: 'LOST_CONTACT_TOO_SHORT' })
    expect(await openOf(id)).toEqual(['PARENT_MAY_BE_ABLE'])
    expect((await send(record)).act).toMatchObject({ shortfall: null, evidence: 'POLICE_REPORT' })
    expect(await openOf(id)).toEqual([])
    expect((await send({ ...record, childId: randomUUID() })).act).toMatchObject({ code: 'NOT_FOUND' })
    const other = { ...record, person: { personId: randomUUID() } }
    expect((await send(other)).act).toMatchObject({ code: 'ANOTHER_PARENT_STATED' })
    const { errors } = await hub.execute(
      `mutation ($input: RecordParentCircumstanceInput!) { recordParentCircumstance(input: $input) { __typename } }`,
      {
        input: {
          ...record,
          circumstance: { ...report, kind: 'SEVERE_DISABILITY', evidence: 'DISABILITY_CERTIFICATE' },
        },
      },
    )
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('ends where another becomes the parent', async () => {
    const { id } = await granted()
    const [, mum] = await parentsOf(id)
    const replace = { parentId: mum.id, version: mum.version, person: somebody(), since: '2026-06-01' }
    const self = {
      ...replace,
      person: {
        personId: (await hub.ask(`query ($id: ID!) { childSupport(id: $id) { child { id } } }`, { id })).childSupport
          .child.id,
      },
    }
    expect(await act(hub, 'replaceChildParent', 'id', self)).toMatchObject({ code: 'OWN_PARENT' })
    const replaced = await act(hub, 'replaceChildParent', `person { id } circumstances { ${RECORD} }`, replace)
    expect(replaced.person.id).not.toBe(mum.person.id)
    expect(replaced.circumstances).toMatchObject([{ kind: 'IMPRISONED', until: '2026-06-01', shortfall: 'ENDED' }])
    expect(await openOf(id)).toEqual(['PARENT_MAY_BE_ABLE'])
  })

  test('is masked without purpose and case', async () => {
    const { id } = await granted()
    const masked = await hub.ask(
      `query ($id: ID!) { childSupport(id: $id) { parents { role } } }`,
      { id },
      { ...officer, caseNumber: null },
    )
    expect(masked.childSupport.parents).toBeNull()
    const [dad] = await parentsOf(id)
    const { _entities } = await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ParentCircumstance { ${RECORD} } ... on ChildParent { person { id } circumstances { id } } } }`,
      {
        of: [
          { __typename: 'ParentCircumstance', id: dad.circumstances[0].id },
          { __typename: 'ChildParent', id: dad.id },
        ],
      },
      { ...officer, purpose: null },
    )
    const { id: circumstanceId, version, ...rest } = _entities[0]
    expect(circumstanceId).toBe(dad.circumstances[0].id)
    expect(version).toBe(1)
    expect(Object.values(rest)).toEqual([null, null, null, null, null, null])
    expect(_entities[1]).toEqual({ person: null, circumstances: null })
  })
})

describe('the list of tasks', () => {
  const list = (filter: object, first = 100) =>
    hub.ask(
      `query ($filter: ChildTaskFilter, $first: Int) { childTasks(division: "${TOWNSHIP}", filter: $filter, first: $first) { totalCount edges { node { ${FIELDS} child { id } } } } }`,
      { filter, first },
    )
  test('is narrowed by state, reason, kind and day', async () => {
    const { childTasks: all } = await list({ isLead: true, state: 'OPEN' })
    expect(all.totalCount).toBeGreaterThan(2)
    expect(all.edges.every(({ node }: { node: { support: null } }) => node.support === null)).toBe(true)
    expect((await list({ isLead: false, reason: 'BOTH_PARENTS_LOST' })).childTasks.totalCount).toBe(0)
    expect((await list({ dueBy: '2026-06-15' })).childTasks.totalCount).toBe(0)
    expect((await list({ dueBy: '2026-12-31' })).childTasks.totalCount).toBeGreaterThan(2)
  })
  test('costs the same statements for one and for many', async () => {
    const cost = (first: number) => hub.countStatements(() => list({ isLead: true }, first))
    expect(await cost(100)).toBe(await cost(1))
  })
})
