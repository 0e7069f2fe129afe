import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CIRCUMSTANCE_KINDS, type CircumstanceKind, EVIDENCE_KINDS, LOSS_KINDS, UNABLE_KINDS } from './entity.ts'
import {
  type CircumstanceFacts,
  childClassOf,
  findShortfall,
  mayBeAble,
  proofsOf,
  type Standing,
  standingOf,
} from './rules.ts'

const limits = { termMonths: 6, lostContactMonths: 6 }
const ON = '2026-06-15'

/** A circumstance of the kind that counts on the day. */
function counting(kind: CircumstanceKind): CircumstanceFacts {
  const since = { kind, validFrom: '2025-01-10' }
  if (kind === 'SEVERE_DISABILITY') return { ...since, disabilityCategory: '4', disabilityGrade: 2 }
  if (kind === 'SERIOUS_ILLNESS') return { ...since, isListedIllness: true }
  return since
}

describe('the decision table over both parents', () => {
  test.each(LOSS_KINDS.map((kind) => [kind]))('a parent %s is lost', (kind) => {
    expect(standingOf([counting(kind)], ON, limits)).toBe('LOST')
  })
  test.each(UNABLE_KINDS.map((kind) => [kind]))('a parent %s is unable', (kind) => {
    expect(standingOf([counting(kind)], ON, limits)).toBe('UNABLE')
  })
  test('every kind is of one of the two lists', () => {
    expect([...LOSS_KINDS, ...UNABLE_KINDS].toSorted()).toEqual([...CIRCUMSTANCE_KINDS].toSorted())
  })
  test.each<[Standing, Standing, ReturnType<typeof childClassOf>]>([
    ['LOST', 'LOST', 'ORPHAN'],
    ['LOST', 'UNABLE', 'DE_FACTO'],
    ['UNABLE', 'LOST', 'DE_FACTO'],
    ['UNABLE', 'UNABLE', 'DE_FACTO'],
    ['LOST', 'ABLE', null],
    ['ABLE', 'LOST', null],
    ['UNABLE', 'ABLE', null],
    ['ABLE', 'UNABLE', null],
    ['ABLE', 'ABLE', null],
  ])('father %s and mother %s make the child %s', (father, mother, expected) => {
    expect(childClassOf(father, mother)).toBe(expected)
  })
  test('every pair of circumstances that count makes a class, and an orphan only where both are losses', () => {
    const kind = fc.constantFrom(...CIRCUMSTANCE_KINDS)
    fc.assert(
      fc.property(kind, kind, (father, mother) => {
        const found = childClassOf(
          standingOf([counting(father)], ON, limits),
          standingOf([counting(mother)], ON, limits),
        )
        const bothLost = [father, mother].every((one) => (LOSS_KINDS as readonly string[]).includes(one))
        expect(found).toBe(bothLost ? 'ORPHAN' : 'DE_FACTO')
      }),
    )
  })
  test('a parent of whom nothing is stated counts as able', () => {
    expect(standingOf([], ON, limits)).toBe('ABLE')
  })
})

describe('severe disability', () => {
  const grades = ['1', '2', '3', '4', '5', '6', '7'].flatMap((category) =>
    [1, 2, 3, 4].map((grade) => [category, grade] as const),
  )
  test.each(grades)('category %s, grade %i', (disabilityCategory, disabilityGrade) => {
    const isSevere = disabilityGrade <= 2 || disabilityCategory === '5' || disabilityCategory === '6'
    const one = { ...counting('SEVERE_DISABILITY'), disabilityCategory, disabilityGrade }
    expect(findShortfall(one, ON, limits)).toBe(isSevere ? null : 'DISABILITY_NOT_SEVERE')
  })
  test('does not count without a grade, unless a roster states it', () => {
    const one = { kind: 'SEVERE_DISABILITY', validFrom: '2025-01-10' } as const
    expect(findShortfall(one, ON, limits)).toBe('DISABILITY_NOT_SEVERE')
    expect(findShortfall({ ...one, evidence: 'ROSTER' }, ON, limits)).toBeNull()
  })
})

