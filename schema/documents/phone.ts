/** Telephone numbers of mainland China: mobile (11 digits) and landline (area code and 7 or 8 digits). */
import { hasLostPrecision, type NumberRefusal, normaliseNumber, refuse } from './number-text.ts'

export interface Phone {
  readonly ok: true
  /** "13800005678", or "0356-2025678" with the area code apart. */
  readonly number: string
  readonly kind: 'MOBILE' | 'LANDLINE'
}

/** Reads a telephone number; what townships write for "none" (0, 11111111111, 无) is PLACEHOLDER, to be stored as null. */
export function readPhone(raw: string): Phone | NumberRefusal<'FORM' | 'PLACEHOLDER' | 'PRECISION_LOST'> {
  const text = normaliseNumber(raw).replace(/[‐‑‒–—―−ー]/g, '-')
  if (hasLostPrecision(text))
    return refuse(
      'PRECISION_LOST',
      '电话号码被表格转成了科学计数法，请以文本格式重新导出。',
      'A spreadsheet turned the number into scientific notation; export it again as text.',
    )
  if (text === '' || /^(?:-+|\/|无|没有|暂无|NONE|NULL|(\d)\1*)$/.test(text))
    return refuse('PLACEHOLDER', '未填写真实电话号码。', 'This stands for no telephone number.')
  const digits = text.replace(/[()-]/g, '').replace(/^(?:\+|00)?86(?=1[3-9]\d{9}$|0\d{9})/, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return { ok: true, number: digits, kind: 'MOBILE' }
  // Beijing (010) and the 02x cities have area codes of three digits, all others of four.
  const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(digits)
  if (landline) return { ok: true, number: `${landline[1]}-${landline[2]}`, kind: 'LANDLINE' }
  return refuse(
    'FORM',
    '电话号码应为11位手机号，或带区号的固定电话，例如0356-2025678。',
    'Write a mobile number of 11 digits, or a landline with its area code, such as 0356-2025678.',
  )
}
