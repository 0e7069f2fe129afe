import { randomUUID } from 'node:crypto'
import {
  type AcceptedRow,
  type AppliedRecord,
  type Context,
  column,
  defineRoster,
  type RosterFinding,
  record,
  restoreRecords,
  type ValuesOf,
} from '@civil-affairs/kit'
import { divisionsByName } from './divisions-by-name.ts'
import { PlaceName, STANDARD } from './entity.ts'
import { isSpellingOf, readingOf, soundOf } from './hanyu-pinyin.ts'
import { insertPlaceNames } from './insert-place-names.ts'
import { needsBuiltUpArea, readNamingDate, readPosition, scopeOf } from './rules.ts'

const columns = {
  name: column.text('标准名称', { required: true, maximum: 60, synonyms: ['地名', '名称', '标准地名', '地名名称'] }),
  pinyin: column.text('汉语拼音', { maximum: 200, synonyms: ['拼音', '罗马字母拼写'] }),
  class: column.choice(
    '类别',
    {
      NATURAL: ['自然地理实体', '自然地理实体类', '自然'],
      DIVISION: ['行政区划', '行政区域', '行政区划类'],
      COMMITTEE_SEAT: ['村居委会所在地', '村（居）民委员会所在地', '居民点', '农村居民点', '自然村', '群众自治组织'],
      PARK_RESERVE: ['城市公园、自然保护地', '公园', '自然保护地', '公园保护地'],
      STREET: ['街路巷', '道路街巷', '道路', '街巷'],
      BUILDING: ['住宅区、楼宇', '住宅区', '楼宇', '住宅小区', '建筑物'],
      FACILITY: ['设施', '交通水利电力通信气象设施', '交通运输设施', '水利设施', '电力设施', '通信设施', '气象设施'],
      OTHER: ['其他', '其他地理实体', '其它'],
    },
    { required: true, synonyms: ['地名类别', '地名分类'] },
  ),
  division: column.division('所在行政区', {
    required: true,
    synonyms: ['所在政区', '行政区划', '所在地', '行政区划代码'],
  }),
  position: column.text('经纬度', { maximum: 100, synonyms: ['坐标', '地理坐标'] }),
  namedOn: column.text('命名时间', { maximum: 100, synonyms: ['批准时间', '命名日期'] }),
  approverName: column.text('批准机关', { maximum: 200, synonyms: ['命名机关', '批准单位'] }),
  document: column.text('批文', { maximum: 200, synonyms: ['批准文号', '文号'] }),
  meaning: column.text('含义', { maximum: 500, synonyms: ['地名含义', '含义来历'] }),
  formerNames: column.text('曾用名', { maximum: 200, synonyms: ['历史名称', '原名'] }),
} as const

type Row = AcceptedRow<ValuesOf<typeof columns>>

const clean = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')
/** Lists name no built-up area; within the county a street or building can be told from another. */
const countyOf = (division: string) => division.slice(0, 6).padEnd(12, '0')
const placeOf = ({ values }: Row) => {
  const { class: placeClass, division } = values
  const builtUpArea = needsBuiltUpArea(placeClass) ? countyOf(division) : null
  const name = clean(values.name)
  return {
    class: placeClass,
    division,
    builtUpArea,
    name,
    scope: scopeOf({ class: placeClass, division, builtUpArea }),
  }
}

