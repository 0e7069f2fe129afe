import { deadlineOf, type Page, personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import type { ChildTask } from './entity.ts'
import { DismissTaskInput, TaskVisitInput } from './input.ts'
import { childTaskById, leadsByPerson } from './loaders.ts'
import { dismissChildTask, listChildTasks, recordChildTaskVisit } from './service.ts'
import { supportOfTask } from './support-of-task.ts'

export const resolvers: Resolvers = {
  Query: {
    childTasks: (_, { division, filter, first, after }, context) =>
      listChildTasks(context, division, filter, { first, after }),
  },
  Mutation: {
    dismissChildTask: (_, { input }, context) => dismissChildTask(context, DismissTaskInput.parse(input)),
    recordChildTaskVisit: (_, { input }, context) => recordChildTaskVisit(context, TaskVisitInput.parse(input)),
  },
  ChildTask: {
    __resolveReference: ({ id }, context) => childTaskById(context).load(id),
    child: ({ childPersonId }, _, context) => personReference(context, childPersonId),
    support: ({ supportId }, _, context) => (supportId == null ? null : supportOfTask(context).load(supportId)),
    division: ({ division }) => ({ code: division }),
    deadlines: ({ division, raisedOn, supportId, visitedOn, closedOn }, _, context) => {
      const limit = (key: string, metOn: string | null | undefined) =>
        deadlineOf(context, { key, division, startedOn: raisedOn, metOn: metOn ?? null })
      if (supportId != null) return Promise.all([limit('CHILD.task', closedOn)])
      return Promise.all([
        limit('CHILD.discovery.visit', visitedOn ?? closedOn),
        limit('CHILD.discovery.register', closedOn),
      ])
    },
  },
  ChildTaskConnection: { totalCount: (page: Page<ChildTask>) => page.totalCount() as never },
  Person: { childSupportLeads: ({ id }, _, context) => leadsByPerson(context).load(id) },
}
