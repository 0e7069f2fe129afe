import { readFileSync } from 'node:fs'
import { divisionChanges, formerDivisions } from './gazetteer-changes.ts'

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'

export type DivisionKind =
  | 'PROVINCE'
  | 'MUNICIPALITY'
  | 'AUTONOMOUS_REGION'
  | 'SPECIAL_ADMINISTRATIVE_REGION'
  | 'PREFECTURE_CITY'
  | 'PREFECTURE'
  | 'LEAGUE'
  | 'AUTONOMOUS_PREFECTURE'
  | 'DISTRICT'
  | 'COUNTY'
  | 'COUNTY_LEVEL_CITY'
  | 'BANNER'
  | 'AUTONOMOUS_COUNTY'
  | 'AUTONOMOUS_BANNER'
  | 'FORESTRY_DISTRICT'
  | 'SPECIAL_DISTRICT'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'ETHNIC_TOWNSHIP'
  | 'SUBDISTRICT'
  | 'VILLAGE_COMMITTEE'
  | 'RESIDENTS_COMMITTEE'
  | 'STATISTICAL_UNIT'

/** NBS: National Bureau of Statistics 国家统计局. MCA: Ministry of Civil Affairs 民政部. Below the county their codes differ. */
export type DivisionAuthority = 'NBS' | 'MCA'

export type GazetteerDivision = {
  code: string
  name: string
  shortName: string
  level: DivisionLevel
  kind: DivisionKind
  parentCode: string | null
  /** Where the law puts it, if that is not where its code stands: 台怀镇 has a code of 五台山风景名胜区 and belongs to 五台县. */
  statutoryParentCode: string | null
  isStatutory: boolean
  /** Always null: the list came without the bureau's 城乡分类代码, and kind does not tell. */
  urbanRural: 'URBAN' | 'RURAL' | null
  issuedBy: DivisionAuthority
  /** The Ministry's code for a division that has the Bureau's here, where the two are known to differ. */
  ministryCode: string | null
  validFrom: string | null
  validTo: string | null
  predecessorCodes: string[]
  successorCodes: string[]
  aliases: string[]
}

const significantDigits = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 } as const

/** 2, 4, 6, 9 or 12 digits to the twelve of the statistical code. */
export function padDivisionCode(code: string): string {
  if (!/^[1-9]\d+$/.test(code) || ![2, 4, 6, 9, 12].includes(code.length)) {
    throw new RangeError(`a division code has 2, 4, 6, 9 or 12 digits: ${code}`)
  }
  return code.padEnd(12, '0')
}

export function divisionLevelOf(code12: string): DivisionLevel {
  if (!/^[1-9]\d{11}$/.test(code12)) throw new RangeError(`a full division code has 12 digits: ${code12}`)
  if (code12.endsWith('0000000000')) return 'PROVINCE'
  if (code12.endsWith('00000000')) return 'PREFECTURE'
  if (code12.endsWith('000000')) return 'COUNTY'
  return code12.endsWith('000') ? 'TOWNSHIP' : 'VILLAGE'
}

/** The digits that say something: all divisions of a county begin with its prefix. */
export function prefixOf(code12: string): string {
  return code12.slice(0, significantDigits[divisionLevelOf(code12)])
}

let divisions: readonly GazetteerDivision[] | undefined
let divisionByCode: ReadonlyMap<string, GazetteerDivision> | undefined

/** Shanxi down to the village, China down to the county, and Shanxi's former counties; by code, so parents come first. */
export function gazetteer(): readonly GazetteerDivision[] {
  divisions ??= withHistory([
    ...parse(readFileSync(new URL('gazetteer-china.txt', import.meta.url), 'utf8')),
    ...parse(readFileSync(new URL('gazetteer-shanxi.txt', import.meta.url), 'utf8')),
  ])
  return divisions
}

export function findDivision(code: string): GazetteerDivision | null {
  divisionByCode ??= new Map(gazetteer().map((division) => [division.code, division]))
  return divisionByCode.get(padDivisionCode(code)) ?? null
}

/** As `findDivision`, for a code that comes from the Ministry: its 140932105 is the Bureau's 140932106. */
export function findDivisionByMinistryCode(code: string): GazetteerDivision | null {
  const code12 = padDivisionCode(code)
  const ownCode = findDivision(code12.slice(0, 9))?.ministryCode
  if (!ownCode) return findDivision(code12)
  if (divisionLevelOf(code12) === 'VILLAGE') return null // village codes differ freely below such a township
  return gazetteer().find((division) => division.ministryCode === code12) ?? null
}

