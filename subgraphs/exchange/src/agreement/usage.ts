import { type Context, LockMode, Refusal } from '@civil-affairs/kit'
import { Partner } from '../partner/entity.ts'
import { Agreement } from './entity.ts'
import { DayOfUsage } from './usage-entity.ts'

export interface Taking {
  persons: number
  cost: number
  /** How many persons each field was shown of. */
  fields: ReadonlyMap<string, number>
}

/** What may still be taken today. */
export interface Left {
  persons: number
  cost: number
}

/**
 * Adds to what was taken today, or refuses with QUOTA_EXHAUSTED and adds nothing. Answers at once wait for each other.
 * What an answer was made under must still be what holds: this is the last look before it leaves.
 */
export async function addUsage(
  { em, today }: Context,
  { code, version }: { code: string; version: number | null },
  taking: Taking,
): Promise<Left> {
  const agreement = await em.findOne(Agreement, { code }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const partner = agreement === null ? null : await em.findOne(Partner, { id: agreement.partner.id })
  if (agreement === null || partner?.isActive !== true || agreement.revokedAt != null || today >= agreement.validTo)
    throw new Refusal('AGREEMENT_REQUIRED', {
      zh: '没有生效的共享协议。',
      en: 'There is no agreement in force.',
    })
  if (version !== null && version !== agreement.version)
    throw new Refusal('AGREEMENT_CHANGED', {
      zh: '共享协议刚刚变更，请重试。',
      en: 'The agreement has just changed. Try again.',
    })
  const key = { agreement: agreement.id, day: today }
  const known = await em.findOne(DayOfUsage, key)
  const usage = known ?? em.create(DayOfUsage, { ...key, requests: 0, persons: 0, cost: 0, fields: {} })
  usage.requests += 1
  usage.persons += taking.persons
  usage.cost += taking.cost
  const fields = { ...usage.fields }
  for (const [coordinate, persons] of taking.fields) fields[coordinate] = (fields[coordinate] ?? 0) + persons
  usage.fields = fields
  if (usage.persons > agreement.personsPerDay || usage.cost > agreement.costPerDay)
    throw new Refusal('QUOTA_EXHAUSTED', {
      zh: '已达到协议约定的当日上限，明日恢复；如确需增加，请提交共享申请。',
      en: 'The daily quota of the agreement is used up. It returns tomorrow; for more, file a sharing request.',
    })
  return { persons: agreement.personsPerDay - usage.persons, cost: agreement.costPerDay - usage.cost }
}

export async function usageOf({ em }: Context, agreement: Agreement, { from, until }: { from: string; until: string }) {
  const days = await em.find(
    DayOfUsage,
    { agreement: agreement.id, day: { $gte: from, $lte: until } },
    { orderBy: { day: 'asc' }, limit: 92 },
  )
  return days.map(({ fields, ...usage }) => ({
    ...usage,
    fields: Object.entries(fields)
      .map(([coordinate, persons]) => ({ coordinate, persons }))
      .toSorted((a, b) => (a.coordinate < b.coordinate ? -1 : 1)),
  }))
}
