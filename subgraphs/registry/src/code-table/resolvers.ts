import { codeTables, findCodeTable } from '@civil-affairs/schema'
import type { Resolvers } from '../resolver-types.generated.ts'
import { searchEntries } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    codeTables: () => [...codeTables],
    codeTable: (_, { id }) => findCodeTable(id),
  },
  CodeTable: { entries: (table, { search }) => [...searchEntries(table, search ?? '')] },
  CodeEntry: { aliases: ({ aliases }) => aliases ?? [] },
}
