import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type EntityManager, type EntityProperty, type EntitySchema, ReferenceKind } from '@mikro-orm/core'
import type { EntityManager as SqlEntityManager } from '@mikro-orm/postgresql'

const CHUNK = 2_000

/** With more rows of one entity, each has statements of its own. */
const MOST_TOGETHER = 4 * CHUNK

/** Characters of statements that may wait for the database while the rows of the next ones are made ready. */
const MAY_WAIT = 16_000_000

/** A statement that is under way; `done` when it and all before it are. */
interface Underway {
  readonly size: number
  readonly done: Promise<void>
}
const underWay = new WeakMap<EntityManager, Underway[]>()

/** Resolves when all rows are in the database; throws what the database said against one of them. */
export function writtenInBulk(em: EntityManager): Promise<void> {
  return underWay.get(em)?.at(-1)?.done ?? Promise.resolve()
}

/** Waits until there is room for one more statement; throws what the database said against an earlier one. */
async function roomFor(em: EntityManager, size: number): Promise<Underway[]> {
  const statements = underWay.get(em) ?? []
  underWay.set(em, statements)
  const isFull = () => statements.reduce((sum, one) => sum + one.size, size) > MAY_WAIT
  // The last one stays, for its error is asked for at the end.
  while (statements.length > 1 && isFull()) await statements.shift()!.done
  if (isFull()) await statements[0]?.done
  return statements
}

/**
 * Writes many rows of one entity in few statements: several times as fast as `em.insertMany`, because a column travels as
 * one array, and one value where all rows have the same. Ids, versions and instants come from the entity's hooks where a
 * row leaves them out; a column that is left out otherwise is null. The rows are not managed by the entity manager; ids are
 * given back in order. Within a transaction the last statements may still be under way then: whatever is asked of the same
 * entity manager comes after it, and what the database has against it is thrown by the next call, at the latest before the
 * commit. What the database works out by itself of a row is `computed`: SQL by column, in which the row is `r`.
 */
export async function insertInBulk(
  em: EntityManager,
  entity: EntitySchema,
  rows: readonly Readonly<Record<string, unknown>>[],
  computed: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const { primary, statementFor } = insertion(em, entity, rows[0], computed)
  const ids: unknown[] = []
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK)
    const { statement, values } = statementFor(chunk)
    for (const id of values(primary) ?? chunk.map(() => undefined)) ids.push(id)
    await send(em, statement)
  }
  return ids
}

