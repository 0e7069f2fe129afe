import { type Context, Refusal } from '@civil-affairs/kit'
import { CatalogueField } from './entity.ts'

/**
 * What is asked for must be in the catalogue and may be shared: what does not exist would be agreed in vain. Before the
 * catalogue of a graph has been published nothing can be said of it.
 */
export async function mustBeShared({ em }: Context, coordinates: readonly string[]): Promise<void> {
  if ((await em.count(CatalogueField, {})) === 0) return
  const names = [...new Set(coordinates.map((one) => questionOf(one).replace(/\(.*$/, '')))]
  const known = new Map(
    (await em.find(CatalogueField, { id: { $in: names }, isShareable: true, withdrawnOn: null })).map((one) => [
      one.id,
      one,
    ]),
  )
  const unknown = coordinates.filter((one) => {
    const [name = '', argument] = questionOf(one).split(/[(:)]/)
    return !known.has(name) || (argument !== undefined && !known.get(name)!.optionalArguments.includes(argument))
  })
  if (unknown.length === 0) return
  throw new Refusal('NOT_SHARED', {
    zh: `下列字段不在共享目录中或不予共享：${unknown.join('、')}。`,
    en: `Not in the catalogue, or not shared: ${unknown.join(', ')}.`,
    basis: '政务数据共享条例',
    path: ['input', 'fields'],
  })
}

/** What is subscribed to is a question of the catalogue, put anew whenever something changes. */
function questionOf(coordinate: string): string {
  return coordinate.replace(/^Subscription\./, 'Query.')
}
