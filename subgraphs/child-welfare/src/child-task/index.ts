import { defineSlice, Refusal } from '@civil-affairs/kit'
import { ChildTask } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'
import { reviewKinship, reviewWhenTold } from './review.ts'

export { tasksBySupport } from './loaders.ts'
export { reviewChildren, reviewFamilies, reviewManyChildren, reviewWithTime } from './review.ts'
export { dependsOnParents, holdsMonth, parentMayBeAbleIn, type RaisedTask } from './rules.ts'

export const childTask = defineSlice(import.meta.url, {
  resolvers,
  entities: [ChildTask],
  parameters,
  consumes: {
    'registry.person.died': reviewWhenTold,
    'registry.person.deathRevoked': reviewWhenTold,
    'registry.person.linked': reviewWhenTold,
    'registry.person.unlinked': reviewWhenTold,
    'registry.kinship.stated': reviewKinship,
    'registry.kinship.ended': reviewKinship,
  },
  conflicts: {
    one_child_task_a_cause: () =>
      new Refusal('TASK_KNOWN', {
        zh: '同一事由刚由他人提出任务。请重新办理。',
        en: 'Someone else has just raised the same task. Repeat the act.',
      }),
  },
})
