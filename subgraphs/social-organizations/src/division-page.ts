import { type Context, type PageInput, pageOf, significantDigits } from '@civil-affairs/kit'

const READERS = ['HANDLER', 'OFFICER', 'AUDITOR', 'LEADER'] as const

/** The rows of a division and below that meet the conditions, in the order of one column, for officers who serve it. */
export function pageInDivision<Row extends { id: string }>(
  context: Context,
  entity: object,
  division: string,
  conditions: readonly object[],
  page: PageInput,
  sortColumn: keyof Row & string = 'id',
) {
  mustRead(context, division)
  const { em } = context
  const where = { $and: [withinDivision(division), ...conditions] }
  const after = (position: { sortKey: string; id: string }) => ({
    $or: [{ [sortColumn]: { $gt: position.sortKey } }, { [sortColumn]: position.sortKey, id: { $gt: position.id } }],
  })
  return pageOf<Row>(page, {
    sortKeyOf: (row) => String(row[sortColumn]),
    rows: async (position, limit) =>
      (await em.find(entity as never, (position === null ? where : { $and: [where, after(position)] }) as never, {
        orderBy: [{ [sortColumn]: 'asc' }, { id: 'asc' }] as never,
        limit,
      })) as never as Row[],
    count: () => em.count(entity as never, where as never),
  })
}

export function mustRead({ viewer }: Context, division: string): void {
  viewer.mustBe(...READERS)
  viewer.mustServe(division, ['division'])
}

export function withinDivision(division: string) {
  return { division: { $like: `${significantDigits(division)}%` } }
}
