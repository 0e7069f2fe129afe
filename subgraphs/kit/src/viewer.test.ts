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

  test('who keeps the hub running or leads sees no personal field, whatever purpose and case are stated', () => {
    for (const role of [
      'LEADER',
      'POLICY_ADMINISTRATOR',
      'SYSTEM_ADMINISTRATOR',
      'SECURITY_ADMINISTRATOR',
      'AUDIT_ADMINISTRATOR',
    ])
      expect(new Viewer({ ...officer, roles: [role] }).seesPersonalData).toBe(false)
    expect(new Viewer({ ...officer, roles: [] }).seesPersonalData).toBe(false)
    expect(new Viewer({ ...officer, roles: ['LEADER', 'OFFICER'] }).seesPersonalData).toBe(true)
  })

  test('who audits sees sensitive fields for an audit only', () => {
    const illness = { coordinate: 'Person.illness', level: 'SENSITIVE' } as const
    const auditor = { ...officer, roles: ['AUDITOR'] }
    expect(new Viewer({ ...auditor, purpose: 'AUDIT' }).maySee(illness)).toBe(true)
    expect(new Viewer(auditor).maySee(illness)).toBe(false)
    expect(new Viewer(auditor).maySee({ ...illness, level: 'PERSONAL' })).toBe(true)
  })

  test('of a partner sees in full what its agreement releases, and nothing without an agreement', () => {
    const name = { coordinate: 'Person.name', level: 'PERSONAL' } as const
    const bureau = {
      ...officer,
      kind: 'PARTNER' as const,
      roles: [],
      agreement: 'A-1',
      released: ['Person.name'],
    }
    expect(new Viewer(bureau).maySee(name)).toBe(true)
    expect(new Viewer(bureau).maySee({ ...name, coordinate: 'Person.phone' })).toBe(false)
    const { agreement: _, ...without } = bureau
    expect(new Viewer(without).maySee(name)).toBe(false)
    expect(new Viewer({ ...bureau, purpose: null }).maySee(name)).toBe(false)
  })

  test('needs the role an act asks for', () => {
    expect(() => new Viewer(officer).mustBe('AUDITOR')).toThrow(expect.objectContaining({ code: 'ROLE_REQUIRED' }))
    expect(() => new Viewer(officer).mustBe('AUDITOR', 'OFFICER')).not.toThrow()
  })
})
