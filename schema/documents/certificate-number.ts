/**
 * The number on a marriage or divorce certificate (结婚证字号, 离婚证字号): J or L (BJ, BL when re-issued), six digits of
 * the registry's division, the year and a serial of the registry and year. Certificates before 2004 have free forms, which
 * are kept as they were written.
 */
import { isKnownDivision } from './division-prefixes.ts'
import { type NumberRefusal, type NumberWarning, normaliseNumber, refuse, warn } from './number-text.ts'

export type CertificateKind = 'MARRIAGE' | 'DIVORCE' | 'REISSUED_MARRIAGE' | 'REISSUED_DIVORCE'

export interface StandardCertificateNumber {
  readonly ok: true
  readonly form: 'STANDARD'
  readonly number: string
  readonly kind: CertificateKind
  readonly division: string
  readonly year: number
  readonly serial: string
  readonly warnings: readonly NumberWarning<'DIVISION_UNKNOWN'>[]
}

export interface LegacyCertificateNumber {
  readonly ok: true
  readonly form: 'LEGACY'
  /** As written, without spaces: 晋泽结字0105-00012. */
  readonly number: string
  /** Null where the text does not say. */
  readonly kind: CertificateKind | null
}

const kinds: Readonly<Record<string, CertificateKind>> = {
  J: 'MARRIAGE',
  L: 'DIVORCE',
  BJ: 'REISSUED_MARRIAGE',
  BL: 'REISSUED_DIVORCE',
}

/** Reads a certificate number in the present form or keeps a legacy one (…字第…号). */
export function readCertificateNumber(
  raw: string,
): StandardCertificateNumber | LegacyCertificateNumber | NumberRefusal<'FORM'> {
  // Input methods write many dashes for the same key.
  const number = normaliseNumber(raw).replace(/[‐‑‒–—―−ー]/g, '-')
  const match = /^(J|L|BJ|BL)(\d{6})-(\d{4})-(\d{6})$/.exec(number)
  if (match) {
    const division = match[2]!
    return {
      ok: true,
      form: 'STANDARD',
      number,
      kind: kinds[match[1]!]!,
      division,
      year: Number(match[3]),
      serial: match[4]!,
      warnings: isKnownDivision(division)
        ? []
        : [
            warn(
              'DIVISION_UNKNOWN',
              `登记机关区划代码${division}不在现行和历史区划代码表中。`,
              `The registry's division ${division} is in no list of present or former divisions.`,
            ),
          ],
    }
  }
  if (/字/.test(number) && /\d/.test(number) && number.length <= 40) {
    const kind = number.includes('离') ? 'DIVORCE' : /[结婚]/.test(number) ? 'MARRIAGE' : null
    return { ok: true, form: 'LEGACY', number, kind }
  }
  return refuse(
    'FORM',
    '证件字号应形如J140502-2026-000001（结婚J、离婚L，补发加B），旧证按原文填写，如“晋泽结字0105-00012”。',
    'Write the number as J140502-2026-000001 (J marriage, L divorce, B before either when re-issued); copy old forms as they are.',
  )
}
