import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PROOF_KINDS } from './entity.ts'
import { contradict, lastDayOfPeriod, type Proof, startOfPeriod, strengthOf, verdictOf } from './rules.ts'

let seq = 0
const proof = (kind: Proof['kind'], diedOn: string, more: Partial<Proof> = {}): Proof => ({
  kind,
  diedOn,
  precision: 'DAY',
  statedOn: '2026-03-10',
  seq: ++seq,
  state: 'STANDING',
  ...more,
})

describe('死亡证明', () => {
  test('the strongest holds, then the most precise, then the one stated first', () => {
    const report = proof('REPORT', '2026-03-01')
    const burial = proof('BURIAL', '2026-03-01')
    const month = proof('CREMATION', '2026-03-01', { precision: 'MONTH' })
    const cremation = proof('CREMATION', '2026-03-02', { statedOn: '2026-03-05' })
    const later = proof('HUKOU_DEREGISTRATION', '2026-03-03', { statedOn: '2026-03-20' })
    const medical = proof('MEDICAL_CERTIFICATE', '2026-03-04')
    const holding = (...proofs: Proof[]) => verdictOf(proofs).holding
    expect(holding(report, burial)).toBe(burial)
    expect(holding(burial, month)).toBe(month)
    expect(holding(month, cremation)).toBe(cremation)
    expect(holding(later, cremation)).toBe(cremation)
    expect(holding(cremation, later, medical)).toBe(medical)
  })

  test.each(PROOF_KINDS)('%s alone confirms, unless it is a mere report', (kind) => {
    expect(verdictOf([proof(kind, '2026-03-01')]).status).toBe(strengthOf[kind] === 'LOW' ? 'REPORTED' : 'CONFIRMED')
  })

  test('what was revoked or set aside says nothing; with nothing left the death is revoked', () => {
    const revoked = proof('MEDICAL_CERTIFICATE', '2026-03-01', { state: 'REVOKED' })
    const aside = proof('CREMATION', '2026-03-05', { state: 'SET_ASIDE' })
    expect(verdictOf([revoked, aside])).toEqual({ status: 'REVOKED', holding: null, isContradictory: false })
    expect(verdictOf([revoked, proof('REPORT', '2026-03-09')]).status).toBe('REPORTED')
  })

  test.each([
    ['two days', proof('REPORT', '2026-03-01'), proof('BURIAL', '2026-03-02'), true],
    [
      'a day and its month',
      proof('REPORT', '2026-03-01', { precision: 'MONTH' }),
      proof('BURIAL', '2026-03-31'),
      false,
    ],
    [
      'a day after the month',
      proof('REPORT', '2026-03-01', { precision: 'MONTH' }),
      proof('BURIAL', '2026-04-01'),
      true,
    ],
    ['a day and its year', proof('REPORT', '2026-01-01', { precision: 'YEAR' }), proof('BURIAL', '2026-12-31'), false],
    [
      'a day before the year',
      proof('REPORT', '2026-01-01', { precision: 'YEAR' }),
      proof('BURIAL', '2025-12-31'),
      true,
    ],
  ])('%s: contradiction %s', (_, one, other, answer) => {
    expect(contradict([one, other])).toBe(answer)
    expect(contradict([other, one])).toBe(answer)
  })

  test('nobody is cremated twice', () => {
    expect(verdictOf([proof('CREMATION', '2026-03-01'), proof('CREMATION', '2026-03-01')]).isContradictory).toBe(true)
  })

  test('a date of a month or year stands for its first day, and reaches to its last', () => {
    expect(startOfPeriod('2024-02-15', 'MONTH')).toBe('2024-02-01')
    expect(lastDayOfPeriod('2024-02-01', 'MONTH')).toBe('2024-02-29')
    expect(startOfPeriod('2024-02-15', 'YEAR')).toBe('2024-01-01')
    expect(lastDayOfPeriod('2024-02-15', 'DAY')).toBe('2024-02-15')
  })

  test('the verdict does not hang on the order in which proofs are read', () => {
    const any = fc.record({
      kind: fc.constantFrom(...PROOF_KINDS),
      day: fc.integer({ min: 1, max: 9 }),
      precision: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
      state: fc.constantFrom('STANDING', 'REVOKED', 'SET_ASIDE'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (rows) => {
        const proofs = rows.map(({ kind, day, precision, state }) =>
          proof(kind, startOfPeriod(`2026-03-0${day}`, precision as 'DAY'), {
            precision: precision as 'DAY',
            state: state as 'STANDING',
          }),
        )
        expect(verdictOf(proofs.toReversed())).toEqual(verdictOf(proofs))
      }),
    )
  })
})
