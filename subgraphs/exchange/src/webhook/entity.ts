import { defineEntity, history, type InferEntity, p, recordKeeping } from '@civil-affairs/kit'
import { Partner } from '../partner/entity.ts'

/** Where a partner is told that there are changes for it; one for each purpose. */
export const Webhook = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    ...recordKeeping,
    partner: () => p.manyToOne(Partner),
    purpose: p.text(),
    url: p.text(),
    signsWithSm2: p.boolean(),
    state: p.enum(['UNPROVEN', 'ACTIVE', 'STOPPED']),
    /** What the endpoint proves with that it is the partner's; sealed. */
    token: p.text(),
    registeredBy: p.text(),
  },
  uniques: [{ name: 'one_webhook_a_purpose', properties: ['partner', 'purpose'] }],
  ...history,
})
export type Webhook = InferEntity<typeof Webhook>

/** How far a webhook's deliveries have come. Apart from the webhook, because no history is kept of each attempt. */
export const WebhookDelivery = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    webhook: p.uuid().primary(),
    /** The last number that the endpoint has taken. */
    deliveredUpTo: p.integer(),
    deliveredAt: p.datetime().nullable(),
    /** The message on its way: it keeps its id until it is taken, so that the receiver knows it again. */
    messageId: p.uuid().nullable(),
    attempts: p.integer(),
    failingSince: p.datetime().nullable(),
    lastFault: p.text().nullable(),
    nextAttemptAt: p.datetime(),
    /** Whoever is at it holds it so long; killed, it is another's then. */
    heldUntil: p.datetime(),
  },
})
export type WebhookDelivery = InferEntity<typeof WebhookDelivery>
