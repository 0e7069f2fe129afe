import type { Context } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { changeDivision } from './change-division.ts'
import type { Division } from './entity.ts'
import { findDivisions } from './find-divisions.ts'
import { ChangeDivisionInput, DivisionCodes, FindDivisionsInput } from './input.ts'
import { changesByCode, childrenByParent, divisionByCode, divisionsAbove, meaningsByCode, parentOf } from './loaders.ts'
import { codesAfter, codesBefore, divisionChangeLabels, divisionKindLabels, inForceOn, isInForce } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    division: (_, { code }, context) => divisionByCode(context).load(code),
    divisionOn: async (_, { code, date }, context) => inForceOn(await meaningsByCode(context).load(code), date),
    divisions: (_, { codes }, context) => divisionByCode(context).loadMany(DivisionCodes.parse(codes)),
    findDivisions: (_, input, context) => findDivisions(context, FindDivisionsInput.parse(input)),
  },
  Mutation: {
    changeDivision: (_, { input }, context) => changeDivision(context, ChangeDivisionInput.parse(input)),
  },
  Division: {
    __resolveReference: ({ code }, context) => divisionByCode(context).load(code),
    fullName: async (division, _, context) =>
      [division, ...(await divisionsAbove(context, division))].map(({ name }) => name).reduceRight((a, b) => a + b),
    kindLabel: ({ kind }) => divisionKindLabels[kind],
    parent: (division, _, context) => parentOf(context, division),
    statutoryParent: ({ statutoryParentCode }, _, context) =>
      statutoryParentCode == null ? null : divisionByCode(context).load(statutoryParentCode),
    children: ({ code }, _, context) => childrenByParent(context).load(code),
    isInForce: (division, _, context) => isInForce(division, context.today),
    predecessors: async (division, _, context) =>
      existing(context, codesBefore(division, await changesByCode(context).load(division.code))),
    successors: async (division, _, context) =>
      existing(context, codesAfter(division, await changesByCode(context).load(division.code))),
    changes: ({ code }, _, context) => changesByCode(context).load(code),
  },
  DivisionChange: {
    kindLabel: ({ kind }) => divisionChangeLabels[kind],
    from: ({ fromCodes }, _, context) => existing(context, fromCodes),
    to: ({ toCodes }, _, context) => existing(context, toCodes),
  },
}

async function existing(context: Context, codes: readonly string[]): Promise<Division[]> {
  return (await divisionByCode(context).loadMany(codes)).filter((division) => division !== null)
}
