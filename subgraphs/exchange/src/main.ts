import { startSubgraph } from '@civil-affairs/kit'
import { subgraph } from './subgraph.ts'

await startSubgraph(subgraph)
