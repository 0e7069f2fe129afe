import { findDivisionCode } from '../scalars/division-code.ts'
import { findDivision, type GazetteerDivision, gazetteer } from './gazetteer.ts'

export interface NamedDivision {
  readonly code: string
  /** Named by a name or code that is no longer in use; `code` is that of the successor. */
  readonly isFormer: boolean
}

/**
 * All divisions that the columns of a roster may mean, outermost text first (晋城市, 城区, 北街街道), by the published list:
 * 12-digit codes, names, short names and former names, with or without the names above in front (晋城城区). Names in use
 * win over former ones and full names over short ones; beyond that nothing is chosen, because choosing would be guessing.
 */
export function findDivisionsNamed(texts: readonly string[], today: string): NamedDivision[] {
  const spelt = texts.map(spellingOf).filter((text) => text !== '')
  const own = spelt.at(-1)
  if (own === undefined) return []
  const code = findDivisionCode(own)
  const meant = code === null ? divisionsNamed(own, today) : divisionsOfCode(code)
  const outer = spelt.slice(0, -1)
  const found = new Map<string, NamedDivision>()
  for (const division of bestOf(meant.filter(({ division }) => outer.every((text) => liesIn(division, text)))))
    for (const heir of heirsOf(division, today)) {
      const isFormer = heir.code !== division.code
      if (found.get(heir.code)?.isFormer !== false) found.set(heir.code, { code: heir.code, isFormer })
    }
  return [...found.values()]
}

interface Meaning {
  readonly division: GazetteerDivision
  /** 0: its name; 1: another name of it; 2: a former division. */
  readonly rank: number
}

function bestOf(meanings: readonly Meaning[]): GazetteerDivision[] {
  const best = Math.min(...meanings.map(({ rank }) => rank))
  return meanings.filter(({ rank }) => rank === best).map(({ division }) => division)
}

/** A code below a county of the list is taken as it is: villages and townships get codes faster than lists are published. */
function divisionsOfCode(code: string): Meaning[] {
  const known = findDivision(code)
  if (known !== null) return [{ division: known, rank: 0 }]
  const above = [code.slice(0, 9), code.slice(0, 6)].map(findDivision).find((one) => one !== null)
  if (above == null || code.endsWith('000000')) return []
  return [{ division: { ...above, code, name: code, shortName: code, aliases: [], parentCode: above.code }, rank: 0 }]
}

function divisionsNamed(text: string, today: string): Meaning[] {
  const characters = [...text]
  return characters.flatMap((_, at) => {
    const ending = characters.slice(at).join('')
    if (characters.length - at < 2) return []
    const before = characters.slice(0, at).join('')
    return (namesakes().get(ending) ?? [])
      .filter((division) => before === '' || namesDivisions(before, pathOf(division).slice(0, -1)))
      .map((division) => ({
        division,
        rank: !isInUse(division, today) ? 2 : spellingOf(division.name) === ending ? 0 : 1,
      }))
  })
}

/** Whether a text of a column further out names the division or one above it. */
function liesIn(division: GazetteerDivision, text: string): boolean {
  const code = findDivisionCode(text)
  if (code !== null) return division.code.startsWith(code.replace(/(?:0{3}){0,2}(?:00){0,3}$/, ''))
  const path = pathOf(division)
  return path.some((_, at) =>
    namesOf(path[at]!).some(
      (name) => text.endsWith(name) && namesDivisions(text.slice(0, -name.length), path.slice(0, at)),
    ),
  )
}

/** Whether a text is made of names of these divisions, from the top down, some left out if you like. */
function namesDivisions(text: string, fromTheTop: readonly GazetteerDivision[]): boolean {
  if (text === '') return true
  return fromTheTop.some((division, at) =>
    namesOf(division).some(
      (name) => text.startsWith(name) && namesDivisions(text.slice(name.length), fromTheTop.slice(at + 1)),
    ),
  )
}

/** From the province down to the division itself. */
function pathOf(division: GazetteerDivision): GazetteerDivision[] {
  const above = division.parentCode === null ? null : findDivision(division.parentCode)
  return above === null ? [division] : [...pathOf(above), division]
}

/** Its names, and those of the divisions it took over from: 太谷县 is 太谷区 today. */
function namesOf(division: GazetteerDivision): string[] {
  const before = division.predecessorCodes.flatMap((code) => findDivision(code) ?? [])
  return [division, ...before].flatMap(({ name, shortName, aliases }) => [spellingOf(name), shortName, ...aliases])
}

function heirsOf(division: GazetteerDivision, today: string): GazetteerDivision[] {
  if (isInUse(division, today)) return [division]
  return division.successorCodes.flatMap((code) => {
    const heir = findDivision(code)
    return heir === null || heir.code === division.code ? [] : heirsOf(heir, today)
  })
}

function isInUse({ validFrom, validTo }: GazetteerDivision, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
}

let byName: Map<string, GazetteerDivision[]> | undefined

function namesakes(): Map<string, GazetteerDivision[]> {
  if (byName !== undefined) return byName
  byName = new Map()
  for (const division of gazetteer())
    for (const name of new Set([division.name, division.shortName, ...division.aliases].map(spellingOf))) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [division])
      else same.push(division)
    }
  return byName
}

/** Without spaces and separators, and with the offices' short forms: 北街街道办事处 is 北街街道, 东街村民委员会 is 东街村委会. */
function spellingOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s/\\>、,，·-]+/gu, '')
    .replace(/街道办(?:事处)?$/, '街道')
    .replace(/(?:人民政府|民政办|民政所)$/, '')
    .replace(/村民委员会$/, '村委会')
    .replace(/居民委员会$/, '居委会')
}
