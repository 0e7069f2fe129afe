import {
  type Consumer,
  type Context,
  consumeMany,
  type FeedEvent,
  insertInBulk,
  insertOf,
  PersonAlias,
} from '@civil-affairs/kit'
import { changedFields, type DomainEventType } from '@civil-affairs/schema'
import { ChangeStream, PersonEvent, PersonPlace, RecordPerson } from './entity.ts'

/** Events by which a record comes to stand for persons, and ceases to; each names them as its subjects. */
const TIES: ReadonlySet<string> = new Set<DomainEventType>([
  'assistance.unit.formed',
  'assistance.unit.joined',
  'registry.household.joined',
  'marriage-funeral.marriage.registered',
])
const UNTIES: ReadonlySet<string> = new Set<DomainEventType>(['assistance.unit.left', 'registry.household.left'])
const PLACES: ReadonlySet<string> = new Set<DomainEventType>([
  'registry.person.registered',
  'registry.person.changed',
  'registry.person.linked',
  'registry.person.unlinked',
])

/** Keeps where persons are and whom records stand for; and, where any partner is told of changes, that something happened. */
const keepEvents = consumeMany(
  async (context, events) => {
    await keepPlaces(context, events)
    const isTold = await isAnybodyTold(context)
    const ties = await openTies(context, isTold ? events : [])
    const concerned = events.map((event) => {
      const persons = isTold ? ties.concernedBy(event) : []
      ties.follow(event)
      return { event, persons }
    })
    await ties.keep()
    if (isTold) await keepPersonEvents(context, concerned)
  },
  {
    // A hub without such partners, and the filling of any, is spared most of what happens.
    async wants(context) {
      const isTold = await isAnybodyTold(context)
      return (type) => isTold || [PLACES, TIES, UNTIES].some((kept) => kept.has(type))
    },
  },
)

export const consumes: Readonly<Record<string, Consumer>> = Object.fromEntries(
  Object.entries(changedFields)
    .filter(([, fields]) => fields.length > 0)
    .map(([type]) => [type, keepEvents]),
)

async function isAnybodyTold({ em }: Context): Promise<boolean> {
  return (await em.count(ChangeStream, {})) > 0
}

async function keepPlaces({ em }: Context, events: readonly FeedEvent[]): Promise<void> {
  const places = new Map<string, string>()
  for (const { type, subjects, division, data } of events) {
    if (!PLACES.has(type)) continue
    // A link tells of the alias alone where it is; what it leads to is told by itself.
    const named = typeof data.alias === 'string' ? [data.alias] : subjects
    for (const personId of named) places.set(personId, division)
  }
  const rows = [...places].map(([personId, division]) => ({ personId, division }))
  if (rows.length > 0) await em.execute(insertOf(em, PersonPlace, rows, ['personId']))
}

/** Whom records stand for, event after event. */
async function openTies({ em }: Context, events: readonly FeedEvent[]) {
  const named = [...new Set(events.flatMap(({ recordId, subjects }) => [recordId, ...subjects]))].filter(isId)
  const known = named.length === 0 ? [] : await em.find(RecordPerson, { recordId: { $in: named } })
  const persons = new Map<string, Set<string>>()
  const personsOf = (recordId: string) => {
    const own = persons.get(recordId) ?? new Set()
    persons.set(recordId, own)
    return own
  }
  for (const { recordId, personId } of known) personsOf(recordId).add(personId)
  const changes = new Map<string, { pair: { recordId: string; personId: string }; isTied: boolean }>()
  return {
    concernedBy({ recordId, subjects }: FeedEvent): string[] {
      const named = [recordId, ...subjects].filter(isId)
      return [...new Set(named.flatMap((id) => [id, ...(persons.get(id) ?? [])]))]
    },
    follow({ type, recordId, subjects }: FeedEvent): void {
      const isTied = TIES.has(type)
      if (!isTied && !UNTIES.has(type)) return
      // The record itself may stand among the subjects.
      for (const personId of subjects.filter((id) => id !== recordId)) {
        if (isTied) personsOf(recordId).add(personId)
        else persons.get(recordId)?.delete(personId)
        changes.set(`${recordId} ${personId}`, { pair: { recordId, personId }, isTied })
      }
    },
    async keep(): Promise<void> {
      const [tied, untied] = [true, false].map((wanted) =>
        [...changes.values()].flatMap(({ pair, isTied }) => (isTied === wanted ? [pair] : [])),
      ) as [{ recordId: string; personId: string }[], { recordId: string; personId: string }[]]
      if (tied.length > 0) await em.execute(insertOf(em, RecordPerson, tied, ['recordId', 'personId']))
      if (untied.length > 0) await em.nativeDelete(RecordPerson, { $or: untied })
    },
  }
}

async function keepPersonEvents(
  { em }: Context,
  told: readonly { event: FeedEvent; persons: readonly string[] }[],
): Promise<void> {
  const all = [...new Set(told.flatMap(({ persons }) => persons))]
  // Whatever is no person, an institution or a grant, has no place and is left out.
  const known = new Set((await em.find(PersonPlace, { personId: { $in: all } })).map(({ personId }) => personId))
  const aliases = await em.find(PersonAlias, { alias: { $in: all } })
  const canonicalOf = new Map(aliases.map(({ alias, canonical }) => [alias, canonical]))
  const rows = told.flatMap(({ event: { type, data, occurredAt }, persons }) => {
    // What is told of an alias is told of the person it is shown as; the alias itself comes and goes by its link.
    const isLink = data.alias !== undefined
    const shown = persons
      .filter((id) => known.has(id))
      .flatMap((id) => (isLink ? [id, canonicalOf.get(id) ?? id] : [canonicalOf.get(id) ?? id]))
    return [...new Set(shown)].map((personId) => ({ personId, type, at: occurredAt }))
  })
  await insertInBulk(em, PersonEvent, rows)
}

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)
