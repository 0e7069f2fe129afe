import { randomUUID } from 'node:crypto'
import { type Context, Refusal } from '@civil-affairs/kit'
import { addToMonth, lastDayOf } from '@civil-affairs/schema'
import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import {
  boundariesOn,
  declared,
  divisionChanges,
  evidenceSql,
  formulaOf,
  indicatorState,
  periodOf,
  quote,
  readingNow,
} from '../indicator-value/index.ts'
import { IndicatorRelease } from './entity.ts'

const PROVINCE_LEVEL = /^\d{2}0{10}$/

/** Freezes the figures of a month that is over and computed to its end; what is released stays as it is. */
export async function releaseIndicators(context: Context, month: string): Promise<IndicatorRelease> {
  const { viewer, em, today, now } = context
  viewer.mustBe('POLICY_ADMINISTRATOR')
  if (!viewer.identity.divisions.some((own) => own === '*' || PROVINCE_LEVEL.test(own))) throw notTheProvince()
  const known = await em.findOne(IndicatorRelease, { month })
  if (known !== null) return known
  if (lastDayOf(month) >= today) throw monthNotOver(month)
  const changes = await divisionChanges(context)
  const boundaries = boundariesOn(changes, lastDayOf(month))
  for (const indicator of declared.indicators) {
    const state = await indicatorState(context, indicator.id)
    const isThere = state !== undefined && state.firstMonth <= month && state.formula === formulaOf(indicator)
    if (!isThere || state.asOf < `${addToMonth(month, 1)}-01`) throw notComputed(month)
  }
  const waiting = await em.execute(
    `select 1 from (select from_month from insight.indicator_dirty union all select from_month from insight.indicator_claim) as behind
      where from_month <= ? limit 1`,
    [month],
  )
  if (waiting.length > 0) throw notComputed(month)
  await context.beyondScope(async () => {
    for (const indicator of declared.indicators) await freeze(context, indicator, month, boundaries)
  })
  const [sum] = (await em.execute(
    `select count(*)::int as figures, coalesce(md5(string_agg(md5(concat_ws('|', indicator, division, numerator, denominator, formula, evidence)), ''
              order by indicator collate "C", division collate "C")), md5('')) as evidence
       from insight.released_parts where month = ?`,
    [month],
  )) as [{ figures: number; evidence: string }]
  return em.create(IndicatorRelease, {
    id: randomUUID(),
    month,
    releasedAt: now,
    releasedBy: viewer.subject,
    figures: sum.figures,
    evidence: sum.evidence,
  })
}

async function freeze(context: Context, indicator: Indicator, month: string, boundaries: string): Promise<void> {
  const asked = { boundaries, month, ...periodOf(indicator, month, lastDayOf(month)) }
  await context.em.execute(
    `insert into insight.released_parts
       (division, month, indicator, numerator, denominator, cases, denominator_cases, formula, facts, evidence, released_at)
     select v.division, v.month, v.indicator, v.numerator, v.denominator, v.cases, v.denominator_cases,
            ${quote(formulaOf(indicator))}, coalesce(e.facts, 0), e.evidence, ?::timestamptz
       from insight.indicator_value v
       left join (${evidenceSql(indicator, asked, readingNow(declared.vocabulary))}) as e on e.division = v.division
      where v.indicator = ${quote(indicator.id)} and v.month = ${quote(month)} and v.dimension = ''
        and v.boundaries = ${quote(boundaries)}::date`,
    [context.now.toISOString()],
  )
}

/** Figures of a released month that read differently than when they were last told are kept as its revisions. */
export async function keepRevisions(context: Context, indicator: Indicator, fromMonth: string): Promise<void> {
  const { em, now } = context
  const releases = await em.find(IndicatorRelease, { month: { $gte: fromMonth } })
  const changes = releases.length === 0 ? [] : await divisionChanges(context)
  for (const { month } of releases) {
    const boundaries = boundariesOn(changes, lastDayOf(month))
    await em.execute(
      `with told as (
         select division, numerator, denominator, 0::bigint as seq from insight.released_parts where month = :month and indicator = :id
         union all
         select division, numerator, denominator, seq from insight.revised_parts where month = :month and indicator = :id),
       latest as (select distinct on (division) division, numerator, denominator from told order by division, seq desc),
       now as (select division, numerator, denominator from insight.indicator_value
                where month = :month and indicator = :id and dimension = '' and boundaries = :boundaries::date)
       insert into insight.revised_parts (division, month, indicator, numerator, denominator, revised_at)
       select coalesce(now.division, latest.division), :month, :id, coalesce(now.numerator, 0),
              case when now.division is null and latest.denominator is not null then 0 else now.denominator end, :at::timestamptz
         from now full join latest on latest.division = now.division
        where coalesce(now.numerator, 0) is distinct from coalesce(latest.numerator, 0)
           or coalesce(now.denominator, 0) is distinct from coalesce(latest.denominator, 0)`
        .replaceAll(':month', quote(month))
        .replaceAll(':id', quote(indicator.id))
        .replaceAll(':boundaries', quote(boundaries))
        .replaceAll(':at', quote(now.toISOString())),
    )
  }
}

function monthNotOver(month: string): Refusal {
  return new Refusal('MONTH_NOT_OVER', {
    zh: `${month} 尚未结束，不能发布。请在下月初办理。`,
    en: `${month} is not over and cannot be released. Come back in the month after it.`,
    path: ['month'],
  })
}

function notComputed(month: string): Refusal {
  return new Refusal('NOT_COMPUTED', {
    zh: `${month} 的指标正在计算或不在保存期内。请稍后再试。`,
    en: `Figures of ${month} are being computed, or are not kept any more. Try again soon.`,
    path: ['month'],
  })
}

function notTheProvince(): Refusal {
  return new Refusal('OUT_OF_SCOPE', {
    zh: '月度指标由省级统一发布。',
    en: 'Figures of a month are released by the province, for all divisions at once.',
    path: ['month'],
  })
}
