import { describe, expect, test } from 'vitest'
import { pageOf } from './connection.ts'
import { conditionsOf } from './filter.ts'

describe('a filter', () => {
  const known = { state: (state: string) => ({ state }), month: (month: string) => ({ month }) }

  test('becomes one condition a field', () => {
    expect(conditionsOf({ state: 'PAID', month: '2026-06' }, known)).toEqual([{ state: 'PAID' }, { month: '2026-06' }])
    expect(conditionsOf<{ state?: string; month?: string }, unknown>(null, known)).toEqual([])
  })

  test('is refused where a field is unknown or empty, rather than show more than was asked for', () => {
    expect(() =>
      conditionsOf<{ state?: string; month?: string }, unknown>({ state: 'PAID', colour: 'red' } as never, known),
    ).toThrow(expect.objectContaining({ code: 'UNKNOWN_FILTER', inputPath: ['filter', 'colour'] }))
    expect(() =>
      conditionsOf<{ state?: string; month?: string }, unknown>({ constructor: 'x' } as never, known),
    ).toThrow(expect.objectContaining({ code: 'UNKNOWN_FILTER' }))
    expect(() => conditionsOf<{ state?: string; month?: string }, unknown>({ state: null } as never, known)).toThrow(
      expect.objectContaining({ code: 'EMPTY_FILTER' }),
    )
  })
})

describe('pages', () => {
  const all = Array.from({ length: 45 }, (_, index) => ({ id: String(index).padStart(3, '0') }))
  const page = (input: { first?: number; after?: string }) =>
    pageOf(input, {
      sortKeyOf: () => '',
      rows: async (after, limit) => all.filter(({ id }) => after === null || id > after.id).slice(0, limit),
      count: async () => all.length,
    })

  test('together are all rows, each once, whatever their size', async () => {
    for (const first of [1, 7, 44, 45, 46]) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const { edges, pageInfo } = await page({ first, ...(after === undefined ? {} : { after }) })
        seen.push(...edges.map(({ node }) => node.id))
        after = pageInfo.hasNextPage ? pageInfo.endCursor! : undefined
      } while (after !== undefined)
      expect(seen).toEqual(all.map(({ id }) => id))
    }
  })

  test('have twenty rows where nobody says, and never more than two hundred', async () => {
    expect((await page({})).edges).toHaveLength(20)
    await expect(page({ first: 201 })).rejects.toThrow()
    await expect(page({ first: -1 })).rejects.toThrow()
  })

  test('refuse a cursor that is none', async () => {
    for (const after of ['x', Buffer.from('[1,2]').toString('base64url'), Buffer.from('["a"]').toString('base64url')])
      await expect(page({ after })).rejects.toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
  })
})
