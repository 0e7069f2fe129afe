import { randomUUID } from 'node:crypto'
import { anyOf, type Context, insertInBulk, recordMany, seal } from '@civil-affairs/kit'
import { type DocumentReading, maskDocumentNumber } from '@civil-affairs/schema'
import { Person, PersonDocument, SourceClaim } from './entity.ts'
import { factsOf, lockGroupsAgainstLinks, moveEvidence, remakePersons } from './remake.ts'
import { goldenPerson, type Stated } from './rules.ts'
import { DOCUMENT_SEAL, numberKeyOf } from './sealed-number.ts'

/** One statement of one source about one person, read and ready to be kept. */
export interface Statement {
  /** Of the claim, so that a claim which comes twice is kept once. */
  id: string
  personId: string
  source: string
  statedOn: string
  stated: Stated
  document: DocumentOfStatement | null
}
export interface DocumentOfStatement {
  reading: DocumentReading
  validFrom: string | null
  validTo: string | null
}

const CHUNK = 1_000
/** Rows read to compare with, not to change. */
const aside = { disableIdentityMap: true } as const

/**
 * Keeps statements, as source claims and documents, and makes the persons they are about; a constant number of SQL
 * statements for a thousand of them. What was kept before is left as it is.
 */
export async function keepStatements(context: Context, statements: readonly Statement[]): Promise<void> {
  await context.beyondScope(async () => {
    await lockGroupsAgainstLinks(context)
    for (let start = 0; start < statements.length; start += CHUNK)
      await keepChunk(context, statements.slice(start, start + CHUNK))
  })
}

async function keepChunk(context: Context, statements: readonly Statement[]): Promise<void> {
  const { em, now } = context
  const kept = new Set(
    (
      await em.find(
        SourceClaim,
        anyOf(
          'id',
          'uuid',
          statements.map(({ id }) => id),
        ),
        aside,
      )
    ).map(({ id }) => id),
  )
  const fresh = [...new Map(statements.map((one) => [one.id, one])).values()].filter(({ id }) => !kept.has(id))
  const byPerson = Map.groupBy(fresh, ({ personId }) => personId)
  if (byPerson.size === 0) return
  const known = await em.find(Person, anyOf('id', 'uuid', [...byPerson.keys()]), aside)
  const divisions = new Map(known.map(({ id, division }) => [id, division]))
  const instants = { version: 1, createdAt: now, updatedAt: now }
  const newcomers = [...byPerson]
    .filter(([id]) => !divisions.has(id))
    .map(([id, own]) => {
      const golden = goldenPerson(
        own.map(({ stated, id: claim, source, statedOn }, seq) => ({ ...stated, id: claim, source, statedOn, seq })),
      )
      divisions.set(id, golden.division)
      const document = own.find((one) => one.document?.reading.identity)?.document
      return { id, canonicalId: id, idBasis: document?.reading.identity?.type ?? 'NONE', ...golden, ...instants }
    })
  if (newcomers.length > 0) await insertInBulk(em, Person, newcomers)
  await insertInBulk(
    em,
    SourceClaim,
    fresh.map(({ id, personId, source, statedOn, stated }) => ({
      id,
      personId,
      source,
      statedOn,
      ...stated,
      division: divisions.get(personId)!,
      ...instants,
    })) as never,
  )
  await keepDocuments(context, fresh, divisions)
  await recordMany(
    em,
    'registry.person.registered',
    newcomers.map((person) => {
      const { id, division } = person
      return { recordId: id, division, subjects: [id], data: factsOf(person) }
    }),
  )
  // Of whom a registry is filled with, nothing was known before.
  if (context.runtime.filling === null)
    await moveEvidence(
      context,
      newcomers.map(({ id }) => id),
    )
  await remakePersons(
    context,
    known.map(({ id }) => id),
  )
}

async function keepDocuments(
  context: Context,
  statements: readonly Statement[],
  divisions: ReadonlyMap<string, string>,
): Promise<void> {
  const { em, keys, now } = context
  const rows = statements.flatMap(({ personId, document }) => {
    if (document === null || document.reading.type === 'NONE' || document.reading.number === '') return []
    const { reading, validFrom, validTo } = document
    const { type, number } = reading
    const sealedNumber = seal(keys, DOCUMENT_SEAL, number)
    const maskedNumber = maskDocumentNumber(number)
    const numberKey = numberKeyOf(keys, number)
    const division = divisions.get(personId)!
    const id = randomUUID()
    const kept = { version: 1, division, createdAt: now, updatedAt: now }
    return [{ id, personId, type, sealedNumber, maskedNumber, numberKey, validFrom, validTo, ...kept }]
  })
  if (rows.length === 0) return
  const keyOf = (row: { personId: string; type: string; numberKey: string }) =>
    `${row.personId} ${row.type} ${row.numberKey}`
  const known = await em.find(
    PersonDocument,
    anyOf(
      'person_id',
      'uuid',
      rows.map(({ personId }) => personId),
    ),
    aside,
  )
  const seen = new Set(known.map(keyOf))
  const added = [...new Map(rows.map((row) => [keyOf(row), row])).values()].filter((row) => !seen.has(keyOf(row)))
  if (added.length > 0) await insertInBulk(em, PersonDocument, added)
}
