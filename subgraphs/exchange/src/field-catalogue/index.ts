import { defineSlice } from '@civil-affairs/kit'
import { CatalogueEdition, CatalogueField } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { departmentOf } from './departments.ts'
export { mustBeShared } from './must-be-shared.ts'
export { sourceOfField } from './source-of-field.ts'

export const fieldCatalogue = defineSlice(import.meta.url, { resolvers, entities: [CatalogueField, CatalogueEdition] })
