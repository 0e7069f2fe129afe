import { legalEvents, transition } from '@civil-affairs/kit'
import { expect, test } from 'vitest'
import { APPROVERS, PLACE_CLASSES, PLACE_NAME_STATUSES } from './entity.ts'
import {
  announcementRunsFrom,
  findWarnings,
  isBuiltUpAreaOf,
  isInChina,
  mayApprove,
  mustConsult,
  scopeOf,
} from './rules.ts'
import { type PlaceNameEvent, placeNameStates } from './states.ts'

const legal: Record<string, string[]> = {
  PROPOSED: ['ASSESS', 'DECLINE'],
  ASSESSED: ['ASSESS', 'APPROVE', 'DECLINE'],
  NOT_APPROVED: [],
  APPROVED: ['FILE'],
  FILED: ['ANNOUNCE'],
  ANNOUNCED: ['PUT_IN_USE'],
  IN_USE: ['RENAME', 'ABOLISH'],
  RENAMED: [],
  ABOLISHED: [],
}
const events: PlaceNameEvent[] = ['ASSESS', 'APPROVE', 'DECLINE', 'FILE', 'ANNOUNCE', 'PUT_IN_USE', 'RENAME', 'ABOLISH']

test.each(PLACE_NAME_STATUSES.flatMap((status) => events.map((event) => [status, event] as const)))(
  'a name that is %s may or may not %s',
  (status, event) => {
    expect(legalEvents(placeNameStates, status)).toEqual(legal[status])
    if (legal[status]!.includes(event)) expect(transition(placeNameStates, status, event)).toBeTypeOf('string')
    else expect(() => transition(placeNameStates, status, event)).toThrow('不能执行')
  },
)

const village = '140502100201'
test.each([
  ['DIVISION', '140502000000', null, 'DIVISION:'],
  ['DIVISION', '140502100000', null, 'DIVISION:14'],
  ['DIVISION', '140500000000', null, 'DIVISION:'],
  ['COMMITTEE_SEAT', village, null, 'COMMITTEE_SEAT:140502'],
  ['STREET', village, '140500000000', 'STREET:1405'],
  ['STREET', village, '140502000000', 'STREET:140502'],
  ['BUILDING', village, '140502100000', 'BUILDING:140502100'],
  ['NATURAL', village, null, `NATURAL:${village}`],
  ['PARK_RESERVE', village, null, `PARK_RESERVE:${village}`],
  ['FACILITY', village, null, `FACILITY:${village}`],
  ['OTHER', village, null, `OTHER:${village}`],
] as const)('a %s of %s in the built-up area %s is unique within %s', (placeClass, division, builtUpArea, scope) => {
  expect(scopeOf({ class: placeClass, division, builtUpArea })).toBe(scope)
})

test.each([
  ['140500000000', true],
  ['140502000000', true],
  ['140502100000', true],
  ['140521000000', false],
  ['140000000000', false],
])('%s is a built-up area of a place in 140502100: %s', (area, isOne) => {
  expect(isBuiltUpAreaOf(area, '140502100000')).toBe(isOne)
})

test('streets are approved by city and county governments alone, buildings by housing departments who ask first', () => {
  const who = (placeClass: (typeof PLACE_CLASSES)[number]) => APPROVERS.filter((one) => mayApprove(one, placeClass))
  expect(who('STREET')).toEqual(['LOCAL_GOVERNMENT'])
  expect(who('BUILDING')).toEqual(['HOUSING_DEPARTMENT'])
  expect(who('FACILITY')).toEqual(['COMPETENT_DEPARTMENT'])
  expect(who('DIVISION')).toEqual(['STATE_COUNCIL', 'PROVINCIAL_GOVERNMENT', 'LOCAL_GOVERNMENT'])
  expect(who('COMMITTEE_SEAT')).not.toContain('HOUSING_DEPARTMENT')
  expect(PLACE_CLASSES.filter(mustConsult)).toEqual(['BUILDING'])
})

test('the announcement of a government runs from the approval, that of another department from the filing', () => {
  const dates = { approvedOn: '2026-03-01', filedOn: '2026-03-10' }
  expect(announcementRunsFrom({ approver: 'LOCAL_GOVERNMENT', ...dates })).toBe('2026-03-01')
  expect(announcementRunsFrom({ approver: 'PLACE_NAME_AUTHORITY', ...dates })).toBe('2026-03-01')
  expect(announcementRunsFrom({ approver: 'HOUSING_DEPARTMENT', ...dates })).toBe('2026-03-10')
  expect(announcementRunsFrom({ approver: 'COMPETENT_DEPARTMENT', approvedOn: '2026-03-01', filedOn: null })).toBeNull()
})

test('a rare character and a missing generic part are warnings, but a village needs no generic part', () => {
  expect(findWarnings({ name: '㟃山', genericPart: '山', class: 'NATURAL' })).toEqual(['RARE_CHARACTER'])
  expect(findWarnings({ name: '太行', genericPart: '', class: 'NATURAL' })).toEqual(['NO_GENERIC_PART'])
  expect(findWarnings({ name: '南坪', genericPart: '', class: 'COMMITTEE_SEAT' })).toEqual([])
})

test('coordinates lie in China up to the edge of the square around it', () => {
  expect([isInChina(73, 3), isInChina(136, 54)]).toEqual([true, true])
  expect([isInChina(72.99, 30), isInChina(136.01, 30), isInChina(100, 2.99), isInChina(100, 54.01)]).toEqual([
    false,
    false,
    false,
    false,
  ])
})
