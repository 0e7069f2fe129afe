import { personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { RecordAssessmentInput, VoidAssessmentInput } from './input.ts'
import { assessmentById, assessmentsByPerson } from './loaders.ts'
import { newestValid } from './rules.ts'
import { isValid, recordAbilityAssessment, scoresByGroup, voidAbilityAssessment } from './service.ts'

export const resolvers: Resolvers = {
  Query: { abilityAssessment: (_, { id }, context) => assessmentById(context).load(id) },
  Mutation: {
    recordAbilityAssessment: (_, { input }, context) =>
      recordAbilityAssessment(context, RecordAssessmentInput.parse(input)),
    voidAbilityAssessment: (_, { input }, context) => voidAbilityAssessment(context, VoidAssessmentInput.parse(input)),
  },
  AbilityAssessment: {
    __resolveReference: ({ id }, context) => assessmentById(context).load(id),
    division: ({ division }) => ({ code: division }),
    person: ({ personId }, _, context) => personReference(context, personId),
    isValid: (assessment, _, context) => isValid(context, assessment),
    groups: ({ scores }) => (scores == null ? null : scoresByGroup(scores)),
  },
  Person: {
    abilityAssessment: async ({ id }, _, context) =>
      newestValid(await assessmentsByPerson(context).load(id), context.today),
    abilityAssessments: ({ id }, _, context) => assessmentsByPerson(context).load(id),
  },
}
