import { type Context, type PageInput, pageOf, Refusal } from '@civil-affairs/kit'
import { agreementsInForce } from '../agreement/index.ts'
import { findOwnPartner } from '../partner/index.ts'
import { CatalogueField } from './entity.ts'
import type { CatalogueFilter } from './input.ts'

/** Who may see how much is shared with others. */
const AUTHORITY = ['SECURITY_ADMINISTRATOR', 'AUDITOR', 'AUDIT_ADMINISTRATOR', 'HUB']

/**
 * What of the catalogue exists for the caller. That a field exists is no personal data: staff see all. A partner may ask for
 * whatever is shared at all (政务数据共享条例: one catalogue, refusal only by law), so at its own affairs it sees that; under an
 * agreement nothing else exists than what that agreement holds. The person concerned asks for nothing by field.
 */
export async function readFieldCatalogue(context: Context, filter: CatalogueFilter, page: PageInput) {
  const { em } = context
  const conditions = [{ withdrawnOn: null }, ...(await scopeOf(context)), ...(await conditionsOf(context, filter))]
  const where = { $and: conditions }
  return pageOf<CatalogueField>(page, {
    sortKeyOf: () => '',
    rows: (after, limit) =>
      em.find(
        CatalogueField,
        { $and: [...conditions, ...(after === null ? [] : [{ id: { $gt: after.id } }])] } as never,
        {
          orderBy: { id: 'asc' },
          limit,
        },
      ) as Promise<CatalogueField[]>,
    count: () => em.count(CatalogueField, where as never),
  })
}

async function scopeOf(context: Context): Promise<object[]> {
  const { kind, agreement } = context.viewer.identity
  if (kind === 'STAFF' || kind === 'SERVICE') return []
  if ((await findOwnPartner(context)) === null)
    throw new Refusal('ROLE_REQUIRED', {
      zh: '共享目录供工作人员和使用部门查阅。',
      en: 'The catalogue of fields is for staff and for partners.',
    })
  return [agreement === undefined ? { isShareable: true } : { id: { $in: [...(await holdings(context)).keys()] } }]
}

async function conditionsOf(context: Context, filter: CatalogueFilter): Promise<object[]> {
  const { words = [], level, isPersonal, subgraph, isHeld } = filter
  const held = isHeld === undefined ? [] : [...(await holdings(context)).keys()]
  return [
    ...words.map((word) => ({ words: { $like: `%${word.replace(/[\\%_]/g, '\\$&')}%` } })),
    ...(level === undefined ? [] : [{ level }]),
    ...(isPersonal === undefined ? [] : [{ level: isPersonal ? { $ne: null } : null }]),
    ...(subgraph === undefined ? [] : [{ subgraphs: { $contains: [subgraph] } }]),
    ...(isHeld === undefined ? [] : [{ id: isHeld ? { $in: held } : { $nin: held } }]),
  ]
}

export interface Holding {
  agreement: string
  inFull: boolean
}

/**
 * By field, the agreements in force that hold it: of the asking partner (the one it asks under, if it does), for the
 * authority those of all partners. Asked once a request, however many fields a page has.
 */
export function holdings(context: Context): Promise<Map<string, Holding[]>> {
  const known = context.loaders.get(holdings) as Promise<Map<string, Holding[]>> | undefined
  const asked = known ?? findHoldings(context)
  context.loaders.set(holdings, asked)
  return asked
}

async function findHoldings(context: Context): Promise<Map<string, Holding[]>> {
  const partner = await findOwnPartner(context)
  const held = new Map<string, Holding[]>()
  if (partner === null && !isAuthority(context)) return held
  const { agreement } = context.viewer.identity
  for (const { code, fields } of await agreementsInForce(context, partner))
    if (agreement === undefined || code === agreement)
      for (const { coordinate, inFull } of fields)
        held.set(coordinate, [...(held.get(coordinate) ?? []), { agreement: code, inFull }])
  return held
}

export function isAuthority({ viewer }: Context): boolean {
  return viewer.identity.roles.some((role) => AUTHORITY.includes(role))
}
