import { batchMany, batchOne } from '@civil-affairs/kit'
import { Division } from './entity.ts'

export const divisionByCode = batchOne(
  (em, codes) => em.find(Division, { code: { $in: [...codes] } }),
  (division) => division.code,
)

export const childrenByParent = batchMany(
  (em, codes) => em.find(Division, { parentCode: { $in: [...codes] }, validTo: null }, { orderBy: { code: 'asc' } }),
  (division) => division.parentCode!,
)
