import { DEFAULT_PAGE, MAXIMUM_PAGE, Refusal } from '@civil-affairs/kit'
import { z } from 'zod'

const size = z.int().min(0).max(MAXIMUM_PAGE).nullish()
const cursor = z.string().max(500).nullish()
export const ChainPageInput = z.object({ first: size, after: cursor, last: size, before: cursor })
export type ChainPageInput = z.infer<typeof ChainPageInput>

/** A page from either end of a list that is short enough to be made whole; the newest at its end, where none is asked for. */
export function pageFromEitherEnd<Row extends { id: string }>(rows: readonly Row[], input: ChainPageInput) {
  const { first, after, last, before } = ChainPageInput.parse(input)
  if (first != null && last != null)
    throw new Refusal('PAGE_UNCLEAR', {
      zh: 'first 与 last 只能给出一个。',
      en: 'Give first or last, not both.',
      path: ['last'],
    })
  const from = after == null ? 0 : positionOf(rows, after, 'after') + 1
  const to = before == null ? rows.length : positionOf(rows, before, 'before')
  const between = rows.slice(from, Math.max(from, to))
  const length = first ?? last ?? DEFAULT_PAGE
  const isFromEnd = last != null || (first == null && after == null)
  const shown = isFromEnd ? between.slice(Math.max(0, between.length - length)) : between.slice(0, length)
  const start = from + between.indexOf(shown[0]!)
  return {
    edges: shown.map((node) => ({ node, cursor: node.id })),
    pageInfo: {
      hasPreviousPage: shown.length === 0 ? from > 0 : start > 0,
      hasNextPage: shown.length === 0 ? to < rows.length : start + shown.length < rows.length,
      startCursor: shown[0]?.id ?? null,
      endCursor: shown.at(-1)?.id ?? null,
    },
    totalCount: rows.length,
  }
}

function positionOf(rows: readonly { id: string }[], cursor: string, argument: string): number {
  const at = rows.findIndex(({ id }) => id === cursor)
  if (at >= 0) return at
  throw new Refusal('BAD_CURSOR', {
    zh: '分页游标无效。请使用同一帮扶链返回的游标。',
    en: 'The cursor is not valid. Use one that this chain gave.',
    path: [argument],
  })
}
