import { divisionLevelOf, gazetteer, padDivisionCode, prefixOf } from '@civil-affairs/schema/divisions/gazetteer.ts'
import type { DivisionChange } from './entity.ts'

/**
 * Boundaries are named by the day of the last change they include. THEN reads a month within those of its own end, NOW
 * within today's, COMPARABLE within those of the month it is compared with.
 */
export const FIRST_BOUNDARIES = '0001-01-01'

type Change = Pick<DivisionChange, 'kind' | 'fromCodes' | 'toCodes' | 'effectiveOn'>

/** Changes after which a code means the same land under another code; a cut through the land moves no record by itself. */
function movesCodes({ kind, fromCodes, toCodes }: Change): boolean {
  return (kind === 'ABOLISHED' || kind === 'TRANSFERRED') && fromCodes.length === 1 && toCodes.length === 1
}

/** The boundaries in force on a day, of those the changes make. */
export function boundariesOn(changes: readonly Change[], day: string): string {
  return changes
    .filter((change) => movesCodes(change) && change.effectiveOn <= day)
    .reduce((latest, { effectiveOn }) => (effectiveOn > latest ? effectiveOn : latest), FIRST_BOUNDARIES)
}

/** All boundaries a month is to be read within: its own, and each later one up to today's. */
export function boundariesFor(changes: readonly Change[], lastDay: string, today: string): string[] {
  const own = boundariesOn(changes, lastDay)
  const later = changes
    .filter((change) => movesCodes(change) && change.effectiveOn > lastDay && change.effectiveOn <= today)
    .map(({ effectiveOn }) => effectiveOn)
  return [own, ...new Set(later)].sort()
}

/** Where a code lies after all changes up to `boundaries`, each taking what lies below along. */
export function placeWithin(changes: readonly Change[], boundaries: string): (code: string) => string {
  const moves = changes
    .filter((change) => movesCodes(change) && change.effectiveOn <= boundaries)
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0))
  const days = [...new Set(moves.map(({ effectiveOn }) => effectiveOn))]
  const byDay = days.map((day) => {
    const ofDay = moves.filter(({ effectiveOn }) => effectiveOn === day)
    return new Map(ofDay.map(({ fromCodes, toCodes }) => [fromCodes[0]!, toCodes[0]!]))
  })
  return (code) => {
    let place = code
    for (const moved of byDay) place = moveOnce(moved, place)
    return place
  }
}

/** What was said of the code itself goes before what was said of a division above it. */
function moveOnce(moved: ReadonlyMap<string, string>, code: string): string {
  for (const above of codesFrom(code)) {
    const to = moved.get(above)
    if (to === undefined) continue
    if (above === code) return to
    if (divisionLevelOf(above) !== divisionLevelOf(to)) continue
    return prefixOf(to) + code.slice(prefixOf(to).length)
  }
  return code
}

/** The code and those above it, nearest first. */
export function codesFrom(code: string): string[] {
  const prefix = prefixOf(code)
  return [12, 9, 6, 4, 2]
    .filter((length) => length <= prefix.length)
    .map((length) => padDivisionCode(code.slice(0, length)))
}

/** Null for a province: what lies above it is not of this hub. */
export function parentOf(code: string): string | null {
  return codesFrom(code)[1] ?? null
}

let childrenInGazetteer: Map<string, string[]> | undefined

/** The divisions right below one on a day, by code. */
export function childrenOf(changes: readonly Change[], code: string, day: string): string[] {
  childrenInGazetteer ??= groupByParent()
  const children = new Set(childrenInGazetteer.get(code))
  for (const { kind, fromCodes, toCodes, effectiveOn } of changes) {
    if (effectiveOn > day) continue
    if (kind === 'ABOLISHED' || kind === 'TRANSFERRED') for (const from of fromCodes) children.delete(from)
    if (kind === 'ESTABLISHED' || kind === 'TRANSFERRED')
      for (const to of toCodes) if (parentOf(to) === code) children.add(to)
  }
  return [...children].sort()
}

function groupByParent(): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { code, parentCode, validTo } of gazetteer()) {
    if (parentCode === null || validTo !== null) continue
    const group = groups.get(parentCode)
    if (group === undefined) groups.set(parentCode, [code])
    else group.push(code)
  }
  return groups
}
