import { z } from 'zod'
import type { Context } from './context.ts'
import { batchMany, lastingLoader } from './loaders.ts'
import { defineEntity, history, type InferEntity, noOverlap, p, recordKeeping } from './record-keeping.ts'
import { Refusal } from './refusal.ts'
import type { Slice } from './slice.ts'

export const NATIONWIDE = '000000000000'

/** What a programme needs to be told by policy, with the value that holds until an authority sets its own. */
export interface ParameterDeclaration {
  /** E.g. MLA.confirm; see domain.md 2.12 for the limits. */
  readonly key: string
  /** A decimal number as text. */
  readonly value: string
  /** FEN, RATIO, PERSONS, YEARS, MONTHS, DAYS, WORKING_DAYS … */
  readonly unit: string
  readonly legalBasis: string
  /** False for a value that is plausible but not confirmed by the authority. */
  readonly verified: boolean
}

/** A standard, ratio, limit or age, by division and validity `[validFrom, validTo)`. The nearest division wins. */
export const PolicyParameter = defineEntity({
  name: 'PolicyParameter',
  tableName: 'policy_parameter',
  properties: {
    ...recordKeeping,
    key: p.text(),
    value: p.text(),
    unit: p.text(),
    legalBasis: p.text(),
    verified: p.boolean(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  checks: [noOverlap('one_value_at_a_time', 'key, division')],
  ...history,
})
export type PolicyParameter = InferEntity<typeof PolicyParameter>

const parametersByKey = lastingLoader(
  batchMany(
    (em, keys) => em.find(PolicyParameter, { key: { $in: [...keys] } }, { orderBy: { validFrom: 'asc' } }),
    (parameter) => parameter.key,
  ),
)

/** The parameter in force for a division on a day: of its own, else of the nearest division above. Throws where none is declared. */
export async function getParameter(
  context: Context,
  key: string,
  division: string,
  on: string,
): Promise<PolicyParameter> {
  const parameter = inForce(await parametersByKey(context).load(key), division, on)
  if (parameter === null)
    throw new Refusal('NO_PARAMETER', {
      zh: `区划 ${division} 在 ${on} 没有政策参数 ${key}。请先维护该参数。`,
      en: `No policy parameter ${key} holds for division ${division} on ${on}. Set it first.`,
    })
  return parameter
}

/** The value of a parameter as a number; see `getParameter`. */
export async function getParameterNumber(context: Context, key: string, division: string, on: string): Promise<number> {
  return Number((await getParameter(context, key, division, on)).value)
}

/** Of several values of one key, the one of the nearest division that holds on the day. */
export function inForce<P extends { division: string; validFrom: string; validTo?: string | null }>(
  parameters: readonly P[],
  division: string,
  on: string,
): P | null {
  const holding = parameters.filter((one) => one.validFrom <= on && (one.validTo == null || on < one.validTo))
  for (const length of [12, 9, 6, 4, 2, 0]) {
    const above = division.slice(0, length).padEnd(12, '0')
    const found = holding.find((one) => one.division === above)
    if (found !== undefined) return found
  }
  return null
}

const SetParameterInput = z.object({
  key: z.string(),
  division: z.string(),
  value: z.string(),
  legalBasis: z.string().min(1),
  validFrom: z.string(),
})

async function setParameter(
  context: Context,
  declared: readonly ParameterDeclaration[],
  input: z.infer<typeof SetParameterInput>,
) {
  context.viewer.mustServe(input.division, ['input', 'division'])
  context.viewer.mustBe('POLICY_ADMINISTRATOR')
  const declaration = declared.find((one) => one.key === input.key)
  if (declaration === undefined)
    throw new Refusal('UNKNOWN_PARAMETER', {
      zh: `没有名为 ${input.key} 的政策参数。`,
      en: `There is no policy parameter ${input.key}.`,
      path: ['input', 'key'],
    })
  const { key, division, validFrom } = input
  const open = await context.em.findOne(PolicyParameter, { key, division, validTo: null })
  if (open !== null) {
    if (open.validFrom >= validFrom)
      throw new Refusal('EARLIER_THAN_CURRENT', {
        zh: `现行值自 ${open.validFrom} 起生效，新值须晚于该日。`,
        en: `The present value holds from ${open.validFrom}; the new one must begin later.`,
        path: ['input', 'validFrom'],
      })
    open.validTo = validFrom
    await context.em.flush()
  }
  return context.em.create(PolicyParameter, { ...input, unit: declaration.unit, verified: true, validTo: null })
}

/** The slice every subgraph has for its parameters: declared by its programmes, set by division, read by everybody. */
export function policyParameters(prefix: string, declared: readonly ParameterDeclaration[]): Slice {
  const lower = prefix[0]!.toLowerCase() + prefix.slice(1)
  const schema = `
"政策参数 policy parameter of ${lower}: set by division and validity, never a constant of the program."
type ${prefix}PolicyParameter implements PolicyParameter {
  id: ID!
  key: String!
  divisionCode: DivisionCode
  value: Decimal!
  unit: String!
  legalBasis: String!
  verified: Boolean!
  validFrom: Date!
  validTo: Date
}
extend type Query {
  "政策参数 the parameters in force for a division on a day (today where none is given)."
  ${lower}PolicyParameters(division: DivisionCode!, on: Date): [${prefix}PolicyParameter!]! @listSize(assumedSize: 50)
}
extend type Mutation {
  "设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT."
  set${prefix}PolicyParameter(input: Set${prefix}PolicyParameterInput!): Set${prefix}PolicyParameterResult!
}
input Set${prefix}PolicyParameterInput {
  key: String!
  division: DivisionCode!
  value: Decimal!
  legalBasis: String!
  validFrom: Date!
}
union Set${prefix}PolicyParameterResult = ${prefix}PolicyParameter | Refusal
`
  const divisionCode = ({ division }: PolicyParameter) => (division === NATIONWIDE ? null : division)
  return {
    name: 'policy-parameter',
    schema,
    entities: [PolicyParameter],
    conflicts: {},
    consumes: {},
    parameters: [],
    sample: null,
    prepare: async (context) => {
      const known = new Set((await context.em.find(PolicyParameter, { division: NATIONWIDE })).map(({ key }) => key))
      for (const { key, value, unit, legalBasis, verified } of declared)
        if (!known.has(key))
          context.em.create(PolicyParameter, {
            key,
            value,
            unit,
            legalBasis,
            verified,
            division: NATIONWIDE,
            validFrom: '1949-10-01',
            validTo: null,
          })
    },
    resolvers: {
      Query: {
        [`${lower}PolicyParameters`]: async (
          _: unknown,
          { division, on }: { division: string; on?: string },
          context: Context,
        ) => {
          const keys = declared.map(({ key }) => key)
          const all = await parametersByKey(context).loadMany(keys)
          return all
            .map((values) => inForce(values as PolicyParameter[], division, on ?? context.today))
            .filter(Boolean)
        },
      },
      Mutation: {
        [`set${prefix}PolicyParameter`]: (_: unknown, { input }: { input: unknown }, context: Context) =>
          setParameter(context, declared, SetParameterInput.parse(input)),
      },
      [`${prefix}PolicyParameter`]: { divisionCode },
      [`Set${prefix}PolicyParameterResult`]: {
        __resolveType: (answer: { __typename?: string }) => answer.__typename ?? `${prefix}PolicyParameter`,
      },
    },
  }
}
