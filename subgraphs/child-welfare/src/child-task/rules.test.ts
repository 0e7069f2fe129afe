import { describe, expect, test } from 'vitest'
import type { CircumstanceFacts } from '../child-parent/index.ts'
import {
  type ChildFacts,
  findTasks,
  holdsMonth,
  type KinParent,
  parentMayBeAbleIn,
  type SupportFacts,
} from './rules.ts'

const limits = { termMonths: 6, lostContactMonths: 6 }
const TODAY = '2026-06-15'

const support: SupportFacts = {
  id: 'support',
  division: '140502001000',
  birthDate: '2015-03-02',
  kind: 'DE_FACTO',
  status: 'ACTIVE',
  decidedOn: '2025-03-10',
  validFrom: '2025-04-01',
  validTo: '2033-04-01',
}
const dead = (validFrom = '2024-01-01'): CircumstanceFacts => ({ kind: 'DEAD', validFrom })
const prison: CircumstanceFacts = { kind: 'IMPRISONED', validFrom: '2024-01-01', validTo: '2030-01-01' }
const file = (father: CircumstanceFacts[], mother: CircumstanceFacts[]) => [
  { role: 'FATHER', circumstances: father, isDeathRevoked: false },
  { role: 'MOTHER', circumstances: mother, isDeathRevoked: false },
]
const child = (over: Partial<ChildFacts> = {}): ChildFacts => ({
  death: null,
  supports: [support],
  hasOpenApplication: false,
  file: file([dead()], [prison]),
  kin: [],
  ...over,
})
const reasons = (facts: Partial<ChildFacts>, today = TODAY) =>
  findTasks(child(facts), today, limits).map(({ reason, cause }) => `${reason} ${cause}`)
const died = (diedOn: string) => ({ diedOn, isRevoked: false })

