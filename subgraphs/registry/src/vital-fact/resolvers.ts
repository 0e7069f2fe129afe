import { type Context, canonicalPersonId, personReference } from '@civil-affairs/kit'
import type { PersonReference } from '../person/entity.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { recordDeathAtCounter, revokeDeath } from './death.ts'
import { RecordDeathInput, RecordMaritalStatusInput, RevokeDeathInput } from './input.ts'
import { deathFactsByPerson, maritalFactsByPerson } from './loaders.ts'
import { recordMaritalStatusAtCounter } from './marital-status.ts'
import { confidenceOf, deathOf, isMarried, maritalStateOf } from './rules.ts'

const reference = (id: string) => ({ __typename: 'Person' as const, id })

const maritalState = async ({ id }: PersonReference, context: Context) =>
  maritalStateOf(await maritalFactsByPerson(context).load(await canonicalPersonId(context).load(id)))

export const resolvers: Resolvers = {
  Person: {
    maritalStatus: async (person, _, context) => (await maritalState(person, context))?.status ?? null,
    maritalStatusAsOf: async (person, _, context) => (await maritalState(person, context))?.asOf ?? null,
    spouse: async (person, _, context) => {
      const state = await maritalState(person, context)
      return state?.spouseId != null && isMarried(state.status) ? personReference(context, state.spouseId) : null
    },
    death: async ({ id }, _, context) => {
      const facts = await deathFactsByPerson(context).load(await canonicalPersonId(context).load(id))
      const death = deathOf(facts)
      if (death === null) return null
      const { statement, confidence, conflict } = death
      return {
        date: statement.diedOn,
        year: Number(statement.diedOn.slice(0, 4)),
        precision: statement.precision,
        source: statement.evidence,
        confidence,
        conflict,
        statements: facts.slice(0, 50).map((fact) => ({
          id: fact.id,
          date: fact.diedOn,
          precision: fact.precision,
          source: fact.evidence,
          confidence: confidenceOf[fact.evidence],
          reference: fact.source,
          statedOn: fact.statedOn,
          revokedOn: fact.revokedOn ?? null,
          revokeReason: fact.revokeReason ?? null,
        })),
      }
    },
  },
  Mutation: {
    recordDeath: async (_, { input }, context) =>
      reference(await recordDeathAtCounter(context, RecordDeathInput.parse(input))),
    revokeDeath: async (_, { input }, context) => reference(await revokeDeath(context, RevokeDeathInput.parse(input))),
    recordMaritalStatus: async (_, { input }, context) =>
      reference(await recordMaritalStatusAtCounter(context, RecordMaritalStatusInput.parse(input))),
  },
}
