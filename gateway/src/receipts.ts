import { faultOf, type Logger, maySee, type RequestIdentity } from '@civil-affairs/kit'
import type { Contract } from './agreements.ts'
import { coded } from './coded.ts'
import type { Answered } from './engine.ts'
import type { EngineMeter } from './engine-meter.ts'
import { type Appended, type Chunk, type Exchange, ExchangeRefusal } from './exchange.ts'
import type { Visitor } from './response-shape.ts'
import type { Classification, Subject, Subjects } from './subjects.ts'

/** The one field of an operation whose answer is kept. */
export const VERIFIED = 'verifyStatus'

/** What an answer shows of one person, or of a record that leads to none. */
interface Shown {
  readonly subject: Subject
  readonly fields: Set<string>
  /** Whether anything of it is classified, and shown. */
  isPersonal: boolean
}

type Shape = Answered['prepared']['shape']

/**
 * Writes a receipt for everybody whose data the answer holds, before it leaves; for a partner it then turns ids and
 * cursors into the partner's. Without a receipt there is no answer.
 */
export async function release(
  { prepared, data, isWhole, origins, operation, context }: Answered,
  {
    exchange,
    subjects,
    log,
    meter,
  }: { exchange: Exchange | null; subjects: Subjects; log: Logger; meter: Pick<EngineMeter, 'receipts'> },
): Promise<Appended | null> {
  const { caller, contract, cost = 0, chunk } = context
  const { traced, shape } = prepared
  if (caller === null || traced === null) return null
  const { identity } = caller
  const shown = data === null ? [] : findShown(shape, data, origins, traced.subjectsOf, identity, subjects)
  const receipted = contract === undefined ? shown.filter(({ isPersonal }) => isPersonal) : shown
  // Whoever asked for a job is told nothing of an answer with gaps: it is asked for again.
  if (chunk !== undefined && !isWhole) return null
  // What is taken under an agreement is counted even where it is nobody's data.
  if (receipted.length === 0 && contract?.agreement == null) return null
  // A graph that is not this hub's has no receipts; see `openGateway`.
  if (exchange === null) return null
  const groups = groupsOf(receipted)
  if (contract !== undefined && data !== null) translate(shape, data, origins, traced.subjectsOf, contract)
  let appended: Appended
  const began = performance.now()
  const done = (outcome: 'written' | 'refused') => meter.receipts(outcome, (performance.now() - began) / 1_000)
  try {
    appended = await exchange.append({
      account: identity.subject,
      kind: identity.kind,
      purpose: identity.purpose,
      caseNumber: identity.caseNumber,
      agreement: contract?.agreement?.code ?? null,
      agreementVersion: contract?.agreement?.version ?? null,
      operation,
      cost,
      groups,
      chunk: chunk === undefined ? null : { job: chunk.job, number: chunk.number, result: resultOf(data, chunk) },
    })
    done('written')
  } catch (error) {
    done('refused')
    if (error instanceof ExchangeRefusal) throw error
    log.error(faultOf(error), 'no receipt could be written, so no answer was given')
    throw receiptsUnavailable()
  }
  return appended
}

/** What was verified, each in its place in the job. */
function resultOf(data: Record<string, unknown> | null, { first }: Chunk): string {
  const verified = (data?.[VERIFIED] ?? []) as Record<string, unknown>[]
  return JSON.stringify(
    verified.map((one) => (typeof one.index === 'number' ? { ...one, index: one.index + first } : one)),
  )
}

function receiptsUnavailable() {
  return coded(503, 'RECEIPTS_UNAVAILABLE', {
    zh: '访问凭据暂时无法登记，因此不提供数据，请稍后重试。',
    en: 'The receipt of this look cannot be kept at present, so no data is given. Try again later.',
  })
}

type SubjectsOf = NonNullable<Answered['prepared']['traced']>['subjectsOf']

