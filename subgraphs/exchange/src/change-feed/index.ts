import { defineSlice } from '@civil-affairs/kit'
import { ChangeItem, ChangeStream, PersonEvent, PersonPlace, RecordPerson, StreamPerson } from './entity.ts'
import { consumes } from './keep-events.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'
import { tellChanges } from './tell.ts'

export const changeFeed = defineSlice(import.meta.url, {
  resolvers,
  entities: [PersonPlace, RecordPerson, PersonEvent, ChangeStream, StreamPerson, ChangeItem],
  consumes,
  parameters,
  derive: tellChanges,
})
