import { expect, test } from 'vitest'
import { fact, keysOf, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r46 } from './r-46-zombie-organization.ts'

const status = (value: string, since = '2015-01-01', until: string | null = null) =>
  fact('organization', 'social-organizations.status', value, since, until)
const inspected = (year: number, result = 'NOT_ATTENDED') =>
  fact('organization', 'social-organizations.inspectionResult', result, `${year}-01-01`, `${year + 1}-01-01`, {
    key: `organization ${year}`,
  })

const listed = (ground: string, until: string | null = null) =>
  fact('organization', 'social-organizations.listingGround', ground, '2025-11-18', until, { key: 'listing' })

test.each<[string, SceneFact[], string[]]>([
  ['cannot be reached', [status('REGISTERED'), listed('UNREACHABLE')], ['UNREACHABLE']],
  ['could not be reached until today', [status('REGISTERED'), listed('UNREACHABLE', TODAY)], []],
  ['is listed for another ground', [status('REGISTERED'), listed('NOT_INSPECTED')], []],
  ['missed the last two', [status('REGISTERED'), inspected(2024), inspected(2025)], ['INSPECTION']],
  ['missed the last', [status('REGISTERED'), inspected(2024, 'QUALIFIED'), inspected(2025)], []],
  ['missed two, then came', [status('REGISTERED'), inspected(2023), inspected(2024), inspected(2025, 'BASIC')], []],
  ['was never inspected', [status('REGISTERED')], []],
  [
    'missed two and left the register today',
    [status('REGISTERED', '2015-01-01', TODAY), status('CANCELLED', TODAY), inspected(2024), inspected(2025)],
    [],
  ],
  ['missed two, and changed its name', [status('CHANGED'), inspected(2024), inspected(2025)], ['INSPECTION']],
])('an organization that %s', (_, facts, keys) => {
  expect(keysOf(r46, 'organization', facts)).toEqual(keys)
})

test('how many years make a zombie is local policy', () => {
  const facts = [status('REGISTERED'), inspected(2024), inspected(2025)]
  expect(keysOf(r46, 'organization', facts, TODAY, { missedYears: 3 })).toEqual([])
  expect(keysOf(r46, 'organization', facts.slice(0, 2), TODAY, { missedYears: 1 })).toEqual(['INSPECTION'])
})
