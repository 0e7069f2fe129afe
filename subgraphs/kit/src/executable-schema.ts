import { buildSubgraphSchema } from '@apollo/subgraph'
import { scalars } from '@civil-affairs/schema'
import { helper as entityOf } from '@mikro-orm/core'
import { defaultFieldResolver, type GraphQLSchema, isAbstractType, parse } from 'graphql'
import { type Conflicts, refusalOf } from './answers.ts'
import { maskClassifiedFields } from './classified.ts'
import type { Context } from './context.ts'
import { isPassing } from './database.ts'
import { type SubgraphDefinition, sdlOf } from './subgraph.ts'

/** The schema of a subgraph, ready to run: slices joined, commands transactional, classified fields masked. */
export function executableSchema(definition: SubgraphDefinition): GraphQLSchema {
  const [shared, ...modules] = sdlOf(definition)
  const withSdl = definition.slices.filter((slice) => slice.schema.trim() !== '')
  const schema = buildSubgraphSchema([
    { typeDefs: parse(shared!), resolvers: scalars },
    ...modules.map((sdl, index) => ({ typeDefs: parse(sdl), resolvers: withSdl[index]!.resolvers })),
  ])
  resolveTypesByRecord(schema)
  makeCommandsTransactional(schema, conflictsOf(definition))
  maskClassifiedFields(schema)
  return schema
}

export function conflictsOf(definition: SubgraphDefinition): Conflicts {
  return Object.assign({}, ...definition.slices.map((slice) => slice.conflicts)) as Conflicts
}

/** Members of unions and interfaces are told apart by `__typename`, or by the entity the record is of. */
function resolveTypesByRecord(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || type.resolveType || type.name === '_Entity') continue
    type.resolveType = (record: { __typename?: string }) => record.__typename ?? entityOf(record)?.__meta.className
  }
}

/** Every command runs in a transaction of its own; a refusal rolls it back and is the answer. */
function makeCommandsTransactional(schema: GraphQLSchema, conflicts: Conflicts): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    const readsAfter = !answersWhole.has(resolve)
    const answersRefusal = 'getTypes' in namedTypeOf(field.type) || false
    field.resolve = async (source, args, context: Context, info) => {
      try {
        return await repeatWhilePassing(() =>
          context.command(async () => resolve(source, args, context, info), readsAfter),
        )
      } catch (error) {
        const refusal = refusalOf(error, conflicts)
        if (refusal === null) throw error
        if (answersRefusal) return refusal.toAnswer()
        throw refusal
      }
    }
  }
}

const answersWhole = new WeakSet<object>()

/**
 * Marks a command whose answer is all there when it returns: plain values, nothing of which is looked up after it. So no
 * transaction is opened for what else might be asked, which costs three statements.
 */
export function wholeAnswer<T extends (...given: never[]) => unknown>(resolve: T): T {
  answersWhole.add(resolve)
  return resolve
}

/** A command that lost a race with another transaction was rolled back whole, so it is simply run again. */
async function repeatWhilePassing<T>(command: () => Promise<T>, attempts = 3): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await command()
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
    }
  }
}

function namedTypeOf(type: unknown): object {
  let inner = type as { ofType?: unknown }
  while (inner.ofType !== undefined) inner = inner.ofType as { ofType?: unknown }
  return inner
}
