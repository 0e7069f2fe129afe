import { expect, test } from 'vitest'
import { born, conclude, died, fact, keysOf, nextLook, type SceneFact } from '../scene-of-rules.ts'
import { r53 } from './r-53-left-behind.ts'

const cremated = (on = '2026-05-03') =>
  fact('anna', 'marriage-funeral.cremated', 'crematory', on, null, { key: 'cremation' })
const dead = [cremated(), died('anna', '2026-05-01')]
const husband = (until: string | null = null) => fact('anna', 'marriage-funeral.spouse', 'bao', '2010-01-01', until)
const child = (birthDate: string) => [fact('li', 'registry.parent', 'anna', birthDate), born('li', birthDate)]

test.each<[string, SceneFact[], string[]]>([
  ['a husband', [husband()], ['cremation']],
  ['a husband of a marriage that the death ended', [husband('2026-05-01')], ['cremation']],
  ['a husband divorced before', [husband('2026-04-30')], []],
  ['a husband of a wedding after her death', [fact('anna', 'marriage-funeral.spouse', 'bao', '2026-05-02')], []],
  ['a husband who died as well', [husband(), died('bao', '2026-05-01')], []],
  ['a spouse who names her', [fact('bao', 'registry.spouse', 'anna', '2010-01-01')], ['cremation']],
  ['a child of seventeen', child('2008-06-16'), ['cremation']],
  ['a child of eighteen', child('2008-06-15'), []],
  ['a child that died as well', [...child('2018-01-01'), died('li', '2026-05-01')], []],
  ['nobody', [], []],
])('the cremated who leaves behind %s', (_, facts, keys) => {
  expect(keysOf(r53, 'anna', [...dead, ...facts])).toEqual(keys)
})

test.each([
  ['a year ago', '2025-06-15', ['cremation']],
  ['a year and a day ago', '2025-06-14', []],
])('a cremation %s', (_, on, keys) => {
  expect(keysOf(r53, 'anna', [cremated(on), husband()])).toEqual(keys)
})

test('who is left behind is named, and it looks again when the lead is old', () => {
  expect(conclude(r53, 'anna', [...dead, husband(), ...child('2018-01-01')])).toMatchObject([
    { concerns: ['bao', 'li'] },
  ])
  expect(nextLook(r53, 'anna', [...dead, husband()])).toBe('2027-05-04')
})
