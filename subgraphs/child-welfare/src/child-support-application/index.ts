import { defineSlice } from '@civil-affairs/kit'
import { alreadyApplied } from './apply.ts'
import { ChildSupportApplication, ChildSupportStep } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export const childSupportApplication = defineSlice(import.meta.url, {
  resolvers,
  entities: [ChildSupportApplication, ChildSupportStep],
  parameters,
  conflicts: { one_open_child_application: alreadyApplied },
})
