import type { FactChange, FactValue, SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { UNKNOWN_SINCE } from './entity.ts'
import { facetOf } from './vocabulary.ts'

/** A fact as the table holds it. */
export interface FactRow {
  /** Null until it is written. */
  seq: number | null
  kind: SubjectKind
  subject: string
  facet: string
  key: string
  value: string | null
  amount: number | null
  division: string
  since: string
  until: string | null
  source: string
  eventId: string
  recordedAt: string
  endRecordedAt: string | null
}

/** A change with the event that says so. */
export interface ToldChange {
  readonly change: FactChange
  readonly event: {
    readonly id: string
    readonly type: string
    readonly recordId: string
    readonly division: string
    readonly occurredAt: string
  }
}

/** What listeners learn: from `since` on another answer is possible about facet and subject. */
export interface FactsChanged {
  readonly facet: string
  readonly kind: SubjectKind
  readonly subject: string
  readonly key: string
  readonly division: string
  readonly since: string
  /** Whom a REF names, or named: they are concerned as well. */
  readonly named?: readonly string[]
}

/**
 * Facts while changes are applied to them, one after another as they were told. It is given the rows that the changes can
 * touch, and says what to write; see schema/insight/facts.ts for what a change means.
 */
export class FactsAtWork {
  readonly #byIdentity = new Map<string, FactRow[]>()
  readonly #bySubject = new Map<string, FactRow[]>()
  readonly #touched = new Map<FactRow, 'NEW' | 'CHANGED' | 'GONE'>()
  readonly #changed = new Map<string, FactsChanged>()

  constructor(rows: readonly FactRow[]) {
    for (const row of rows) this.#keep(row)
  }

  apply({ change, event }: ToldChange): void {
    const key = change.key === undefined ? event.recordId : change.key
    if (change.op === 'set') this.#set(change, key as string, event)
    else if (change.op === 'happen') this.#happen(change, key as string, event)
    else {
      const rows = this.#find(change.facet, key, change.subject)
      if (change.op === 'reopen') this.#reopen(rows)
      else
        for (const row of rows)
          if (change.op === 'end') this.#end(row, change.until, event)
          else this.#remove(row)
    }
  }

  /** What to insert, to update (until, its instant and nothing else) and to delete, in the order it came about. */
  written(): { inserted: FactRow[]; updated: FactRow[]; deleted: number[] } {
    const of = (what: string) => [...this.#touched].filter(([, state]) => state === what).map(([row]) => row)
    return { inserted: of('NEW'), updated: of('CHANGED'), deleted: of('GONE').map(({ seq }) => seq!) }
  }

  changes(): FactsChanged[] {
    return [...this.#changed.values()]
  }

  #set(change: FactChange & { op: 'set' }, key: string, event: ToldChange['event']): void {
    const since = change.since ?? UNKNOWN_SINCE
    const until = change.until ?? null
    const division = change.division ?? event.division
    const content = contentOf(change.facet, change.value)
    const rows = this.#find(change.facet, key, change.subject)
    const goesOn = rows.find(
      (row) => row.since <= since && (row.until === null || since <= row.until) && isSame(row, content, division),
    )
    for (const row of rows)
      if (row !== goesOn) {
        if (row.since >= since) this.#remove(row)
        else this.#end(row, since, event)
      }
    if (until !== null && until <= since) {
      if (goesOn !== undefined) this.#end(goesOn, since, event)
      return
    }
    if (goesOn === undefined) {
      this.#add(change.facet, change.subject, key, content, division, since, until, event)
    } else if (goesOn.until !== until) {
      this.#tell(goesOn, since)
      Object.assign(goesOn, { until, endRecordedAt: until === null ? null : event.occurredAt })
      this.#touch(goesOn, 'CHANGED')
    }
  }

  #reopen(rows: readonly FactRow[]): void {
    const last = rows.toSorted((a, b) => compare(a.since, b.since)).at(-1)
    if (last === undefined || last.until === null) return
    this.#tell(last, last.until)
    Object.assign(last, { until: null, endRecordedAt: null })
    this.#touch(last, 'CHANGED')
  }

  #happen(change: FactChange & { op: 'happen' }, key: string, event: ToldChange['event']): void {
    const division = change.division ?? event.division
    const content = contentOf(change.facet, change.value)
    let isKnown = false
    for (const row of this.#find(change.facet, key, change.subject))
      if (!isKnown && row.since === change.on && isSame(row, content, division)) isKnown = true
      else this.#remove(row)
    if (!isKnown) this.#add(change.facet, change.subject, key, content, division, change.on, null, event)
  }

  #add(
    facet: string,
    subject: string,
    key: string,
    content: { value: string | null; amount: number | null },
    division: string,
    since: string,
    until: string | null,
    event: ToldChange['event'],
  ): void {
    const row: FactRow = {
      seq: null,
      kind: facetOf(facet).subject,
      subject,
      facet,
      key,
      ...content,
      division,
      since,
      until,
      source: event.type.slice(0, event.type.indexOf('.')),
      eventId: event.id,
      recordedAt: event.occurredAt,
      endRecordedAt: until === null ? null : event.occurredAt,
    }
    this.#keep(row)
    this.#touched.set(row, 'NEW')
    this.#tell(row, since)
  }

  #end(row: FactRow, until: string, event: ToldChange['event']): void {
    if (row.until !== null && row.until <= until) return
    if (row.since >= until) {
      this.#remove(row)
      return
    }
    this.#tell(row, until)
    Object.assign(row, { until, endRecordedAt: event.occurredAt })
    this.#touch(row, 'CHANGED')
  }

  #remove(row: FactRow): void {
    this.#tell(row, row.since)
    if (this.#touched.get(row) === 'NEW') this.#touched.delete(row)
    else this.#touched.set(row, 'GONE')
    for (const rows of [
      this.#byIdentity.get(identity(row.facet, row.key)),
      this.#bySubject.get(identity(row.facet, row.subject)),
    ])
      rows?.splice(rows.indexOf(row), 1)
  }

  #touch(row: FactRow, state: 'CHANGED'): void {
    if (!this.#touched.has(row)) this.#touched.set(row, state)
  }

  #tell({ facet, kind, subject, key, division, value }: FactRow, since: string): void {
    const id = `${identity(facet, key)} ${subject}`
    const known = this.#changed.get(id)
    const isRef = facetOf(facet).type === 'REF'
    const named = isRef ? { named: [...(known?.named ?? []), value!] } : {}
    if (known === undefined || since < known.since || isRef)
      this.#changed.set(id, {
        facet,
        kind,
        subject,
        key,
        division,
        since: known !== undefined && known.since < since ? known.since : since,
        ...named,
      })
  }

  #keep(row: FactRow): void {
    push(this.#byIdentity, identity(row.facet, row.key), row)
    push(this.#bySubject, identity(row.facet, row.subject), row)
  }

  #find(facet: string, key: string | null, subject: string | undefined): FactRow[] {
    if (key === null) {
      if (subject === undefined) throw new Error(`${facet}: of all keys, but of no subject`)
      return [...(this.#bySubject.get(identity(facet, subject)) ?? [])]
    }
    const rows = this.#byIdentity.get(identity(facet, key)) ?? []
    return subject === undefined ? [...rows] : rows.filter((row) => row.subject === subject)
  }
}

function identity(facet: string, of: string): string {
  return `${facet} ${of}`
}

function push(map: Map<string, FactRow[]>, key: string, row: FactRow): void {
  const rows = map.get(key)
  if (rows === undefined) map.set(key, [row])
  else rows.push(row)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isSame(row: FactRow, content: { value: string | null; amount: number | null }, division: string): boolean {
  return row.value === content.value && row.amount === content.amount && row.division === division
}

/** The two columns of a value; what is not of the facet's type is a fault of the declaration, or of the event. */
function contentOf(name: string, value: FactValue): { value: string | null; amount: number | null } {
  const { type } = facetOf(name)
  const isNumber = type === 'AMOUNT' || type === 'NUMBER'
  if (type === 'FLAG' ? value !== true : isNumber ? !Number.isSafeInteger(value) : typeof value !== 'string')
    throw new Error(`${name} takes no such value`)
  return { value: typeof value === 'string' ? value : null, amount: typeof value === 'number' ? value : null }
}