/** 山西省晋中市太谷区…, from the province down. Throws a RangeError for a code the gazetteer does not know. */
export function fullNameOf(code: string): string {
  const division = findDivision(code)
  if (!division) throw new RangeError(`no such division: ${code}`)
  return (division.parentCode ? fullNameOf(division.parentCode) : '') + division.name
}

// The text files: a line a division, `code name mark…: child child…`. Their headers explain the marks.

const childDigits: Record<number, number> = { 2: 4, 4: 2, 9: 3 }

function parse(text: string): GazetteerDivision[] {
  const found: GazetteerDivision[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [head, children] = line.split(': ')
    const [prefix, name, ...marks] = head!.split(' ')
    const parentPrefix = prefix!.length === 2 ? null : prefix!.slice(0, prefix!.length === 9 ? 6 : prefix!.length - 2)
    found.push(withMarks(divisionOf(prefix!, name!, parentPrefix), marks))
    if (!children) continue
    const digits = childDigits[prefix!.length]!
    for (const child of children.split(' ')) {
      found.push(divisionOf(prefix! + child.slice(0, digits), child.slice(digits), prefix!))
    }
  }
  return found
}

function divisionOf(prefix: string, printed: string, parentPrefix: string | null): GazetteerDivision {
  const isStatutory = !printed.startsWith('*')
  const names = isStatutory ? printed : printed.slice(1)
  const aliasAt = names.indexOf('=')
  const name = aliasAt < 0 ? names : names.slice(0, aliasAt)
  const level = levelOfPrefix(prefix)
  const kind = isStatutory ? kindOf(level, prefix, name) : 'STATISTICAL_UNIT'
  return {
    code: prefix.padEnd(12, '0'),
    name,
    shortName: shorten(name, kind),
    level,
    kind,
    parentCode: parentPrefix === null ? null : parentPrefix.padEnd(12, '0'),
    statutoryParentCode: null,
    isStatutory,
    urbanRural: null,
    issuedBy: prefix.length <= 6 && isStatutory ? 'MCA' : 'NBS', // GB/T 2260 ends at the county
    ministryCode: null,
    validFrom: null,
    validTo: null,
    predecessorCodes: [],
    successorCodes: [],
    aliases: aliasAt < 0 ? [] : [names.slice(aliasAt + 1)],
  }
}

function withMarks(division: GazetteerDivision, marks: string[]): GazetteerDivision {
  for (const mark of marks) {
    if (mark.startsWith('^')) division.statutoryParentCode = padDivisionCode(mark.slice(1))
    else if (mark.startsWith('mca:')) division.ministryCode = padDivisionCode(mark.slice(4))
    else if (mark.startsWith('@')) {
      division.validFrom = `${mark.slice(1)}-01`
      division.issuedBy = 'MCA'
    } else throw new Error(`unknown mark in the gazetteer: ${division.code} ${mark}`)
  }
  return division
}

function withHistory(current: GazetteerDivision[]): GazetteerDivision[] {
  const former = formerDivisions.map(({ code, name }) => {
    const prefix = prefixOf(code)
    return divisionOf(prefix, name, prefix.slice(0, -2))
  })
  const all = [...current, ...former].sort((a, b) => (a.code < b.code ? -1 : 1))
  const byCode = new Map(all.map((division) => [division.code, division]))
  for (const { kind, effectiveOn, from, to } of divisionChanges) {
    for (const old of from.map((code) => byCode.get(code)!)) {
      if (kind !== 'BOUNDARY') old.validTo = effectiveOn
      for (const heir of to.map((code) => byCode.get(code)!)) {
        if (kind !== 'BOUNDARY') heir.validFrom = effectiveOn
        if (!old.successorCodes.includes(heir.code)) old.successorCodes.push(heir.code)
        if (!heir.predecessorCodes.includes(old.code)) heir.predecessorCodes.push(old.code)
      }
    }
  }
  return all
}

