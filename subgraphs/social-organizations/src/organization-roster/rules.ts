import { isLocalDate } from '@civil-affairs/schema'

const DAY = String.raw`(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?`

/** 证书有效期 as rosters write it: 2022-01-01至2026-12-31, 2022.1.1—2026.12.31, or its last day alone. Null where it is none. */
export function readTerm(text: string): { from: string | null; until: string } | null {
  const days = [...text.normalize('NFKC').matchAll(new RegExp(DAY, 'g'))].map(([, year, month, day]) =>
    [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-'),
  )
  if (days.length === 0 || days.length > 2 || !days.every(isLocalDate)) return null
  if (days.length === 1) return { from: null, until: days[0]! }
  return days[0]! <= days[1]! ? { from: days[0]!, until: days[1]! } : null
}

export type RosterOutcome = 'QUALIFIED' | 'BASIC' | 'UNQUALIFIED' | 'NOT_ATTENDED' | 'FILED'

const outcomes: Readonly<Record<string, RosterOutcome>> = {
  基本合格: 'BASIC',
  不合格: 'UNQUALIFIED',
  合格: 'QUALIFIED',
  未参检: 'NOT_ATTENDED',
  未年检: 'NOT_ATTENDED',
  已年报: 'FILED',
  已报送: 'FILED',
}

/** 年检年度/结论 as rosters write it: 2024/合格, 2024年度基本合格；2023年度未参检. Null where a part is not understood. */
export function readInspections(text: string): { year: number; outcome: RosterOutcome }[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[;,、\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.map((part) => {
    const match = /^(\d{4})\s*(?:年度?)?\s*[/:-]?\s*(\p{Script=Han}+)$/u.exec(part)
    const outcome = match === null ? undefined : outcomes[match[2]!]
    return outcome === undefined ? null : { year: Number(match![1]), outcome }
  })
  const known = read.filter((one) => one !== null)
  const years = new Set(known.map(({ year }) => year))
  return known.length === read.length && known.length > 0 && years.size === known.length ? known : null
}

/** The registry's division as the code tells it: characters 3 to 8, padded. */
export function divisionOfCode(creditCode: string): string {
  return `${creditCode.slice(2, 8)}000000`
}
