import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OrganizationKind } from '../social-organization/entity.ts'
import { LEADER_POSTS, type LeaderPost } from './entity.ts'
import { type Appointment, findPostFault, lastDayOfTerm, type PostHeld } from './rules.ts'

const limits = { termMonths: 60, directors: 25, barMonths: 60 }
const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  organizationId: 'here',
  kind: 'FOUNDATION',
  isCharity: false,
  post: 'DIRECTOR',
  isServingOfficial: false,
  since: '2026-06-15',
  termUntil: null,
  ...more,
})
const held = (more: Partial<PostHeld> = {}): PostHeld => ({
  organizationId: 'elsewhere',
  kind: 'ASSOCIATION',
  post: 'LEGAL_REPRESENTATIVE',
  validFrom: '2020-01-01',
  validTo: null,
  licenceRevokedOn: null,
  ...more,
})

describe('one person is the legal representative', () => {
  const represents = (kind: OrganizationKind, other: OrganizationKind) =>
    findPostFault(appointment({ kind, post: 'LEGAL_REPRESENTATIVE' }), [held({ kind: other })], 0, limits)
  test.each([
    ['ASSOCIATION', 'ASSOCIATION', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
    ['ASSOCIATION', 'PNE', null],
    ['PNE', 'ASSOCIATION', null],
    ['PNE', 'PNE', null],
    ['FOUNDATION', 'PNE', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
    ['PNE', 'FOUNDATION', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
    ['ASSOCIATION', 'FOUNDATION', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
    ['FOUNDATION', 'FOUNDATION', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
  ] as const)('of a %s beside a %s: %s', (kind, other, fault) => {
    expect(represents(kind, other)).toBe(fault)
  })

  test('of another from the day the former post ends on', () => {
    const take = (validTo: string) =>
      findPostFault(appointment({ kind: 'ASSOCIATION', post: 'LEGAL_REPRESENTATIVE' }), [held({ validTo })], 0, limits)
    expect(take('2026-06-15')).toBeNull()
    expect(take('2026-06-16')).toBe('LEGAL_REPRESENTATIVE_ELSEWHERE')
  })

  test('the order in which two organizations appoint one person does not matter', () => {
    const kinds = fc.constantFrom<OrganizationKind>('ASSOCIATION', 'PNE', 'FOUNDATION')
    fc.assert(
      fc.property(kinds, kinds, (one, other) => {
        expect(represents(one, other) === null).toBe(represents(other, one) === null)
      }),
    )
  })
})

test.each([
  ['CHAIR', true, 'SERVING_OFFICIAL'],
  ['VICE_CHAIR', true, 'SERVING_OFFICIAL'],
  ['SECRETARY_GENERAL', true, 'SERVING_OFFICIAL'],
  ['DIRECTOR', true, null],
  ['CHAIR', false, null],
] as const)('a foundation with %s being a serving official (%s): %s', (post, isServingOfficial, fault) => {
  expect(findPostFault(appointment({ post, isServingOfficial }), [], 0, limits)).toBe(fault)
  expect(findPostFault(appointment({ kind: 'ASSOCIATION', post, isServingOfficial }), [], 0, limits)).toBeNull()
})

test.each([
  ['SUPERVISOR', 'DIRECTOR', 'DIRECTOR_AND_SUPERVISOR'],
  ['DIRECTOR', 'CHIEF_SUPERVISOR', 'DIRECTOR_AND_SUPERVISOR'],
  ['CHAIR', 'SUPERVISOR', 'DIRECTOR_AND_SUPERVISOR'],
  ['CHAIR', 'DIRECTOR', null],
] as const)('of one foundation, %s beside %s: %s', (post, present, fault) => {
  const here = held({ organizationId: 'here', kind: 'FOUNDATION', post: present })
  expect(findPostFault(appointment({ post }), [here], 0, limits)).toBe(fault)
  expect(findPostFault(appointment({ post }), [{ ...here, organizationId: 'elsewhere' }], 0, limits)).toBeNull()
})

test('a term of a foundation is five years and not a day more', () => {
  expect(lastDayOfTerm('2026-06-15', 60)).toBe('2031-06-14')
  expect(findPostFault(appointment({ termUntil: '2031-06-14' }), [], 0, limits)).toBeNull()
  expect(findPostFault(appointment({ termUntil: '2031-06-15' }), [], 0, limits)).toBe('TERM_TOO_LONG')
  expect(findPostFault(appointment({ kind: 'PNE', termUntil: '2041-06-15' }), [], 0, limits)).toBeNull()
})

test('a foundation has 25 directors and not 26; a director who becomes the chair is no further one', () => {
  expect(findPostFault(appointment(), [], 24, limits)).toBeNull()
  expect(findPostFault(appointment(), [], 25, limits)).toBe('TOO_MANY_DIRECTORS')
  const director = held({ organizationId: 'here', kind: 'FOUNDATION', post: 'DIRECTOR' })
  expect(findPostFault(appointment({ post: 'CHAIR' }), [director], 25, limits)).toBeNull()
  expect(findPostFault(appointment({ post: 'SUPERVISOR' }), [], 25, limits)).toBeNull()
})

describe('who led an organization when its certificate was revoked leads no charity for five years', () => {
  const led = (more: Partial<PostHeld> = {}) =>
    held({ post: 'CHAIR', validTo: '2021-06-15', licenceRevokedOn: '2021-06-15', ...more })
  const lead = (past: PostHeld, more: Partial<Appointment> = {}) =>
    findPostFault(appointment({ kind: 'PNE', isCharity: true, post: 'HEAD', ...more }), [past], 0, limits)
  test.each([
    ['2026-06-14', 'BARRED_FROM_LEADING'],
    ['2026-06-15', null],
  ])('on %s: %s', (since, fault) => {
    expect(lead(led(), { since })).toBe(fault)
  })

  test('unless they had left before, had not come yet, or had not led', () => {
    const since = '2025-01-01'
    expect(lead(led({ validTo: '2021-06-14' }), { since })).toBeNull()
    expect(lead(led({ validFrom: '2021-06-16', validTo: null }), { since })).toBeNull()
    expect(lead(led({ post: 'DIRECTOR' }), { since })).toBeNull()
    expect(lead(led(), { since, isCharity: false })).toBeNull()
    expect(lead(led(), { since, post: 'SUPERVISOR' })).toBeNull()
  })
})

test('no post of an association other than the legal representative is ever refused for what else a person does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEADER_POSTS.filter((post) => post !== 'LEGAL_REPRESENTATIVE')),
      fc.array(fc.constantFrom<LeaderPost>(...LEADER_POSTS), { maxLength: 5 }),
      fc.integer({ min: 0, max: 200 }),
      (post, posts, directors) => {
        const all = posts.map((one) => held({ post: one }))
        expect(findPostFault(appointment({ kind: 'ASSOCIATION', post }), all, directors, limits)).toBeNull()
      },
    ),
  )
})
