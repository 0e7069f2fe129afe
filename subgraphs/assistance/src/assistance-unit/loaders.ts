import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { AssistanceUnit, AssistanceUnitMember } from './entity.ts'

export const unitById = batchOne(
  (em, ids) => em.find(AssistanceUnit, { id: { $in: [...ids] } }),
  (unit) => unit.id,
)

/** Every membership of a unit, ended ones too. */
export const membershipsByUnit = batchMany(
  (em, ids) =>
    em.find(
      AssistanceUnitMember,
      { unit: { $in: [...ids] } },
      { orderBy: { relation: 'asc', validFrom: 'asc', id: 'asc' } },
    ),
  (member) => member.unit.id,
)

export const unitsByAccount = batchMany(
  (em, hashes) => em.find(AssistanceUnit, { accountHash: { $in: [...hashes] } }, { orderBy: { id: 'asc' } }),
  (unit) => unit.accountHash!,
)

/** Living units by person: the open memberships, each with its unit. */
export const unitsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      AssistanceUnitMember,
      { personId: { $in: [...ids] }, validTo: null },
      { populate: ['unit'], orderBy: { validFrom: 'asc', id: 'asc' } },
    ),
  (member) => member.personId,
)
