import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { AllowanceAmount, AllowanceRecheck, AllowanceSuspension, JobOffer, MinimumLivingAllowance } from './entity.ts'

export const allowanceById = batchOne(
  (em, ids) => em.find(MinimumLivingAllowance, { id: { $in: [...ids] } }),
  (allowance) => allowance.id,
)

export const allowanceByApplication = batchOne(
  (em, ids) => em.find(MinimumLivingAllowance, { applicationId: { $in: [...ids] } }),
  (allowance) => allowance.applicationId!,
)

export const allowancesByUnit = batchMany(
  (em, ids) =>
    em.find(MinimumLivingAllowance, { unit: { $in: [...ids] } }, { orderBy: { validFrom: 'desc', id: 'asc' } }),
  (allowance) => allowance.unit.id,
)

/** The allowances of the units a person belongs to, or belonged to when the unit was dissolved; newest first. */
export const allowancesByPerson = batchManyByPerson(
  async (em, ids) => {
    const members = await em.find(AssistanceUnitMember, {
      personId: { $in: [...ids] },
      $or: [{ leaveReason: null }, { leaveReason: 'UNIT_DISSOLVED' }],
    })
    const unitIds = [...new Set(members.map(({ unit }) => unit.id))]
    const allowances = await em.find(
      MinimumLivingAllowance,
      { unit: { $in: unitIds } },
      { orderBy: { validFrom: 'desc', id: 'asc' } },
    )
    return allowances.map((allowance) => ({
      allowance,
      personIds: members.filter(({ unit }) => unit.id === allowance.unit.id).map(({ personId }) => personId),
    }))
  },
  ({ personIds }) => personIds,
)

export const amountsByAllowance = batchMany(
  (em, ids) => em.find(AllowanceAmount, { allowance: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (amount) => amount.allowance.id,
)

export const suspensionsByAllowance = batchMany(
  (em, ids) =>
    em.find(AllowanceSuspension, { allowance: { $in: [...ids] } }, { orderBy: { validFrom: 'asc', id: 'asc' } }),
  (suspension) => suspension.allowance.id,
)

export const rechecksByAllowance = batchMany(
  (em, ids) => em.find(AllowanceRecheck, { allowance: { $in: [...ids] } }, { orderBy: { raisedOn: 'asc', id: 'asc' } }),
  (recheck) => recheck.allowance.id,
)

export const jobOffersByAllowance = batchMany(
  (em, ids) =>
    em.find(JobOffer, { allowance: { $in: [...ids] } }, { orderBy: { offeredOn: 'asc', createdAt: 'asc', id: 'asc' } }),
  (offer) => offer.allowance.id,
)
