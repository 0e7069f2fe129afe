import { familyRelations } from '@civil-affairs/schema/codes/family-relation.ts'
import { labels } from './operations.generated.ts'

/** A code of the graph's own enum: in Chinese as its schema says, in English by its name. */
export function termIn(lang: 'zh' | 'en', type: string, code: string | null | undefined): string {
  if (code == null) return '—'
  if (lang === 'zh') return labels[type]?.[code] ?? code
  const words = code.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What somebody is to the head of the household, GB/T 4761. */
export function relationIn(lang: 'zh' | 'en', code: string | null | undefined): string {
  const entry = familyRelations.entries.find((one) => one.code === code)
  if (entry === undefined) return code ?? ''
  return lang === 'en' && entry.name !== undefined ? termIn(lang, '', entry.name) : entry.label
}

/** Codes of the graph in words. What the graph names itself (rules, divisions, facets) needs none of these. */
const CODES = {
  severity: {
    RED: ['红色', 'Red'],
    ORANGE: ['橙色', 'Orange'],
    YELLOW: ['黄色', 'Yellow'],
    BLUE: ['蓝色', 'Blue'],
  },
  outcome: {
    WARNING: ['预警', 'Warning'],
    DISCOVERY: ['主动发现', 'Discovery'],
    CONFLICT: ['冲突', 'Conflict'],
    DATA_QUALITY: ['数据质量', 'Data quality'],
    SAFETY: ['安全', 'Safety'],
  },
  findingState: {
    RAISED: ['已生成', 'Raised'],
    DISPATCHED: ['已派发', 'Dispatched'],
    CHECKING: ['核查中', 'Being checked'],
    DISPOSED: ['已处置', 'Disposed of'],
    CLOSED: ['已办结', 'Closed'],
  },
  findingAct: {
    RAISE: ['生成', 'Raised'],
    RAISE_AGAIN: ['再次生成', 'Raised again'],
    DISPATCH: ['派发', 'Dispatch'],
    START_CHECKING: ['开始核查', 'Start checking'],
    DISPOSE: ['处置', 'Dispose of'],
    CLOSE: ['办结', 'Close'],
    RETURN: ['退回重查', 'Return'],
    ESCALATE: ['逾期上报', 'Escalated'],
    CLEAR: ['成因消除自动办结', 'Closed: its cause is gone'],
  },
  disposition: {
    CONFIRMED: ['属实', 'Confirmed'],
    INCLUDED: ['属实，已纳入保障', 'Confirmed, taken in'],
    ADJUSTED: ['属实，已调整待遇', 'Confirmed, benefit adjusted'],
    STOPPED: ['属实，已停发', 'Confirmed, benefit stopped'],
    AIDED: ['属实，已给予救助', 'Confirmed, aid given'],
    REFERRED: ['已转介', 'Referred'],
    ALREADY_SETTLED: ['此前已处理', 'Settled before'],
    NO_ACTION: ['属实，无需处理', 'Confirmed, nothing to do'],
    FALSE_POSITIVE: ['误报', 'False positive'],
  },
  closeReason: {
    DISPOSED: ['处置后办结', 'After disposition'],
    CAUSE_GONE: ['成因消除自动办结', 'Its cause is gone'],
  },
  handler: {
    VILLAGE: ['村（居）', 'Village'],
    TOWNSHIP: ['乡镇（街道）', 'Township'],
    COUNTY: ['县级民政部门', 'County bureau'],
    INSTITUTION: ['机构', 'Institution'],
    DATA_OWNER: ['数据责任部门', 'Owner of the data'],
    SUPERVISION: ['上级监督', 'Supervision'],
  },
  subjectKind: {
    PERSON: ['自然人', 'Person'],
    HOUSEHOLD: ['家庭户', 'Household'],
    UNIT: ['救助家庭', 'Assistance unit'],
    ORGANIZATION: ['社会组织', 'Social organization'],
    INSTITUTION: ['养老机构', 'Care institution'],
    RECORD: ['记录', 'Record'],
  },
  subgraph: {
    registry: ['人口与区划', 'Registry'],
    assistance: ['社会救助', 'Social assistance'],
    'elderly-care': ['养老服务', 'Elderly care'],
    'child-welfare': ['儿童福利', 'Child welfare'],
    'social-organizations': ['社会组织', 'Social organizations'],
    'marriage-funeral': ['婚姻与殡葬', 'Marriage and funeral'],
    communities: ['基层治理', 'Communities'],
    insight: ['综合分析', 'Insight'],
    exchange: ['数据共享', 'Exchange'],
  },
} as const satisfies Record<string, Record<string, readonly [string, string]>>

export type Codes = keyof typeof CODES

/** A code nobody put into words is shown as it is rather than left out. */
export function codeIn(lang: 'zh' | 'en', kind: Codes, code: string): string {
  const words: Readonly<Record<string, readonly [string, string]>> = CODES[kind]
  return words[code]?.[lang === 'zh' ? 0 : 1] ?? code
}

export function codesOf(kind: Codes): string[] {
  return Object.keys(CODES[kind])
}
