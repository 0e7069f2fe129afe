import { CannotStart, fingerprint, type SubgraphDefinition, sdlOf } from '@civil-affairs/kit'

/**
 * The packages of this hub, in the order in which their sample steps build on each other. A domain joins when it has its
 * share of the sample and a start with it is quick; until then its own tests and the journey over all of them hold it.
 */
export const SUBGRAPH_PACKAGES: readonly string[] = [
  '@civil-affairs/exchange',
  '@civil-affairs/registry',
  '@civil-affairs/assistance',
  '@civil-affairs/marriage-funeral',
  '@civil-affairs/social-organizations',
  '@civil-affairs/communities',
  '@civil-affairs/elderly-care',
  '@civil-affairs/child-welfare',
  '@civil-affairs/insight',
]

/** The gateway knows subgraphs by the names of their packages only; each exports `subgraph`. */
export async function importSubgraphs(packages: readonly string[]): Promise<SubgraphDefinition[]> {
  const definitions: SubgraphDefinition[] = []
  for (const name of packages) {
    const { subgraph } = (await import(name).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(name))
        throw new CannotStart(`找不到子系统软件包 ${name}。 The subgraph package ${name} is not installed.`)
      throw error
    })) as { subgraph: SubgraphDefinition }
    definitions.push(subgraph)
  }
  return definitions
}

/** Stands in the composed file for each subgraph, so that a start sees at once that the file is stale. */
export function sdlFingerprint(definition: SubgraphDefinition): string {
  return fingerprint(sdlOf(definition).join('\n')).slice(0, 32)
}