/** 地名: what a county brings from its own lists; every name comes in as one in use. */
export const placeNameRoster = defineRoster({
  kind: 'place-name',
  title: '地名',
  version: 1,
  columns,
  key: ['name', 'class', 'division'],
  divisions: divisionsByName,
  examine: (context, rows) => context.beyondScope(() => examine(context, rows)),
  async apply(context, rows) {
    const ids = rows.map(() => randomUUID())
    await insertPlaceNames(
      context,
      rows.map((row, at) => {
        const { scope: _, ...place } = placeOf(row)
        const { namedOn, approverName, document, meaning, formerNames, position } = row.values
        const named = namedOn === null ? null : namingDate(context, namedOn)
        return {
          ...place,
          id: ids[at]!,
          ...(position === null ? {} : (readPosition(position) ?? {})),
          approverName,
          approvalDocument: document,
          approvedOn: named?.on ?? null,
          approvedPrecision: named?.precision ?? null,
          meaning,
          formerNames: formerNames?.split(/[、,，;；/\s]+/u).filter((name) => name !== '') ?? [],
          isRural: place.class === 'COMMITTEE_SEAT' && Number(place.division.slice(9)) >= 200,
        }
      }),
    )
    return rows.map(
      ({ number }, at): AppliedRecord => ({ row: number, entity: PlaceName, id: ids[at]!, change: 'CREATED' }),
    )
  },
  async reverse(context, records, batch) {
    const names = await context.em.find(PlaceName, { id: { $in: records.map(({ id }) => id) } })
    for (const { id, division } of names)
      record(context.em, 'communities.record.reversed', {
        recordId: id,
        division,
        subjects: [],
        data: { record: 'PlaceName', isWithdrawn: true },
      })
    await restoreRecords(context, records, batch)
  },
})

function namingDate({ today }: Context, text: string) {
  const named = readNamingDate(text)
  return named === null || named.on > today ? null : named
}

async function examine(context: Context, rows: readonly Row[]): Promise<RosterFinding[]> {
  const places = rows.map((row) => ({ row, ...placeOf(row), reading: readingOf(clean(row.values.name)) }))
  const scopes = [...new Set(places.map(({ scope }) => scope))]
  const known = await context.em.find(
    PlaceName,
    { scope: { $in: scopes }, status: { $in: [...STANDARD] } },
    { fields: ['scope', 'name', 'sound'], disableIdentityMap: true },
  )
  const names = new Set(known.map(({ scope, name }) => `${scope} ${name}`))
  const sounds = new Map(known.map(({ scope, name, sound }) => [`${scope} ${sound}`, name]))
  const findings: RosterFinding[] = []
  for (const { row, scope, name, reading } of places) {
    const say = (column: string, code: string, severity: RosterFinding['severity'], zh: string, en: string) =>
      findings.push({ row: row.number, column, code, severity, zh, en })
    if (reading === null) {
      say(
        'name',
        'NO_READING',
        'REJECTED',
        '名称含有非汉字或无法注音的字。',
        'The name has a character that has no known reading.',
      )
      continue
    }
    const key = `${scope} ${name}`
    const sound = `${scope} ${soundOf(reading)}`
    if (names.has(key))
      say(
        'name',
        'NAME_TAKEN',
        'REJECTED',
        '同一范围内已有相同的标准地名（地名管理条例第九条）。',
        'A standard name of its scope is the same (地名管理条例 art. 9).',
      )
    else if ((sounds.get(sound) ?? name) !== name)
      say(
        'name',
        'HOMOPHONE',
        'FLAGGED',
        '与同一范围内的另一标准地名同音（地名管理条例第九条），请核对。',
        'It sounds like another standard name of its scope (地名管理条例 art. 9).',
      )
    names.add(key)
    if (!sounds.has(sound)) sounds.set(sound, name)
    const { pinyin, position, namedOn } = row.values
    if (pinyin !== null && !isSpellingOf(pinyin, reading))
      say(
        'pinyin',
        'SPELLING_DIFFERS',
        'FLAGGED',
        '汉语拼音与读音表不一致，按读音表保存；读音经审定的，请另行办理审定读音。',
        'The spelling differs from the table of readings, which is kept; an audited reading is entered by its own act.',
      )
    if (namedOn !== null && namingDate(context, namedOn) === null)
      say(
        'namedOn',
        'NAMING_DATE_UNREADABLE',
        'FLAGGED',
        '命名时间无法识别或晚于今日，未采用。',
        'The day of naming cannot be read or lies in the future, and was left out.',
      )
    if (position !== null && readPosition(position) === null)
      say(
        'position',
        'POSITION_UNREADABLE',
        'FLAGGED',
        '经纬度无法识别，未采用。',
        'The coordinates cannot be read and were left out.',
      )
  }
  return findings
}
