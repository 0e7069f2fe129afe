import { defineEntity, p } from '@mikro-orm/core'

/**
 * Two records of one human, linked in the registry: `alias` is shown as `canonical`. Every subgraph keeps its own copy,
 * fed by the registry's events, so a loader by person finds what was recorded under either id.
 */
export const PersonAlias = defineEntity({
  name: 'PersonAlias',
  tableName: 'person_alias',
  properties: { alias: p.uuid().primary(), canonical: p.uuid().index() },
})
