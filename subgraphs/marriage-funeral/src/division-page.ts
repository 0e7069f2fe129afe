import { type Context, type PageInput, pageOf, significantDigits } from '@civil-affairs/kit'

/** Who may look through the records of a division. */
const READERS = ['REGISTRAR', 'HANDLER', 'OFFICER', 'INSPECTOR', 'AUDITOR', 'LEADER'] as const

/** The rows of a division and below that meet the conditions, by id, for officers who serve it. */
export function pageInDivision<Row extends { id: string }>(
  context: Context,
  entity: object,
  division: string,
  conditions: readonly object[],
  page: PageInput,
) {
  const { em, viewer } = context
  viewer.mustBe(...READERS)
  viewer.mustServe(division, ['division'])
  const where = { $and: [{ division: { $like: `${significantDigits(division)}%` } }, ...conditions] }
  return pageOf<Row>(page, {
    sortKeyOf: () => '',
    rows: async (after, limit) =>
      (await em.find(
        entity as never,
        (after === null ? where : { $and: [where, { id: { $gt: after.id } }] }) as never,
        { orderBy: { id: 'asc' } as never, limit },
      )) as never as Row[],
    count: () => em.count(entity as never, where as never),
  })
}
