import { type Context, type PageInput, PersonAlias, pageOf, Refusal, significantDigits } from '@civil-affairs/kit'
import { Agreement } from '../agreement/entity.ts'
import { findOwnPartner } from '../partner/index.ts'
import { ChangeItem, ChangeStream, PersonPlace } from './entity.ts'
import { EMPTY_DIGEST, isWithinDivisions } from './rules.ts'

/** What a partner is told after the cursor, in the order of its numbers. */
export async function changesFor(context: Context, page: PageInput) {
  const { em } = context
  const { agreement, stream } = await underAgreement(context)
  /** Whoever began anew since items were last put together reads on through what was kept of the old ones. */
  let begunAt = stream?.goesBackTo ?? 0
  return pageOf<ChangeItem & { id: string }>(page, {
    // Of one length, so that not even that of a sealed cursor says how much there was.
    sortKeyOf: ({ number }) => [number, begunAt].map((part) => String(part).padStart(10, '0')).join('.'),
    rows: async (after, limit) => {
      if (stream === null) return after === null ? [] : Promise.reject(tooOld())
      let from = 0
      if (after !== null) {
        const [number, begun] = after.sortKey.split('.').map(Number) as [number, number]
        if (after.id !== stream.id || (number < stream.goesBackTo && begun !== stream.goesBackTo)) throw tooOld()
        from = number
        begunAt = begun
      }
      const where = { stream: stream.id, number: { $gt: from } }
      const items = await em.find(ChangeItem, where, { orderBy: { number: 'asc' }, limit })
      return stillAgreed(context, agreement, items)
    },
    count: () => Promise.reject(new Error('changes are not counted')),
  })
}

/**
 * What was told under a wider agreement shows no more than the present one names: of a person it no longer reaches, no
 * field. That the person has left is told next, under a number of its own.
 */
async function stillAgreed(context: Context, agreement: Agreement, items: readonly ChangeItem[]) {
  const { em } = context
  const personIds = [...new Set(items.map(({ personId }) => personId))]
  const prefixes = agreement.divisions.map(significantDigits)
  const places = await em.find(PersonPlace, { personId: { $in: personIds } })
  const aliases = new Set((await em.find(PersonAlias, { alias: { $in: personIds } })).map(({ alias }) => alias))
  const here = new Set(
    places
      .filter(({ personId, division }) => !aliases.has(personId) && isWithinDivisions(division, prefixes))
      .map(({ personId }) => personId),
  )
  const agreed = new Set(agreement.fields.map(({ coordinate }) => coordinate))
  return items.map((item) => ({
    ...item,
    id: item.stream,
    fields: here.has(item.personId) ? item.fields.filter((field) => agreed.has(field)) : [],
  }))
}

/** What the partner must come to where it has followed all changes up to the number, or the last one. */
export async function checksumFor(context: Context, upTo: number | null) {
  const { stream } = await underAgreement(context)
  const number = upTo ?? stream?.lastNumber ?? 0
  if (number === 0) return { number, persons: 0, digest: EMPTY_DIGEST }
  if (stream === null || number > stream.lastNumber)
    throw new Refusal('BAD_USER_INPUT', {
      zh: '没有这一编号的变更。',
      en: 'There is no change of this number.',
      path: ['upTo'],
    })
  if (number === stream.lastNumber) return { number, persons: stream.persons, digest: stream.digest }
  const item = number < stream.goesBackTo ? null : await context.em.findOne(ChangeItem, { stream: stream.id, number })
  if (item === null) throw tooOld()
  return { number, persons: item.persons, digest: item.digest }
}

/** The agreement that the request runs under, and its stream: null until the first look at it has opened one. */
async function underAgreement(context: Context) {
  const { em, viewer, today } = context
  const own = await findOwnPartner(context)
  const agreement =
    own === null
      ? null
      : await em.findOne(Agreement, {
          code: viewer.identity.agreement ?? '',
          partner: own.id,
          revokedAt: null,
          validFrom: { $lte: today },
          validTo: { $gt: today },
        })
  if (agreement === null)
    throw new Refusal('AGREEMENT_REQUIRED', {
      zh: '变更通知仅按生效的共享协议提供。',
      en: 'Changes are told under an agreement in force only.',
    })
  const { partner, purpose } = agreement
  return { agreement, stream: await em.findOne(ChangeStream, { partner: partner.id, purpose }) }
}

function tooOld(): Refusal {
  return new Refusal('CHANGES_TOO_OLD', {
    zh: '此处之后的变更已不再逐条保留。请不带 after 从头读取。',
    en: 'Changes after this place are no longer kept one by one: begin anew, without `after`.',
  })
}
