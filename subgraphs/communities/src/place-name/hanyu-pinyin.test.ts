import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRareCharacters, isSpellingOf, isSyllable, readingOf, soundOf, spell } from './hanyu-pinyin.ts'

const spelled = (specific: string, generic: string, isJoined = false) =>
  spell(readingOf(specific + generic)!, [...generic].length, isJoined)

test.each([
  ['洪洞', '县', 'Hóngtóng Xiàn'],
  ['解州', '镇', 'Hàizhōu Zhèn'],
  ['繁峙', '县', 'Fánshì Xiàn'],
  ['长子', '县', 'Zhǎngzǐ Xiàn'],
  ['应', '县', 'Yìng Xiàn'],
  ['兴', '县', 'Xīng Xiàn'],
  ['太行', '山', 'Tàiháng Shān'],
  ['尧都', '区', 'Yáodū Qū'],
  ['长治', '市', 'Chángzhì Shì'],
  ['泽州', '县', 'Zézhōu Xiàn'],
  ['太原', '市', 'Tàiyuán Shì'],
  ['隰', '县', 'Xí Xiàn'],
  ['西安', '街', "Xī'ān Jiē"],
  ['绿源', '路', 'Lǜyuán Lù'],
  ['娥皇', '街', 'Éhuáng Jiē'],
])('%s%s is spelt %s', (specific, generic, spelling) => {
  expect(spelled(specific, generic)).toBe(spelling)
})

test('the name of a village is written in one word', () => {
  expect(spelled('王家', '庄', true)).toBe('Wángjiāzhuāng')
  expect(spelled('平安', '村', true)).toBe("Píng'āncūn")
})

test('a name of the specific part alone is one word', () => {
  expect(spelled('南坪', '')).toBe('Nánpíng')
})

test('homophones share their sound with its tones, near homophones do not', () => {
  const sound = (name: string) => soundOf(readingOf(name)!)
  expect(sound('西辛庄')).toBe(sound('西新庄'))
  expect(sound('李家庄')).not.toBe(sound('梨家庄'))
})

test('a character without a known reading gives no reading at all', () => {
  expect(readingOf('A座')).toBeNull()
  expect(readingOf('洪洞1')).toBeNull()
})

test('rare characters are those beyond GB 2312', () => {
  expect(findRareCharacters('洪洞县')).toEqual([])
  expect(findRareCharacters('峁塬㟃')).toEqual(['㟃'])
})

test.each([
  ['Fánshì Xiàn', true],
  ['FANSHI XIAN', true],
  ['fánshì xiàn', true],
  ['Fánzhì Xiàn', false],
  ['Fanzhi Xian', false],
  ['Fánshi Xian', false],
])('of 繁峙县 %s is a spelling: %s', (spelling, isOne) => {
  expect(isSpellingOf(spelling, readingOf('繁峙县')!)).toBe(isOne)
})

test('every character of the divisions of Shanxi has a reading', () => {
  const gazetteer = readFileSync(new URL('../../../../schema/divisions/gazetteer-shanxi.txt', import.meta.url), 'utf8')
  const names = gazetteer.split('\n').filter((line) => !line.startsWith('#'))
  const missing = new Set(
    names.flatMap((line) => [...line].filter((one) => /\p{Script=Han}/u.test(one) && !readingOf(one))),
  )
  expect([...missing]).toEqual([])
})

test('every reading is made of syllables that exist, one a character, and its letters survive spelling', () => {
  const character = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 8 }), fc.nat(3), fc.boolean(), (name, cut, isJoined) => {
      const reading = readingOf(name.join(''))
      if (reading === null) return
      expect(reading).toHaveLength(name.length)
      expect(reading.every(isSyllable)).toBe(true)
      expect(isSpellingOf(spell(reading, Math.min(cut, name.length), isJoined), reading)).toBe(true)
    }),
  )
})
