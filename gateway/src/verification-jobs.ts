import { setTimeout as sleep } from 'node:timers/promises'
import { faultOf, type Logger } from '@civil-affairs/kit'
import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql'
import type { Exchange } from './exchange.ts'
import type { PartnerDoor } from './partner-door.ts'
import { VERIFIED } from './receipts.ts'

const EVERY_MS = 2_000

/**
 * Asks what jobs are there to be asked, a part after the other, at the door that partners ask at: agreement, quota and
 * receipts are those of any request. Any gateway takes any part; one that was taken by a killed gateway is given to
 * another after a while, and what was kept is not asked again.
 */
export function runVerificationJobs(
  exchange: Exchange,
  door: Pick<PartnerDoor, 'verify'>,
  log: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await sleep(EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
      try {
        while (!stopping.signal.aborted) {
          const chunk = await exchange.takeChunk()
          if (chunk === null) break
          const began = performance.now()
          const fault = await door.verify(chunk)
          if (fault !== null) await exchange.noteChunkFault(chunk, fault)
          // As long again is left to whoever waits for an answer: in one process a job would hold all of them up to its end.
          await sleep(performance.now() - began, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
        }
      } catch (error) {
        // Nothing is lost: what was taken is given again.
        log.debug(faultOf(error), 'jobs cannot be gone on with')
      }
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await loop
    },
  }
}

/** The question of a job: all that the agreement names of what is verified. Null where it names nothing. */
export function verificationText(schema: GraphQLSchema): string | null {
  const field = schema.getQueryType()?.getFields()[VERIFIED]
  if (field === undefined) return null
  const leavesOf = (name: string) => {
    const type = schema.getType(name)
    if (!isObjectType(type)) return []
    return Object.values(type.getFields()).flatMap((one) => (isLeafType(getNamedType(one.type)) ? [one.name] : []))
  }
  const verified = getNamedType(field.type).name
  const selected = [...leavesOf(verified), ...below('programmes', 'VerifiedProgramme'), ...below('person', 'Person')]
  function below(name: string, type: string): string[] {
    const owner = schema.getType(verified)
    if (!isObjectType(owner) || owner.getFields()[name] === undefined) return []
    // Of the person the id alone: with it everything else can be asked for.
    const leaves = leavesOf(type).filter((leaf) => type !== 'Person' || leaf === 'id')
    return leaves.length === 0 ? [] : [`${name} { ${leaves.join(' ')} }`]
  }
  if (selected.length === 0) return null
  const lag = field.args.some(({ name }) => name === 'maximumLagSeconds')
  return `query VerifyInAJob($people: [DocumentInput!]!, $programmes: [Programme!]!, $month: YearMonth!${lag ? ', $maximumLagSeconds: Int' : ''}) {
    ${VERIFIED}(people: $people, programmes: $programmes, month: $month${lag ? ', maximumLagSeconds: $maximumLagSeconds' : ''}) { ${selected.join(' ')} } }`
}
