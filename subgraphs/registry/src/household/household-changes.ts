import {
  type Context,
  canonicalPersonId,
  mustBeVersion,
  notFound,
  PersonAlias,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { inForceOn, meaningsByCode } from '../division/index.ts'
import {
  HEAD,
  Household,
  HouseholdLocation,
  type JoinReason,
  type LeaveReason,
  Membership,
  MembershipRole,
} from './entity.ts'
import type { MemberRole, Succession } from './input.ts'
import { isOfNoDay } from './rules.ts'

/** A household as an act finds it: who belongs to it now, with the role each has now. */
export interface OpenHousehold {
  household: Household
  members: Member[]
}

export interface Member {
  membership: Membership
  role: MembershipRole | null
  /** The canonical id: the one a caller knows. */
  personId: string
}

/** The household an act names, on a day the act may be of. Refused where it is gone, was edited since, or the day is not past. */
export async function getOpenHousehold(
  context: Context,
  act: { householdId: string; version: number; on: string },
  fields: { id: string; version: string } = { id: 'householdId', version: 'version' },
): Promise<OpenHousehold> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const household = await em.findOne(Household, { id: act.householdId })
  if (household === null) throw notFound({ zh: '该家庭户', en: 'household' }, ['input', fields.id])
  mustBeVersion(household, act.version, ['input', fields.version])
  mustNotBeInFuture(context, act.on)
  if (household.validTo != null)
    throw new Refusal('HOUSEHOLD_DISSOLVED', {
      zh: `该家庭户已于 ${household.validTo} 销户。`,
      en: `The household was dissolved on ${household.validTo}.`,
      path: ['input', fields.id],
    })
  if (act.on < household.validFrom) throw outOfOrder(household.validFrom)
  // Every act moves the version on, so that of two at once the later must read again.
  household.updatedAt = context.now
  const memberships = await em.find(Membership, { household, validTo: null }, { orderBy: { id: 'asc' } })
  const roles = await em.find(MembershipRole, { household, validTo: null })
  const canonical = canonicalPersonId(context)
  const members = await Promise.all(
    memberships.map(async (membership) => ({
      membership,
      role: roles.find((role) => role.membership.id === membership.id) ?? null,
      personId: await canonical.load(membership.person.id),
    })),
  )
  return { household, members }
}

export function mustNotBeInFuture(context: Context, on: string): void {
  if (on <= context.today) return
  throw new Refusal('IN_FUTURE', {
    zh: `日期 ${on} 晚于今日。请在事实发生后办理。`,
    en: `${on} lies in the future. Record it when it has happened.`,
    path: ['input', 'on'],
  })
}

/** Refused where the division is not the caller's, or is none on the day. */
export async function mustBeDivision(context: Context, code: string, on: string): Promise<void> {
  context.viewer.mustServe(code, ['input', 'division'])
  if (inForceOn(await meaningsByCode(context).load(code), on) !== null) return
  throw new Refusal('UNKNOWN_DIVISION', {
    zh: `区划 ${code} 在 ${on} 不存在。请核对代码。`,
    en: `There was no division ${code} on ${on}. Check the code.`,
    path: ['input', 'division'],
  })
}

export async function getMember(context: Context, open: OpenHousehold, personId: string): Promise<Member> {
  const canonicalId = await canonicalPersonId(context).load(personId)
  const member = open.members.find((one) => one.personId === canonicalId)
  if (member !== undefined) return member
  throw new Refusal('NOT_A_MEMBER', {
    zh: '该人员不是此户现有成员。请重新读取成员名单。',
    en: 'The person is not a present member of this household. Read its members again.',
    path: ['input', 'personId'],
  })
}

