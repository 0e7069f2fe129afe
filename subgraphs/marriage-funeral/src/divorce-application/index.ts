import { defineSlice } from '@civil-affairs/kit'
import { alreadyApplied } from './apply.ts'
import { DivorceApplication } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { insertDivorceApplications, type StatedDivorceApplication } from './insert-applications.ts'

export const divorceApplication = defineSlice(import.meta.url, {
  resolvers,
  entities: [DivorceApplication],
  parameters,
  conflicts: { one_open_divorce_application: alreadyApplied },
})
