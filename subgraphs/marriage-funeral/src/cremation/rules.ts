/** HH140502-2026-000001: county of the facility, year, serial of both. */
export function cremationNumberOf(division: string, year: string, serial: number): string {
  return `HH${division.slice(0, 6)}-${year}-${String(serial).padStart(6, '0')}`
}

export type CremationFault = 'CREMATED_BEFORE_DEATH' | 'RECEIVED_AFTER_CREMATION' | 'IN_FUTURE' | 'WAIVED_MORE_THAN_FEE'

/** What cannot be true of one cremation; null where nothing stands against it. */
export function findFault(cremation: {
  diedOn: string
  receivedAt: Date | null
  crematedAt: Date
  crematedOn: string
  now: Date
  feeFen: number | null
  waivedFen: number | null
}): CremationFault | null {
  const { diedOn, receivedAt, crematedAt, crematedOn, now, feeFen, waivedFen } = cremation
  if (crematedAt > now) return 'IN_FUTURE'
  if (crematedOn < diedOn) return 'CREMATED_BEFORE_DEATH'
  if (receivedAt !== null && receivedAt > crematedAt) return 'RECEIVED_AFTER_CREMATION'
  if (feeFen !== null && waivedFen !== null && waivedFen > feeFen) return 'WAIVED_MORE_THAN_FEE'
  return null
}