test('a serious illness counts only on the local list', () => {
  expect(findShortfall({ ...counting('SERIOUS_ILLNESS'), isListedIllness: false }, ON, limits)).toBe(
    'ILLNESS_NOT_LISTED',
  )
  expect(findShortfall({ kind: 'SERIOUS_ILLNESS', validFrom: '2025-01-10' }, ON, limits)).toBe('ILLNESS_NOT_LISTED')
})

describe.each(['IMPRISONED', 'COMPULSORY_REHAB', 'LIBERTY_RESTRICTED'] as const)('%s', (kind) => {
  test.each([
    ['2026-01-15', '2026-07-14', 'TERM_TOO_SHORT'],
    ['2026-01-15', '2026-07-15', null],
    ['2026-01-15', '2026-07-16', null],
    ['2026-01-15', null, null],
    ['2025-08-31', '2026-02-27', 'ENDED'],
    ['2026-06-15', '2026-12-15', null],
    ['2026-06-16', '2027-06-16', 'NOT_YET'],
    ['2025-01-15', '2026-06-15', 'ENDED'],
    ['2025-01-15', '2026-06-16', null],
  ])('from %s until %s: %s', (validFrom, validTo, expected) => {
    expect(findShortfall({ kind, validFrom, validTo }, ON, limits)).toBe(expected)
  })
  test('a term from the end of a long month to the end of a short one is six months', () => {
    expect(findShortfall({ kind, validFrom: '2025-08-31', validTo: '2026-02-28' }, '2026-01-01', limits)).toBeNull()
    expect(findShortfall({ kind, validFrom: '2025-08-31', validTo: '2026-02-27' }, '2026-01-01', limits)).toBe(
      'TERM_TOO_SHORT',
    )
  })
})

test.each([
  ['2025-12-14', null],
  ['2025-12-15', null],
  ['2025-12-16', 'LOST_CONTACT_TOO_SHORT'],
])('contact lost since the police report of %s: %s on 2026-06-15', (validFrom, expected) => {
  expect(findShortfall({ kind: 'LOST_CONTACT', validFrom }, ON, limits)).toBe(expected)
})

test.each([['GUARDIANSHIP_REVOKED'], ['DEPORTED'], ['DEAD']] as const)(
  '%s counts from its first day to the day before it ends',
  (kind) => {
    const one = { kind, validFrom: '2026-06-15', validTo: '2026-06-20' }
    expect(
      ['2026-06-14', '2026-06-15', '2026-06-19', '2026-06-20'].map((on) => findShortfall(one, on, limits)),
    ).toEqual(['NOT_YET', null, null, 'ENDED'])
  },
)

test('what was withdrawn counts on no day', () => {
  expect(findShortfall({ ...counting('DEAD'), withdrawnOn: '2026-06-01' }, ON, limits)).toBe('WITHDRAWN')
})

describe('a parent may be able again', () => {
  const prison = { kind: 'IMPRISONED', validFrom: '2024-01-01', validTo: '2026-06-15' } as const
  test.each([
    ['while the term runs', [prison], '2026-06-14', false],
    ['when it has ended', [prison], '2026-06-15', true],
    ['not while another reason holds', [prison, counting('DEPORTED')], '2026-06-15', false],
    ['when the only reason was withdrawn', [{ ...counting('DEPORTED'), withdrawnOn: '2026-06-01' }], ON, true],
    ['not where nothing was ever stated', [], ON, false],
    ['not before anything was stated', [prison], '2023-12-31', false],
  ] as const)('%s', (_, circumstances, on, expected) => {
    expect(mayBeAble(circumstances, on, limits)).toBe(expected)
  })
})

test('every circumstance can be proven by papers, and never by a roster', () => {
  for (const kind of CIRCUMSTANCE_KINDS) {
    expect(proofsOf(kind).length).toBeGreaterThan(0)
    expect(proofsOf(kind)).not.toContain('ROSTER')
  }
  const used = new Set(CIRCUMSTANCE_KINDS.flatMap(proofsOf))
  expect([...used, 'ROSTER'].toSorted()).toEqual([...EVIDENCE_KINDS].toSorted())
})
