import { type Context, consumeMany, type FeedEvent, linkedIdsByPerson } from '@civil-affairs/kit'
import { AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { leaveUnit, rejoinUnit } from '../assistance-unit/index.ts'
import { MinimumLivingAllowance } from './entity.ts'
import { raiseRecheck } from './recheck.ts'

/**
 * A member died: the membership ends with the day of death, and the family's allowance is to be looked at again. The
 * next payment waits for that; whether and what is paid, a person decides. Most who die are members of no family here.
 */
export const onPersonDied = consumeMany(async (context, events) => {
  const membershipsOf = await membershipsTold(context, events)
  const ended: Cause[] = []
  for (const event of events) {
    const diedOn = String(event.data.diedOn)
    for (const member of membershipsOf(event)) {
      if (member.validTo != null && member.validTo <= diedOn) continue
      leaveUnit(context, member, diedOn, 'DEATH')
      ended.push({ member, diedOn })
    }
  }
  await raiseFor(context, ended, 'MEMBER_DIED')
})

/** The death was an error: memberships it ended go on, and the family is looked at again. */
export const onDeathRevoked = consumeMany(async (context, events) => {
  const membershipsOf = await membershipsTold(context, events)
  const resumed: Cause[] = []
  for (const event of events)
    for (const member of membershipsOf(event)) {
      if (member.leaveReason !== 'DEATH' || member.unit.dissolvedOn != null) continue
      rejoinUnit(context, member)
      resumed.push({ member, diedOn: String(event.data.diedOn) })
    }
  await raiseFor(context, resumed, 'DEATH_REVOKED')
})

interface Cause {
  readonly member: AssistanceUnitMember
  readonly diedOn: string
}

/** All memberships, past ones too, of those an event is about, under whichever of their ids. */
async function membershipsTold(
  context: Context,
  events: readonly FeedEvent[],
): Promise<(event: FeedEvent) => AssistanceUnitMember[]> {
  const groups = await linkedIdsByPerson(
    context,
    events.flatMap(({ subjects }) => subjects),
  )
  const memberships = await context.em.find(
    AssistanceUnitMember,
    { personId: { $in: [...new Set([...groups.values()].flat())] } },
    { populate: ['unit'], orderBy: { id: 'asc' } },
  )
  const byPerson = Map.groupBy(memberships, ({ personId }) => personId)
  return ({ subjects }) =>
    [...new Set(subjects.flatMap((id) => groups.get(id)!))].flatMap((id) => byPerson.get(id) ?? [])
}

async function raiseFor(
  context: Context,
  causes: readonly Cause[],
  reason: 'MEMBER_DIED' | 'DEATH_REVOKED',
): Promise<void> {
  if (causes.length === 0) return
  const allowances = await context.em.find(MinimumLivingAllowance, {
    unit: { $in: [...new Set(causes.map(({ member }) => member.unit.id))] },
    $or: [{ validTo: null }, { validTo: { $gt: context.today } }],
  })
  for (const { member, diedOn } of causes)
    for (const allowance of allowances)
      if (allowance.unit.id === member.unit.id)
        await raiseRecheck(context, allowance, reason, `${member.personId} ${diedOn}`)
}