describe('a support', () => {
  test('that agrees with all that is known raises nothing', () => {
    expect(reasons({})).toEqual([])
  })
  test('of a child that died is to be ended, until it stops with the month after', () => {
    expect(reasons({ death: died('2026-05-20') })).toEqual(['CHILD_DIED 2026-05-20'])
    const ended = { ...support, status: 'ENDED', endReason: 'DEATH' } as const
    expect(reasons({ death: died('2026-05-20'), supports: [{ ...ended, validTo: '2026-06-01' }] })).toEqual([])
    expect(reasons({ death: died('2026-05-20'), supports: [{ ...ended, validTo: '2026-07-01' }] })).toEqual([
      'STOP_MONTH_DIFFERS 2026-05-20',
    ])
  })
  test('that ran out before the death raises nothing', () => {
    expect(reasons({ death: died('2026-05-20'), supports: [{ ...support, validTo: '2026-06-01' }] })).toEqual([])
  })
  test('ended by a death that was revoked is to be reinstated', () => {
    const ended = { ...support, status: 'ENDED', endReason: 'DEATH', validTo: '2026-06-01' } as const
    expect(reasons({ death: { diedOn: null, isRevoked: true }, supports: [ended] })).toEqual([
      'DEATH_REVOKED 2026-06-01',
    ])
    const moved = { ...ended, endReason: 'MOVED_OUT' } as const
    expect(reasons({ death: { diedOn: null, isRevoked: true }, supports: [moved] })).toEqual([])
  })
  const adoption = (validFrom: string, over: Partial<KinParent> = {}): KinParent => ({
    kinshipId: 'k',
    parentIds: ['p'],
    kind: 'ADOPTIVE_PARENT',
    validFrom,
    holds: true,
    death: null,
    circumstances: [],
    ...over,
  })
  test('of a child adopted since the decision is to be ended; an earlier adoption was known to it', () => {
    expect(reasons({ kin: [adoption('2026-02-03')] })).toEqual(['ADOPTED k 2026-02-03'])
    expect(reasons({ kin: [adoption('2025-03-10')] })).toEqual(['ADOPTED k 2025-03-10'])
    expect(reasons({ kin: [adoption('2025-03-09')] })).toEqual([])
    expect(reasons({ kin: [adoption('2026-02-03', { holds: false })] })).toEqual([])
    expect(reasons({ kin: [adoption('2026-02-03', { death: died('2026-04-01') })] })).toEqual([])
  })
  test('is looked at when a parent may be able again, but not after eighteen', () => {
    const released = { ...prison, validTo: '2026-06-01' }
    expect(reasons({ file: file([dead()], [released]) })).toEqual(['PARENT_MAY_BE_ABLE MOTHER'])
    const of = (over: Partial<SupportFacts>) =>
      reasons({ file: file([dead()], [released]), supports: [{ ...support, ...over }] })
    expect(of({ birthDate: '2008-06-16', status: 'CONTINUING' })).toEqual(['PARENT_MAY_BE_ABLE MOTHER'])
    expect(of({ birthDate: '2008-06-15', status: 'CONTINUING' })).toEqual([])
    expect(of({ kind: 'HIV' })).toEqual([])
  })
  test('of a child whose second parent died is that of an orphan', () => {
    expect(reasons({ file: file([dead()], [prison, dead('2026-06-01')]) })).toEqual(['BECAME_ORPHAN -'])
    const supports = [{ ...support, kind: 'ORPHAN_SCATTERED' } as const]
    expect(reasons({ file: file([dead()], [dead()]), supports })).toEqual([])
  })
  test('is looked at when a parent recorded dead turns out to live', () => {
    const parents = file([dead()], [prison])
    expect(reasons({ file: [{ ...parents[0]!, isDeathRevoked: true }, parents[1]!] })).toEqual([
      'PARENT_DEATH_REVOKED FATHER',
    ])
  })
  test('and another one of the same child in the same months are both shown', () => {
    const other = { ...support, id: 'other', validFrom: '2026-01-01' }
    expect(reasons({ supports: [support, other] })).toEqual(['DUPLICATE other', 'DUPLICATE support'])
    const before = {
      ...support,
      id: 'before',
      status: 'ENDED',
      endReason: 'OTHER',
      validFrom: '2020-01-01',
      validTo: '2025-04-01',
    } as const
    expect(reasons({ supports: [support, before] })).toEqual([])
    const error = { ...other, validTo: other.validFrom, status: 'ENDED', endReason: 'GRANTED_IN_ERROR' } as const
    expect(reasons({ supports: [support, error] })).toEqual([])
  })
  test('of a child registered in another county is looked at, not of one that moved within the county', () => {
    const moved = (registeredDivision: string) => reasons({ supports: [{ ...support, registeredDivision }] })
    expect(moved('140502009000')).toEqual([])
    expect(moved('140581001000')).toEqual(['MOVED_OUT 140581001000'])
  })
  test('is looked at as long as the last verification calls for it', () => {
    const seen = (result: string) =>
      reasons({ supports: [{ ...support, lastVerification: { verifiedOn: '2026-06-01', result } }] })
    expect(seen('NOT_FOUND')).toEqual(['CHILD_NOT_FOUND 2026-06-01'])
    expect(seen('CHANGE_NEEDED')).toEqual(['CHANGE_NEEDED 2026-06-01'])
    expect(seen('CONTINUED')).toEqual([])
  })
})

