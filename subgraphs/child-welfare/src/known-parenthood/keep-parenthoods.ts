import { anyOf, consumeMany, type FeedEvent, insertInBulk } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { KnownParenthood } from './entity.ts'

/** A parenthood that is not known yet. */
type Learnt = Omit<KnownParenthood, 'version' | 'createdAt' | 'updatedAt'>

const ADULT_MONTHS = 18 * 12

type KinshipData = Record<'fromId' | 'toId' | 'since' | 'until', string> & { kind: KnownParenthood['kind'] }

/**
 * Whether the event tells of a parent of somebody who may be under age: a parenthood begins at birth or later, so who
 * became somebody's child eighteen years ago is of age.
 */
export function isOfAMinor({ data }: FeedEvent, today: string): boolean {
  const { kind, since } = data as KinshipData
  if (kind !== 'PARENT' && kind !== 'ADOPTIVE_PARENT') return false
  return since === undefined || addMonths(since, ADULT_MONTHS) > today
}

/**
 * Keeps what the registry says of a parenthood. Beginning and end are told by different events, each sets its own part:
 * told twice, late or in another order, the copy ends the same.
 */
export const keepParenthood = consumeMany(async ({ em, today }, events) => {
  const told = events.filter((event) => isOfAMinor(event, today))
  if (told.length === 0) return
  const ids = [...new Set(told.map(({ recordId }) => recordId))]
  const known = new Map((await em.find(KnownParenthood, anyOf('id', 'uuid', ids))).map((one) => [one.id, one]))
  const news = new Map<string, Learnt>()
  for (const { recordId, division, data } of told) {
    const { fromId, toId, kind, since, until } = data as KinshipData
    const word = since === undefined ? { validTo: until! } : { validFrom: since }
    const present = known.get(recordId) ?? news.get(recordId)
    if (present !== undefined) Object.assign(present, word)
    else {
      const row = { id: recordId, parentId: fromId, childId: toId, kind, validFrom: null, validTo: null, division }
      news.set(recordId, { ...row, ...word })
    }
  }
  await em.flush()
  await insertInBulk(em, KnownParenthood, [...news.values()])
})
