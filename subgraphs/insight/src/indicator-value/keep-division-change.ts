import type { Context, FeedEvent } from '@civil-affairs/kit'
import type { DomainEventData } from '@civil-affairs/schema'
import { declared } from './book.ts'
import { DivisionChange } from './entity.ts'

/** Keeps what a code was followed by, so that each month can be read within older or newer boundaries. */
export async function keepDivisionChange(context: Context, event: FeedEvent): Promise<void> {
  const { kind, from, to, effectiveOn } = event.data as DomainEventData<'registry.division.changed'>
  const { em } = context
  await em.upsert(DivisionChange, { id: event.recordId, kind, fromCodes: from, toCodes: to, effectiveOn })
  // Every month may lie differently now, also those before: a change can become known long after its day.
  await em.execute(
    `insert into insight.indicator_dirty (indicator, from_month) select jsonb_array_elements_text(?::jsonb), '0001-01'
     on conflict (indicator) do update set from_month = excluded.from_month`,
    [JSON.stringify(declared.indicators.map(({ id }) => id))],
  )
}
