import { maskAddress, maskBankAccount, maskDocumentNumber, maskName, maskPhone } from '@civil-affairs/schema'

/** What the supergraph says of a field. */
export interface CatalogueEntry {
  coordinate: string
  isInput: boolean
  subgraphs: string[]
  type: string
  description: string | null
  typeDescription: string | null
  level: 'PERSONAL' | 'SENSITIVE' | null
  mask: 'NAME' | 'DOCUMENT_NUMBER' | 'PHONE' | 'BANK_ACCOUNT' | 'ADDRESS' | null
  values: string[]
  optionalArguments: string[]
  isShareable: boolean
}

/** Descriptions begin with the Chinese term; what is the same everywhere has none of its own. */
const common: Readonly<Record<string, string>> = {
  id: '编号',
  version: '版本',
  edges: '分页条目',
  node: '记录',
  cursor: '游标',
  pageInfo: '分页信息',
  totalCount: '总数',
  hasNextPage: '有下一页',
  hasPreviousPage: '有上一页',
  startCursor: '首条游标',
  endCursor: '末条游标',
  legalBasis: '法律依据',
  validFrom: '生效日',
  validTo: '失效日',
  verified: '已核实',
  state: '状态',
  status: '状态',
  key: '键',
  value: '值',
  unit: '单位',
  code: '代码',
  name: '名称',
  kind: '种类',
  month: '月份',
  reason: '理由',
  amount: '金额',
  count: '数量',
  division: '区划',
  divisionCode: '区划',
}

/** The Chinese name: of the field, else of what its value is. */
export function termOf({ coordinate, description, typeDescription }: CatalogueEntry): string | null {
  const name = coordinate.slice(coordinate.indexOf('.') + 1)
  return firstTerm(description) ?? common[name] ?? firstTerm(typeDescription)
}

function firstTerm(text: string | null): string | null {
  const [first = ''] = (text ?? '').split(/\s/u)
  return /\p{Script=Han}/u.test(first) ? first.replace(/[,.:;，。：；]+$/u, '') : null
}

/** By the innermost type; what is made of fields has neither format nor example of its own. */
const scalars: Readonly<Record<string, { format: string | null; example: string | null; unit?: string }>> = {
  ID: { format: '编号（UUID 等，按协议与用途换算）', example: '6f2d3a52-7b0e-4c1d-9a4f-0123456789ab' },
  String: { format: '文本', example: null },
  Int: { format: '整数', example: '3' },
  Float: { format: '小数', example: '0.5' },
  Boolean: { format: '是否（true、false）', example: 'true' },
  Date: { format: null, example: '2026-06-15' },
  DateTime: { format: null, example: '2026-06-15T09:00:00+08:00' },
  YearMonth: { format: null, example: '2026-06' },
  Money: { format: null, example: '980.00', unit: '元' },
  Decimal: { format: null, example: '12.5' },
  DivisionCode: { format: null, example: '140502000000' },
  CreditCode: { format: null, example: '51140000MJ0000000X' },
}

/** Of nobody: the mask of an invented value, as a partner meets it that does not hold the field in full. */
const maskedExamples: Readonly<Record<NonNullable<CatalogueEntry['mask']>, string>> = {
  NAME: maskName('张小三'),
  DOCUMENT_NUMBER: maskDocumentNumber('140502195603120014'),
  PHONE: maskPhone('13800005678'),
  BANK_ACCOUNT: maskBankAccount('6222000000001234'),
  ADDRESS: maskAddress('山西省晋城市城区北街街道凤台社区12号楼'),
}

/** Ends of names that say in what a number counts. */
const units: readonly (readonly [RegExp, string])[] = [
  [/(^age|Age)($|[A-Z])/, '周岁'],
  [/Minutes?$/, '分钟'],
  [/Seconds$/, '秒'],
  [/Hours$/, '小时'],
  [/Days$/, '天'],
  [/Months$/, '个月'],
  [/Years$/, '年'],
]

const innermost = (type: string) => type.replace(/[[\]!]/g, '')

export function formatOf({ type, typeDescription, values }: CatalogueEntry): string | null {
  const scalar = scalars[innermost(type)]
  if (scalar === undefined && values.length === 0) return null
  return scalar?.format ?? typeDescription
}

export function unitOf({ coordinate, type }: CatalogueEntry): string | null {
  const name = innermost(type)
  if (name !== 'Int' && name !== 'Decimal') return scalars[name]?.unit ?? null
  const field = coordinate.slice(coordinate.indexOf('.') + 1)
  return units.find(([ends]) => ends.test(field))?.[1] ?? null
}

/** What the description states, else what the type says; never a value that somebody has. */
export function exampleOf({ type, description, mask, values }: CatalogueEntry): string | null {
  if (mask !== null) return maskedExamples[mask]
  const stated = /\be\.g\. ([\w./-]*\w(?: \d+)?)/.exec(description ?? '')?.[1]
  return (
    (values.length > 0 ? values[0]! : innermost(type) in scalars ? stated : null) ??
    scalars[innermost(type)]?.example ??
    null
  )
}
