import { type GraphQLError, GraphQLScalarType, Kind } from 'graphql'

interface StringScalar {
  readonly name: string
  readonly description: string
  /** The stored form of an input, or null when it is refused. */
  readonly find: (text: string) => string | null
  readonly refuse: () => GraphQLError
}

/**
 * A scalar that is a string on both sides: input is read once into the form that is stored, and output must already be
 * in a form that input would accept. What is stored otherwise is a fault of ours (TypeError), not of the client.
 */
export function stringScalar({ name, description, find, refuse }: StringScalar): GraphQLScalarType<string, string> {
  function parse(value: unknown): string {
    const found = typeof value === 'string' ? find(value) : null
    if (found === null) throw refuse()
    return found
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize(value) {
      const found = typeof value === 'string' ? find(value) : null
      if (found === null) throw new TypeError(`${name}：存储的值无效 / the stored value is not valid`)
      return found
    },
    parseValue: parse,
    parseLiteral(node) {
      if (node.kind !== Kind.STRING) throw refuse()
      return parse(node.value)
    },
  })
}
