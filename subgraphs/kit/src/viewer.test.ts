import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officer } from './testing.ts'
import { significantDigits, Viewer } from './viewer.ts'

const serving = (...divisions: string[]) => new Viewer({ ...officer, divisions })

describe('a viewer', () => {
  test('serves the own divisions and all below them', () => {
    const county = serving('140502000000')
    for (const own of ['140502000000', '140502001000', '140502001001']) expect(county.serves(own)).toBe(true)
    for (const foreign of ['140500000000', '140503000000', '150502000000']) expect(county.serves(foreign)).toBe(false)
  })

  test('with no division serves none', () => {
    expect(serving().serves('140000000000')).toBe(false)
    expect(serving().rowScope).toBe('')
  })

  test('sees rows by exactly the divisions they serve', () => {
    expect(serving('140000000000').rowScope).toBe('14%')
    expect(serving('140502000000', '140521100000').rowScope).toBe('140502%,140521100%')
    expect(serving('*').rowScope).toBe('*')
  })

  test('whatever code it is, a division serves itself, and its prefix is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{11}$/), (code) => {
        expect(serving(code).serves(code)).toBe(true)
        expect(significantDigits(code).length).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  test('of staff sees names with purpose and case, a partner or the public never by them', () => {
    expect(new Viewer(officer).seesPersonalData).toBe(true)
    for (const part of [
      { purpose: null },
      { caseNumber: null },
      { kind: 'PARTNER' as const },
      { kind: 'PERSON' as const },
    ])
      expect(new Viewer({ ...officer, ...part }).seesPersonalData).toBe(false)
  })

  test('needs the role an act asks for', () => {
    expect(() => new Viewer(officer).mustBe('AUDITOR')).toThrow(expect.objectContaining({ code: 'ROLE_REQUIRED' }))
    expect(() => new Viewer(officer).mustBe('AUDITOR', 'OFFICER')).not.toThrow()
  })
})
