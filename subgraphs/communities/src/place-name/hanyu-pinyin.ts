/**
 * Place names in Hanyu Pinyin (地名管理条例 art. 15; 中国地名汉语拼音字母拼写规则（汉语地名部分）). The one file that knows
 * where readings come from: a library would replace `readingOf` and nothing else.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Characters that place names read otherwise than the table does, wherever they stand. */
const CHARACTERS: Readonly<Record<string, string>> = {
  兴: 'xīng',
  都: 'dū',
  长: 'cháng',
  地: 'dì',
  任: 'rén',
  翟: 'zhái',
  薄: 'bó',
  卜: 'bǔ',
  曾: 'zēng',
  仇: 'qiú',
}

/** Names of Shanxi whose reading no character gives away (审定读音); the longest that fits holds. */
const NAMES: readonly (readonly [name: string, reading: string])[] = [
  ['洪洞', 'hóng tóng'],
  ['解州', 'hài zhōu'],
  ['繁峙', 'fán shì'],
  ['长子县', 'zhǎng zǐ xiàn'],
  ['应县', 'yìng xiàn'],
  ['太行', 'tài háng'],
]

let readings: ReadonlyMap<string, string> | undefined

function table(): ReadonlyMap<string, string> {
  if (readings !== undefined) return readings
  const text = readFileSync(fileURLToPath(new URL('./hanyu-pinyin.txt', import.meta.url)), 'utf8')
  const known = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [syllable, characters] = line.split(' ') as [string, string]
    for (const character of characters) known.set(character, syllable)
  }
  for (const [character, syllable] of Object.entries(CHARACTERS)) known.set(character, syllable)
  readings = known
  return known
}

let syllables: ReadonlySet<string> | undefined

/** Whether a syllable with its tone exists in Mandarin. */
export function isSyllable(text: string): boolean {
  syllables ??= new Set([...table().values(), ...NAMES.flatMap(([, reading]) => reading.split(' '))])
  return syllables.has(text.normalize('NFC'))
}

/** The syllables of a name, one a character; null where a character has no known reading. */
export function readingOf(name: string): string[] | null {
  const characters = [...name]
  const found: string[] = []
  while (found.length < characters.length) {
    const rest = characters.slice(found.length).join('')
    const whole = NAMES.find(([prefix]) => rest.startsWith(prefix))
    const next = whole === undefined ? table().get(characters[found.length]!) : whole[1]
    if (next === undefined) return null
    found.push(...next.split(' '))
  }
  return found
}

/** What two homophones share: all syllables with their tones. */
export function soundOf(reading: readonly string[]): string {
  return reading.join(' ')
}

/**
 * Specific part and generic part are written apart, each with a capital: Hóngtóng Xiàn. The names of villages are written
 * in one, whatever they end in: Wángjiāzhuāng. Before a, o, e within a word stands an apostrophe: Xī'ān.
 */
export function spell(reading: readonly string[], genericLength: number, isJoined: boolean): string {
  const cut = reading.length - (isJoined ? 0 : genericLength)
  return [reading.slice(0, cut), reading.slice(cut)]
    .filter((word) => word.length > 0)
    .map(spellWord)
    .join(' ')
}

function spellWord(reading: readonly string[]): string {
  const word = reading
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable.normalize('NFD')) ? `'${syllable}` : syllable))
    .join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Whether a spelling, whatever its capitals and spaces, says this reading; one without any tones is compared without them. */
export function isSpellingOf(spelling: string, reading: readonly string[]): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’\s-]/gu, '')
  const toneless = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
      .normalize('NFC')
  const [said, known] = [letters(spelling), letters(reading.join(''))]
  return said === known || (said === toneless(said) && said === toneless(known))
}

let common: ReadonlySet<string> | undefined

/** 生僻字: characters beyond the 6,763 of GB 2312. */
export function findRareCharacters(name: string): string[] {
  if (common === undefined) {
    const bytes: number[] = []
    for (let first = 0xb0; first <= 0xf7; first++)
      for (let second = 0xa1; second <= 0xfe; second++) bytes.push(first, second)
    common = new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)))
  }
  return [...name].filter((character) => !common!.has(character))
}
