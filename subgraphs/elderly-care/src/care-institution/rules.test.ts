import { legalEvents, transition } from '@civil-affairs/kit'
import { describe, expect, test } from 'vitest'
import { FILING_STATUSES } from './entity.ts'
import {
  type FilingEvent,
  filingStates,
  hasRunLongEnough,
  isGrade,
  isInstitution,
  isNoticeLongEnough,
  isTakingElders,
  missingMaterials,
  organizationCodeOf,
} from './rules.ts'

describe('the filing of an institution', () => {
  const legal: Record<string, string[]> = {
    REGISTERED: ['OPEN', 'CHANGE', 'SUSPEND', 'CLOSE'],
    OPENED: ['SUBMIT', 'CHANGE', 'SUSPEND', 'CLOSE'],
    FILING_SUBMITTED: ['REQUEST_SUPPLEMENT', 'ACCEPT', 'SUSPEND', 'CLOSE'],
    SUPPLEMENT: ['SUBMIT', 'CHANGE', 'SUSPEND', 'CLOSE'],
    FILED: ['CHANGE', 'SUSPEND', 'CLOSE'],
    CHANGED: ['CONFIRM_CHANGE', 'CHANGE', 'SUSPEND', 'CLOSE'],
    SUSPENDED: [
      'RESUME_REGISTERED',
      'RESUME_OPENED',
      'RESUME_FILING_SUBMITTED',
      'RESUME_SUPPLEMENT',
      'RESUME_FILED',
      'RESUME_CHANGED',
      'CLOSE',
    ],
    CLOSED: [],
  }
  const everyEvent = [...new Set(Object.values(legal).flat())] as FilingEvent[]

  test.each(FILING_STATUSES)('knows what may happen when it is %s, and refuses all else', (status) => {
    expect(legalEvents(filingStates, status)).toEqual(legal[status])
    for (const event of everyEvent.filter((one) => !legal[status]!.includes(one)))
      expect(() => transition(filingStates, status, event), event).toThrow(/不能执行/)
  })

  test('a suspended institution goes back to where it stood, wherever that was', () => {
    for (const status of FILING_STATUSES.filter((one) => one !== 'SUSPENDED' && one !== 'CLOSED'))
      expect(transition(filingStates, 'SUSPENDED', `RESUME_${status}` as FilingEvent)).toBe(status)
  })

  test('needs all three papers', () => {
    expect(missingMaterials(['APPLICATION', 'COMMITMENT'])).toEqual(['REGISTRATION_CERTIFICATE'])
    expect(missingMaterials(['COMMITMENT', 'REGISTRATION_CERTIFICATE', 'APPLICATION'])).toEqual([])
  })
})

test('ten beds make an institution, nine a community facility', () => {
  expect(isInstitution(9, 10)).toBe(false)
  expect(isInstitution(10, 10)).toBe(true)
})

test('an institution is rated when it has run a full year, not a day before', () => {
  expect(hasRunLongEnough('2025-06-15', '2026-06-14', 12)).toBe(false)
  expect(hasRunLongEnough('2025-06-15', '2026-06-15', 12)).toBe(true)
  expect(hasRunLongEnough(null, '2026-06-15', 12)).toBe(false)
})

test('stars go from 1 to 5, credit from A to D', () => {
  expect(['0', '1', '5', '6', 'A'].map((grade) => isGrade('STAR', grade))).toEqual([false, true, true, false, false])
  expect(['A', 'D', 'E', '1'].map((grade) => isGrade('CREDIT', grade))).toEqual([true, true, false, false])
})

test('a closure may fall on the last day of the notice, not before', () => {
  expect(isNoticeLongEnough('2026-07-15', '2026-07-14')).toBe(false)
  expect(isNoticeLongEnough('2026-07-15', '2026-07-15')).toBe(true)
})

test('only a credit code that civil affairs issued names an organization', () => {
  expect(organizationCodeOf('52140500MJ0000001X')).toBe('52140500MJ0000001X')
  expect(organizationCodeOf('91140500MA0000001X')).toBeNull()
  expect(organizationCodeOf(null)).toBeNull()
})

test('elders move in unless the institution stands still or is gone', () => {
  expect(FILING_STATUSES.filter((status) => !isTakingElders(status))).toEqual(['SUSPENDED', 'CLOSED'])
})
