import type { Context } from '@civil-affairs/kit'
import { HEAD, type Household, HouseholdLocation, Membership, MembershipRole } from '../household/entity.ts'
import { joinHousehold, leaveHousehold } from '../household/index.ts'
import { Person } from '../person/entity.ts'
import { raiseTask, settleTasks } from './household-tasks.ts'
import { isSpouseOfHead, roleToSpouse } from './rules.ts'

/**
 * Whoever died belongs to no household from that day on. Where a head died, the widow or widower in the household takes
 * the place; where there is none, or later acts stand in the way, it becomes a task for the people of the household.
 */
export async function leaveByDeath(context: Context, ids: readonly string[], diedOn: string): Promise<void> {
  const { em, today } = context
  await settleTasks(context, ids, ['DEATH_REVOKED'])
  if (diedOn > today) return
  const memberships = await em.find(
    Membership,
    { person: { $in: [...ids] }, validTo: null },
    { populate: ['household'], orderBy: { id: 'asc' } },
  )
  for (const membership of memberships) await leaveOne(context, membership, diedOn)
  if (memberships.length === 0) await settleTasks(context, ids, ['HEAD_DIED', 'DEATH_OUT_OF_ORDER'])
}

/** The death was revoked: the person goes on in the household, from the day they had been taken out of it. */
export async function returnFromDeath(context: Context, ids: readonly string[]): Promise<void> {
  const { em } = context
  await settleTasks(context, ids, ['HEAD_DIED', 'DEATH_OUT_OF_ORDER'])
  const left = await em.find(
    Membership,
    { person: { $in: [...ids] }, leaveReason: 'DEATH' },
    { populate: ['household'], orderBy: { id: 'asc' } },
  )
  for (const membership of left) {
    const household = membership.household as unknown as Household
    const personId = membership.person.id
    const on = membership.validTo!
    const since = await em.count(Membership, {
      person: { $in: [...ids] },
      kind: household.kind,
      $or: [{ validTo: null }, { validTo: { $gt: on } }],
    })
    if (since > 0) continue
    const [role] = await em.find(MembershipRole, { membership }, { orderBy: { validFrom: 'desc' }, limit: 1 })
    if (household.validTo != null || role === undefined || role.role === HEAD) {
      const { id: householdId, division } = household
      await raiseTask(context, { householdId, personId, division, kind: 'DEATH_REVOKED', causedOn: on })
      continue
    }
    const { id: householdId, version } = household
    await joinHousehold(context, { householdId, version, on, personId, role: role.role, reason: 'OTHER' })
  }
}

async function leaveOne(context: Context, membership: Membership, diedOn: string): Promise<void> {
  const { em } = context
  const household = membership.household as unknown as Household
  const personId = membership.person.id
  const { id: householdId, division, version } = household
  const roles = await em.find(MembershipRole, { household }, { orderBy: { id: 'asc' } })
  const own = roles.filter((role) => role.membership.id === membership.id)
  const wait = (kind: 'HEAD_DIED' | 'DEATH_OUT_OF_ORDER') =>
    raiseTask(context, { householdId, personId, division, kind, causedOn: diedOn })
  const wasHeadLater = own.some(
    ({ role, validFrom, validTo }) => role === HEAD && (validFrom > diedOn || (validTo ?? '') > diedOn),
  )
  if (household.validFrom > diedOn || membership.validFrom > diedOn || wasHeadLater) return wait('DEATH_OUT_OF_ORDER')
  const remaining = await em.find(
    Membership,
    { household, validTo: null, id: { $ne: membership.id } },
    { populate: ['person'], orderBy: { id: 'asc' } },
  )
  const act = { householdId, version, on: diedOn, personId, reason: 'DEATH' as const }
  if (remaining.length === 0) {
    const location = await em.findOne(HouseholdLocation, { household, validTo: null })
    if (location !== null && location.validFrom > diedOn) return wait('DEATH_OUT_OF_ORDER')
    await leaveHousehold(context, act)
    return
  }
  if (!own.some(({ role, validTo }) => role === HEAD && validTo == null)) {
    await leaveHousehold(context, act)
    return
  }
  const present = remaining.map((other) => ({
    personId: other.person.id,
    role: roles.find((role) => role.membership.id === other.id && role.validTo == null) ?? null,
    since: other.validFrom,
  }))
  const spouse = present.find(({ role }) => role !== null && isSpouseOfHead(role.role))
  if (spouse === undefined) return wait('HEAD_DIED')
  if (present.some(({ role, since }) => since > diedOn || (role !== null && role.validFrom > diedOn)))
    return wait('DEATH_OUT_OF_ORDER')
  const person = await em.findOne(Person, { id: spouse.personId })
  const sex = person?.sex === 'MALE' || person?.sex === 'FEMALE' ? person.sex : null
  await leaveHousehold(context, {
    ...act,
    succession: {
      newHeadId: spouse.personId,
      roles: present
        .filter((other) => other !== spouse)
        .map((other) => ({ personId: other.personId, role: roleToSpouse(other.role?.role ?? '99', sex) })),
    },
  })
}
