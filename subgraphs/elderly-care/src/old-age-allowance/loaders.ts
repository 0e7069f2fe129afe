import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { OldAgeAllowance, OldAgeSuspension, OldAgeTask, SurvivalCheck } from './entity.ts'
import { OPEN_APPLICATION, RECEIVING } from './rules.ts'

export const allowanceById = batchOne(
  (em, ids) => em.find(OldAgeAllowance, { id: { $in: [...ids] } }),
  (allowance) => allowance.id,
)

/** Of a person those received now first, then those applied for, then ended ones, each newest first. */
export const allowancesByPerson = batchManyByPerson(
  async (em, ids) => {
    const all = await em.find(
      OldAgeAllowance,
      { personId: { $in: [...ids] } },
      { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] },
    )
    return all.sort((one, other) => rank(one) - rank(other))
  },
  (allowance) => allowance.personId,
)

function rank({ status }: OldAgeAllowance): number {
  if (RECEIVING.includes(status)) return 0
  return OPEN_APPLICATION.includes(status) ? 1 : 2
}

export const suspensionsByAllowance = batchMany(
  (em, ids) =>
    em.find(OldAgeSuspension, { allowance: { $in: [...ids] } }, { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] }),
  (suspension) => suspension.allowance.id,
)

export const survivalChecksByAllowance = batchMany(
  (em, ids) =>
    em.find(SurvivalCheck, { allowance: { $in: [...ids] } }, { orderBy: [{ checkedOn: 'desc' }, { id: 'asc' }] }),
  (check) => check.allowance.id,
)

export const tasksByAllowance = batchMany(
  (em, ids) =>
    em.find(OldAgeTask, { allowance: { $in: [...ids] } }, { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  (task) => task.allowance.id,
)

export const taskById = batchOne(
  (em, ids) => em.find(OldAgeTask, { id: { $in: [...ids] } }),
  (task) => task.id,
)
