import type { CohortExpression, Facet, FacetCondition, SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { RoaringBitmap32 } from 'roaring-wasm'

/** One fact as the index takes it in: links of persons resolved, holding on the day of the index. */
export interface IndexedFact {
  readonly facet: string
  readonly subject: string
  readonly value: string | null
  readonly amount: number | null
  readonly division: string
}

/** What is known of one facet: who has it, with which value, and whom a REF names. */
interface Postings {
  readonly present: RoaringBitmap32
  readonly byValue: Map<string | number, RoaringBitmap32>
  /** Ordinal of the subject to those of the subjects named, for a REF. */
  readonly named: Map<number, Set<number>>
}

interface Kind {
  readonly ordinals: Map<string, number>
  readonly subjects: string[]
  /** Whoever was ever told of or named; of whom nothing holds any more has no place, and so is in no answer. */
  readonly all: RoaringBitmap32
  /** Twelve-digit code to who is there. */
  readonly places: Map<string, RoaringBitmap32>
  /** Prefix to who is there, made when asked for. */
  readonly within: Map<string, RoaringBitmap32>
}

/**
 * Roaring bitmaps of what holds on one day: a bitmap a facet and value, a bitmap a division, and the names of REF facets.
 * Ordinals are given in the order in which facts come, so load them by division. What is not the caller's to keep is
 * freed: bitmaps live outside the garbage collector's sight.
 */
export class CohortIndex {
  readonly day: string
  readonly #facets: ReadonlyMap<string, Facet>
  readonly #postings = new Map<string, Postings>()
  readonly #kinds = new Map<SubjectKind, Kind>()

  constructor(day: string, facets: ReadonlyMap<string, Facet>) {
    this.day = day
    this.#facets = facets
  }

  add({ facet, subject, value, amount }: IndexedFact): void {
    const { subject: kind, type, refers } = this.#facets.get(facet)!
    const ordinal = this.#ordinal(kind, subject)
    const postings = this.#postingsOf(facet)
    postings.present.add(ordinal)
    if (type === 'REF') {
      const named = postings.named.get(ordinal)
      const other = this.#ordinal(refers!, value!)
      if (named === undefined) postings.named.set(ordinal, new Set([other]))
      else named.add(other)
    } else if (type !== 'FLAG') {
      const key = (type === 'AMOUNT' || type === 'NUMBER' ? amount : value)!
      let bitmap = postings.byValue.get(key)
      if (bitmap === undefined) {
        bitmap = new RoaringBitmap32()
        postings.byValue.set(key, bitmap)
      }
      bitmap.add(ordinal)
    }
  }

  /** Where a subject is; the last word of all its facts. */
  place(kind: SubjectKind, subject: string, division: string | null): void {
    const { places, within } = this.#kind(kind)
    const ordinal = this.#ordinal(kind, subject)
    for (const [code, bitmap] of places) if (code !== division) bitmap.remove(ordinal)
    for (const [prefix, bitmap] of within) {
      bitmap.dispose()
      within.delete(prefix)
    }
    if (division !== null) this.#at(places, division).add(ordinal)
  }

  /** As `place`, of a subject that had none, while the index is filled. */
  placeFirst(kind: SubjectKind, subject: string, division: string): void {
    this.#at(this.#kind(kind).places, division).add(this.#ordinal(kind, subject))
  }

  /** Nothing is known any more of a facet and subject; what holds is then added anew. */
  forget(facet: string, subject: string): void {
    const postings = this.#postings.get(facet)
    const ordinal = this.#kind(this.#facets.get(facet)!.subject).ordinals.get(subject)
    if (postings === undefined || ordinal === undefined) return
    postings.present.remove(ordinal)
    postings.named.delete(ordinal)
    for (const bitmap of postings.byValue.values()) bitmap.remove(ordinal)
  }

  compact(): void {
    for (const { present, byValue } of this.#postings.values()) {
      present.optimize()
      for (const bitmap of byValue.values()) bitmap.optimize()
    }
  }

  idsOf(kind: SubjectKind, set: RoaringBitmap32): string[] {
    const { subjects } = this.#kind(kind)
    return set.toArray().map((ordinal) => subjects[ordinal]!)
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

  /** The distinct beginnings, so many digits long, of the divisions in which somebody is. */
  prefixes(kind: SubjectKind, within: string, digits: number): string[] {
    const codes = [...this.#kind(kind).places.keys()].filter((code) => code.startsWith(within))
    return [...new Set(codes.map((code) => code.slice(0, digits)))].toSorted()
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
    const { present, byValue } = this.#postingsOf(facet)
    const youngest = ageFrom === undefined ? undefined : birthOf(this.day, ageFrom)
    const eldest = ageTo === undefined ? undefined : birthOf(this.day, ageTo + 1)
    if ([among, from, to, youngest, eldest].every((bound) => bound === undefined)) return present.clone()
    if (among !== undefined && [from, to, youngest, eldest].every((bound) => bound === undefined))
      return RoaringBitmap32.orMany(among.flatMap((value) => byValue.get(value) ?? []))
    const parts: RoaringBitmap32[] = []
    for (const [value, bitmap] of byValue)
      if (
        (among === undefined || among.includes(value)) &&
        (from === undefined || value >= from) &&
        (to === undefined || value <= to) &&
        (youngest === undefined || value <= youngest) &&
        (eldest === undefined || value > eldest)
      )
        parts.push(bitmap)
    return RoaringBitmap32.orMany(parts)
  }

  #related(
    kind: SubjectKind,
    { related, reverse, quantifier, where }: Extract<CohortExpression, { related: string }>,
  ): RoaringBitmap32 {
    const facet = this.#facets.get(related)!
    const fitting = this.find(reverse === true ? facet.subject : facet.refers!, where)
    const counts = new Map<number, { fitting: number; all: number }>()
    const count = (subject: number, other: number) => {
      const known = counts.get(subject)
      const fits = fitting.has(other) ? 1 : 0
      if (known === undefined) counts.set(subject, { fitting: fits, all: 1 })
      else {
        known.fitting += fits
        known.all += 1
      }
    }
    for (const [subject, named] of this.#postingsOf(related).named)
      for (const other of named) {
        if (reverse === true) count(other, subject)
        else count(subject, other)
      }
    fitting.dispose()
    const { all } = this.#kind(kind)
    const matching = [...counts]
      .filter(([, { fitting, all }]) =>
        quantifier === 'ANY'
          ? fitting > 0
          : quantifier === 'EVERY'
            ? fitting === all
            : 'atLeast' in quantifier
              ? fitting >= quantifier.atLeast
              : fitting > quantifier.atMost,
      )
      .map(([subject]) => subject)
    const found = RoaringBitmap32.from(matching)
    // Who has no such subject has not too many of them; and has at least none.
    const isAtMost = typeof quantifier === 'object' && 'atMost' in quantifier
    const isAnybody = typeof quantifier === 'object' && 'atLeast' in quantifier && quantifier.atLeast <= 0
    if (isAnybody) return replaced(found, all.clone())
    if (isAtMost) return replaced(found, RoaringBitmap32.andNot(all, found))
    found.andInPlace(all)
    return found
  }

  #ordinal(kind: SubjectKind, subject: string): number {
    const { ordinals, subjects, all } = this.#kind(kind)
    let ordinal = ordinals.get(subject)
    if (ordinal === undefined) {
      ordinal = subjects.length
      ordinals.set(subject, ordinal)
      subjects.push(subject)
      all.add(ordinal)
    }
    return ordinal
  }

  #kind(kind: SubjectKind): Kind {
    let known = this.#kinds.get(kind)
    if (known === undefined) {
      known = { ordinals: new Map(), subjects: [], all: new RoaringBitmap32(), places: new Map(), within: new Map() }
      this.#kinds.set(kind, known)
    }
    return known
  }

  #postingsOf(facet: string): Postings {
    let known = this.#postings.get(facet)
    if (known === undefined) {
      known = { present: new RoaringBitmap32(), byValue: new Map(), named: new Map() }
      this.#postings.set(facet, known)
    }
    return known
  }

  #at(places: Map<string, RoaringBitmap32>, division: string): RoaringBitmap32 {
    let bitmap = places.get(division)
    if (bitmap === undefined) {
      bitmap = new RoaringBitmap32()
      places.set(division, bitmap)
    }
    return bitmap
  }
}

function replaced(old: RoaringBitmap32, next: RoaringBitmap32): RoaringBitmap32 {
  old.dispose()
  return next
}

/** The last day of birth of whoever has completed so many years on the day; texts of days sort as the days do. */
export function birthOf(day: string, age: number): string {
  const year = String(Number(day.slice(0, 4)) - age).padStart(4, '0')
  return `${year}${day.slice(4)}`
}
