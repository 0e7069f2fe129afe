import { type ExecutionResult, GraphQLObjectType, type GraphQLScalarType, GraphQLSchema, graphql } from 'graphql'

/**
 * For tests: a schema with the one field `echo(value)` of the scalar, asked with a literal as it would stand in a query,
 * or with `$v` and the JSON value of that variable.
 */
export function askingFor(scalar: GraphQLScalarType) {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { echo: { type: scalar, args: { value: { type: scalar } }, resolve: (_, { value }) => value } },
    }),
  })
  return async (literal: string, variable?: unknown): Promise<ExecutionResult> => {
    const head = literal === '$v' ? `query ($v: ${scalar.name})` : ''
    const result = await graphql({
      schema,
      source: `${head} { echo(value: ${literal}) }`,
      variableValues: literal === '$v' ? { v: variable } : null,
    })
    return result.data ? { ...result, data: { ...result.data } } : result
  }
}
