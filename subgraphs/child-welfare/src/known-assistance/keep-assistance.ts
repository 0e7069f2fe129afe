import type { Context, FeedEvent } from '@civil-affairs/kit'
import { type AssistanceWord, KnownAssistance } from './entity.ts'

const words: Record<string, AssistanceWord> = {
  'assistance.grant.started': 'AMOUNT',
  'assistance.grant.changed': 'AMOUNT',
  'assistance.grant.suspended': 'SUSPENDED',
  'assistance.grant.resumed': 'RESUMED',
  'assistance.grant.ended': 'ENDED',
}

interface AssistanceData {
  programme: string
  since?: string
  until?: string
  monthlyFen?: number
  members?: string[]
}

/** One row an event: told twice it is kept once, and what holds is computed when it is asked for. */
export async function keepAssistance(context: Context, event: FeedEvent): Promise<void> {
  const { em } = context
  const { programme, since, until, monthlyFen, members } = event.data as unknown as AssistanceData
  if ((await em.count(KnownAssistance, { id: event.id })) > 0) return
  em.create(KnownAssistance, {
    id: event.id,
    division: event.division,
    grantId: event.recordId,
    word: words[event.type]!,
    programme,
    on: (since ?? until)!,
    monthlyFen: monthlyFen ?? null,
    members: members ?? null,
    recordedAt: new Date(event.occurredAt),
  })
  await em.flush()
}
