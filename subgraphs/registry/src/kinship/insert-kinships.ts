import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, recordMany } from '@civil-affairs/kit'
import { Kinship, type KinshipKind } from './entity.ts'
import { lockKinship, ownAncestor } from './state-kinship.ts'

/** A kinship as rosters and the sample province bring it. */
export interface NewKinship {
  id?: string
  kind: KinshipKind
  fromId: string
  toId: string
  since: string
  broughtUp?: boolean
  source: string
  /** Of the child, ward or second sibling. */
  division: string
}

const CHUNK = 2_000

/**
 * Many kinships at once, in a few statements for two thousand, with their events. Constraints hold as for a single one,
 * and a batch by which somebody would be their own ancestor is refused whole. The persons must be known already.
 */
export async function insertKinships(context: Context, kinships: readonly NewKinship[]): Promise<string[]> {
  const { em, now } = context
  await lockKinship(context)
  const rows = kinships.map(({ id, kind, fromId, toId, since, broughtUp, source, division }) => {
    const [from, to] = kind === 'SIBLING' && fromId > toId ? [toId, fromId] : [fromId, toId]
    return {
      id: id ?? randomUUID(),
      kind,
      from,
      to,
      broughtUp: broughtUp ?? false,
      source,
      division,
      validFrom: since,
      validTo: null,
      endReason: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }
  })
  for (let start = 0; start < rows.length; start += CHUNK)
    await insertInBulk(em, Kinship, rows.slice(start, start + CHUNK))
  for (let start = 0; start < rows.length; start += CHUNK)
    await mustNotCircle(
      context,
      rows.slice(start, start + CHUNK).map(({ id }) => id),
    )
  await recordMany(
    em,
    'registry.kinship.stated',
    rows.map(({ id, division, from, to, kind, validFrom }) => ({
      recordId: id,
      division,
      subjects: [from, to],
      data: { fromId: from, toId: to, kind, since: validFrom },
    })),
  )
  return rows.map(({ id }) => id)
}

/** Each step looks up the parents of those it came to: the planner, who cannot know how few they are, would read all kinships. */
async function mustNotCircle(context: Context, ids: readonly string[]): Promise<void> {
  const schema = context.em.config.get('schema')
  const isLine = `kinship.kind in ('PARENT', 'ADOPTIVE_PARENT') and kinship.end_reason is distinct from 'STATED_IN_ERROR'`
  const [row] = (await context.em.execute(
    `with recursive line (person_id, id) as (
       select to_id, from_id from ${schema}.kinship where id in (?) and ${isLine}
       union
       select line.person_id, parent.id
         from line cross join lateral (
           select kinship.from_id as id from ${schema}.kinship where kinship.to_id = line.id and ${isLine} offset 0) parent)
     select exists (select from line where person_id = id) as found`,
    [ids],
  )) as unknown as [{ found: boolean }]
  if (row.found) throw ownAncestor()
}
