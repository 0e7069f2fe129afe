import { Refusal } from '@civil-affairs/kit'
import { monthsBetween } from '@civil-affairs/schema'
import { z } from 'zod'

export const IndicatorIds = z.array(z.string().max(10)).max(120).nullish()

/** Months of a series are as many as figures are kept for. */
export function mustBeShort(from: string, to: string, longest: number): void {
  const months = monthsBetween(from, to) + 1
  if (months >= 1 && months <= longest) return
  throw new Refusal('SERIES_TOO_LONG', {
    zh: `趋势须从较早月份到较晚月份，最多 ${longest} 个月。`,
    en: `A series runs from the earlier month to the later, over at most ${longest} months.`,
    path: ['to'],
  })
}

export function unknownIndicator(id: string): Refusal {
  return new Refusal('UNKNOWN_INDICATOR', {
    zh: `没有编号为 ${id} 的指标。请用 indicators 查询全部编号。`,
    en: `No indicator ${id} is declared. Ask indicators for all ids.`,
    path: ['ids'],
  })
}
