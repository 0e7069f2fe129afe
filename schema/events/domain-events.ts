import type { z } from 'zod'
import { assistanceEvents } from './assistance.ts'
import { childWelfareEvents } from './child-welfare.ts'
import { communitiesEvents } from './communities.ts'
import { elderlyCareEvents } from './elderly-care.ts'
import { exchangeEvents } from './exchange.ts'
import { insightEvents } from './insight.ts'
import { marriageFuneralEvents } from './marriage-funeral.ts'
import { registryEvents } from './registry.ts'
import { socialOrganizationsEvents } from './social-organizations.ts'

/**
 * The vocabulary of what happens: event type → shape of its data. Data names no person: ids, dates, codes, amounts.
 * A type begins with the subgraph that tells it; a changed meaning gets a new type name.
 */
export const domainEvents = {
  ...registryEvents,
  ...assistanceEvents,
  ...childWelfareEvents,
  ...communitiesEvents,
  ...elderlyCareEvents,
  ...exchangeEvents,
  ...insightEvents,
  ...marriageFuneralEvents,
  ...socialOrganizationsEvents,
}

export type DomainEventType = keyof typeof domainEvents
export type DomainEventData<T extends DomainEventType> = z.input<(typeof domainEvents)[T]>
