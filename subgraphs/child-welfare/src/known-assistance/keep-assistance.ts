import { consumeMany, insertInBulk } from '@civil-affairs/kit'
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
export const keepAssistance = consumeMany(async ({ em }, events) => {
  const told = new Map(events.map((event) => [event.id, event]))
  const known = await em.find(KnownAssistance, { id: { $in: [...told.keys()] } }, { fields: ['id'] })
  for (const { id } of known) told.delete(id)
  const rows = [...told.values()].map((event) => {
    const { programme, since, until, monthlyFen, members } = event.data as unknown as AssistanceData
    return {
      id: event.id,
      division: event.division,
      grantId: event.recordId,
      word: words[event.type]!,
      programme,
      on: (since ?? until)!,
      monthlyFen: monthlyFen ?? null,
      members: members ?? null,
      recordedAt: new Date(event.occurredAt),
    }
  })
  await insertInBulk(em, KnownAssistance, rows)
})
