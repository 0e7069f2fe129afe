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

/** The days of usage that one transaction writes to. */
export interface UsageBook {
  /** Adds to what was taken today, or refuses with QUOTA_EXHAUSTED and adds nothing. Answers at once wait for each other. */
  add(under: { code: string; version: number | null }, taking: Taking): Promise<Left>
}

export function openUsageBook({ em, today }: Context): UsageBook {
  const agreements = new Map<string, Agreement | null>()
  const days = new Map<string, DayOfUsage | null>()

  /** What an answer was made under must still be what holds: this is the last look before it leaves. */
  async function mustHold({ code, version }: { code: string; version: number | null }): Promise<Agreement> {
    let agreement = agreements.get(code)
    if (agreement === undefined) {
      const found = await em.findOne(Agreement, { code }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      const partner = found === null ? null : await em.findOne(Partner, { id: found.partner.id })
      agreement = partner?.isActive === true ? found : null
      agreements.set(code, agreement)
    }
    if (agreement === null || agreement.revokedAt != null || today >= agreement.validTo)
      throw new Refusal('AGREEMENT_REQUIRED', {
        zh: '没有生效的共享协议。',
        en: 'There is no agreement in force.',
      })
    if (version !== null && version !== agreement.version)
      throw new Refusal('AGREEMENT_CHANGED', {
        zh: '共享协议刚刚变更，请重试。',
        en: 'The agreement has just changed. Try again.',
      })
    return agreement
  }

  return {
    async add(under, taking) {
      const agreement = await mustHold(under)
      const key = { agreement: agreement.id, day: today }
      if (!days.has(agreement.id)) days.set(agreement.id, await em.findOne(DayOfUsage, key))
      const known = days.get(agreement.id) ?? null
      const persons = (known?.persons ?? 0) + taking.persons
      const cost = (known?.cost ?? 0) + taking.cost
      if (persons > agreement.personsPerDay || cost > agreement.costPerDay)
        throw new Refusal('QUOTA_EXHAUSTED', {
          zh: '已达到协议约定的当日上限，明日恢复；如确需增加，请提交共享申请。',
          en: 'The daily quota of the agreement is used up. It returns tomorrow; for more, file a sharing request.',
        })
      const usage = known ?? em.create(DayOfUsage, { ...key, requests: 0, persons: 0, cost: 0, fields: {} })
      days.set(agreement.id, usage)
      const fields = { ...usage.fields }
      for (const [coordinate, shown] of taking.fields) fields[coordinate] = (fields[coordinate] ?? 0) + shown
      Object.assign(usage, { requests: usage.requests + 1, persons, cost, fields })
      return { persons: agreement.personsPerDay - persons, cost: agreement.costPerDay - cost }
    },
  }
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
