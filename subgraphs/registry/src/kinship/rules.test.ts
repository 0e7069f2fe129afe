import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KinshipKind } from './entity.ts'
import { bloodTie, type KinEdge, nearRelatives } from './rules.ts'

const TODAY = '2026-06-15'
const edge = (kind: KinshipKind, fromId: string, toId: string, rest: Partial<KinEdge> = {}): KinEdge => ({
  kind,
  fromId,
  toId,
  broughtUp: false,
  validFrom: '1990-01-01',
  ...rest,
})
const parents = (child: string, ...of: string[]) => of.map((parent) => edge('PARENT', parent, child))

/** Great-grandfather, his two sons, their children, and so on; `me` and `cousin` are first cousins. */
const family = [
  ...parents('grandpa', 'ancestor'),
  ...parents('granduncle', 'ancestor'),
  ...parents('father', 'grandpa', 'grandma'),
  ...parents('aunt', 'grandpa', 'grandma'),
  ...parents('secondParent', 'granduncle'),
  ...parents('me', 'father', 'mother'),
  ...parents('sister', 'father', 'mother'),
  ...parents('half', 'father', 'second wife'),
  ...parents('cousin', 'aunt'),
  ...parents('second cousin', 'secondParent'),
  ...parents('child', 'me', 'wife'),
  ...parents('niece', 'sister'),
  ...parents('grandniece', 'niece'),
  ...parents('grandchild', 'child'),
  ...parents('great-grandchild', 'grandchild'),
  ...parents('mother', 'nana'),
]

describe('近亲属', () => {
  test('are spouse, parents, children, siblings, grandparents and grandchildren, and nobody else', () => {
    expect(nearRelatives('me', 'wife', family, TODAY)).toEqual([
      { personId: 'wife', relation: 'SPOUSE' },
      { personId: 'father', relation: 'PARENT' },
      { personId: 'mother', relation: 'PARENT' },
      { personId: 'child', relation: 'CHILD' },
      { personId: 'half', relation: 'SIBLING' },
      { personId: 'sister', relation: 'SIBLING' },
      { personId: 'grandma', relation: 'GRANDPARENT' },
      { personId: 'grandpa', relation: 'GRANDPARENT' },
      { personId: 'nana', relation: 'GRANDPARENT' },
      { personId: 'grandchild', relation: 'GRANDCHILD' },
    ])
  })

  test('change with an adoption: the natural family goes, the adoptive one comes, on the day', () => {
    const adopted = [
      ...parents('father', 'grandpa'),
      edge('PARENT', 'father', 'me', { validTo: '2026-06-15', endReason: 'ADOPTED_BY_OTHERS' }),
      ...parents('sister', 'father'),
      edge('ADOPTIVE_PARENT', 'new', 'me', { validFrom: '2026-06-15' }),
      ...parents('new', 'new grandpa'),
      ...parents('new brother', 'new'),
    ]
    const on = (day: string) => nearRelatives('me', null, adopted, day).map(({ personId }) => personId)
    expect(on('2026-06-14')).toEqual(['father', 'sister', 'grandpa'])
    expect(on('2026-06-15')).toEqual(['new', 'new brother', 'new grandpa'])
  })

  test('a step-parent is one who brought the child up, a guardian never', () => {
    const step = (broughtUp: boolean) =>
      nearRelatives(
        'me',
        null,
        [edge('STEP_PARENT', 'step', 'me', { broughtUp }), edge('GUARDIAN', 'uncle', 'me')],
        TODAY,
      )
    expect(step(true)).toEqual([{ personId: 'step', relation: 'PARENT' }])
    expect(step(false)).toEqual([])
  })

  test('siblings without known parents count', () => {
    expect(nearRelatives('me', null, [edge('SIBLING', 'lost', 'me')], TODAY)).toEqual([
      { personId: 'lost', relation: 'SIBLING' },
    ])
  })
})

