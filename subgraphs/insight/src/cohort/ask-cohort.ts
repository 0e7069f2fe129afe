import { type Context, Refusal, significantDigits } from '@civil-affairs/kit'
import type { SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { RoaringBitmap32 } from 'roaring-wasm'
import { facets } from '../fact/index.ts'
import { type Sum, smallestCount, suppressed } from '../suppression/index.ts'
import type { CohortIndex } from './cohort-index.ts'
import { keeperOf } from './keep-index.ts'
import { facetOr, readExpression } from './read-expression.ts'

const DIGITS = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 } as const
export type Level = keyof typeof DIGITS
export const DEFAULT_BANDS = [0, 6, 16, 18, 35, 60, 70, 80, 90, 100] as const
const MOST_CELLS = 2_000

/** A cohort that was asked for: who is in it, and the index it was found in. */
export interface Cohort {
  readonly kind: SubjectKind
  readonly on: string
  readonly division: string
  readonly index: CohortIndex
  readonly ordinals: Uint32Array
  readonly smallest: number
}

export async function askCohort(
  context: Context,
  asked: { division: string; where: unknown; kind: SubjectKind; on: string },
): Promise<Cohort> {
  const { viewer } = context
  const { division, kind, on } = asked
  viewer.mustServe(division, ['division'])
  if (on > context.today)
    throw new Refusal('IN_FUTURE', { zh: `日期 ${on} 晚于今天。`, en: `The day ${on} has not come.`, path: ['on'] })
  const { expression, sensitive } = readExpression(kind, asked.where)
  mustHavePurpose(context, sensitive)
  const smallest = await smallestCount(context)
  const index = await context.beyondScope(() => keeperOf(context).find(context, on))
  const found = index.find(kind, expression)
  found.andInPlace(index.within(kind, significantDigits(division)))
  const ordinals = found.toUint32Array()
  found.dispose()
  return { kind, on, division, index, ordinals, smallest }
}

function mustHavePurpose(context: Context, sensitive: readonly string[]): void {
  if (sensitive.length === 0 || context.viewer.identity.purpose !== null) return
  throw new Refusal('PURPOSE_REQUIRED', {
    zh: `条件涉及敏感个人信息（${sensitive.join('、')}），须说明用途。`,
    en: `The condition is about sensitive data (${sensitive.join(', ')}): state a purpose.`,
    basis: '个人信息保护法 art. 28、29',
    path: ['where'],
  })
}

export function countOf({ ordinals, smallest }: Cohort): number | null {
  return suppressed(new Map([['', ordinals.length]]), [], smallest).get('')!
}

/** Sums of divisions on each level are shown beside each other, so that what is hidden on one is hidden on all. */
export function countsByDivision(cohort: Cohort, level: Level): { code: string; count: number | null }[] {
  const top = significantDigits(cohort.division)
  const wanted = DIGITS[level]
  if (wanted < top.length)
    throw new Refusal('LEVEL_ABOVE_DIVISION', {
      zh: `${cohort.division} 不能按上级区划汇总。`,
      en: `The level lies above the division ${cohort.division}.`,
      path: ['level'],
    })
  const { index, kind, smallest, ordinals } = cohort
  const levels = Object.values(DIGITS).filter((digits) => digits >= top.length && digits <= wanted)
  const figures = index.countByPrefix(kind, ordinals, levels)
  const sums: Sum[] = []
  for (const [at, digits] of levels.entries()) {
    const prefixes = index.prefixes(kind, top, digits)
    for (const prefix of prefixes) if (!figures.has(prefix)) figures.set(prefix, 0)
    if (at === 0) continue
    for (const [whole, parts] of Map.groupBy(prefixes, (prefix) => prefix.slice(0, levels[at - 1])))
      sums.push({ whole, parts })
  }
  const shown = suppressed(figures, sums, smallest)
  return index
    .prefixes(kind, top, wanted)
    .map((prefix) => ({ code: prefix.padEnd(12, '0'), count: shown.get(prefix)! }))
}

export interface AgeBand {
  readonly from: number | null
  readonly to: number | null
  readonly count: number | null
  readonly male: number | null
  readonly female: number | null
}

