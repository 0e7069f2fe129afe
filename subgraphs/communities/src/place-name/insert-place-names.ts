import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, recordMany } from '@civil-affairs/kit'
import {
  type Approver,
  type PlaceClass,
  PlaceName,
  type PlaceNameStatus,
  PlaceSign,
  type PlaceSignKind,
} from './entity.ts'
import { readingOf, soundOf, spell } from './hanyu-pinyin.ts'
import { splitName } from './list-texts.ts'
import { isSpeltInOne, scopeOf } from './rules.ts'

/** A name as rosters and the sample province bring it; what is left out is derived or unknown. */
export interface NewPlaceName {
  id?: string
  class: PlaceClass
  division: string
  builtUpArea?: string | null
  name: string
  status?: PlaceNameStatus
  /** Syllables of an audited reading, with its document. */
  reading?: readonly string[]
  pinyinDocument?: string | null
  longitude?: number | null
  latitude?: number | null
  meaning?: string | null
  formerNames?: readonly string[]
  isRural?: boolean
  isProtected?: boolean
  approver?: Approver | null
  approverName?: string | null
  approvalDocument?: string | null
  approvedOn?: string | null
  approvedPrecision?: 'DAY' | 'MONTH' | 'YEAR' | null
  filedOn?: string | null
  announcedOn?: string | null
  inUseFrom?: string | null
  signs?: readonly { kind: PlaceSignKind; quantity: number; installedOn: string }[]
}

/**
 * Many names at once with their signs and events, in few statements; gives their ids in the order given. Constraints hold
 * as for a single one: a name that stands twice in its scope makes the whole batch fail, and so does one without a reading.
 */
export async function insertPlaceNames(context: Context, names: readonly NewPlaceName[]): Promise<string[]> {
  const { em, today } = context
  const identified = names.map((name) => ({ ...name, id: name.id ?? randomUUID() }))
  const rows = identified.map((name) => rowOf(name))
  await insertInBulk(em, PlaceName, rows)
  const signs = identified.flatMap(({ id, division, signs = [] }) =>
    signs.map((sign) => ({ id: randomUUID(), placeName: id, division, ...sign })),
  )
  await insertInBulk(em, PlaceSign, signs)
  await recordMany(
    em,
    'communities.placeName.moved',
    rows.map(({ id, division, class: placeClass, status, isRural, approvedOn }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { class: placeClass, from: null, to: status, event: 'TAKE_OVER', isRural, on: approvedOn ?? today },
    })),
  )
  await recordMany(
    em,
    'communities.placeSign.installed',
    signs.map(({ id, placeName, division, kind, quantity, installedOn }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { placeNameId: placeName, kind, quantity, on: installedOn },
    })),
  )
  return identified.map(({ id }) => id)
}

function rowOf({ signs: _, reading, ...name }: NewPlaceName & { id: string }) {
  const { specificPart, genericPart } = splitName(name.name, name.class)
  const syllables = reading ?? readingOf(name.name)
  if (syllables === null) throw new RangeError('a place name has a character without a known reading')
  return {
    ...name,
    specificPart,
    genericPart,
    status: name.status ?? ('IN_USE' as const),
    pinyin: spell(syllables, [...genericPart].length, isSpeltInOne(name.class)),
    sound: soundOf(syllables),
    scope: scopeOf(name),
    formerNames: [...(name.formerNames ?? [])],
    isRural: name.isRural ?? false,
    isProtected: name.isProtected ?? false,
  }
}
