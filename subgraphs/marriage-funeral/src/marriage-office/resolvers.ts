import type { Resolvers } from '../resolver-types.generated.ts'
import { CloseOfficeInput, OpenOfficeInput } from './input.ts'
import { officeById, officesByDivision } from './loaders.ts'
import { closeMarriageOffice, openMarriageOffice } from './service.ts'

export const resolvers: Resolvers = {
  Query: { marriageOffice: (_, { id }, context) => officeById(context).load(id) },
  Mutation: {
    openMarriageOffice: (_, { input }, context) => openMarriageOffice(context, OpenOfficeInput.parse(input)),
    closeMarriageOffice: (_, { input }, context) => closeMarriageOffice(context, CloseOfficeInput.parse(input)),
  },
  MarriageOffice: {
    __resolveReference: ({ id }, context) => officeById(context).load(id),
    division: ({ division }) => ({ code: division }),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  Division: { marriageOffices: ({ code }, _, context) => officesByDivision(context).load(code) },
}
