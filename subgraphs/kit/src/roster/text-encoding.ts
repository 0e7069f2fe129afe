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
  for (const [run] of text.matchAll(/[\u4E00-\u9FA5\uE000-\uE8FF\u20AC]{3,}/gu)) {
    const bytes = gbkBytesOf(run.slice(0, run.length - (run.length % 3)))
    if (bytes === null) continue
    try {
      if (/^[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]+$/u.test(strictUtf8.decode(bytes))) return true
    } catch {}
  }
  return false
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
let gbkCodes: Map<string, number> | null = null

function gbkBytesOf(text: string): Uint8Array | null {
  gbkCodes ??= readGbkCodes()
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const code = gbkCodes.get(text[at]!)
    if (code === undefined) return null
    bytes[at * 2] = code >> 8
    bytes[at * 2 + 1] = code & 0xff
  }
  return bytes
}

/** The platform decodes GBK but does not encode it. */
function readGbkCodes(): Map<string, number> {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number>()
  const pair = new Uint8Array(2)
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      pair[0] = lead
      pair[1] = trail
      const text = decoder.decode(pair)
      if (text.length === 1 && text !== '\uFFFD') codes.set(text, (lead << 8) | trail)
    }
  return codes
}
