import { randomUUID } from 'node:crypto'
import {
  type Context,
  getParameterNumber,
  insertInBulk,
  LockMode,
  NATIONWIDE,
  type PartnerIds,
  partnerIds,
  significantDigits,
} from '@civil-affairs/kit'
import { addDays, fieldsChangedBy, shanghaiToday } from '@civil-affairs/schema'
import { Agreement } from '../agreement/entity.ts'
import { idKeyOf, isAsSigned } from '../agreement/index.ts'
import { ChangeItem, ChangeStream, StreamPerson } from './entity.ts'
import { RETENTION } from './parameters.ts'
import { EMPTY_DIGEST, isWithinDivisions, toggled } from './rules.ts'

const EVENTS_A_PIECE = 2_000
const PERSONS_A_PIECE = 5_000
const MOST_STREAMS = 20

/** Agreements in force, of partners that are not suspended, under which changes are told. */
const TELLING = `exchange.agreement a join exchange.partner p on p.id = a.partner_id and p.is_active
  where a.revoked_at is null and a.valid_from <= ? and a.valid_to > ? and a.fields @> '[{"coordinate": "Query.changes"}]'`
const UNREAD = `exists (select 1 from exchange.person_event e
  where (e.tx, e.seq) > (s.position_tx::xid8, s.position_seq) and e.tx < pg_snapshot_xmin(pg_current_snapshot()))`

/**
 * Brings one stream on by a piece; false where nothing is left. What is told is decided here, ahead of the reader and by
 * nobody's request, so that how long an answer takes says nothing of what the agreement leaves out.
 */
export async function tellChanges(context: Context): Promise<boolean> {
  const { em, today, keys } = context
  await openStreams(context)
  const behind = (await em.execute(
    `select s.id as stream, t.id as agreement from (select a.id, a.version, a.partner_id, a.purpose from ${TELLING}) t
       join exchange.change_stream s on s.partner = t.partner_id and s.purpose = t.purpose
      where s.agreement <> t.id or s.agreement_version <> t.version or ${UNREAD} limit ?`,
    [today, today, MOST_STREAMS],
  )) as unknown as { stream: string; agreement: string }[]
  for (const { stream: id, agreement: agreementId } of behind) {
    const stream = await em.findOne(ChangeStream, { id }, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE })
    const agreement = await em.findOne(Agreement, { id: agreementId })
    if (stream === null || agreement === null || !isAsSigned(keys, agreement)) continue
    await tell(context, stream, agreement)
    return true
  }
  return prune(context)
}

/** A stream begins with the first agreement that names it, and tells of what happens from then on. */
async function openStreams(context: Context): Promise<void> {
  const { em, today } = context
  const fresh = (await em.execute(
    `select a.id from ${TELLING} and not exists (select 1 from exchange.change_stream s where s.partner = a.partner_id and s.purpose = a.purpose)`,
    [today, today],
  )) as unknown as { id: string }[]
  if (fresh.length === 0) return
  const [end] = (await em.execute('select pg_snapshot_xmin(pg_current_snapshot())::text as tx')) as unknown as {
    tx: string
  }[]
  for (const { id, partner, purpose, version } of await em.find(Agreement, { id: { $in: fresh.map(({ id }) => id) } }))
    await em.upsert(
      ChangeStream,
      {
        id: randomUUID(),
        partner: partner.id,
        purpose,
        agreement: id,
        agreementVersion: version,
        positionTx: end!.tx,
        positionSeq: 0,
        lastNumber: 0,
        digest: EMPTY_DIGEST,
        persons: 0,
        goesBackTo: 0,
        prunedOn: today,
      },
      { onConflictFields: ['partner', 'purpose'], onConflictAction: 'ignore' },
    )
}

async function tell(context: Context, stream: ChangeStream, agreement: Agreement): Promise<void> {
  const { em, now, today } = context
  const ids = partnerIds(Buffer.from(await idKeyOf(context, agreement), 'base64'))
  const pen = new Pen(stream, ids, now)
  if (stream.agreement !== agreement.id || stream.agreementVersion !== agreement.version) {
    // Before anything else is told, those are taken back whom the agreement no longer reaches.
    const lost = await personsLost(context, stream, agreement)
    for (const { personId, number } of pen.inOwnOrder(lost)) pen.takeBack(personId, number, today)
    if (lost.length < PERSONS_A_PIECE)
      Object.assign(stream, { agreement: agreement.id, agreementVersion: agreement.version })
  } else await tellEvents(context, stream, agreement, pen)
  await pen.keep(context)
  await em.flush()
}

async function tellEvents(context: Context, stream: ChangeStream, agreement: Agreement, pen: Pen): Promise<void> {
  const prefixes = agreement.divisions.map(significantDigits)
  const agreed = agreement.fields.map(({ coordinate }) => coordinate)
  const events = await eventsAfter(context, stream)
  const last = events.at(-1)
  if (last === undefined) return
  Object.assign(stream, { positionTx: last.tx, positionSeq: Number(last.seq) })
  // What happened to a person in one piece is told at once, and the persons of a piece in the partner's own order: that of
  // what happened would be the same for two partners, and tell them who is who (个人信息保护法 art. 6, 23).
  const byPerson = Map.groupBy(events, ({ personId }) => personId)
  for (const { personId, division, isAlias, number, at } of pen.inOwnOrder(
    [...byPerson.values()].map((own) => own.at(-1)!),
  )) {
    const on = shanghaiToday(new Date(at))
    const isHere = division !== null && !isAlias && isWithinDivisions(division, prefixes)
    const types = byPerson.get(personId)!.map(({ type }) => type)
    const fields = isHere ? fieldsChangedBy(types, agreed) : []
    if (!isHere && number !== null) pen.takeBack(personId, number, on)
    else if (fields.length > 0) pen.tell(personId, number, fields, on)
  }
}

