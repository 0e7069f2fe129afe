import { batchMany, type Context } from '@civil-affairs/kit'
import { Division, DivisionChange } from './entity.ts'
import { codesAbove, dayToLookFrom, inForceOn, latestMeaning } from './rules.ts'

/** All that a code ever meant, oldest first. */
export const meaningsByCode = batchMany(
  (em, codes) =>
    em.find(Division, { code: { $in: [...codes] } }, { orderBy: [{ code: 'asc' }, { validFrom: 'asc nulls first' }] }),
  (division) => division.code,
)

/** What a code means today, else what it meant last; null for a code that never was. */
export function divisionByCode(context: Context) {
  return {
    load: async (code: string) => latestMeaning(await meaningsByCode(context).load(code), context.today),
    loadMany: (codes: readonly string[]) => Promise.all(codes.map((code) => divisionByCode(context).load(code))),
  }
}

export const childrenByParent = batchMany(
  (em, codes, context) =>
    em.find(
      Division,
      {
        parentCode: { $in: [...codes] },
        $and: [
          { $or: [{ validFrom: null }, { validFrom: { $lte: context.today } }] },
          { $or: [{ validTo: null }, { validTo: { $gt: context.today } }] },
        ],
      },
      { orderBy: { code: 'asc' } },
    ),
  (division) => division.parentCode!,
)

export const changesByCode = batchMany(
  (em, codes) =>
    em.find(
      DivisionChange,
      { $or: [{ fromCodes: { $overlap: [...codes] } }, { toCodes: { $overlap: [...codes] } }] },
      { orderBy: [{ effectiveOn: 'asc' }, { kind: 'asc' }, { fromCodes: 'asc' }, { toCodes: 'asc' }] },
    ),
  (change) => [...change.fromCodes, ...change.toCodes],
)

/** The divisions above one, nearest first, as they were while it was; one statement for all levels. */
export async function divisionsAbove(context: Context, division: Division): Promise<Division[]> {
  const day = dayToLookFrom(division, context.today)
  const meanings = await Promise.all(codesAbove(division.code).map((code) => meaningsByCode(context).load(code)))
  const above = meanings.map((rows) => inForceOn(rows, day) ?? latestMeaning(rows, day))
  return above.filter((row) => row !== null)
}

export async function parentOf(context: Context, division: Division): Promise<Division | null> {
  if (division.parentCode === null || division.parentCode === undefined) return null
  const rows = await meaningsByCode(context).load(division.parentCode)
  const day = dayToLookFrom(division, context.today)
  return inForceOn(rows, day) ?? latestMeaning(rows, day)
}