/** Puts members into a household; everybody must be free of other households of its kind from the day on. */
export async function admit(
  context: Context,
  household: Household,
  members: readonly MemberRole[],
  on: string,
  joinReason: JoinReason,
): Promise<void> {
  const { em } = context
  await mustBeFree(context, household, members, on)
  const { kind, division } = household
  for (const { personId, role } of members) {
    const membership = em.create(Membership, {
      household,
      kind,
      division,
      person: personId,
      joinReason,
      leaveReason: null,
      validFrom: on,
      validTo: null,
    })
    em.create(MembershipRole, { household, membership, division, role, validFrom: on, validTo: null })
    record(em, 'registry.household.joined', {
      recordId: household.id,
      division,
      subjects: [household.id, personId],
      data: { personId, role, since: on },
    })
  }
  await em.flush()
}

/**
 * Ends memberships. Told late, it may lie before a change of roles: what began later then never held. Only where the
 * person was made or replaced as head later, the acts contradict each other.
 */
export async function release(
  context: Context,
  household: Household,
  members: readonly Member[],
  on: string,
  leaveReason: LeaveReason,
): Promise<void> {
  const { em } = context
  const roles = await em.find(MembershipRole, {
    membership: { $in: members.map(({ membership }) => membership.id) },
    $or: [{ validTo: null }, { validTo: { $gt: on } }],
  })
  for (const role of roles) {
    if (role.role === HEAD && role.validTo != null) throw outOfOrder(role.validTo)
    if (role.role === HEAD && role.validFrom > on) throw outOfOrder(role.validFrom)
    role.validTo = role.validFrom > on ? role.validFrom : on
  }
  for (const { membership } of members) {
    if (membership.validFrom > on) throw outOfOrder(membership.validFrom)
    membership.validTo = on
    membership.leaveReason = leaveReason
    const personId = membership.person.id
    record(em, 'registry.household.left', {
      recordId: household.id,
      division: household.division,
      subjects: [household.id, personId],
      data: { personId, reason: leaveReason, until: on },
    })
  }
  await em.flush()
}

/** Makes one of the members the head: all of them must be told what they are to the new head. */
export async function putAtHead(
  context: Context,
  household: Household,
  members: readonly Member[],
  on: string,
  succession: Succession,
): Promise<void> {
  const { em } = context
  const canonical = canonicalPersonId(context)
  const given = new Map<string, string>()
  for (const { personId, role } of succession.roles) given.set(await canonical.load(personId), role)
  given.set(await canonical.load(succession.newHeadId), HEAD)
  mustBeExactly(members, [...given.keys()])
  if ([...given.values()].filter((role) => role === HEAD).length !== 1) throw headsNotOne()
  const opened: { member: Member; role: string }[] = []
  for (const member of members) {
    const { role } = member
    const next = given.get(member.personId)!
    if (role === null) opened.push({ member, role: next })
    else if (role.validFrom > on) throw outOfOrder(role.validFrom)
    else if (role.role !== next) {
      // Also where the role began the same day: it then held no day, and the row stays.
      role.validTo = on
      opened.push({ member, role: next })
    }
  }
  await em.flush() // the former head's interval must end before the next begins
  for (const { member, role } of opened)
    member.role = em.create(MembershipRole, {
      household,
      membership: member.membership,
      division: household.division,
      role,
      validFrom: on,
      validTo: null,
    })
  record(em, 'registry.household.headChanged', {
    recordId: household.id,
    division: household.division,
    subjects: [household.id, ...given.keys()],
    data: {
      headId: await canonical.load(succession.newHeadId),
      roles: [...given].map(([personId, role]) => ({ personId, role })),
      since: on,
    },
  })
  await em.flush()
}

/** After some left: nobody remains and the household ends, or a head remains, or one is put in their place. */
export async function settleRemaining(
  context: Context,
  household: Household,
  remaining: readonly Member[],
  on: string,
  succession: Succession | null,
): Promise<void> {
  if (remaining.length === 0) return dissolve(context, household, on)
  if (succession !== null) return putAtHead(context, household, remaining, on, succession)
  if (remaining.some(({ role }) => role?.role === HEAD)) return
  throw new Refusal('HEAD_NEEDS_SUCCESSOR', {
    zh: '户主离户而其他成员留下时，须同时指定新户主及各成员与新户主的关系。',
    en: 'The head leaves and others stay: name the new head, and what each member is to them.',
    path: ['input', 'succession'],
  })
}

