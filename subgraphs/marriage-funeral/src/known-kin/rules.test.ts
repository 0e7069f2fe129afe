import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BloodEdge, forbiddenTie, kinOf } from './rules.ts'

const parents = (child: string, ...of: string[]): BloodEdge[] =>
  of.map((fromId) => ({ kind: 'PARENT', fromId, toId: child }))
const family = [
  ...parents('grandpa', 'ancestor'),
  ...parents('granduncle', 'ancestor'),
  ...parents('father', 'grandpa', 'grandma'),
  ...parents('aunt', 'grandpa', 'grandma'),
  ...parents('granduncle child', 'granduncle'),
  ...parents('me', 'father', 'mother'),
  ...parents('sister', 'father', 'mother'),
  ...parents('half', 'father', 'second wife'),
  ...parents('cousin', 'aunt'),
  ...parents('second cousin', 'granduncle child'),
  ...parents('child', 'me'),
  ...parents('niece', 'sister'),
  ...parents('grandniece', 'niece'),
  ...parents('grandchild', 'child'),
]

describe('直系血亲和三代以内旁系血亲', () => {
  test.each([
    ['father', 'LINEAL', 2],
    ['ancestor', 'LINEAL', 4],
    ['grandchild', 'LINEAL', 3],
    ['sister', 'COLLATERAL', 2],
    ['half', 'COLLATERAL', 2],
    ['aunt', 'COLLATERAL', 3],
    ['niece', 'COLLATERAL', 3],
    ['cousin', 'COLLATERAL', 3],
  ])('%s may not be married: %s, %i generations', (other, line, generations) => {
    expect(forbiddenTie('me', other, kinOf(family))).toEqual({ line, generations })
    expect(forbiddenTie(other, 'me', kinOf(family))).toEqual({ line, generations })
  })

  test.each(['granduncle', 'granduncle child', 'second cousin', 'grandniece', 'second wife', 'nobody'])(
    '%s may be',
    (other) => {
      expect(forbiddenTie('me', other, kinOf(family))).toBeNull()
      expect(forbiddenTie(other, 'me', kinOf(family))).toBeNull()
    },
  )

  test('an adoptive parent is lineal kin, their other child is no kin of the blood', () => {
    const kin = kinOf([{ kind: 'ADOPTIVE_PARENT', fromId: 'new', toId: 'me' }, ...parents('new child', 'new')])
    expect(forbiddenTie('me', 'new', kin)).toMatchObject({ line: 'LINEAL' })
    expect(forbiddenTie('me', 'new child', kin)).toBeNull()
  })

  test('siblings without known parents are kin, and so are their children', () => {
    const kin = kinOf([
      { kind: 'SIBLING', fromId: 'a', toId: 'b' },
      ...parents('a child', 'a'),
      ...parents('b child', 'b'),
      ...parents('b grandchild', 'b child'),
    ])
    expect(forbiddenTie('a', 'b', kin)).toMatchObject({ generations: 2 })
    expect(forbiddenTie('a child', 'b child', kin)).toMatchObject({ generations: 3 })
    expect(forbiddenTie('a child', 'b grandchild', kin)).toBeNull()
  })

  test('hold both ways, whatever the order of the records, and end where they run in a circle', () => {
    const edges = fc.array(
      fc
        .tuple(fc.nat(9), fc.nat(9), fc.constantFrom('PARENT', 'ADOPTIVE_PARENT', 'SIBLING'))
        .map(([from, to, kind]): BloodEdge => ({ kind: kind as 'PARENT', fromId: `p${from}`, toId: `p${to}` })),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(edges, fc.nat(9), fc.nat(9), (all, a, b) => {
        fc.pre(a !== b)
        const tie = forbiddenTie(`p${a}`, `p${b}`, kinOf(all))
        const mirrored = forbiddenTie(`p${b}`, `p${a}`, kinOf(all.toReversed()))
        expect(mirrored === null).toBe(tie === null)
      }),
    )
  })
})
