import { type Context, record } from '@civil-affairs/kit'
import { type Household, HouseholdLocation, Membership, MembershipRole } from './entity.ts'
import { getOpenHousehold, mustBeDivision, outOfOrder } from './household-changes.ts'
import type { MoveHouseholdInput } from './input.ts'

/** 户迁移: the household with its records goes to another division; where it was before is kept as an interval. */
export async function moveHousehold(context: Context, input: MoveHouseholdInput): Promise<Household> {
  const { em } = context
  const { household } = await getOpenHousehold(context, input)
  const { division, on } = input
  await mustBeDivision(context, division, on)
  const location = await em.findOne(HouseholdLocation, { household, validTo: null })
  if (location !== null) {
    if (location.validFrom > on) throw outOfOrder(location.validFrom)
    location.validTo = on
  }
  const from = household.division
  household.division = division
  await em.flush()
  em.create(HouseholdLocation, { household, division, address: input.address ?? null, validFrom: on, validTo: null })
  await em.nativeUpdate(MembershipRole, { household }, { division })
  await em.nativeUpdate(Membership, { household }, { division })
  record(em, 'registry.household.moved', {
    recordId: household.id,
    division,
    subjects: [household.id],
    data: { from, to: division, since: on },
  })
  await em.flush()
  return household
}