export function countsByAge(cohort: Cohort, from: readonly number[]): AgeBand[] {
  mustBePersons(cohort, 'byAge')
  const starts = [...new Set(from)].toSorted((a, b) => a - b)
  if (starts.length === 0 || starts.length > 30 || starts.some((age) => !Number.isInteger(age) || age < 0 || age > 150))
    throw new Refusal('BANDS_UNCLEAR', {
      zh: '年龄段须为 1 至 30 个 0 至 150 的起始周岁。',
      en: 'Name 1 to 30 ages of 0 to 150 at which a band begins.',
      path: ['from'],
    })
  const birth = facetMeaning('BIRTH')
  const sex = facetMeaning('SEX')
  return withSet(cohort, (set) => {
    const { index, smallest } = cohort
    const sexes = index.valuesOf(sex)
    const bands = starts.map((age, at) => ({ from: age, to: at + 1 < starts.length ? starts[at + 1]! - 1 : null }))
    const all = [...bands.filter(({ from, to }) => to === null || from <= to), { from: null, to: null }]
    const figures = new Map([['all', set.size]])
    const unplaced = set.clone()
    for (const [at, band] of all.entries()) {
      const members =
        band.from === null
          ? unplaced.clone()
          : index.find('PERSON', { facet: birth, ageFrom: band.from, ...(band.to === null ? {} : { ageTo: band.to }) })
      members.andInPlace(set)
      unplaced.andNotInPlace(members)
      figures.set(`${at}`, members.size)
      const male = members.andCardinality(sexes.get('MALE') ?? NOBODY)
      const female = members.andCardinality(sexes.get('FEMALE') ?? NOBODY)
      figures.set(`${at} male`, male)
      figures.set(`${at} female`, female)
      figures.set(`${at} other`, members.size - male - female)
      members.dispose()
    }
    unplaced.dispose()
    const shown = suppressed(
      figures,
      [
        { whole: 'all', parts: all.map((_, at) => `${at}`) },
        ...all.map((_, at) => ({ whole: `${at}`, parts: [`${at} male`, `${at} female`, `${at} other`] })),
      ],
      smallest,
    )
    return all
      .map((band, at) => ({
        ...band,
        count: shown.get(`${at}`)!,
        male: shown.get(`${at} male`)!,
        female: shown.get(`${at} female`)!,
      }))
      .filter(({ from }, at) => from !== null || figures.get(`${at}`)! > 0)
  })
}

export function crossTabulation(
  context: Context,
  cohort: Cohort,
  names: readonly string[],
): { values: (string | null)[]; count: number | null }[] {
  const sensitive = new Set<string>()
  if (names.length === 0 || names.length > 4 || new Set(names).size < names.length)
    throw new Refusal('FACETS_UNCLEAR', {
      zh: '交叉表须给出 1 至 4 个不同维度。',
      en: 'Name one to four different facets.',
      path: ['facets'],
    })
  for (const [at, name] of names.entries()) {
    const facet = facetOr(name, ['facets', String(at)], sensitive)
    if (facet.subject !== cohort.kind || facet.type !== 'CODE')
      throw new Refusal('FACET_OF_ANOTHER_KIND', {
        zh: `维度 ${name} 不是 ${cohort.kind} 的代码型维度。`,
        en: `${name} is no facet with codes of a ${cohort.kind}.`,
        path: ['facets', String(at)],
      })
  }
  mustHavePurpose(context, [...sensitive])
  return withSet(cohort, (set) => {
    const figures = new Map<string, number>()
    const split = (part: RoaringBitmap32, values: readonly (string | null)[]) => {
      if (values.length === names.length) {
        figures.set(JSON.stringify(values), part.size)
        if (figures.size > MOST_CELLS)
          throw new Refusal('TOO_MANY_CELLS', {
            zh: `交叉表超过 ${MOST_CELLS} 格。请减少维度。`,
            en: `The table has more than ${MOST_CELLS} cells. Name fewer facets.`,
            path: ['facets'],
          })
        return
      }
      const rest = part.clone()
      for (const [value, bitmap] of cohort.index.valuesOf(names[values.length]!)) {
        const inside = RoaringBitmap32.and(part, bitmap)
        if (inside.size > 0) split(inside, [...values, String(value)])
        rest.andNotInPlace(inside)
        inside.dispose()
      }
      if (rest.size > 0) split(rest, [...values, null])
      rest.dispose()
    }
    split(set, [])
    const cells = [...figures.keys()]
    const shown = suppressed(
      new Map([...figures, ['all', set.size]]),
      [{ whole: 'all', parts: cells }],
      cohort.smallest,
    )
    return cells.toSorted().map((cell) => ({ values: JSON.parse(cell) as (string | null)[], count: shown.get(cell)! }))
  })
}

/** Ids in order; only for who has a purpose and a case. */
export function memberIds({ viewer }: Context, cohort: Cohort): string[] {
  mustBePersons(cohort, 'members')
  if (!viewer.seesPersonalData)
    throw new Refusal('PURPOSE_REQUIRED', {
      zh: '查看名单须说明用途和案件编号。',
      en: 'To see who they are, state a purpose and the case.',
      basis: '个人信息保护法 art. 6',
      path: ['members'],
    })
  return withSet(cohort, (set) => cohort.index.idsOf(cohort.kind, set)).toSorted()
}

function mustBePersons({ kind }: Cohort, field: string): void {
  if (kind === 'PERSON') return
  throw new Refusal('NOT_PERSONS', { zh: '只适用于自然人。', en: 'Only of persons.', path: [field] })
}

function facetMeaning(meaning: 'BIRTH' | 'SEX'): string {
  return [...facets].find(([, { means }]) => means === meaning)![0]
}

const NOBODY = new RoaringBitmap32()

function withSet<T>({ ordinals }: Cohort, work: (set: RoaringBitmap32) => T): T {
  const set = new RoaringBitmap32(ordinals)
  try {
    return work(set)
  } finally {
    set.dispose()
  }
}
