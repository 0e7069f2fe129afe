import { anyOf, type Context, consumeMany, linkedIdsByPerson, linkedIdsOf } from '@civil-affairs/kit'
import { HEAD, Household, Membership, MembershipRole } from '../household/entity.ts'
import { joinHousehold, leaveHousehold } from '../household/index.ts'
import { Kinship } from '../kinship/entity.ts'
import { endKinship } from '../kinship/index.ts'
import { Person, PROVINCE } from '../person/entity.ts'
import { MaritalFact } from '../vital-fact/entity.ts'
import { withVitalChanges } from '../vital-fact/index.ts'
import { VitalEvent } from './entity.ts'
import { raiseTask } from './household-tasks.ts'
import { type KeptEvent, keepEvents } from './keep-event.ts'
import { inOrder, type MaritalFactDue, maritalFactsDue, sourceOfMarriage } from './rules.ts'

interface Move {
  personId: string
  householdId: string
  role: string
}

/** The marriage register told of marriages: the marital facts of both are those it holds now. */
export const takeMarriage = consumeMany(async (context, events) => {
  const kept = await keepEvents(context, events, ({ data }) => {
    const { husbandId, wifeId } = data as { husbandId: string; wifeId: string }
    return { personId: husbandId, spouseId: wifeId }
  })
  if (kept.length === 0) return
  await restateMarriages(context, [...new Set(kept.flatMap(({ personId, spouseId }) => [personId, spouseId!]))])
  const stepParents = await stepParentsAmong(context, kept)
  for (const event of kept) {
    const move = event.type.endsWith('.registered') ? (event.data.move as Move | null | undefined) : null
    const isDissolved = event.type.endsWith('.dissolved') && stepParents.has(event)
    if (move == null && !isDissolved) continue
    if (!(await isStillTrue(context, event))) continue
    if (move != null) await moveSpouse(context, move, String(event.data.registeredOn))
    if (isDissolved) await endStepParenthood(context, event)
  }
})

/** Withdraws what no longer holds and states what does, in the order of the days, whatever order it was told in. */
async function restateMarriages(context: Context, personIds: readonly string[]): Promise<void> {
  const { em, today } = context
  await withVitalChanges(context, personIds, async () => {
    const events = await em.find(VitalEvent, {
      type: { $like: 'marriage-funeral.marriage.%' },
      $or: [anyOf('person_id', 'uuid', personIds), anyOf('spouse_id', 'uuid', personIds)],
    })
    const eventsOf = new Map<string, VitalEvent[]>()
    for (const event of events)
      for (const id of [event.personId, event.spouseId!]) eventsOf.set(id, [...(eventsOf.get(id) ?? []), event])
    const facts = await em.find(
      MaritalFact,
      { ...anyOf('person_id', 'uuid', personIds), source: { $like: `${sourceOfMarriage('')}%` }, withdrawnOn: null },
      { orderBy: { seq: 'asc' } },
    )
    const factsOf = Map.groupBy(facts, ({ personId }) => personId)
    const persons = await em.find(Person, anyOf('id', 'uuid', personIds))
    const divisions = new Map(persons.map(({ id, division }) => [id, division]))
    const stated: (MaritalFactDue & { division: string })[] = []
    for (const personId of personIds) {
      const due = maritalFactsDue(personId, eventsOf.get(personId) ?? [])
      const own = factsOf.get(personId) ?? []
      const kept = own.findIndex((fact, at) => due[at] === undefined || !isSame(fact, due[at]))
      const same = kept === -1 ? own.length : kept
      for (const fact of own.slice(same)) fact.withdrawnOn = today
      const division = divisions.get(personId) ?? PROVINCE
      stated.push(...due.slice(same).map((fact) => ({ ...fact, division })))
    }
    await em.flush() // what is withdrawn must be so before it is stated again
    for (const fact of stated) em.create(MaritalFact, { ...fact, withdrawnOn: null } as never)
  })
}

