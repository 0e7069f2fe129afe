import { GraphQLError } from 'graphql'
import { type Bilingual, inBothLanguages } from '../bilingual.ts'

/**
 * The error for input that a scalar cannot read. The client sees code BAD_USER_INPUT, the scalar's name, and what to
 * write instead; the value itself is not repeated, because it may be somebody's number.
 */
export function refusedInput(scalar: string, messages: Bilingual): GraphQLError {
  return new GraphQLError(`${scalar}：${inBothLanguages(messages)}`, {
    extensions: { code: 'BAD_USER_INPUT', scalar, messages },
  })
}
