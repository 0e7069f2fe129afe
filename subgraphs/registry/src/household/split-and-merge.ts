import { type Context, canonicalPersonId, Refusal } from '@civil-affairs/kit'
import { HEAD, type Household } from './entity.ts'
import { openHousehold } from './form-household.ts'
import {
  admit,
  dissolve,
  getMember,
  getOpenHousehold,
  headsNotOne,
  type Member,
  mustBeDivision,
  mustBeExactly,
  release,
  settleRemaining,
} from './household-changes.ts'
import type { MergeHouseholdsInput, SplitHouseholdInput } from './input.ts'

/** 分户: some leave and form a household of their own, in one act; answers the new one. */
export async function splitHousehold(context: Context, input: SplitHouseholdInput): Promise<Household> {
  const open = await getOpenHousehold(context, input)
  const division = input.division ?? open.household.division
  await mustBeDivision(context, division, input.on)
  const leaving: Member[] = []
  for (const { personId } of input.members) leaving.push(await getMember(context, open, personId))
  const remaining = open.members.filter((member) => !leaving.includes(member))
  if (remaining.length === 0)
    throw new Refusal('NOBODY_REMAINS', {
      zh: '分户后原户须有成员留下。全户迁移请办理户迁移。',
      en: 'Somebody must remain in the household. Use the move of the household where all of them go.',
      path: ['input', 'members'],
    })
  await release(context, open.household, leaving, input.on, 'SPLIT')
  await settleRemaining(context, open.household, remaining, input.on, input.succession ?? null)
  const household = await openHousehold(context, { ...input, division, kind: open.household.kind })
  // The id each membership was under stays the one it goes on under.
  const members = input.members.map(({ role }, at) => ({ personId: leaving[at]!.membership.person.id, role }))
  await admit(context, household, members, input.on, 'SPLIT')
  return household
}

/** 并户: all members of one household join another of its kind, and it ends, in one act; answers the one that goes on. */
export async function mergeHouseholds(context: Context, input: MergeHouseholdsInput): Promise<Household> {
  const open = await getOpenHousehold(context, input)
  const merged = await getOpenHousehold(
    context,
    { householdId: input.mergedId, version: input.mergedVersion, on: input.on },
    { id: 'mergedId', version: 'mergedVersion' },
  )
  if (open.household === merged.household || open.household.kind !== merged.household.kind)
    throw new Refusal('KINDS_DIFFER', {
      zh: '只能合并两个不同的同类家庭户；户籍户与常住户不得合并。',
      en: 'Only two different households of one kind can be merged; a registered and a resident one never.',
      path: ['input', 'mergedId'],
    })
  if (input.members.some(({ role }) => role === HEAD)) throw headsNotOne()
  const canonical = await Promise.all(input.members.map(({ personId }) => canonicalPersonId(context).load(personId)))
  mustBeExactly(merged.members, canonical)
  await release(context, merged.household, merged.members, input.on, 'MERGER')
  await dissolve(context, merged.household, input.on)
  const idOf = new Map(merged.members.map(({ personId, membership }) => [personId, membership.person.id]))
  const members = input.members.map(({ role }, at) => ({ personId: idOf.get(canonical[at]!)!, role }))
  await admit(context, open.household, members, input.on, 'MERGER')
  return open.household
}