/** The events whose husband or wife is a step-parent of anybody: most are not. */
async function stepParentsAmong(context: Context, events: readonly KeptEvent[]): Promise<ReadonlySet<KeptEvent>> {
  const dissolved = events.filter(({ type }) => type.endsWith('.dissolved'))
  if (dissolved.length === 0) return new Set()
  const groups = await linkedIdsByPerson(
    context,
    dissolved.flatMap(({ personId, spouseId }) => [personId, spouseId!]),
  )
  const kinships = await context.em.find(
    Kinship,
    { ...anyOf('from_id', 'uuid', [...new Set([...groups.values()].flat())]), kind: 'STEP_PARENT', validTo: null },
    { disableIdentityMap: true },
  )
  const stepParents = new Set(kinships.map(({ from }) => from.id))
  const isOne = (personId: string) => groups.get(personId)!.some((id) => stepParents.has(id))
  return new Set(dissolved.filter(({ personId, spouseId }) => isOne(personId) || isOne(spouseId!)))
}

function isSame(fact: MaritalFact, due: MaritalFactDue): boolean {
  return (
    fact.status === due.status && fact.spouseId === due.spouseId && fact.asOf === due.asOf && fact.source === due.source
  )
}

/** An event told late may have been overtaken by what happened since: then nothing more follows from it. */
async function isStillTrue({ em }: Context, event: KeptEvent): Promise<boolean> {
  const events = inOrder(await em.find(VitalEvent, { recordId: event.recordId }))
  return events.at(-1)!.id === event.id
}

/** 投靠入户, as the couple stated it: out of the household the spouse lived in, into that of the other. */
async function moveSpouse(context: Context, { personId, householdId, role }: Move, on: string): Promise<void> {
  const { em, today } = context
  const household = await em.findOne(Household, { id: householdId })
  if (household === null || on > today) return
  const ids = await linkedIdsOf(context, [personId])
  const members = await em.find(
    Membership,
    { person: { $in: ids }, kind: household.kind, $or: [{ validTo: null }, { validTo: { $gt: on } }] },
    { populate: ['household'] },
  )
  if (members.some((one) => one.household.id === householdId && one.validTo == null)) return
  const { division } = household
  const wait = () => raiseTask(context, { householdId, personId, division, kind: 'MOVE_NOT_POSSIBLE', causedOn: on })
  const isKnown = (await em.count(Person, { id: personId })) > 0
  const isOpen = household.validTo == null && household.validFrom <= on
  const former = members[0]
  if (!isKnown || !isOpen || members.length > 1 || former?.validTo != null) return wait()
  if (former !== undefined) {
    const left = former.household as unknown as Household
    const roles = await em.find(MembershipRole, { membership: former })
    const isHead = roles.some((one) => one.role === HEAD && one.validTo == null)
    const isLater = former.validFrom > on || roles.some((one) => one.role === HEAD && one.validFrom > on)
    if (isLater || isHead) return wait() // who leads a household, alone or not, gives it up in person
    await leaveHousehold(context, {
      householdId: left.id,
      version: left.version,
      on,
      personId: former.person.id,
      reason: 'MARRIAGE',
    })
  }
  await joinHousehold(context, { householdId, version: household.version, on, personId, role, reason: 'MARRIAGE' })
}

/**
 * 离婚 ends what a step-parent was to the other's children, unless they brought them up: that outlasts a divorce until
 * somebody says otherwise (民法典 art. 1072).
 */
async function endStepParenthood(context: Context, event: KeptEvent): Promise<void> {
  const { em } = context
  const { cause, dissolvedOn } = event.data as { cause: string; dissolvedOn: string }
  if (cause !== 'DIVORCE' && cause !== 'COURT_DIVORCE') return
  const groups = [await linkedIdsOf(context, [event.personId]), await linkedIdsOf(context, [event.spouseId!])] as const
  for (const [own, others] of [groups, groups.toReversed()] as [string[], string[]][]) {
    const children = await em.find(Kinship, { kind: 'PARENT', from: { $in: others } })
    const ended = await em.find(Kinship, {
      kind: 'STEP_PARENT',
      broughtUp: false,
      from: { $in: own },
      to: { $in: children.map(({ to }) => to.id) },
      validTo: null,
      validFrom: { $lte: dissolvedOn },
    })
    for (const { id, version } of ended)
      await endKinship(context, { kinshipId: id, version, until: dissolvedOn, reason: 'DIVORCE_OF_PARENT' })
  }
}
