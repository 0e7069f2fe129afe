import type { Context } from '@civil-affairs/kit'
import { HEAD, type Household } from './entity.ts'
import {
  admit,
  getMember,
  getOpenHousehold,
  headsNotOne,
  putAtHead,
  release,
  settleRemaining,
} from './household-changes.ts'
import type { ChangeHeadInput, JoinHouseholdInput, LeaveHouseholdInput } from './input.ts'

/** 入户 */
export async function joinHousehold(context: Context, input: JoinHouseholdInput): Promise<Household> {
  const { household } = await getOpenHousehold(context, input)
  if (input.role === HEAD) throw headsNotOne()
  await admit(context, household, [input], input.on, input.reason)
  return household
}

/** 离户; the last to leave ends the household. */
export async function leaveHousehold(context: Context, input: LeaveHouseholdInput): Promise<Household> {
  const open = await getOpenHousehold(context, input)
  const leaving = await getMember(context, open, input.personId)
  await release(context, open.household, [leaving], input.on, input.reason)
  const remaining = open.members.filter((member) => member !== leaving)
  await settleRemaining(context, open.household, remaining, input.on, input.succession ?? null)
  return open.household
}

/** 变更户主 */
export async function changeHead(context: Context, input: ChangeHeadInput): Promise<Household> {
  const { household, members } = await getOpenHousehold(context, input)
  await putAtHead(context, household, members, input.on, input.succession)
  return household
}
