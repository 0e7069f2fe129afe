import type { Context, RosterFinding } from '@civil-affairs/kit'
import { PlaceName, STANDARD } from './entity.ts'
import { isSpellingOf, readingOf, soundOf } from './hanyu-pinyin.ts'
import { readNamingDate, readPosition } from './list-texts.ts'
import { placeOf, type Row } from './roster-columns.ts'

const basis = '地名管理条例 art. 9'
/** Code → severity, sentence. */
const catalogue = {
  NO_READING: [
    'REJECTED',
    '名称含有非汉字或无法注音的字。',
    'The name has a character that is none, or has no known reading.',
  ],
  NAME_KNOWN: ['FLAGGED', '该地名已登记，跳过。', 'The name is recorded already; the row is skipped.'],
  NAME_TAKEN: [
    'REJECTED',
    '同一范围内已有相同的标准地名（地名管理条例第九条）。',
    `A standard name of its scope is the same (${basis}).`,
  ],
  HOMOPHONE: [
    'FLAGGED',
    '与同一范围内的另一标准地名同音（地名管理条例第九条），请核对。',
    `It sounds like another standard name of its scope (${basis}).`,
  ],
  SPELLING_DIFFERS: [
    'FLAGGED',
    '汉语拼音与读音表不一致，按读音表保存；读音经审定的，请另行办理审定读音。',
    'The spelling differs from the table of readings, which is kept; an audited reading is entered by its own act.',
  ],
  NAMING_DATE_UNREADABLE: [
    'FLAGGED',
    '命名时间无法识别或晚于今日，未采用。',
    'The day of naming cannot be read or lies in the future, and was left out.',
  ],
  POSITION_UNREADABLE: ['FLAGGED', '经纬度无法识别，未采用。', 'The coordinates cannot be read and were left out.'],
} as const satisfies Record<string, readonly [RosterFinding['severity'], string, string]>

/** What a list says of the day, unless that lies ahead. */
export function namingDate({ today }: Context, text: string | null) {
  const named = text === null ? null : readNamingDate(text)
  return named === null || named.on > today ? null : named
}

/** What the hub and the file itself have against the rows: names that are taken, alike in sound, or spelt otherwise. */
export async function findInRows(context: Context, rows: readonly Row[]): Promise<RosterFinding[]> {
  const places = rows.map((row) => ({ row, ...placeOf(row) }))
  const known = await context.em.find(
    PlaceName,
    { scope: { $in: [...new Set(places.map(({ scope }) => scope))] }, status: { $in: [...STANDARD] } },
    { fields: ['scope', 'name', 'sound', 'division'], disableIdentityMap: true },
  )
  const divisionsOf = new Map(known.map(({ scope, name, division }) => [`${scope} ${name}`, division]))
  const sounds = new Map(known.map(({ scope, name, sound }) => [`${scope} ${sound}`, name]))
  const taken = new Set(divisionsOf.keys())
  const findings: RosterFinding[] = []
  for (const { row, scope, name, division } of places) {
    const say = (column: string, code: keyof typeof catalogue, isDuplicate = false) => {
      const [severity, zh, en] = catalogue[code]
      findings.push({ row: row.number, column, code, severity, zh, en, ...(isDuplicate ? { isDuplicate } : {}) })
    }
    const reading = readingOf(name)
    if (reading === null) {
      say('name', 'NO_READING')
      continue
    }
    const [key, sound] = [`${scope} ${name}`, `${scope} ${soundOf(reading)}`]
    if (divisionsOf.get(key) === division) {
      say('name', 'NAME_KNOWN', true)
      continue
    }
    if (taken.has(key)) say('name', 'NAME_TAKEN')
    else if ((sounds.get(sound) ?? name) !== name) say('name', 'HOMOPHONE')
    taken.add(key)
    if (!sounds.has(sound)) sounds.set(sound, name)
    const { pinyin, position, namedOn } = row.values
    if (pinyin !== null && !isSpellingOf(pinyin, reading)) say('pinyin', 'SPELLING_DIFFERS')
    if (namedOn !== null && namingDate(context, namedOn) === null) say('namedOn', 'NAMING_DATE_UNREADABLE')
    if (position !== null && readPosition(position) === null) say('position', 'POSITION_UNREADABLE')
  }
  return findings
}
