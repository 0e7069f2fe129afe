export type PartyKind = 'MAINLAND' | 'HK' | 'MACAO' | 'TAIWAN' | 'OVERSEAS_CHINESE' | 'FOREIGN'
export type CertificatePrefix = 'J' | 'L' | 'BJ' | 'BL'

/** 婚姻登记条例 art. 2: with a party from outside the mainland only offices the province designates are competent. */
export function isCompetent(competence: 'MAINLAND' | 'ALL', parties: readonly PartyKind[]): boolean {
  return competence === 'ALL' || parties.every((kind) => kind === 'MAINLAND')
}

/** J140502-2026-000001 (domain.md 2.5): the office's code, the year, a serial of office, kind and year. */
export function certificateNumberOf(prefix: CertificatePrefix, code: string, year: number, serial: number): string {
  return `${prefix}${code}-${String(year).padStart(4, '0')}-${String(serial).padStart(6, '0')}`
}
