import { type Context, fingerprint, insertInBulk, lockUntilCommit, NATIONWIDE, record } from '@civil-affairs/kit'
import { departmentOf } from './departments.ts'
import { CatalogueEdition, CatalogueField } from './entity.ts'
import type { CatalogueInput } from './input.ts'
import { type CatalogueEntry, exampleOf, formatOf, termOf, unitOf } from './rules.ts'

/** What is in force, so that nobody sends again what is known. */
export async function publishedFingerprint({ em, viewer }: Context): Promise<string | null> {
  viewer.mustBe('HUB')
  return (await latestEdition(em))?.fingerprint ?? null
}

/** Writes what is new or has changed; what is no longer in the graph is withdrawn from today. */
export async function publishFieldCatalogue(context: Context, input: CatalogueInput) {
  const { em, viewer, today } = context
  viewer.mustBe('HUB')
  // Two gateways that start at once publish one after the other.
  await lockUntilCommit(context, ['field-catalogue'])
  const known = new Map((await em.find(CatalogueField, {})).map((field) => [field.id, field]))
  const isNew: object[] = []
  const told = { added: 0, changed: 0, withdrawn: 0 }
  for (const entry of input.entries) {
    const before = known.get(entry.coordinate)
    known.delete(entry.coordinate)
    const row = rowOf(entry)
    if (before === undefined) isNew.push({ ...row, id: entry.coordinate, since: today, withdrawnOn: null })
    else if (before.withdrawnOn != null) Object.assign(before, row, { since: today, withdrawnOn: null })
    else if (before.fingerprint !== row.fingerprint) {
      Object.assign(before, row)
      told.changed++
      continue
    } else continue
    told.added++
  }
  for (const gone of known.values())
    if (gone.withdrawnOn == null) {
      gone.withdrawnOn = today
      told.withdrawn++
    }
  if ((await latestEdition(em))?.fingerprint !== input.fingerprint)
    em.create(CatalogueEdition, { fingerprint: input.fingerprint, publishedAt: context.now })
  if (told.added + told.changed + told.withdrawn > 0)
    record(em, 'exchange.catalogue.published', {
      recordId: NO_RECORD,
      division: NATIONWIDE,
      subjects: [],
      data: { ...told, on: today },
    })
  await em.flush()
  if (isNew.length > 0) await insertInBulk(em, CatalogueField, isNew as never)
  return told
}

/** The catalogue is one, and has no id of its own. */
const NO_RECORD = '00000000-0000-4000-8000-000000000000'

async function latestEdition(em: Context['em']): Promise<CatalogueEdition | null> {
  const [latest] = await em.find(CatalogueEdition, {}, { orderBy: { number: 'desc' }, limit: 1 })
  return latest ?? null
}

function rowOf(entry: CatalogueEntry) {
  const { coordinate, typeDescription: _, ...kept } = entry
  const described = {
    ...kept,
    department: departmentOf(entry.subgraphs),
    term: termOf(entry),
    format: formatOf(entry),
    unit: unitOf(entry),
    example: exampleOf(entry),
  }
  const { term, description, department, values } = described
  return {
    ...described,
    fingerprint: fingerprint(JSON.stringify([coordinate, described])),
    words: [coordinate, term, description, department, ...values].filter(Boolean).join('\n').toLowerCase(),
  }
}