function findShown(
  shape: Shape,
  data: Record<string, unknown>,
  origins: Answered['origins'],
  subjectsOf: SubjectsOf,
  identity: RequestIdentity,
  subjects: Subjects,
): Shown[] {
  const shown = new Map<string, Shown>()
  const noteOf = (subject: Subject): Shown => {
    const key = `${subject.type}\n${subject.id}`
    let note = shown.get(key)
    if (note === undefined) {
      note = { subject, fields: new Set(), isPersonal: false }
      shown.set(key, note)
    }
    return note
  }
  const noter: Visitor<readonly Subject[]> = {
    enter: subjectsOf,
    field(type, name, value, around) {
      const coordinate = `${type}.${name}`
      const classification = subjects.classificationOf(coordinate)
      const kept = isWithheld(identity, coordinate, classification) ? null : value
      // What stands null because it is masked was not shown; any other null says that there is none.
      if (kept === null && classification !== undefined && !mayBeSeen(identity, coordinate, classification)) return null
      for (const subject of around) {
        const note = noteOf(subject)
        note.fields.add(coordinate)
        if (kept !== null && (classification !== undefined || subjects.isReceipted(type))) note.isPersonal = true
      }
      return kept
    },
    order: () => null,
  }
  shape.walk(data, origins, noter, [])
  return [...shown.values()]
}

function mayBeSeen(identity: RequestIdentity, coordinate: string, { level }: Classification): boolean {
  return maySee(identity, { coordinate, level })
}

/** The first of two decisions: a field without a mask that the caller may not see leaves nobody's door. */
export function isWithheld(
  identity: RequestIdentity,
  coordinate: string,
  classification: Classification | undefined,
): boolean {
  return classification !== undefined && !classification.isMasked && !mayBeSeen(identity, coordinate, classification)
}

/** Those of whom the same was shown, together: a page of two hundred is one group. */
function groupsOf(shown: readonly Shown[]) {
  const groups = new Map<string, { subjectType: string; subjectIds: string[]; fields: string[] }>()
  for (const { subject, fields } of shown) {
    const sorted = [...fields].sort()
    const key = `${subject.type}\n${sorted.join('\n')}`
    const group = groups.get(key) ?? { subjectType: subject.type, subjectIds: [], fields: sorted }
    group.subjectIds.push(subject.id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Ids and cursors as the partner knows them, and people in an order of its own. */
function translate(
  shape: Shape,
  data: Record<string, unknown>,
  origins: Answered['origins'],
  subjectsOf: SubjectsOf,
  { ids }: Contract,
): void {
  const outward = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.outward(value)
    if (Array.isArray(value)) return value.map(outward)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, outward(inner)]))
  }
  shape.walk<readonly Subject[]>(
    data,
    origins,
    {
      enter: subjectsOf,
      field(type, name, value) {
        if (typeof value === 'string') return isCursor(type, name) ? ids.sealCursor(value) : ids.outward(value)
        // Objects are gone through field by field; their lists must stay the same lists.
        return isComposite(value, origins) ? value : outward(value)
      },
      order(items, around) {
        const people = items.map(({ item, state }) => (item === null || state === around ? null : (state[0] ?? null)))
        // The records of one person keep their order, say the newest first; people are put in the partner's own.
        if (people.includes(null) || new Set(people.map((one) => one!.id)).size < 2) return null
        return items
          .map(({ item }, at) => ({ item, key: ids.outward(people[at]!.id) }))
          .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
          .map(({ item }) => item)
      },
    },
    [],
  )
}

function isComposite(value: unknown, origins: Answered['origins']): boolean {
  if (Array.isArray(value)) return value.some((item) => isComposite(item, origins))
  return typeof value === 'object' && value !== null && origins.has(value)
}

function isCursor(type: string, name: string): boolean {
  return type === 'PageInfo'
    ? name === 'startCursor' || name === 'endCursor'
    : name === 'cursor' && type.endsWith('Edge')
}
