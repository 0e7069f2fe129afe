import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { Marriage, MarriageConflict, MarriageParty, MarriageRegistration } from './entity.ts'

export const marriageById = batchOne(
  (em, ids) => em.find(Marriage, { id: { $in: [...ids] } }),
  (marriage) => marriage.id,
)

export const partiesByMarriage = batchMany(
  (em, ids) => em.find(MarriageParty, { marriage: { $in: [...ids] } }, { orderBy: { role: 'asc' } }),
  (party) => party.marriage.id,
)

/** Newest first. */
export const partiesByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(MarriageParty, { personId: { $in: [...ids] } }, { orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] }),
  (party) => party.personId,
)

/** Oldest first. */
export const registrationsByMarriage = batchMany(
  (em, ids) =>
    em.find(
      MarriageRegistration,
      { marriage: { $in: [...ids] } },
      { orderBy: [{ registeredOn: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] },
    ),
  (registration) => registration.marriage.id,
)

export const registrationById = batchOne(
  (em, ids) => em.find(MarriageRegistration, { id: { $in: [...ids] } }),
  (registration) => registration.id,
)

export const registrationByNumber = batchOne(
  (em, numbers) => em.find(MarriageRegistration, { certificateNumber: { $in: [...numbers] } }),
  (registration) => registration.certificateNumber!,
)

export const conflictById = batchOne(
  (em, ids) => em.find(MarriageConflict, { id: { $in: [...ids] } }),
  (conflict) => conflict.id,
)

export const conflictsByMarriage = batchMany(
  (em, ids) =>
    em.find(MarriageConflict, { marriage: { $in: [...ids] } }, { orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }] }),
  (conflict) => conflict.marriage.id,
)

export const partyById = batchOne(
  (em, ids) => em.find(MarriageParty, { id: { $in: [...ids] } }),
  (party) => party.id,
)

/** Old forms are found as they were written. */
export const registrationByRawNumber = batchOne(
  (em, numbers) => em.find(MarriageRegistration, { rawNumber: { $in: [...numbers] } }),
  (registration) => registration.rawNumber!,
)
