import type { Context, FeedEvent } from '@civil-affairs/kit'
import { AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { allIdsOf, leaveUnit, rejoinUnit } from '../assistance-unit/index.ts'
import { MinimumLivingAllowance } from './entity.ts'
import { raiseRecheck } from './recheck.ts'

/**
 * A member died: the membership ends with the day of death, and the family's allowance is to be looked at again. The
 * next payment waits for that; whether and what is paid, a person decides.
 */
export async function onPersonDied(context: Context, event: FeedEvent): Promise<void> {
  const { em } = context
  const diedOn = String(event.data.diedOn)
  const memberships = await em.find(
    AssistanceUnitMember,
    {
      personId: { $in: await allIdsOf(context, event.subjects) },
      $or: [{ validTo: null }, { validTo: { $gt: diedOn } }],
    },
    { populate: ['unit'] },
  )
  for (const member of memberships) leaveUnit(context, member, diedOn, 'DEATH')
  await raiseFor(context, memberships, 'MEMBER_DIED', diedOn)
}

/** The death was an error: memberships it ended go on, and the family is looked at again. */
export async function onDeathRevoked(context: Context, event: FeedEvent): Promise<void> {
  const memberships = await context.em.find(
    AssistanceUnitMember,
    { personId: { $in: await allIdsOf(context, event.subjects) }, leaveReason: 'DEATH' },
    { populate: ['unit'] },
  )
  const living = memberships.filter(({ unit }) => unit.dissolvedOn == null)
  for (const member of living) rejoinUnit(context, member)
  await raiseFor(context, living, 'DEATH_REVOKED', String(event.data.diedOn))
}

async function raiseFor(
  context: Context,
  memberships: readonly AssistanceUnitMember[],
  reason: 'MEMBER_DIED' | 'DEATH_REVOKED',
  diedOn: string,
): Promise<void> {
  const allowances = await context.em.find(MinimumLivingAllowance, {
    unit: { $in: memberships.map(({ unit }) => unit.id) },
    $or: [{ validTo: null }, { validTo: { $gt: context.today } }],
  })
  for (const allowance of allowances)
    for (const member of memberships.filter(({ unit }) => unit.id === allowance.unit.id))
      await raiseRecheck(context, allowance, reason, `${member.personId} ${diedOn}`)
}
