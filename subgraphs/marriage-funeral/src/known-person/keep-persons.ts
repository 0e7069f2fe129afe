import { anyOf, type ConsumerOfMany, consumeMany, insertInBulk, lockPersons } from '@civil-affairs/kit'
import { KnownPerson } from './entity.ts'

/** What is learnt of a person who is not known yet. */
type Learnt = Omit<KnownPerson, 'id' | 'version' | 'createdAt' | 'updatedAt'>

/**
 * Keeps what the registry says of persons, newest word by the time it was recorded there: told twice, late or in another
 * order, the copy ends the same.
 */
export const keepFacts = consumeMany((context, events) =>
  keep(context, events, (known, { data }, statedAt) => {
    const { sex, birthDate, registeredDivision } = data as Partial<KnownPerson>
    const facts = { sex: sex ?? null, birthDate: birthDate ?? null, registeredDivision: registeredDivision ?? null }
    if (!isNewer({ at: statedAt, text: JSON.stringify(facts) }, { at: known.statedAt, text: textOf(known) })) return
    Object.assign(known, facts, { statedAt })
  }),
)

export const keepDeath = consumeMany((context, events) =>
  keep(context, events, (known, { type, data }, deathToldAt) => {
    const diedOn = type === 'registry.person.died' ? String(data.diedOn) : null
    const word = { at: deathToldAt, text: diedOn ?? '' }
    if (!isNewer(word, { at: known.deathToldAt, text: known.diedOn ?? '' })) return
    Object.assign(known, { diedOn, deathSource: String(data.source), deathToldAt })
  }),
)

type Learn = (known: KnownPerson | Learnt, event: Parameters<ConsumerOfMany>[1][number], at: Date) => void

async function keep(
  context: Parameters<ConsumerOfMany>[0],
  events: Parameters<ConsumerOfMany>[1],
  learn: Learn,
): Promise<void> {
  const { em } = context
  const personIds = [...new Set(events.flatMap(({ subjects }) => subjects))]
  await lockPersons(context, personIds)
  const known = new Map<string, KnownPerson | Learnt>()
  for (const one of await em.find(KnownPerson, anyOf('person_id', 'uuid', personIds))) known.set(one.personId, one)
  const news: Learnt[] = []
  for (const event of events)
    for (const personId of event.subjects) {
      let present = known.get(personId)
      if (present === undefined) {
        present = {
          personId,
          division: event.division,
          sex: null,
          birthDate: null,
          registeredDivision: null,
          statedAt: null,
          diedOn: null,
          deathSource: null,
          deathToldAt: null,
        } as Learnt
        known.set(personId, present)
        news.push(present)
      }
      learn(present, event, new Date(event.occurredAt))
    }
  await em.flush()
  await insertInBulk(em, KnownPerson, news as unknown as Record<string, unknown>[])
}

/** Of two words recorded in the same instant some order must hold, and it must not be that of their arrival. */
function isNewer(word: { at: Date; text: string }, present: { at?: Date | null; text: string }): boolean {
  if (present.at == null) return true
  const later = word.at.getTime() - present.at.getTime()
  return later > 0 || (later === 0 && word.text > present.text)
}

function textOf({ sex, birthDate, registeredDivision }: KnownPerson | Learnt): string {
  return JSON.stringify({
    sex: sex ?? null,
    birthDate: birthDate ?? null,
    registeredDivision: registeredDivision ?? null,
  })
}
