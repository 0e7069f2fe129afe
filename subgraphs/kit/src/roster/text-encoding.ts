/** How the bytes of a .csv become text, and how text is recognised that an earlier conversion has damaged. */
import { refuseFile } from './file-refusals.ts'

/** Strictly: a byte order mark, else UTF-8, else GB 18030 (which reads GBK and GB 2312 too). */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'UTF-16' }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (hasMark) return { text: decode('utf-8', bytes), encoding: 'UTF-8 BOM' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: decode('gb18030', bytes), encoding: 'GB18030' }
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw refuseFile('BROKEN_ENCODING')
  }
}

/**
 * Whether the text has lost characters for good: the replacement character, question marks that stand for characters an
 * encoding did not have, or UTF-8 bytes once replaced and then read as GBK (锟斤拷).
 */
export function hasLostCharacters(text: string): boolean {
  return /\uFFFD|\?{2,}|锟斤拷|烫烫烫/u.test(text)
}

/**
 * Whether Chinese text is really UTF-8 that was read as GBK (晋城 → 鏅嬪煄): its GBK bytes then are well-formed UTF-8 of
 * Chinese characters. One such text may be chance (淇洪波 is one), two different ones are not.
 */
export function isMisread(text: string): boolean {
  if (!/[\u0080-\uFFFF]{3}/.test(text)) return false
  for (const [run] of text.matchAll(/[\u4E00-\u9FA5\uE000-\uE8FF\u20AC]{3,}/gu)) {
    const bytes = utf8BytesOf(run.slice(0, run.length - (run.length % 3)))
    if (bytes === null) continue
    if (/^[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]+$/u.test(lenientUtf8.decode(bytes))) return true
  }
  return false
}

const lenientUtf8 = new TextDecoder('utf-8')
let gbkCodes: Map<string, number> | null = null

/** The GBK bytes of the text where they are UTF-8 characters of three bytes each, as Chinese ones are; null otherwise. */
function utf8BytesOf(text: string): Uint8Array | null {
  gbkCodes ??= readGbkCodes()
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const code = gbkCodes.get(text[at]!)
    if (code === undefined) return null
    bytes[at * 2] = code >> 8
    bytes[at * 2 + 1] = code & 0xff
    for (const index of [at * 2, at * 2 + 1])
      if (index % 3 === 0 ? bytes[index]! >> 4 !== 0xe : bytes[index]! >> 6 !== 2) return null
  }
  return bytes
}

/** The platform decodes GBK but does not encode it. Every pair is followed by a line break, so that a bad one stands alone. */
function readGbkCodes(): Map<string, number> {
  const pairs: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) pairs.push(lead, trail, 0x0a)
  const codes = new Map<string, number>()
  const texts = new TextDecoder('gbk').decode(Uint8Array.from(pairs)).split('\n')
  for (let index = 0; index * 3 < pairs.length; index++) {
    const text = texts[index]!
    if (text.length === 1 && text !== '\uFFFD') codes.set(text, (pairs[index * 3]! << 8) | pairs[index * 3 + 1]!)
  }
  return codes
}
