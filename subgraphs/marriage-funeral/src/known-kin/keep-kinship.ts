import { anyOf, consumeMany, insertInBulk, lockUntilCommit } from '@civil-affairs/kit'
import { BLOOD_KINDS, KnownKin } from './entity.ts'

interface KinshipTold {
  fromId: string
  toId: string
  kind: string
  reason?: string
}

/** A tie is stated once and ended once: the end told before the statement, or either told twice, changes nothing more. */
export const keepKinship = consumeMany(async (context, events) => {
  const { em } = context
  const told = events.flatMap(({ recordId, division, data }) => {
    const { kind, fromId, toId, reason } = data as unknown as KinshipTold
    const known = BLOOD_KINDS.find((one) => one === kind)
    return known === undefined
      ? []
      : [{ id: recordId, division, kind: known, fromId, toId, isError: reason === 'STATED_IN_ERROR' }]
  })
  if (told.length === 0) return
  const ids = [...new Set(told.map(({ id }) => id))]
  await lockUntilCommit(context, ids)
  const present = new Map((await em.find(KnownKin, anyOf('id', 'uuid', ids))).map((kin) => [kin.id, kin]))
  const news = new Map<string, (typeof told)[number]>()
  for (const tie of told) {
    const known = present.get(tie.id) ?? news.get(tie.id)
    if (known === undefined) news.set(tie.id, tie)
    else if (tie.isError) known.isError = true
  }
  await em.flush()
  await insertInBulk(em, KnownKin, [...news.values()])
})