describe('a child without support', () => {
  const parent = (id: string, over: Partial<KinParent> = {}): KinParent => ({
    kinshipId: `k${id}`,
    parentIds: [id],
    kind: 'PARENT',
    validFrom: '2015-03-02',
    holds: true,
    death: null,
    circumstances: [],
    ...over,
  })
  const lost = (id: string, over: Partial<KinParent> = {}) => parent(id, { death: died('2026-05-01'), ...over })
  const unable = (id: string) => parent(id, { circumstances: [prison] })
  const lead = (kin: KinParent[], over: Partial<ChildFacts> = {}, today = TODAY) =>
    reasons({ supports: [], file: file([], []), kin, ...over }, today)
  test.each([
    ['both parents dead', [lost('f'), lost('m')], ['BOTH_PARENTS_LOST -']],
    ['one dead, one in prison', [lost('f'), unable('m')], ['PARENTS_LOST_OR_UNABLE -']],
    ['both in prison', [unable('f'), unable('m')], ['PARENTS_LOST_OR_UNABLE -']],
    ['one dead, one able', [lost('f'), parent('m')], []],
    ['the only known parent dead', [lost('m')], ['ONLY_KNOWN_PARENT_LOST -']],
    ['the only known parent in prison', [unable('m')], []],
    ['nobody known', [], []],
    ['one parent under two kinships', [lost('f'), lost('f')], ['ONLY_KNOWN_PARENT_LOST -']],
  ])('%s', (_, kin, expected) => {
    expect(lead(kin)).toEqual(expected)
  })
  test('is of age when it has been a child for eighteen years', () => {
    const born = (validFrom: string) => [lost('f', { validFrom }), lost('m', { validFrom })]
    expect(lead(born('2008-06-16'))).toEqual(['BOTH_PARENTS_LOST -'])
    expect(lead(born('2008-06-15'))).toEqual([])
  })
  test('that was adopted has the adoptive parents only', () => {
    const natural = [lost('f'), lost('m')]
    const adoptive = parent('a', { kind: 'ADOPTIVE_PARENT' })
    expect(lead([...natural, adoptive])).toEqual([])
    expect(lead([...natural, { ...adoptive, death: died('2026-06-01') }])).toEqual(['ONLY_KNOWN_PARENT_LOST -'])
  })
  test('is no lead when it is dead, applies, or is supported', () => {
    const kin = [lost('f'), lost('m')]
    expect(lead(kin, { death: died('2026-06-01') })).toEqual([])
    expect(lead(kin, { hasOpenApplication: true })).toEqual([])
    expect(lead(kin, { supports: [{ ...support, kind: 'ORPHAN_SCATTERED' }] })).toEqual([])
    const ended = { ...support, status: 'ENDED', endReason: 'RENOUNCED', validTo: '2026-01-01' } as const
    expect(lead(kin, { supports: [ended] })).toEqual(['BOTH_PARENTS_LOST -'])
  })
})

describe('a month waits', () => {
  const none = new Map<string, { id: string; validFrom: string }>()
  const months = ['2026-05', '2026-06', '2026-07']
  const held = (reason: Parameters<typeof holdsMonth>[0]['reason'], cause: string) =>
    months.filter((month) => holdsMonth({ reason, cause }, month, support, none))
  test('from the month after a death or an adoption on', () => {
    expect(held('CHILD_DIED', '2026-05-20')).toEqual(['2026-06', '2026-07'])
    expect(held('STOP_MONTH_DIFFERS', '2026-05-31')).toEqual(['2026-06', '2026-07'])
    expect(held('ADOPTED', 'k 2026-06-01')).toEqual(['2026-07'])
  })
  test('where a child was not found, or a parent counted as dead lives', () => {
    expect(held('CHILD_NOT_FOUND', '2026-06-01')).toEqual(months)
    expect(held('PARENT_DEATH_REVOKED', 'FATHER')).toEqual(months)
  })
  test('for nothing else', () => {
    for (const reason of ['BECAME_ORPHAN', 'MOVED_OUT', 'CHANGE_NEEDED', 'DEATH_REVOKED', 'BOTH_PARENTS_LOST'] as const)
      expect(held(reason, '-')).toEqual([])
  })
  test('for the later of two supports only', () => {
    const later = { id: 'later', validFrom: '2026-01-01' }
    const twin = { id: 'zzz', validFrom: support.validFrom }
    const of = (own: typeof later, other: typeof later) =>
      holdsMonth({ reason: 'DUPLICATE', cause: other.id }, '2026-06', own, new Map([[other.id, other]]))
    expect([of(support, later), of(later, support)]).toEqual([false, true])
    expect([of(support, twin), of(twin, support)]).toEqual([false, true])
  })
  test.each([
    ['2026-06-30', '2026-07', true],
    ['2026-07-01', '2026-07', false],
    ['2026-07-01', '2026-08', true],
    ['2026-07-31', '2026-07', false],
    ['2026-07-31', '2026-08', true],
  ])('a parent released on %s: %s waits: %s', (validTo, month, expected) => {
    expect(parentMayBeAbleIn(month, file([dead()], [{ ...prison, validTo }]), limits)).toBe(expected)
  })
})
