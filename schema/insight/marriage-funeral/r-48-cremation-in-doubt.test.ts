import { expect, test } from 'vitest'
import { died, fact, keysOf, type SceneFact } from '../scene-of-rules.ts'
import { r48 } from './r-48-cremation-in-doubt.ts'

const cremated = fact('anna', 'marriage-funeral.cremated', 'crematory', '2026-05-03', null, { key: 'cremation' })
const uncertified = fact('anna', 'marriage-funeral.crematedWithoutCertificate', true, '2026-05-03', null, {
  key: 'cremation',
})
const married = (on: string) => fact('anna', 'marriage-funeral.personMarried', 'MARRIAGE', on, null, { key: 'wedding' })

test.each<[string, SceneFact[], string[]]>([
  ['cremated with a certificate', [cremated, died('anna', '2026-05-01')], []],
  ['cremated without one', [cremated, uncertified], ['CERTIFICATE cremation']],
  ['married on the day of the death', [died('anna', '2026-05-01'), married('2026-05-01')], []],
  ['married the day after', [died('anna', '2026-05-01'), married('2026-05-02')], ['MARRIED wedding']],
  ['cremated, and married on that day, with no death told of', [cremated, married('2026-05-03')], []],
  ['cremated, and married later, with no death told of', [cremated, married('2026-05-04')], ['MARRIED wedding']],
  ['alive and married', [married('2026-05-04')], []],
])('one who was %s', (_, facts, keys) => {
  expect(keysOf(r48, 'anna', facts)).toEqual(keys)
})
