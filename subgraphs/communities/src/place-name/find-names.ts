import { type Context, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { PlaceName, STANDARD } from './entity.ts'
import { readingOf, soundOf, spell } from './hanyu-pinyin.ts'
import type { CheckPlaceNameInput } from './input.ts'
import {
  findWarnings,
  isBuiltUpAreaOf,
  isSpeltInOne,
  needsBuiltUpArea,
  type PlaceNameWarning,
  scopeOf,
} from './rules.ts'
import type { PlaceNameEvent } from './states.ts'

/** Who keeps place names: 地名行政主管部门. */
export const KEEPERS = ['OFFICER'] as const

/** A name as a proposal states it, spelt and put into its scope. */
export interface NamedPlace
  extends Pick<
    PlaceName,
    'class' | 'division' | 'specificPart' | 'genericPart' | 'name' | 'pinyin' | 'sound' | 'scope'
  > {
  builtUpArea: string | null
}

/** Refused with BUILT_UP_AREA_NEEDED or NO_READING. */
export function nameAPlace(input: CheckPlaceNameInput): NamedPlace {
  const { class: placeClass, division, specificPart } = input
  const genericPart = input.genericPart ?? ''
  const builtUpArea = needsBuiltUpArea(placeClass) ? (input.builtUpArea ?? null) : null
  if (needsBuiltUpArea(placeClass) && (builtUpArea === null || !isBuiltUpAreaOf(builtUpArea, division)))
    throw new Refusal('BUILT_UP_AREA_NEEDED', {
      zh: '街路巷、住宅区、楼宇名称须填写其所在建成区的区划（所在市、县或镇）。',
      en: 'Names of streets and buildings need the built-up area they lie in: the city, county or town above them.',
      basis: '地名管理条例 art. 9（八）',
      path: ['input', 'builtUpArea'],
    })
  const name = specificPart + genericPart
  const reading = readingOf(name)
  if (reading === null)
    throw new Refusal('NO_READING', {
      zh: '名称中有无法注音的字。请核对用字。',
      en: 'The name has a character without a known reading. Check how it is written.',
      basis: '地名管理条例 art. 15',
      path: ['input', 'specificPart'],
    })
  const pinyin = spell(reading, [...genericPart].length, isSpeltInOne(placeClass))
  const scope = scopeOf({ class: placeClass, division, builtUpArea })
  return {
    class: placeClass,
    division,
    builtUpArea,
    specificPart,
    genericPart,
    name,
    pinyin,
    sound: soundOf(reading),
    scope,
  }
}

/** Standard names of the scope that are the same, or sound the same, whoever may see them: the law knows no divisions here. */
export function namesakesOf(
  context: Context,
  place: Pick<PlaceName, 'scope' | 'name' | 'sound'>,
  except: readonly string[] = [],
): Promise<{ same: PlaceName[]; homophones: PlaceName[] }> {
  return context.beyondScope(async () => {
    const found = await context.em.find(
      PlaceName,
      {
        scope: place.scope,
        status: { $in: [...STANDARD] },
        $or: [{ name: place.name }, { sound: place.sound }],
        id: { $nin: [...except] },
      },
      { orderBy: { name: 'asc', id: 'asc' }, limit: 50 },
    )
    return {
      same: found.filter(({ name }) => name === place.name),
      homophones: found.filter(({ name }) => name !== place.name),
    }
  })
}

export interface PlaceNameCheck extends NamedPlace {
  warnings: PlaceNameWarning[]
  taken: boolean
  homophones: string[]
}

/** What a proposal of this name would meet. */
export async function checkPlaceName(context: Context, input: CheckPlaceNameInput): Promise<PlaceNameCheck> {
  context.viewer.mustServe(input.division, ['input', 'division'])
  const place = nameAPlace(input)
  const { same, homophones } = await namesakesOf(context, place)
  return {
    ...place,
    warnings: findWarnings(place),
    taken: same.length > 0,
    homophones: homophones.map(({ name }) => name),
  }
}

export function nameTaken(): Refusal {
  return new Refusal('NAME_TAKEN', {
    zh: '该范围内已有相同的标准地名。请另拟名称。',
    en: 'A standard name of this scope is the same. Propose another.',
    basis: '地名管理条例 art. 9（七）（八）',
    path: ['input', 'specificPart'],
  })
}

export async function getPlaceName(
  context: Context,
  seen: { id: string; version: number },
  ...roles: string[]
): Promise<PlaceName> {
  context.viewer.mustBe(...(roles.length > 0 ? roles : KEEPERS))
  const name = await context.em.findOne(PlaceName, { id: seen.id })
  if (name === null) throw notFound({ zh: '该地名', en: 'place name' }, ['input', 'id'])
  context.viewer.mustServe(name.division)
  mustBeVersion(name, seen.version)
  return name
}

/** Acts are recorded when they have happened, in the order in which they happened. */
export function mustFollow(context: Context, on: string, since: string | null | undefined, path = 'on'): void {
  if (on > context.today)
    throw new Refusal('IN_FUTURE', {
      zh: `日期 ${on} 晚于今日。请在事项发生后登记。`,
      en: `${on} lies in the future. Record it when it has happened.`,
      path: ['input', path],
    })
  if (since != null && on < since)
    throw new Refusal('BEFORE_LAST_STEP', {
      zh: `日期 ${on} 早于上一环节（${since}）。请核对。`,
      en: `${on} lies before the step that precedes it (${since}). Check the dates.`,
      path: ['input', path],
    })
}

export function tellMove(
  context: Context,
  name: PlaceName,
  from: PlaceName['status'] | null,
  event: PlaceNameEvent | 'PROPOSE',
  on: string,
): void {
  record(context.em, 'communities.placeName.moved', {
    recordId: name.id,
    division: name.division,
    subjects: [],
    data: { class: name.class, from, to: name.status, event, isRural: name.isRural, on },
  })
}
