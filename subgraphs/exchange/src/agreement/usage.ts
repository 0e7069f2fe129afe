import { type Context, Refusal } from '@civil-affairs/kit'
import type { Agreement } from './entity.ts'
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
  add(under: { code: string; version: number | null }, taking: Taking): Left
  /** The days that were added to, as they are to be kept. */
  changed(): DayOfUsage[]
}

interface Held {
  id: string
  version: number
  personsPerDay: number
  costPerDay: number
  usage: DayOfUsage | null
}

/**
 * What an answer was made under must still be what holds: this is the last look before it leaves. All agreements of a
 * group of answers are locked by one statement and in one order, whoever writes: two gateways never wait for each other.
 */
export async function openUsageBook({ em, today }: Context, codes: readonly string[]): Promise<UsageBook> {
  const wanted = [...new Set(codes)]
  const agreements = new Map<string, Held>()
  if (wanted.length > 0) {
    const marks = wanted.map(() => '?').join(', ')
    const found = (await em.execute(
      `select a.code, a.id, a.version, a.persons_per_day as "personsPerDay", a.cost_per_day as "costPerDay"
         from exchange.agreement a join exchange.partner p on p.id = a.partner_id and p.is_active
        where a.code in (${marks}) and a.revoked_at is null and a.valid_to > ?
        order by a.code for update of a for share of p`,
      [...wanted, today],
    )) as unknown as (Omit<Held, 'usage'> & { code: string })[]
    // Asked after the lock was got, not with it: whoever held it before may have added.
    const days = await em.find(
      DayOfUsage,
      { agreement: { $in: found.map(({ id }) => id) }, day: today },
      { disableIdentityMap: true },
    )
    const usage = new Map(days.map((one) => [one.agreement, one]))
    for (const one of found) agreements.set(one.code, { ...one, usage: usage.get(one.id) ?? null })
  }
  const changed = new Map<string, DayOfUsage>()

  function mustHold({ code, version }: { code: string; version: number | null }): Held {
    const agreement = agreements.get(code)
    if (agreement === undefined)
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
    add(under, taking) {
      const agreement = mustHold(under)
      const known = agreement.usage
      const persons = (known?.persons ?? 0) + taking.persons
      const cost = (known?.cost ?? 0) + taking.cost
      if (persons > agreement.personsPerDay || cost > agreement.costPerDay)
        throw new Refusal('QUOTA_EXHAUSTED', {
          zh: '已达到协议约定的当日上限，明日恢复；如确需增加，请提交共享申请。',
          en: 'The daily quota of the agreement is used up. It returns tomorrow; for more, file a sharing request.',
        })
      const fields = { ...known?.fields }
      for (const [coordinate, shown] of taking.fields) fields[coordinate] = (fields[coordinate] ?? 0) + shown
      const requests = (known?.requests ?? 0) + 1
      agreement.usage = { agreement: agreement.id, day: today, requests, persons, cost, fields }
      changed.set(agreement.id, agreement.usage)
      return { persons: agreement.personsPerDay - persons, cost: agreement.costPerDay - cost }
    },
    changed: () => [...changed.values()],
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
