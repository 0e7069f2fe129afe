import { legalEvents } from '@civil-affairs/kit'
import { expect, test } from 'vitest'
import { bedStates, fitsDesign, mayClose, occupancyRate } from './rules.ts'

test('a bed somebody lives in changes by that person leaving, and by nothing else', () => {
  expect(legalEvents(bedStates, 'OCCUPIED')).toEqual(['VACATE'])
  expect(legalEvents(bedStates, 'FREE')).toEqual(['OCCUPY', 'RESERVE', 'MAINTAIN'])
  expect(legalEvents(bedStates, 'RESERVED')).toEqual(['OCCUPY', 'RELEASE'])
  expect(legalEvents(bedStates, 'MAINTENANCE')).toEqual(['RELEASE'])
  expect((['FREE', 'RESERVED', 'OCCUPIED', 'MAINTENANCE'] as const).filter((one) => !mayClose(one))).toEqual([
    'OCCUPIED',
  ])
})

test('as many beds are open as were designed, and not one more', () => {
  expect(fitsDesign(18, 2, 20)).toBe(true)
  expect(fitsDesign(18, 3, 20)).toBe(false)
})

test('the occupancy rate has four decimals, and none without a bed', () => {
  expect(occupancyRate({ open: 3, occupied: 2 })).toBe('0.6667')
  expect(occupancyRate({ open: 0, occupied: 0 })).toBeNull()
})
