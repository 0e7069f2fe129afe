import { GraphQLError } from 'graphql'

/** An error with what every error of the hub has: a code, both languages, and its HTTP status. */
export function coded(status: number, code: string, { zh, en }: { zh: string; en: string }): GraphQLError {
  return new GraphQLError(zh, { extensions: { code, messageEn: en, http: { status } } })
}

export function isCoded(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && typeof error.extensions.code === 'string'
}