interface PersonEventRow {
  tx: string
  seq: string
  personId: string
  type: string
  at: string
  division: string | null
  isAlias: boolean
  /** The number the person was last told with; null where the stream does not tell of them. */
  number: number | null
}

async function eventsAfter({ em }: Context, { id, positionTx, positionSeq }: ChangeStream): Promise<PersonEventRow[]> {
  return (await em.execute(
    `select e.tx::text, e.seq, e.person_id as "personId", e.type, e.at, o.division, al.alias is not null as "isAlias", sp.number
       from exchange.person_event e
       left join exchange.person_place o on o.person_id = e.person_id
       left join exchange.person_alias al on al.alias = e.person_id
       left join exchange.stream_person sp on sp.stream = ? and sp.person_id = e.person_id
      where (e.tx, e.seq) > (?::xid8, ?) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by e.tx, e.seq limit ?`,
    [id, positionTx, positionSeq, EVENTS_A_PIECE],
  )) as unknown as PersonEventRow[]
}

async function personsLost({ em }: Context, stream: ChangeStream, { divisions }: Agreement) {
  const within = divisions.map(() => 'o.division like ?').join(' or ')
  return (await em.execute(
    `select sp.person_id as "personId", sp.number from exchange.stream_person sp
       left join exchange.person_place o on o.person_id = sp.person_id
      where sp.stream = ? and coalesce(not (${within}), true) order by sp.number limit ?`,
    [stream.id, ...divisions.map((code) => `${significantDigits(code)}%`), PERSONS_A_PIECE],
  )) as unknown as { personId: string; number: number }[]
}

/** Writes to a stream, number after number. */
class Pen {
  readonly #stream: ChangeStream
  readonly #ids: PartnerIds
  readonly #now: Date
  readonly #items: ChangeItem[] = []

  constructor(stream: ChangeStream, ids: PartnerIds, now: Date) {
    this.#stream = stream
    this.#ids = ids
    this.#now = now
  }

  inOwnOrder<T extends { personId: string }>(rows: readonly T[]): T[] {
    return rows
      .map((row) => ({ row, key: this.#ids.outward(row.personId) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ row }) => row)
  }

  tell(personId: string, before: number | null, fields: string[], on: string): void {
    this.#write(personId, before, fields, false, on)
  }

  takeBack(personId: string, before: number, on: string): void {
    this.#write(personId, before, [], true, on)
  }

  #write(personId: string, before: number | null, fields: string[], hasLeft: boolean, on: string): void {
    const stream = this.#stream
    const own = this.#ids.outward(personId)
    const number = stream.lastNumber + 1
    let { digest } = stream
    if (before !== null) digest = toggled(digest, own, before)
    if (!hasLeft) digest = toggled(digest, own, number)
    const persons = stream.persons + (hasLeft ? 0 : 1) - (before === null ? 0 : 1)
    Object.assign(stream, { lastNumber: number, digest, persons })
    this.#items.push({
      stream: stream.id,
      number,
      personId,
      fields,
      hasLeft,
      happenedOn: on,
      toldAt: this.#now,
      digest,
      persons,
    })
  }

  async keep({ em }: Context): Promise<void> {
    if (this.#items.length === 0) return
    await insertInBulk(
      em,
      ChangeItem,
      this.#items.map((item) => ({ ...item, toldAt: item.toldAt.toISOString() })),
    )
    const here = this.#items.filter(({ hasLeft }) => !hasLeft)
    const gone = this.#items.filter(({ hasLeft }) => hasLeft)
    if (here.length > 0)
      await em.upsertMany(
        StreamPerson,
        here.map(({ stream, personId, number }) => ({ stream, personId, number })),
      )
    if (gone.length > 0)
      await em.nativeDelete(StreamPerson, {
        stream: this.#stream.id,
        personId: { $in: gone.map(({ personId }) => personId) },
      })
  }
}

/** Once a day each: what is older than the retention goes, but the last word on each person told of stays. */
async function prune(context: Context): Promise<boolean> {
  const { em, today } = context
  const due = await em.findOne(ChangeStream, { prunedOn: { $lt: today } })
  if (due === null) return false
  const days = await getParameterNumber(context, RETENTION, NATIONWIDE, today)
  const oldest = addDays(today, -days)
  due.prunedOn = today
  const [old] = (await em.execute(
    'select max(number) as number from exchange.change_item where stream = ? and told_at < ?::date',
    [due.id, oldest],
  )) as unknown as { number: number | null }[]
  if (old?.number != null) {
    due.goesBackTo = old.number
    await em.execute(
      `delete from exchange.change_item i where i.stream = ? and i.number <= ? and not exists
         (select 1 from exchange.stream_person sp where sp.stream = i.stream and sp.number = i.number)`,
      [due.id, old.number],
    )
  }
  await em.execute(
    `delete from exchange.person_event e where not exists
       (select 1 from exchange.change_stream s where (e.tx, e.seq) > (s.position_tx::xid8, s.position_seq))`,
  )
  const [held] = (await em.execute(
    `select max(coalesce(a.revoked_at::date, a.valid_to))::text as until from exchange.agreement a where a.partner_id = ? and a.purpose = ?`,
    [due.partner, due.purpose],
  )) as unknown as { until: string | null }[]
  // Of an agreement that ended so long ago nothing is kept; a new one begins anew.
  if (held?.until == null || held.until < oldest) {
    await em.nativeDelete(ChangeItem, { stream: due.id })
    await em.nativeDelete(StreamPerson, { stream: due.id })
    em.remove(due)
  }
  return true
}
