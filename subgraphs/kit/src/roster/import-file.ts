import type { Context } from '../context.ts'
import type { Subgraph } from '../open-subgraph.ts'
import { NATIONWIDE } from '../policy-parameter.ts'
import { Refusal } from '../refusal.ts'
import { transition } from '../states.ts'
import { applyRoster } from './apply-roster.ts'
import { checkRoster, readRoster, receiveRoster } from './check-roster.ts'
import type { Roster } from './define-roster.ts'
import { ImportBatch, importStates } from './entity.ts'

export interface ImportSettings {
  readonly fileName: string
  readonly sheet?: string | null
  /** The division the file is of; rows outside it are rejected. The whole country where none is given. */
  readonly division?: string
  readonly dryRun?: boolean
  readonly acceptsDifferences?: boolean
  readonly progress?: (stage: 'CHECK' | 'APPLY', done: number, of: number) => void
}

export function rostersOf(subgraph: Pick<Subgraph, 'definition'>): Roster[] {
  return subgraph.definition.slices.flatMap(({ rosters }) => [...(rosters ?? [])])
}

/**
 * Imports a file as the hub itself, in three transactions: received, checked, applied. Killed anywhere, the same call
 * goes on from where it was and leaves the same database; repeated on a batch that was applied or taken back, it changes
 * nothing and answers the batch. A file that is refused whole leaves nothing, a batch that is refused is FAILED.
 */
export async function importFile(
  subgraph: Pick<Subgraph, 'definition' | 'asHub'>,
  kind: string,
  bytes: Uint8Array,
  settings: ImportSettings,
): Promise<ImportBatch> {
  const roster = getRoster(rostersOf(subgraph), kind)
  const read = await readRoster(roster, settings.fileName, bytes, settings.sheet ?? null)
  const receive = () =>
    subgraph.asHub((context) => receiveRoster(context, roster, read, settings.division ?? NATIONWIDE))
  // Of two processes that bring the same file at once, the second finds the batch of the first.
  const received = await receive().catch((error: { constraint?: string }) => {
    if (error.constraint === 'one_import_of_a_file') return receive()
    throw error
  })
  if (received.state === 'APPLIED' || received.state === 'REVERSED') return received
  const orFail = async <T>(act: (context: Context) => Promise<T>): Promise<T> => {
    try {
      return await subgraph.asHub(act)
    } catch (error) {
      // Where another process has moved the batch on, it is that one's.
      if (error instanceof Refusal && error.code !== 'ILLEGAL_TRANSITION')
        await subgraph.asHub((context) => failBatch(context, received.id, error.code))
      throw error
    }
  }
  const { batch: checked, examination } = await orFail((context) =>
    checkRoster(context, roster, received, read, (done, of) => settings.progress?.('CHECK', done, of)),
  )
  if (settings.dryRun === true) return checked
  return orFail((context) =>
    applyRoster(context, roster, checked, {
      acceptsDifferences: settings.acceptsDifferences ?? false,
      examination,
      progress: (done, of) => settings.progress?.('APPLY', done, of),
    }),
  )
}

export function getRoster(rosters: readonly Roster[], kind: string): Roster {
  const roster = rosters.find((one) => one.kind === kind)
  if (roster !== undefined) return roster
  const known = rosters.map((one) => `${one.kind}（${one.title}）`).join('、')
  throw new Refusal('UNKNOWN_ROSTER', {
    zh: `没有名为 ${kind} 的名册。可用：${known || '无'}。`,
    en: `There is no roster ${kind}. Known: ${rosters.map((one) => one.kind).join(', ') || 'none'}.`,
    path: ['input', 'kind'],
  })
}

async function failBatch(context: Context, id: string, code: string): Promise<void> {
  const batch = await context.em.findOneOrFail(ImportBatch, { id })
  if (importStates[batch.state].FAIL === undefined) return
  batch.state = transition(importStates, batch.state, 'FAIL')
  batch.failureCode = code
}