export async function dissolve(context: Context, household: Household, on: string): Promise<void> {
  const { em } = context
  household.validTo = on
  const location = await em.findOne(HouseholdLocation, { household, validTo: null })
  if (location !== null) {
    if (location.validFrom > on) throw outOfOrder(location.validFrom)
    location.validTo = on
  }
  record(em, 'registry.household.dissolved', {
    recordId: household.id,
    division: household.division,
    subjects: [household.id],
    data: { dissolvedOn: on },
  })
  await em.flush()
}

/** A person named under any of their linked ids may be in one household of a kind at a time, from the day on. */
async function mustBeFree(
  context: Context,
  household: Household,
  members: readonly MemberRole[],
  on: string,
): Promise<void> {
  const { em } = context
  const canonical = await Promise.all(members.map(({ personId }) => canonicalPersonId(context).load(personId)))
  if (new Set(canonical).size !== canonical.length) throw alreadyInHousehold()
  const aliases = await em.find(PersonAlias, { canonical: { $in: canonical } })
  const ids = [
    ...new Set([...canonical, ...members.map(({ personId }) => personId), ...aliases.map(({ alias }) => alias)]),
  ]
  // The other household may lie in any division; the refusal does not say where.
  const elsewhere = await context.beyondScope(() =>
    em.find(Membership, {
      person: { $in: ids },
      kind: household.kind,
      $or: [{ validTo: null }, { validTo: { $gt: on } }],
    }),
  )
  if (elsewhere.some((membership) => !isOfNoDay(membership))) throw alreadyInHousehold()
}

/** The persons named must be these members, each once and all of them. */
export function mustBeExactly(members: readonly Member[], canonicalIds: readonly string[]): void {
  const named = new Set(canonicalIds)
  const complete = members.length === canonicalIds.length && named.size === canonicalIds.length
  if (complete && members.every(({ personId }) => named.has(personId))) return
  throw new Refusal('MEMBERS_INCOMPLETE', {
    zh: '须逐一列出全部留下（或并入）的成员及其与户主的关系，不多不少。请重新读取成员名单。',
    en: 'List all members that stay (or are merged), each once with the relation to the head. Read the members again.',
    basis: 'GB/T 4761',
    path: ['input'],
  })
}

export function outOfOrder(since: string): Refusal {
  return new Refusal('OUT_OF_ORDER', {
    zh: `已有自 ${since} 起的记录，日期不得早于该日。`,
    en: `There is a record from ${since} on; the day must not lie before it.`,
    path: ['input', 'on'],
  })
}

export function headsNotOne(): Refusal {
  return new Refusal('HEADS_NOT_ONE', {
    zh: '一户须有且只有一名户主（关系代码 02）。',
    en: 'A household has exactly one head (relation code 02).',
    basis: 'GB/T 4761',
    path: ['input'],
  })
}

function alreadyInHousehold(): Refusal {
  return new Refusal('ALREADY_IN_HOUSEHOLD', {
    zh: '该人员在该日或以后已属于另一同类家庭户。请先办理离户。',
    en: 'The person belongs to another household of this kind on that day or later. Record that they left it first.',
    path: ['input'],
  })
}

/** What two at once could not see of each other, and persons the registry does not know. */
export const householdConflicts = {
  one_household_of_a_kind_at_a_time: alreadyInHousehold,
  one_head_at_a_time: headsNotOne,
  one_household_a_number: () =>
    new Refusal('NUMBER_TAKEN', {
      zh: '该户号在此区划已被使用。请核对户号。',
      en: 'The number belongs to another household of this division. Check it.',
      path: ['input', 'number'],
    }),
  household_membership_person_id_foreign: () => notFound({ zh: '该人员', en: 'person' }, ['input', 'personId']),
}
