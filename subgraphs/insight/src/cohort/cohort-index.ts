import type { CohortExpression, Facet, FacetCondition, SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { RoaringBitmap32 } from 'roaring-wasm'
import { liesWithin, NamedPairs, Postings } from './postings.ts'
import { grown, SubjectIds } from './subject-ids.ts'

/** One fact as the index takes it in: links of persons resolved, holding on the day of the index. */
export interface IndexedFact {
  readonly facet: string
  readonly subject: string
  readonly value: string | null
  readonly amount: number | null
  readonly division: string
}

interface Kind {
  readonly ids: SubjectIds
  /** Whoever was ever told of or named; of whom nothing holds any more has no place, and so is in no answer. */
  readonly all: RoaringBitmap32
  /** Twelve-digit codes in the order in which they came. */
  readonly codes: string[]
  readonly codeAt: Map<string, number>
  /** Ordinal to the place of its code in `codes`, plus one; 0 where it has none. */
  placeOf: Uint32Array
  /** Twelve digits to who is there. */
  readonly places: Map<string, RoaringBitmap32>
  /** Prefix to who is there, made when asked for and kept up to date from then on. */
  readonly within: Map<string, RoaringBitmap32>
  /** What `prefixes` found; emptied when there is a new code. */
  readonly prefixes: Map<string, readonly string[]>
}

/** How many digits a division may be named by. */
const PREFIX_LENGTHS = [0, 2, 4, 6, 9, 12] as const

/**
 * Roaring bitmaps of what holds on one day: a bitmap a facet and value, a bitmap a division, and the names of REF facets.
 * Ordinals are given in the order in which subjects come, so load them by division. What is not the caller's to keep is
 * freed: bitmaps live outside the garbage collector's sight.
 */
export class CohortIndex {
  readonly day: string
  readonly #facets: ReadonlyMap<string, Facet>
  readonly #postings = new Map<string, Postings>()
  readonly #pairs = new Map<string, NamedPairs>()
  readonly #kinds = new Map<SubjectKind, Kind>()

  constructor(day: string, facets: ReadonlyMap<string, Facet>) {
    this.day = day
    this.#facets = facets
  }

  /** Facts of one facet, each of another subject or of another value. */
  add({ facet, subject, value, amount }: IndexedFact): void {
    const { subject: kind, type, refers } = this.#facets.get(facet)!
    const ordinal = [this.#ordinal(kind, subject)]
    if (type === 'REF') this.#name(facet, ordinal, [this.#ordinal(refers!, value!)])
    else this.#postingsOf(facet).add(this.#keyOf(facet, value, amount), ordinal)
  }

  /** All subjects of one facet and value, their ids one behind the other. */
  addAll(facet: string, value: string | null, amount: number | null, subjects: Buffer): void {
    const { subject: kind } = this.#facets.get(facet)!
    this.#postingsOf(facet).add(this.#keyOf(facet, value, amount), this.#ordinalsIn(kind, subjects))
  }

  /** Pairs of a REF facet; those who name and those who are named stand in the same order. */
  nameAll(facet: string, subjects: Buffer, others: Buffer): void {
    const { subject: kind, refers } = this.#facets.get(facet)!
    this.#name(facet, this.#ordinalsIn(kind, subjects), this.#ordinalsIn(refers!, others))
  }

  #name(facet: string, subjects: ArrayLike<number>, others: ArrayLike<number>): void {
    this.#postingsOf(facet).add(null, subjects)
    const pairs = this.#pairsOf(facet)
    for (let at = 0; at < subjects.length; at++) pairs.add(subjects[at]!, others[at]!)
  }

  #keyOf(facet: string, value: string | null, amount: number | null): string | number | null {
    const { type } = this.#facets.get(facet)!
    if (type === 'FLAG') return null
    return type === 'AMOUNT' || type === 'NUMBER' ? amount! : value!
  }

  /** Where a subject is; the last word of all its facts. */
  place(kind: SubjectKind, subject: string, division: string | null): void {
    const own = this.#kind(kind)
    const ordinal = this.#ordinal(kind, subject)
    const before = own.placeOf[ordinal]!
    const former = before === 0 ? null : own.codes[before - 1]!
    if (former === division) return
    for (const length of PREFIX_LENGTHS) {
      if (former !== null) own.within.get(former.slice(0, length))?.remove(ordinal)
      if (division !== null) own.within.get(division.slice(0, length))?.add(ordinal)
    }
    if (former !== null) own.places.get(former)!.remove(ordinal)
    own.placeOf[ordinal] = 0
    if (division !== null) this.#putAt(own, division, [ordinal])
  }

  /** As `place`, of all those subjects that have none so far, while the index is filled. */
  placeFirst(kind: SubjectKind, division: string, subjects: Buffer): void {
    const ordinals = this.#ordinalsIn(kind, subjects)
    const own = this.#kind(kind)
    this.#putAt(
      own,
      division,
      ordinals.filter((ordinal) => own.placeOf[ordinal] === 0),
    )
  }

  #putAt({ codes, codeAt, places, placeOf, prefixes }: Kind, division: string, ordinals: ArrayLike<number>): void {
    let at = codeAt.get(division)
    if (at === undefined) {
      at = codes.push(division)
      codeAt.set(division, at)
      places.set(division, new RoaringBitmap32())
      prefixes.clear()
    }
    places.get(division)!.addMany(ordinals as Uint32Array)
    for (let one = 0; one < ordinals.length; one++) placeOf[ordinals[one]!] = at
  }

  /** Nothing is known any more of a facet and subjects; what holds is then added anew. */
  forget(facet: string, subjects: Iterable<string>): void {
    const { ids } = this.#kind(this.#facets.get(facet)!.subject)
    const ordinals = RoaringBitmap32.from([...subjects].flatMap((subject) => ids.find(subject) ?? []))
    this.#postings.get(facet)?.forget(ordinals)
    this.#pairs.get(facet)?.forget(ordinals)
    ordinals.dispose()
  }

  compact(): void {
    for (const postings of this.#postings.values()) postings.compact()
  }

  idsOf(kind: SubjectKind, set: RoaringBitmap32): string[] {
    const { ids } = this.#kind(kind)
    return set.toArray().map((ordinal) => ids.idOf(ordinal))
  }

  /** Of the ids given those that are in the set. */
  among(kind: SubjectKind, set: RoaringBitmap32, subjects: readonly string[]): string[] {
    const { ids } = this.#kind(kind)
    return subjects.filter((subject) => {
      const ordinal = ids.find(subject)
      return ordinal !== undefined && set.has(ordinal)
    })
  }

  /** Who is in divisions that begin with any of the digits; the caller's to free. */
  withinAny(kind: SubjectKind, prefixes: readonly string[]): RoaringBitmap32 {
    return RoaringBitmap32.orMany(prefixes.map((prefix) => this.within(kind, prefix)))
  }

  /** Who is in divisions that begin with the digits; not the caller's to free. */
  within(kind: SubjectKind, prefix: string): RoaringBitmap32 {
    const { places, within } = this.#kind(kind)
    let bitmap = within.get(prefix)
    if (bitmap === undefined) {
      const parts = [...places].filter(([code]) => code.startsWith(prefix)).map(([, part]) => part)
      bitmap = RoaringBitmap32.orMany(parts)
      within.set(prefix, bitmap)
    }
    return bitmap
  }

  /** How many of these are in divisions that begin alike, by beginning, of each of the lengths given. */
  countByPrefix(kind: SubjectKind, ordinals: Uint32Array, lengths: readonly number[]): Map<string, number> {
    const { codes, placeOf } = this.#kind(kind)
    const counts = new Uint32Array(codes.length + 1)
    for (const ordinal of ordinals) counts[placeOf[ordinal]!]!++
    const found = new Map<string, number>()
    for (const [at, code] of codes.entries()) {
      const count = counts[at + 1]!
      if (count === 0) continue
      for (const length of lengths) {
        const prefix = code.slice(0, length)
        found.set(prefix, (found.get(prefix) ?? 0) + count)
      }
    }
    return found
  }

  /** The distinct beginnings, so many digits long, of the divisions in which somebody is. */
  prefixes(kind: SubjectKind, within: string, digits: number): readonly string[] {
    const { prefixes, codes } = this.#kind(kind)
    const asked = `${within} ${digits}`
    let found = prefixes.get(asked)
    if (found === undefined) {
      const inside = codes.filter((code) => code.startsWith(within))
      found = [...new Set(inside.map((code) => code.slice(0, digits)))].toSorted()
      prefixes.set(asked, found)
    }
    return found
  }

  /** The values of a facet, each with who has it; not the caller's to free. */
  valuesOf(facet: string): ReadonlyMap<string | number, RoaringBitmap32> {
    return this.#postingsOf(facet).byValue
  }

  /** Who fits; the caller frees it. */
  find(kind: SubjectKind, expression: CohortExpression): RoaringBitmap32 {
    if ('all' in expression) return this.#combine(kind, expression.all, 'and')
    if ('any' in expression) return this.#combine(kind, expression.any, 'or')
    if ('not' in expression) {
      const others = this.find(kind, expression.not)
      const rest = RoaringBitmap32.andNot(this.#kind(kind).all, others)
      others.dispose()
      return rest
    }
    return 'related' in expression ? this.#related(kind, expression) : this.#fitting(expression)
  }

  #combine(kind: SubjectKind, parts: readonly CohortExpression[], how: 'and' | 'or'): RoaringBitmap32 {
    const found = parts.map((part) => this.find(kind, part))
    if (found.length === 0) return how === 'and' ? this.#kind(kind).all.clone() : new RoaringBitmap32()
    if (how === 'and') found.sort((a, b) => a.size - b.size)
    const [first, ...others] = found as [RoaringBitmap32, ...RoaringBitmap32[]]
    for (const other of others) {
      if (how === 'and') first.andInPlace(other)
      else first.orInPlace(other)
      other.dispose()
    }
    return first
  }

  #fitting({ facet, in: among, from, to, ageFrom, ageTo }: FacetCondition): RoaringBitmap32 {
    const postings = this.#postingsOf(facet)
    const youngest = ageFrom === undefined ? undefined : birthOf(this.day, ageFrom)
    const after = ageTo === undefined ? undefined : birthOf(this.day, ageTo + 1)
    const isBounded = [from, to, youngest, after].some((bound) => bound !== undefined)
    if (!isBounded && among === undefined) return postings.present.clone()
    const latest = [to, youngest].flatMap((bound) => bound ?? []).sort((a, b) => (a < b ? -1 : 1))[0]
    const range = { from, after, to: latest }
    return among === undefined
      ? postings.between(range)
      : postings.among(among.filter((value) => liesWithin(range, value)))
  }

  #related(
    kind: SubjectKind,
    { related, reverse, quantifier, where }: Extract<CohortExpression, { related: string }>,
  ): RoaringBitmap32 {
    const facet = this.#facets.get(related)!
    const [theirs, ofKind] = [reverse === true ? facet.subject : facet.refers!, this.#kind(kind)]
    const fitting = this.find(theirs, where)
    const fits = marksOf(fitting, this.#kind(theirs).ids.size)
    fitting.dispose()
    const pairs = this.#pairsOf(related)
    const [own, others] = reverse === true ? [pairs.others, pairs.subjects] : [pairs.subjects, pairs.others]
    const fittingOf = new Uint32Array(ofKind.ids.size)
    const allOf = new Uint32Array(ofKind.ids.size)
    for (let at = 0; at < pairs.length; at++) {
      const subject = own[at]!
      allOf[subject]!++
      fittingOf[subject]! += fits[others[at]!]!
    }
    // Who has no such subject has not too many of them; and has at least none.
    const matches =
      quantifier === 'ANY'
        ? (subject: number) => fittingOf[subject]! > 0
        : quantifier === 'EVERY'
          ? (subject: number) => allOf[subject]! > 0 && fittingOf[subject] === allOf[subject]
          : 'atLeast' in quantifier
            ? (subject: number) => fittingOf[subject]! >= quantifier.atLeast
            : (subject: number) => fittingOf[subject]! <= quantifier.atMost
    const matching = new Uint32Array(ofKind.ids.size)
    let count = 0
    for (let subject = 0; subject < matching.length; subject++) if (matches(subject)) matching[count++] = subject
    return RoaringBitmap32.from(matching.subarray(0, count))
  }

  #ordinal(kind: SubjectKind, subject: string): number {
    const own = this.#kind(kind)
    const ordinal = own.ids.ordinalOf(subject)
    if (own.all.tryAdd(ordinal)) while (own.placeOf.length < own.ids.size) own.placeOf = grown(own.placeOf)
    return ordinal
  }

  #ordinalsIn(kind: SubjectKind, subjects: Buffer): Uint32Array {
    const own = this.#kind(kind)
    const known = own.ids.size
    const ordinals = own.ids.ordinalsIn(subjects)
    own.all.addRange(known, own.ids.size)
    while (own.placeOf.length < own.ids.size) own.placeOf = grown(own.placeOf)
    return ordinals
  }

  #kind(kind: SubjectKind): Kind {
    let known = this.#kinds.get(kind)
    if (known === undefined) {
      known = {
        ids: new SubjectIds(),
        all: new RoaringBitmap32(),
        codes: [],
        codeAt: new Map(),
        placeOf: new Uint32Array(1024),
        places: new Map(),
        within: new Map(),
        prefixes: new Map(),
      }
      this.#kinds.set(kind, known)
    }
    return known
  }

  #postingsOf(facet: string): Postings {
    let known = this.#postings.get(facet)
    if (known === undefined) {
      const { type } = this.#facets.get(facet)!
      known = new Postings(type === 'AMOUNT' || type === 'NUMBER' || type === 'DATE')
      this.#postings.set(facet, known)
    }
    return known
  }

  #pairsOf(facet: string): NamedPairs {
    const known = this.#pairs.get(facet) ?? new NamedPairs()
    this.#pairs.set(facet, known)
    return known
  }
}

/** One byte a subject: asked a million times, that is ten times as quick as the bitmap. */
function marksOf(set: RoaringBitmap32, size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const ordinal of set.toUint32Array()) marks[ordinal] = 1
  return marks
}

/** The last day of birth of whoever has completed so many years on the day; texts of days sort as the days do. */
export function birthOf(day: string, age: number): string {
  const year = String(Number(day.slice(0, 4)) - age).padStart(4, '0')
  return `${year}${day.slice(4)}`
}