function levelOfPrefix(prefix: string): DivisionLevel {
  if (prefix.length === 2) return 'PROVINCE'
  if (prefix.length === 4) return 'PREFECTURE'
  if (prefix.length === 6) return 'COUNTY'
  return prefix.length === 9 ? 'TOWNSHIP' : 'VILLAGE'
}

/** Down to the county the name tells the kind; below it the code does (GB/T 10114, 统计用区划代码编制规则). */
function kindOf(level: DivisionLevel, prefix: string, name: string): DivisionKind {
  if (level === 'VILLAGE') return prefix[9]! < '2' ? 'RESIDENTS_COMMITTEE' : 'VILLAGE_COMMITTEE'
  if (level === 'TOWNSHIP') {
    if (prefix[6] === '0') return 'SUBDISTRICT'
    if (prefix[6] === '1') return 'TOWN'
    return name.endsWith('族乡') ? 'ETHNIC_TOWNSHIP' : 'TOWNSHIP'
  }
  return namedKinds[level].find(([suffix]) => name.endsWith(suffix))![1]
}

const namedKinds: Record<'PROVINCE' | 'PREFECTURE' | 'COUNTY', [suffix: string, kind: DivisionKind][]> = {
  PROVINCE: [
    ['省', 'PROVINCE'],
    ['特别行政区', 'SPECIAL_ADMINISTRATIVE_REGION'],
    ['自治区', 'AUTONOMOUS_REGION'],
    ['市', 'MUNICIPALITY'],
  ],
  PREFECTURE: [
    ['自治州', 'AUTONOMOUS_PREFECTURE'],
    ['地区', 'PREFECTURE'],
    ['盟', 'LEAGUE'],
    ['市', 'PREFECTURE_CITY'],
  ],
  COUNTY: [
    ['自治县', 'AUTONOMOUS_COUNTY'],
    ['自治旗', 'AUTONOMOUS_BANNER'],
    ['神农架林区', 'FORESTRY_DISTRICT'], // spelt out: 万柏林区 is a district
    ['特区', 'SPECIAL_DISTRICT'],
    ['县', 'COUNTY'],
    ['旗', 'BANNER'],
    ['市', 'COUNTY_LEVEL_CITY'],
    ['区', 'DISTRICT'],
  ],
}

/** What people say: 太谷 for 太谷区, but 祁县 and 城区 stay whole, and 东街村委会 is 东街村. */
export function shorten(name: string, kind: DivisionKind): string {
  switch (kind) {
    case 'STATISTICAL_UNIT':
      return name
    case 'VILLAGE_COMMITTEE': {
      const place = name.slice(0, name.endsWith('村民委员会') ? -5 : -3) // 村委会
      return place.endsWith('村') ? place : `${place}村`
    }
    case 'RESIDENTS_COMMITTEE':
      return without(name, '居民委员会', '居委会')
    case 'AUTONOMOUS_REGION':
    case 'AUTONOMOUS_PREFECTURE':
    case 'AUTONOMOUS_COUNTY':
    case 'AUTONOMOUS_BANNER':
      return withoutPeoples(without(name, '自治区', '自治州', '自治县', '自治旗'))
    case 'DISTRICT':
      return withoutPeoples(without(name, '区'))
    default:
      return without(name, '特别行政区', '街道', '地区', '林区', '特区', '省', '市', '县', '旗', '盟', '镇', '乡')
  }
}

/** Without the first suffix that leaves a name of two characters or more. */
function without(name: string, ...suffixes: string[]): string {
  const suffix = suffixes.find((candidate) => name.endsWith(candidate) && name.length - candidate.length >= 2)
  return suffix ? name.slice(0, -suffix.length) : name
}

const peoples =
  /(?:(?:各|壮|回|藏|苗|彝|瑶|侗|傣|黎|畲|水|土|满|白|羌|怒|佤|京)族|(?:蒙古|朝鲜|哈尼|景颇|傈僳|拉祜|布依|布朗|土家|仫佬|毛南|仡佬|纳西|独龙|普米|裕固|保安|东乡|撒拉|锡伯|达斡尔|鄂温克|鄂伦春|塔吉克|哈萨克|柯尔克孜|维吾尔)族?)+$/

/** 白沙黎族 is 白沙, 管城回族 is 管城; 东乡族, which is nothing else, is 东乡. */
function withoutPeoples(name: string): string {
  const place = name.replace(peoples, '')
  return place.length >= 2 ? place : without(name, '族')
}
