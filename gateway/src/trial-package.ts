/**
 * A subgraph package for tests of starting: it counts what its sample wrote, one transaction each, so that a start can
 * be killed in the midst. Its migration is written by the test, into the folder that TRIAL_MIGRATIONS names.
 */
import { type Context, defineEntity, defineSubgraph, p, type Slice } from '@civil-affairs/kit'

const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: { number: p.integer().primary() },
})

const entries: Slice = {
  name: 'entries',
  schema: 'extend type Query { "条目数 number of entries" entries: Int! }',
  resolvers: { Query: { entries: (_: unknown, __: unknown, context: Context) => context.em.count(Entry, {}) } },
  entities: [Entry],
  conflicts: {},
  consumes: {},
  parameters: [],
  prepare: null,
  async sample(context, { people, shared, progress }) {
    for (let number = 1; number <= people; number++) {
      await context.writes(async () => void context.em.create(Entry, { number }))
      progress(number, people)
    }
    shared.set('examplePersonId', '00000000-0000-8000-8000-000000000000')
    shared.set('exampleDivision', '140502003000')
  },
}

const migrations = process.env.TRIAL_MIGRATIONS
if (migrations === undefined) throw new Error('TRIAL_MIGRATIONS is not set')
export const subgraph = { ...defineSubgraph(import.meta.url, { name: 'registry', slices: [entries] }), migrations }
