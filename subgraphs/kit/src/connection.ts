import { createHash } from 'node:crypto'
import { raw } from '@mikro-orm/core'
import { z } from 'zod'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import { significantDigits } from './viewer.ts'

/** Page size where none is asked for, and the most that may be asked for. */
export const DEFAULT_PAGE = 20
export const MAXIMUM_PAGE = 200

/** Relay arguments, forward only. A cursor is opaque: it names the last row seen by its sort key and id. */
export const PageInput = z.object({
  first: z.int().min(0).max(MAXIMUM_PAGE).nullish(),
  after: z.string().max(500).nullish(),
})
export type PageInput = z.infer<typeof PageInput>

export interface Page<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: () => Promise<number>
}

/**
 * One page of rows sorted by `sortKey` (a text) then id: the query fetches one row more than asked for, after the
 * cursor's position; the count is made only if asked for.
 */
export async function pageOf<Row extends { id: string }>(
  input: PageInput,
  source: {
    sortKeyOf: (row: Row) => string
    rows: (after: { sortKey: string; id: string } | null, limit: number) => Promise<Row[]>
    count: () => Promise<number>
  },
): Promise<Page<Row>> {
  const { first, after } = PageInput.parse(input)
  const size = first ?? DEFAULT_PAGE
  const position = after == null ? null : decodeCursor(after)
  const found = await source.rows(position, size + 1)
  const edges = found.slice(0, size).map((node) => ({ node, cursor: encodeCursor(source.sortKeyOf(node), node.id) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: position !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: source.count,
  }
}

/** How a list over many records is sorted: by a text of each row, the same in SQL and here. */
interface ListOrder<Row extends { id: string }> {
  sortKeyOf(row: Row): string
  /** Conditions for what comes after a row. */
  after(position: { sortKey: string; id: string } | null): object
  readonly orderBy: object
}

/** What staff look through a list by: a text that no two rows share, or one of several with the id after it. */
export type SortedBy<Row> = (keyof Row & string) | { readonly unique: keyof Row & string }

/**
 * As staff look through it, else by id; for a partner by a keyed hash of the id, so that two partners who go through the
 * same list, even one by one, learn nothing of who is who from the order.
 */
function orderOf<Row extends { id: string }>({ viewer }: Context, by: SortedBy<Row> | null): ListOrder<Row> {
  const { orderKey } = viewer.identity
  if (orderKey === undefined) return by === null ? BY_ID : sorted(by)
  const hash = () =>
    raw((alias: string) => `encode(sha256(convert_to(${alias}.id::text || '${mustBeHex(orderKey)}', 'UTF8')), 'hex')`)
  return {
    sortKeyOf: ({ id }) =>
      createHash('sha256')
        .update(id + orderKey)
        .digest('hex'),
    after: (position) => (position === null ? {} : { [hash() as never]: { $gt: position.sortKey } }),
    orderBy: { [hash() as never]: 'asc' },
  }
}

const BY_ID: ListOrder<{ id: string }> = {
  sortKeyOf: () => '',
  after: (position) => (position === null ? {} : { id: { $gt: position.id } }),
  orderBy: { id: 'asc' },
}

function sorted<Row extends { id: string }>(by: SortedBy<Row>): ListOrder<Row> {
  const isUnique = typeof by !== 'string'
  const key = isUnique ? by.unique : by
  return {
    sortKeyOf: (row) => String(row[key]),
    after(position) {
      if (position === null) return {}
      const { sortKey, id } = position
      const beyond = { [key]: { $gt: sortKey } }
      return isUnique ? beyond : { $or: [beyond, { [key]: sortKey, id: { $gt: id } }] }
    },
    orderBy: { [key]: 'asc', ...(isUnique ? {} : { id: 'asc' }) },
  }
}

/**
 * One page of the rows that meet the condition, in the order of the caller. Whatever list a partner may be given goes this
 * way: one with an order of its own would tell two partners who is who.
 */
export function pageOfRows<Row extends { id: string }>(
  context: Context,
  entity: object,
  where: object,
  page: PageInput,
  by: SortedBy<Row> | null = null,
): Promise<Page<Row>> {
  const { em } = context
  const order = orderOf<Row>(context, by)
  return pageOf<Row>(page, {
    sortKeyOf: order.sortKeyOf,
    rows: async (after, limit) =>
      (await em.find(entity as never, (after === null ? where : { $and: [where, order.after(after)] }) as never, {
        orderBy: order.orderBy as never,
        limit,
      })) as never as Row[],
    count: () => em.count(entity as never, where as never),
  })
}

/** It stands in SQL as it is, where it is also sorted by. */
function mustBeHex(key: string): string {
  if (/^[0-9a-f]{64}$/.test(key)) return key
  throw new Error('an order key that is not one of the gateway')
}

function encodeCursor(sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url')
}

function decodeCursor(cursor: string): { sortKey: string; id: string } {
  try {
    const [sortKey, id] = z
      .tuple([z.string(), z.string()])
      .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { sortKey, id }
  } catch {
    throw new Refusal('BAD_CURSOR', {
      zh: '分页游标无效。请使用上一页返回的 endCursor。',
      en: 'The cursor is not valid. Use the endCursor of the page before.',
      path: ['after'],
    })
  }
}

/**
 * Who may look through the records of a division, where a programme does not say otherwise; a partner where its
 * agreement names the list.
 */
const READERS: readonly string[] = ['HANDLER', 'OFFICER', 'FINANCE', 'INSPECTOR', 'AUDITOR', 'LEADER', 'PARTNER']

/** The rows of a division and below that meet the conditions, by id, for officers who serve it. */
export function pageInDivision<Row extends { id: string }>(
  context: Context,
  entity: object,
  division: string,
  conditions: readonly object[],
  page: PageInput,
  readers = READERS,
) {
  const { viewer } = context
  viewer.mustBe(...readers)
  viewer.mustServe(division, ['division'])
  const where = { $and: [{ division: { $like: `${significantDigits(division)}%` } }, ...conditions] }
  return pageOfRows<Row>(context, entity, where, page)
}
