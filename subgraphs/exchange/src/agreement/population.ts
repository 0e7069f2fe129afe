import { factDeclarations } from '@civil-affairs/schema/insight/index.ts'
import { z } from 'zod'

/** 人群范围: whom an agreement is about, as a condition on what is known of people; a cohort of insight, which knows who is in it. */
export interface Population {
  all?: Population[] | null | undefined
  any?: Population[] | null | undefined
  not?: Population | null | undefined
  facet?: string | null | undefined
  in?: string[] | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
  ageFrom?: number | null | undefined
  ageTo?: number | null | undefined
  related?:
    | { by: string; reverse?: boolean | null; quantifier?: string | null; count?: number | null; where: Population }
    | null
    | undefined
}

const facets: ReadonlySet<string> = new Set(factDeclarations.flatMap((one) => Object.keys(one.facets)))
const facet = z.string().refine((name) => facets.has(name), 'must be a facet that some domain declares')

/** Its form, and that what it names is known; what cannot be compared insight refuses when people are counted. */
const PopulationPart: z.ZodType<Population> = z.lazy(() =>
  z.strictObject({
    all: z.array(PopulationPart).nullish(),
    any: z.array(PopulationPart).nullish(),
    not: PopulationPart.nullish(),
    facet: facet.nullish(),
    in: z.array(z.string()).nullish(),
    from: z.string().nullish(),
    to: z.string().nullish(),
    ageFrom: z.int().nullish(),
    ageTo: z.int().nullish(),
    related: z
      .strictObject({
        by: facet,
        reverse: z.boolean().nullish(),
        quantifier: z.string().nullish(),
        count: z.int().nullish(),
        where: PopulationPart,
      })
      .nullish(),
  }),
) as never

/** Read in one order of keys, that of the database: what is signed and compared is a text. */
export const PopulationInput = PopulationPart.transform((one) => inOneOrder(one) as Population)

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner != null)
      .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOneOrder(inner)]),
  )
}

/** For the graph: insight counts who is in it, by this name of it. */
export function populationReference(population: Population | null | undefined, divisions: readonly string[]) {
  if (population == null) return null
  const id = Buffer.from(JSON.stringify({ expression: population, divisions })).toString('base64url')
  return { __typename: 'Population' as const, id, expression: JSON.stringify(population) }
}
