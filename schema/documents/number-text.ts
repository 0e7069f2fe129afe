/**
 * How a number arrives from a spreadsheet or a keyboard, and how a reader of numbers answers. The faults are those of
 * Excel and of input methods: full-width digits, lower-case x, a leading apostrophe, invisible spaces, 1.40502E+17.
 */
import type { Bilingual } from '../bilingual.ts'

/** Something to look at that does not stop the number from being used. */
export interface NumberWarning<Code extends string = string> {
  readonly code: Code
  readonly messages: Bilingual
}

/** A number that cannot be used, and why. */
export interface NumberRefusal<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  readonly messages: Bilingual
}

/** A refusal with its code and its message in Chinese and English. */
export function refuse<Code extends string>(code: Code, zh: string, en: string): NumberRefusal<Code> {
  return { ok: false, code, messages: { zh, en } }
}

/** A warning with its code and its message in Chinese and English. */
export function warn<Code extends string>(code: Code, zh: string, en: string): NumberWarning<Code> {
  return { code, messages: { zh, en } }
}

// \p{Cf}: zero-width spaces and joiners, direction marks, soft hyphens, byte-order marks.
const invisible = /[\s\p{Z}\p{Cf}\p{Cc}]+/gu
const leadingApostrophe = /^['’‘`´]+/

/** Full-width to ASCII (NFKC), upper case, without spaces, invisible characters or the apostrophe of a text cell. */
export function normaliseNumber(raw: string): string {
  // As nearly all are.
  if (/^[0-9A-Z]*$/.test(raw)) return raw
  return raw.normalize('NFKC').replace(invisible, '').replace(leadingApostrophe, '').toUpperCase()
}

/** Whether a normalised number was written by a spreadsheet as 1.40502E+17, which has lost its last digits. */
export function hasLostPrecision(normalised: string): boolean {
  return /^\d(?:\.\d+)?E\+?\d+$/.test(normalised)
}
