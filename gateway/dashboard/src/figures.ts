/** Decimals of the graph are text; a null is a figure that is not shown (suppressed) or not there. */
export type Figure = string | null | undefined

/** 12,345.6 or 1.23 亿: what fits a tile; the exact figure stands in its title. */
export function shortFigure(value: Figure, lang: 'zh' | 'en'): string {
  if (value === null || value === undefined) return '—'
  const number = Number(value)
  const steps: readonly (readonly [number, string])[] =
    lang === 'zh'
      ? [
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e9, ' bn'],
          [1e6, ' m'],
        ]
  const step = steps.find(([from]) => Math.abs(number) >= from * (lang === 'zh' && from === 1e4 ? 10 : 1))
  if (step !== undefined) return `${trimmed(number / step[0], 2)}${step[1]}`
  return trimmed(number, Math.abs(number) < 100 && !Number.isInteger(number) ? 2 : Number.isInteger(number) ? 0 : 1)
}

export function exactFigure(value: Figure): string {
  return value === null || value === undefined ? '—' : trimmed(Number(value), 4)
}

/** For a cell of a workbook: empty where the figure is not shown. */
export function numberOf(value: Figure): number | null {
  return value == null ? null : Number(value)
}

export function nameIn(indicator: { name: string; nameEn: string }, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? indicator.name : indicator.nameEn
}

/** A count that may be hidden. */
export function count(value: number | null | undefined): string {
  return value == null ? '—' : trimmed(value, 0)
}

/** A signed change in percent; null where there is nothing to compare with. */
export function changeText(value: Figure): string | null {
  if (value === null || value === undefined) return null
  const number = Number(value)
  return `${number > 0 ? '+' : ''}${trimmed(number, 1)}%`
}

function trimmed(number: number, digits: number): string {
  return number.toLocaleString('zh-CN', { maximumFractionDigits: digits })
}

/** The domain an indicator belongs to, by its number in the list of the authority. */
const DOMAINS: readonly (readonly [number, number, readonly [string, string]])[] = [
  [1, 29, ['社会救助', 'Social assistance']],
  [30, 34, ['残疾人福利', 'Disability welfare']],
  [35, 44, ['儿童福利', 'Child welfare']],
  [45, 68, ['养老服务', 'Elderly care']],
  [69, 73, ['婚姻登记', 'Marriage']],
  [74, 79, ['殡葬', 'Funeral']],
  [80, 89, ['社会组织', 'Social organizations']],
  [90, 95, ['慈善与志愿', 'Charity']],
  [96, 97, ['救助管理', 'Rescue']],
  [98, 102, ['基层治理与地名', 'Communities']],
  [103, 109, ['综合', 'Across domains']],
]
export function domainOf(id: string, lang: 'zh' | 'en'): string {
  const key = domainKeyOf(id)
  return key === null ? id : domainName(key, lang)
}

/** The first number of the domain tells it in addresses. */
export function domainKeyOf(id: string): string | null {
  const number = Number(/^I-(\d+)/.exec(id)?.[1] ?? 0)
  const found = DOMAINS.find(([from, to]) => number >= from && number <= to)
  return found === undefined ? null : String(found[0])
}

export function domainName(key: string, lang: 'zh' | 'en'): string {
  return DOMAINS.find(([from]) => String(from) === key)?.[2][lang === 'zh' ? 0 : 1] ?? key
}

export const DOMAIN_KEYS = DOMAINS.map(([from]) => String(from))