describe('直系血亲和三代以内旁系血亲', () => {
  test.each([
    ['father', 'LINEAL', 2, null],
    ['grandpa', 'LINEAL', 3, null],
    ['ancestor', 'LINEAL', 4, null],
    ['great-grandchild', 'LINEAL', 4, null],
    ['sister', 'COLLATERAL', 2, 'father'],
    ['half', 'COLLATERAL', 2, 'father'],
    ['aunt', 'COLLATERAL', 3, 'grandma'],
    ['niece', 'COLLATERAL', 3, 'father'],
    ['cousin', 'COLLATERAL', 3, 'grandma'],
  ])('%s: %s, %i generations', (other, line, generations, commonAncestorId) => {
    expect(bloodTie('me', other, family)).toEqual({ line, generations, commonAncestorId })
    expect(bloodTie(other, 'me', family)).toEqual({ line, generations, commonAncestorId })
  })

  test.each(['granduncle', 'second cousin', 'grandniece', 'wife', 'second wife', 'nobody'])(
    '%s is beyond them',
    (other) => {
      expect(bloodTie('me', other, family)).toBeNull()
      expect(bloodTie(other, 'me', family)).toBeNull()
    },
  )

  test('adoption by others does not end blood, an error does', () => {
    const given = (endReason: 'ADOPTED_BY_OTHERS' | 'STATED_IN_ERROR') => [
      edge('PARENT', 'father', 'me', { validTo: '2000-01-01', endReason }),
      ...parents('sister', 'father'),
    ]
    expect(bloodTie('me', 'sister', given('ADOPTED_BY_OTHERS'))).toMatchObject({ line: 'COLLATERAL' })
    expect(bloodTie('me', 'sister', given('STATED_IN_ERROR'))).toBeNull()
  })

  test('an adoptive parent is lineal kin; their other children are not of the blood', () => {
    const adopted = [edge('ADOPTIVE_PARENT', 'new', 'me'), ...parents('new sister', 'new')]
    expect(bloodTie('me', 'new', adopted)).toMatchObject({ line: 'LINEAL', generations: 2 })
    expect(bloodTie('me', 'new sister', adopted)).toBeNull()
    expect(bloodTie('me', 'step', [edge('STEP_PARENT', 'step', 'me', { broughtUp: true })])).toBeNull()
  })

  test('siblings without known parents are kin, and so are their children', () => {
    const lost = [edge('SIBLING', 'a', 'b'), ...parents('a child', 'a'), ...parents('b child', 'b')]
    expect(bloodTie('a', 'b', lost)).toEqual({ line: 'COLLATERAL', generations: 2, commonAncestorId: null })
    expect(bloodTie('a child', 'b', lost)).toMatchObject({ generations: 3 })
    expect(bloodTie('a child', 'b child', lost)).toMatchObject({ generations: 3 })
  })

  /** Random forests: everybody's parents are among those before them. */
  const forest = fc
    .array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(2)), { minLength: 4, maxLength: 24 })
    .map((rows) =>
      rows.flatMap(([one, other, count], at) =>
        [...new Set([one % (at + 1), other % (at + 1)])]
          .slice(0, count)
          .map((parent) => edge('PARENT', `p${parent}`, `p${at + 1}`)),
      ),
    )

  test('hold both ways, whoever is asked first, and agree with a search by hand', () => {
    fc.assert(
      fc.property(forest, fc.nat(24), fc.nat(24), (edges, a, b) => {
        const [one, other] = [`p${a}`, `p${b}`]
        fc.pre(one !== other)
        const tie = bloodTie(one, other, edges)
        expect(bloodTie(other, one, edges)).toEqual(tie)
        expect(bloodTie(one, other, edges.toReversed())).toEqual(tie)
        const parentsOf = (ids: string[]) => edges.filter(({ toId }) => ids.includes(toId)).map(({ fromId }) => fromId)
        const above = (id: string) => [[id], parentsOf([id]), parentsOf(parentsOf([id]))].flat()
        const shareWithinTwo = above(one).some((id) => above(other).includes(id))
        if (shareWithinTwo) expect(tie).not.toBeNull()
        if (tie?.line === 'COLLATERAL') expect(shareWithinTwo).toBe(true)
      }),
    )
  })

  test('near relatives see each other: who is my near relative has me among theirs', () => {
    fc.assert(
      fc.property(forest, fc.nat(24), (edges, at) => {
        const me = `p${at}`
        const opposite = {
          SPOUSE: 'SPOUSE',
          PARENT: 'CHILD',
          CHILD: 'PARENT',
          SIBLING: 'SIBLING',
          GRANDPARENT: 'GRANDCHILD',
          GRANDCHILD: 'GRANDPARENT',
        } as const
        for (const { personId, relation } of nearRelatives(me, null, edges, TODAY)) {
          const theirs = nearRelatives(personId, null, edges, TODAY)
          expect(theirs.map((one) => one.personId)).toContain(me)
          // Kin in two ways at once (an aunt who is a sister as well) may be seen by the nearer of the two.
          if (relation === 'PARENT' || relation === 'CHILD')
            expect(theirs).toContainEqual({ personId: me, relation: opposite[relation] })
        }
      }),
    )
  })

  test('records that run in a circle are read to an end', () => {
    const circle = [edge('PARENT', 'a', 'b'), edge('PARENT', 'b', 'c'), edge('PARENT', 'c', 'a')]
    expect(bloodTie('a', 'c', circle)).toMatchObject({ line: 'LINEAL' })
    expect(nearRelatives('a', null, circle, TODAY).length).toBeGreaterThan(0)
  })
})
