import { expect, test } from 'vitest'
import { born, died, fact, keysOf, nextLook, type SceneFact, TODAY } from '../scene-of-rules.ts'
import { r07 } from './r-07-orphan-without-status.ts'

const sex = (person: string, value: string) => fact(person, 'registry.sex', value)
const parent = (child: string, of: string) =>
  fact(child, 'registry.parent', of, '2018-01-01', null, { key: `kin ${of}` })
const family = (birthDate = '2018-01-01') => [
  born('li', birthDate),
  parent('li', 'father'),
  parent('li', 'mother'),
  sex('father', 'MALE'),
  sex('mother', 'FEMALE'),
]
const bothDead = [died('father', '2025-01-01'), died('mother', TODAY)]
const stated = (role: 'father' | 'mother', value: string) =>
  fact('li', `child-welfare.${role}Circumstance`, value, '2026-01-01', null, { key: role })
const adopted = (until: string | null = null) => fact('li', 'registry.adoptiveParent', 'aunt', '2026-01-01', until)

test.each<[string, SceneFact[], string[]]>([
  ['both parents dead', bothDead, ['ORPHAN']],
  ['one parent dead', [died('father', '2025-01-01')], []],
  ['a mother whose death is told of for tomorrow', [died('father', '2025-01-01'), died('mother', '2026-06-16')], []],
  ['one dead and one untraceable', [died('father', '2025-01-01'), stated('mother', 'UNTRACEABLE')], ['ORPHAN']],
  ['one dead and one in prison', [died('father', '2025-01-01'), stated('mother', 'IMPRISONED')], []],
  ['two fathers on record, one of them alive', [...bothDead, parent('li', 'other'), sex('other', 'MALE')], []],
  ['a support already', [...bothDead, fact('li', 'child-welfare.support', 'DE_FACTO', '2026-01-01')], []],
  [
    'a support that ended today',
    [...bothDead, fact('li', 'child-welfare.support', 'DE_FACTO', '2026-01-01', TODAY)],
    ['ORPHAN'],
  ],
  ['new parents', [...bothDead, adopted()], []],
  ['an adoption that ended today', [...bothDead, adopted(TODAY)], ['ORPHAN']],
  ['new parents who died', [...bothDead, adopted(), died('aunt', '2026-05-01')], ['ORPHAN']],
  ['both parents dead, and dead itself', [...bothDead, died('li', '2026-06-01')], []],
])('a child with %s', (_, facts, keys) => {
  expect(keysOf(r07, 'li', [...family(), ...facts])).toEqual(keys)
})

test.each([
  ['today', '2008-06-15', []],
  ['tomorrow', '2008-06-16', ['ORPHAN']],
])('one who turns eighteen %s', (_, birthDate, keys) => {
  expect(keysOf(r07, 'li', [...family(birthDate), ...bothDead])).toEqual(keys)
})

test('it looks again on the eighteenth birthday', () => {
  expect(nextLook(r07, 'li', family('2010-02-28'))).toBe('2028-02-28')
})
