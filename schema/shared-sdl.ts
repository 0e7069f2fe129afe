import { readFileSync } from 'node:fs'

/** schema/shared.graphql: generated into every subgraph word for word, so its types are the same everywhere. */
export const sharedSdl: string = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8')
