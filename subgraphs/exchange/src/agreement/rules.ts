import type { AgreedField } from './entity.ts'
import type { Population } from './population.ts'

/** What an agreement gives. */
export interface Terms {
  fields: readonly AgreedField[]
  divisions: readonly string[]
  /** Whom it is about; null for everybody in the divisions. */
  population?: Population | null | undefined
  personsPerDay: number
  costPerDay: number
  requestsPerMinute: number
  /** Null: what the hub allows at most. */
  maximumLagSeconds?: number | null
  validTo: string
}

export type TermsDifference = {
  fieldsAdded: string[]
  fieldsRemoved: string[]
  /** In full now and masked before, or the other way round. */
  unmasked: string[]
  masked: string[]
  divisionsAdded: string[]
  divisionsRemoved: string[]
  populationChanged: boolean
  /** Others than before may be reached: who is in two conditions no rule can compare, so that any change but the first condition counts. */
  populationWidens: boolean
  /** Names of the limits that are higher than before. */
  raised: string[]
  lowered: string[]
}

const LIMITS = ['personsPerDay', 'costPerDay', 'requestsPerMinute', 'maximumLagSeconds', 'validTo'] as const

/** What would change; `before` is null for a first agreement. */
export function compareTerms(before: Terms | null, after: Terms): TermsDifference {
  const old = new Map((before?.fields ?? []).map(({ coordinate, inFull }) => [coordinate, inFull]))
  const next = new Map(after.fields.map(({ coordinate, inFull }) => [coordinate, inFull]))
  const changed = (to: boolean) =>
    [...next].filter(([name, inFull]) => inFull === to && (old.get(name) ?? !to) !== to && old.has(name))
  // Answers may be older where no limit is agreed.
  const limitOf = (terms: Terms, name: (typeof LIMITS)[number]) => terms[name] ?? Number.POSITIVE_INFINITY
  const limits = (sign: 1 | -1) =>
    LIMITS.filter((name) => {
      if (before === null) return sign === 1 && after[name] != null
      const [was, is] = [limitOf(before, name), limitOf(after, name)]
      return sign === 1 ? is > was : is < was
    })
  const added = [...next.keys()].filter((name) => !old.has(name))
  return {
    fieldsAdded: added.toSorted(),
    fieldsRemoved: [...old.keys()].filter((name) => !next.has(name)).toSorted(),
    unmasked: [...changed(true).map(([name]) => name), ...added.filter((name) => next.get(name))].toSorted(),
    masked: changed(false)
      .map(([name]) => name)
      .toSorted(),
    divisionsAdded: after.divisions.filter((one) => !isWithin(one, before?.divisions ?? [])).toSorted(),
    divisionsRemoved: (before?.divisions ?? []).filter((one) => !isWithin(one, after.divisions)).toSorted(),
    ...comparePopulations(before, after),
    raised: limits(1),
    lowered: limits(-1),
  }
}

/** Whether the partner would know, reach or take more than before: that needs an approval (政务数据共享条例). */
export function widens(difference: TermsDifference): boolean {
  const { fieldsAdded, unmasked, divisionsAdded, raised, populationWidens } = difference
  return populationWidens || [fieldsAdded, unmasked, divisionsAdded, raised].some((list) => list.length > 0)
}

function comparePopulations(before: Terms | null, after: Terms) {
  const [was, is] = [before?.population ?? null, after.population ?? null].map((one) => JSON.stringify(one))
  const populationChanged = before !== null && was !== is
  return { populationChanged, populationWidens: populationChanged && was !== 'null' }
}

function isWithin(division: string, others: readonly string[]): boolean {
  return others.some((other) => division.startsWith(prefixOf(other)))
}

function prefixOf(division: string): string {
  const length = [2, 4, 6, 9].find((digits) => /^0+$/.test(division.slice(digits))) ?? 12
  return division.slice(0, length)
}

/** `Type.field` or `Type.field(argument:)`. */
export const COORDINATE = /^[A-Za-z]\w*\.[a-z]\w*(\([a-z]\w*:\))?$/

/** What would tell a partner of people outside the population of its agreement: lists over a division by their gaps, and what is told of its own accord. */
export function besidePopulation(population: Population | null | undefined, fields: readonly AgreedField[]): string[] {
  if (population == null) return []
  return fields
    .filter(({ coordinate }) => /^(\w+Connection\.|Query\.changes$|Query\.changeChecksum$)/.test(coordinate))
    .map(({ coordinate }) => `${coordinate}: it would tell of those who are outside the population`)
}

/** Why an agreement cannot be carried out as it is written; empty where it can. */
export function contradictionsOf({ fields, divisions, validTo, population }: Terms, validFrom: string): string[] {
  const coordinates = fields.map(({ coordinate }) => coordinate)
  const roots = coordinates.filter((one) => one.startsWith('Query.') && !one.endsWith(')'))
  return [
    ...(roots.length === 0 ? ['no Query field, so nothing can be asked'] : []),
    ...coordinates.filter((one) => one.startsWith('Mutation.')).map((one) => `${one}: sharing only reads`),
    ...coordinates.filter((one, at) => coordinates.indexOf(one) !== at).map((one) => `${one} stands twice`),
    ...coordinates
      .filter((one) => one.endsWith(')') && !coordinates.includes(one.slice(0, one.indexOf('('))))
      .map((one) => `${one}: its field is not agreed`),
    ...besidePopulation(population, fields),
    ...(divisions.length === 0 ? ['no division, so no row can be seen'] : []),
    ...(validTo <= validFrom ? ['it ends before it begins'] : []),
  ]
}
