/** Faults 4, 5, 10, 15 and 25: characters that do not belong, and characters that came in another form. */
import { type CellFault, type CellReading, faultOfCode } from './faults.ts'
import { isMisread } from './text-encoding.ts'

const clean = /^[\x21-\x26\x28-\x7E\u4E00-\u9FFF]*$/
// \p{Cf}: zero-width spaces and joiners, direction marks, soft hyphens, byte order marks.
const edges = /^[\s\p{Z}\p{Cf}\p{Cc}]+|[\s\p{Z}\p{Cf}\p{Cc}]+$/gu
const inside = /[\s\p{Z}\p{Cc}]{2,}|[\p{Cc}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u202F\u205F]/gu

/** Fault 5: apostrophe of a text cell, surrounding and invisible characters; line breaks and runs of spaces become one space. */
export function stripStray(text: string): string {
  if (clean.test(text)) return text
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(edges, '')
    .replace(/^['’‘`´\s]+/, '')
    .replace(inside, ' ')
    .replace(edges, '')
}

/** Faults 4 and 25: full-width letters, digits and punctuation of codes to ASCII, without any space. */
export function narrow(text: string): string {
  return /^[\x21-\x7E]*$/.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/\s+/g, '')
        .replace(/[‐‑‒–—―−]/g, '-')
}

/** The faults that lie between a raw code or number and its normal form. */
export function spellingFaults(raw: string, normal: string): CellFault[] {
  if (raw === normal) return []
  const stripped = stripStray(raw)
  const faults: CellFault[] = []
  if (stripped !== raw || /\s/.test(stripped)) faults.push(faultOfCode('STRAY_CHARACTERS'))
  const dense = stripped.replace(/\s+/g, '')
  if (/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/.test(dense) || (/[a-z]/.test(dense) && !/[a-z]/.test(normal)))
    faults.push(faultOfCode('WIDTH_OR_CASE'))
  if (/[\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\u2010-\u2015\u2212\u3001\u3002]/.test(dense))
    faults.push(faultOfCode('PUNCTUATION'))
  return faults
}

/** What clerks write for "nothing". */
export function isPlaceholder(text: string): boolean {
  return text.length <= 4 && /^(?:无|暂无|没有|空|[-—－–/／\\*]+|N\/?A|n\/?a|null|NULL)$/.test(text)
}

/** Several values in one cell (fault 10), parted as clerks part them. */
export function partsOf(text: string): string[] {
  return text
    .split(/[、，,；;/／\n]|\s+(?=\d{7,}|\p{Script=Han})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

// GB 18030-2005 kept 24 characters in the private use area that have standard code points since; these are the Han ones.
const standardOf: Readonly<Record<string, string>> = {
  '\uE81E': '\u9FB4', '\uE826': '\u9FB5', '\uE82B': '\u9FB6', '\uE82C': '\u9FB7', '\uE832': '\u9FB8', '\uE843': '\u9FB9',
  '\uE854': '\u9FBA', '\uE864': '\u9FBB', '\uE816': '\u{20087}', '\uE817': '\u{20089}', '\uE818': '\u{200CC}',
  '\uE831': '\u{215D7}', '\uE83B': '\u{2298F}', '\uE855': '\u{241FE}',
} // biome-ignore format: one line a few characters

const privateUse = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u
const dots = /(?<=[\p{L}\p{M}])[.．・•‧∙⋅●。丶、](?=[\p{L}\p{M}])/gu

/** Fault 15 and the half of 5 that is about names: one dot, no spaces within Chinese names, rare characters kept as they are. */
export function readName(raw: string): CellReading<string> {
  let text = stripStray(raw)
  const faults: CellFault[] = []
  if (privateUse.test(text)) {
    text = text.replace(/[\uE000-\uF8FF]/g, (character) => standardOf[character] ?? character)
    if (privateUse.test(text)) return { value: null, faults: [faultOfCode('DAMAGED_CHARACTERS')] }
    faults.push(faultOfCode('PRIVATE_USE'))
  }
  // Only in Chinese names: John Smith keeps his space.
  const dense = text.replace(/(?<=[\p{Script=Han}·])\s+(?=[\p{Script=Han}·])/gu, '')
  if (dense !== raw.replace(/[\uE000-\uF8FF]/g, (character) => standardOf[character] ?? character))
    faults.push(faultOfCode('STRAY_CHARACTERS'))
  if (/[*＊]/.test(dense)) return { value: null, faults: [faultOfCode('MASKED')] }
  if (dense.split(/[、，,；;/／]/).filter((part) => part.trim() !== '').length > 1)
    return { value: null, faults: [faultOfCode('MANY_VALUES')] }
  const dotted = /\p{Script=Han}/u.test(dense) ? dense.replace(dots, '·') : dense
  if (dotted !== dense) faults.push(faultOfCode('NAME_DOT'))
  if (/[?？□■〓�]/.test(dotted) || isMisread(dotted))
    return { value: null, faults: [faultOfCode('DAMAGED_CHARACTERS')] }
  if ([...dotted].length > 50) return { value: null, faults: [faultOfCode('TOO_LONG')] }
  if (!/^[\p{L}\p{M}\p{Nl}\u3007][\p{L}\p{M}\p{Nl}\u3007·.'’ -]*$/u.test(dotted))
    return { value: null, faults: [faultOfCode('NAME_CHARACTERS')] }
  return { value: dotted, faults }
}

export function readText(raw: string, maximum = 500): CellReading<string> {
  const text = stripStray(raw)
  if (text.length > maximum) return { value: null, faults: [faultOfCode('TOO_LONG')] }
  if (privateUse.test(text)) return { value: text, faults: [faultOfCode('DAMAGED_CHARACTERS', 'FLAGGED')] }
  return { value: text, faults: text === raw ? [] : [faultOfCode('STRAY_CHARACTERS')] }
}