export interface RowsOf {
  readonly entity: EntitySchema
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/**
 * As `insertInBulk`, the rows of several entities in one statement, rows after those they refer to: the database has the
 * whole of it to do while the rows of the next act are made ready, where of many statements it would wait for each.
 */
export async function insertTogether(em: EntityManager, parts: readonly RowsOf[]): Promise<void> {
  const written = parts.filter(({ rows }) => rows.length > 0)
  if (written.some(({ rows }) => rows.length > MOST_TOGETHER)) {
    for (const { entity, rows } of written) await insertInBulk(em, entity, rows)
    return
  }
  const statements = written.map(({ entity, rows }) => insertOf(em, entity, rows))
  const last = statements.pop()
  if (last === undefined) return
  const before = statements.map((statement, at) => `part${at} as (${statement})`)
  await send(em, before.length === 0 ? last : `with ${before.join(', ')} ${last}`)
}

/** In a transaction the statement may still be under way when this resolves. */
async function send(em: EntityManager, statement: string): Promise<void> {
  if (!em.isInTransaction()) {
    await (em as SqlEntityManager).execute(statement)
    return
  }
  const statements = await roomFor(em, statement.length)
  const before = writtenInBulk(em)
  const own = (em as SqlEntityManager).execute(statement)
  own.catch(() => {})
  const done = before.then(async () => void (await own))
  done.catch(() => {})
  statements.push({ size: statement.length, done })
  // One turn of the event loop, so that it has its place on the connection before anything that is asked next.
  await setImmediate()
}

/**
 * The statement by which `insertInBulk` writes rows, to be one part of a larger one; with `keys`, a row that is there is
 * written over. Whatever is handed to it names each key once.
 */
export function insertOf(
  em: EntityManager,
  entity: EntitySchema,
  rows: readonly Readonly<Record<string, unknown>>[],
  keys: readonly string[] = [],
): string {
  const { written, statementFor } = insertion(em, entity, rows[0])
  const { statement } = statementFor(rows)
  if (keys.length === 0) return statement
  const columns = (isKey: boolean) =>
    written.filter(({ name }) => keys.includes(name) === isKey).map(({ fieldNames }) => `"${fieldNames[0]}"`)
  const changes = columns(false).map((column) => `${column} = excluded.${column}`)
  const then = changes.length === 0 ? 'nothing' : `update set ${changes.join(', ')}`
  return `${statement} on conflict (${columns(true).join(', ')}) do ${then}`
}

function insertion(
  em: EntityManager,
  entity: EntitySchema,
  first: Readonly<Record<string, unknown>> | undefined,
  computed: Readonly<Record<string, string>> = {},
) {
  const metadata = em.getMetadata().get(entity as never)
  const schema = (metadata.schema ?? em.config.get('schema')) as string
  const properties = Object.values(metadata.properties).filter(
    ({ name, persist, kind, autoincrement, generated }) =>
      persist !== false &&
      (autoincrement !== true || first?.[name] !== undefined) &&
      generated === undefined &&
      (kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE || kind === ReferenceKind.ONE_TO_ONE),
  )
  // What the database fills by itself is written only where the first row says it.
  const written = properties.filter(
    (property) =>
      computed[property.fieldNames[0]!] === undefined &&
      (property.defaultRaw === undefined || property.version === true || first?.[property.name] !== undefined),
  )
  const primary = metadata.getPrimaryProps()[0]!
  return {
    written,
    primary,
    statementFor(rows: readonly Readonly<Record<string, unknown>>[]) {
      const columns = written.map((property): Column => {
        // The column of a serial has the type of its numbers.
        const type = property.columnTypes[0]!.replace(/^(big|small|)serial$/, '$1int')
        return { name: `"${property.fieldNames[0]}"`, type, values: rows.map((row) => writtenValue(em, property, row)) }
      })
      const names = [...columns.map(({ name }) => name), ...Object.keys(computed).map((name) => `"${name}"`)].join(', ')
      const values = ['r.*', ...Object.values(computed)].join(', ')
      return {
        statement: `insert into "${schema}"."${metadata.tableName}" (${names}) select ${values} from (${selectOf(columns)}) as r`,
        values: (property: EntityProperty) => columns[written.indexOf(property)]?.values,
      }
    },
  }
}

/** So many values of one column are written once each, and named by their place: larger ones repeat themselves often. */
const FEW = 64
/** The same of what is no JSON, where they come often: a word costs little more than its place. */
const FEW_SMALL = 16

interface Column {
  readonly name: string
  readonly type: string
  readonly values: readonly unknown[]
}

function writtenValue(em: EntityManager, property: EntityProperty, row: Readonly<Record<string, unknown>>): unknown {
  const value = row[property.name]
  if (value !== undefined) return value
  if (property.onCreate !== undefined) return property.onCreate(row as never, em as never)
  return property.version === true ? 1 : null
}

/** A select of the rows; one column at least says how many there are. */
function selectOf(columns: readonly Column[]): string {
  // As bound values they would be escaped character by character, which takes longer than the insert. Between tags drawn
  // at random nothing in them can end a literal.
  const tag = `$r${randomBytes(16).toString('hex')}$`
  const literal = (text: string | null) => (text === null ? 'null' : `${tag}${text}${tag}`)
  const said: string[] = []
  const [arrays, names]: [string[], string[]] = [[], []]
  for (const [at, { name, type, values }] of columns.entries()) {
    const isJson = type === 'jsonb'
    if (at > 0 && values.every((value) => isSame(value, values[0]))) {
      said.push(`${literal(isJson && values[0] != null ? jsonText(values[0]) : textOf(values[0]))}::${type} as ${name}`)
      continue
    }
    names.push(name)
    if (isJson) {
      const texts = values.map(jsonText)
      const few = placesAmong(texts, FEW)
      const listed = few && `(array(select jsonb_array_elements(${literal(`[${few.distinct.join(',')}]`)}::jsonb)))`
      arrays.push(few === null ? listOf(texts, literal) : unnestOf(few.places))
      said.push(`nullif(${few === null ? `${name}::jsonb` : `${listed}[${name}]`}, 'null') as ${name}`)
      continue
    }
    const isArray = type.endsWith('[]')
    const few = isArray ? null : placesAmong(values, Math.min(FEW_SMALL, values.length / 4))
    arrays.push(few === null ? listOf(values.map(textOf), literal) : unnestOf(few.places))
    const own = few === null ? `${name}::${type}` : `(${literal(arrayText(few.distinct))}::${type}[])[${name}]`
    said.push(`${own} as ${name}`)
  }
  return `select ${said.join(', ')} from rows from (${arrays.join(', ')}) as r (${names.join(', ')})`
}

/** Between texts, and for a text that is null. */
const [SEPARATOR, NULL] = ['\u001f', '\u001e']

/**
 * Rows of texts. The database finds a separator several times as fast as it reads an array, which it does character by
 * character; a text that has one in it is written as an element of an array all the same.
 */
function listOf(texts: readonly (string | null)[], literal: (text: string) => string): string {
  const joined = texts.map((text) => text ?? NULL).join(SEPARATOR)
  const isPlain = joined !== '' && texts.every((text) => text === null || !(text.includes(SEPARATOR) || text === NULL))
  if (isPlain) return `string_to_table(${literal(joined)}, '${SEPARATOR}', '${NULL}')`
  return `unnest(${literal(arrayText(texts))}::text[])`
}

/** Where a column has no more than so many values, for each row the place of its own among them, from one on. */
function placesAmong(values: readonly unknown[], most: number): { distinct: unknown[]; places: number[] } | null {
  const placeOf = new Map<unknown, number>()
  const places: number[] = []
  for (const value of values) {
    // Two dates of one instant are not the same object.
    if (value instanceof Date) return null
    const place = placeOf.get(value) ?? placeOf.size + 1
    if (place > most) return null
    placeOf.set(value, place)
    places.push(place)
  }
  return { distinct: [...placeOf.keys()], places }
}

function unnestOf(places: readonly number[]): string {
  return `unnest('{${places.join(',')}}'::int[])`
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime())
}

function jsonText(value: unknown): string {
  return value == null ? 'null' : JSON.stringify(value)
}

/** A value as PostgreSQL reads it from text. */
function textOf(value: unknown): string | null {
  if (value == null) return null
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return arrayText(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Values as PostgreSQL reads an array of them. */
export function arrayText(values: readonly unknown[]): string {
  const elements = values.map((value) => {
    const text = textOf(value)
    if (text === null) return 'NULL'
    return text.includes('"') || text.includes('\\') ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
  })
  return `{${elements.join(',')}}`
}
