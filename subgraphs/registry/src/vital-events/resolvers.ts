import { personReference } from '@civil-affairs/kit'
import { householdById } from '../household/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { closeHouseholdTask, listTasks } from './household-tasks.ts'
import { CloseTaskInput } from './input.ts'
import { taskById } from './loaders.ts'

export const resolvers: Resolvers = {
  Query: {
    householdTasks: (_, { division, filter, ...page }, context) => listTasks(context, division, filter, page),
  },
  Mutation: {
    closeHouseholdTask: (_, { input }, context) => closeHouseholdTask(context, CloseTaskInput.parse(input)),
  },
  HouseholdTask: {
    __resolveReference: ({ id }, context) => taskById(context).load(id),
    household: ({ householdId }, _, context) => householdById(context).load(householdId),
    person: ({ personId }, _, context) => personReference(context, personId),
  },
}
