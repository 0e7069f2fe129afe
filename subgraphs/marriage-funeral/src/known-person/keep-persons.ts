import { type Context, type FeedEvent, lockPersons } from '@civil-affairs/kit'
import { KnownPerson } from './entity.ts'

/**
 * Keeps what the registry says of persons, newest word by the time it was recorded there: told twice, late or in another
 * order, the copy ends the same.
 */
export async function keepFacts(context: Context, event: FeedEvent): Promise<void> {
  const { sex, birthDate, registeredDivision } = event.data as Partial<KnownPerson>
  const facts = { sex: sex ?? null, birthDate: birthDate ?? null, registeredDivision: registeredDivision ?? null }
  await keep(context, event, (known, statedAt) => {
    if (!isNewer({ at: statedAt, text: JSON.stringify(facts) }, { at: known.statedAt, text: textOf(known) })) return
    Object.assign(known, facts, { statedAt })
  })
}

export async function keepDeath(context: Context, event: FeedEvent): Promise<void> {
  const diedOn = event.type === 'registry.person.died' ? String(event.data.diedOn) : null
  const deathSource = String(event.data.source)
  await keep(context, event, (known, deathToldAt) => {
    const word = { at: deathToldAt, text: diedOn ?? '' }
    if (!isNewer(word, { at: known.deathToldAt, text: known.diedOn ?? '' })) return
    Object.assign(known, { diedOn, deathSource, deathToldAt })
  })
}

async function keep(context: Context, event: FeedEvent, learn: (known: KnownPerson, at: Date) => void): Promise<void> {
  const { em } = context
  await lockPersons(context, event.subjects)
  const known = await em.find(KnownPerson, { personId: { $in: [...event.subjects] } })
  for (const personId of event.subjects) {
    const present =
      known.find((one) => one.personId === personId) ??
      em.create(KnownPerson, {
        personId,
        division: event.division,
        sex: null,
        birthDate: null,
        registeredDivision: null,
        statedAt: null,
        diedOn: null,
        deathSource: null,
        deathToldAt: null,
      })
    learn(present, new Date(event.occurredAt))
  }
  await em.flush()
}

/** Of two words recorded in the same instant some order must hold, and it must not be that of their arrival. */
function isNewer(word: { at: Date; text: string }, present: { at?: Date | null; text: string }): boolean {
  if (present.at == null) return true
  const later = word.at.getTime() - present.at.getTime()
  return later > 0 || (later === 0 && word.text > present.text)
}

function textOf({ sex, birthDate, registeredDivision }: KnownPerson): string {
  return JSON.stringify({
    sex: sex ?? null,
    birthDate: birthDate ?? null,
    registeredDivision: registeredDivision ?? null,
  })
}
