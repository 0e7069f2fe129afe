import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type EntityManager, type EntitySchema, ReferenceKind } from '@mikro-orm/core'
import type { EntityManager as SqlEntityManager } from '@mikro-orm/postgresql'

const CHUNK = 2_000

/** The statement of a transaction that is under way while the rows of the next one are made ready. */
const underWay = new WeakMap<EntityManager, Promise<void>>()

/** Resolves when all rows are in the database; throws what the database said against one of them. */
export function writtenInBulk(em: EntityManager): Promise<void> {
  return underWay.get(em) ?? Promise.resolve()
}

/**
 * Writes many rows of one entity in few statements: three times as fast as `em.insertMany`, because the rows travel as
 * one JSON value. Ids, versions and instants come from the entity's hooks where a row leaves them out; a column that is
 * left out otherwise is null. The rows are not managed by the entity manager; ids are given back in order. Within a
 * transaction the last statement may still be under way then: whatever is asked of the same entity manager comes after it,
 * and what the database has against it is thrown by the next call, at the latest before the commit.
 */
export async function insertInBulk(
  em: EntityManager,
  entity: EntitySchema,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<unknown[]> {
  const metadata = em.getMetadata().get(entity as never)
  const schema = (metadata.schema ?? em.config.get('schema')) as string
  const properties = Object.values(metadata.properties).filter(
    ({ name, persist, kind, autoincrement, generated }) =>
      persist !== false &&
      (autoincrement !== true || rows[0]?.[name] !== undefined) &&
      generated === undefined &&
      (kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE || kind === ReferenceKind.ONE_TO_ONE),
  )
  // What the database fills by itself is written only where the first row says it.
  const written = properties.filter(
    (property) =>
      property.defaultRaw === undefined || property.version === true || rows[0]?.[property.name] !== undefined,
  )
  const columns = written.map(({ fieldNames }) => `"${fieldNames[0]}"`).join(', ')
  const typeOf = (columnType: string) => columnType.replace(/^(big|small|)serial$/, '$1int')
  const shape = written.map(({ fieldNames, columnTypes }) => `"${fieldNames[0]}" ${typeOf(columnTypes[0]!)}`).join(', ')
  const ids: unknown[] = []
  for (let start = 0; start < rows.length; start += CHUNK) {
    const records = rows.slice(start, start + CHUNK).map((row) => {
      const record: Record<string, unknown> = {}
      for (const property of written) {
        let value = row[property.name]
        if (value === undefined && property.onCreate !== undefined) value = property.onCreate(row as never, em as never)
        if (value === undefined && property.version === true) value = 1
        record[property.fieldNames[0]!] = value ?? null
      }
      ids.push(record[metadata.getPrimaryProps()[0]!.fieldNames[0]!])
      return record
    })
    // As a bound value it would be escaped character by character, which takes longer than the insert. Between tags drawn
    // at random nothing in it can end the literal.
    const tag = `$r${randomBytes(16).toString('hex')}$`
    const literal = `${tag}${JSON.stringify(records)}${tag}`
    const statement = `insert into "${schema}"."${metadata.tableName}" (${columns}) select ${columns} from jsonb_to_recordset(${literal}::jsonb) as r(${shape})`
    await writtenInBulk(em)
    const done = (em as SqlEntityManager).execute(statement).then(() => {})
    if (!em.isInTransaction()) {
      await done
      continue
    }
    done.catch(() => {})
    underWay.set(em, done)
    // One turn of the event loop, so that it has its place on the connection before anything that is asked next.
    await setImmediate()
  }
  return ids
}
