import { defineSlice } from '@civil-affairs/kit'
import { deliverWebhooks } from './deliver.ts'
import { Webhook, WebhookDelivery } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export const webhook = defineSlice(import.meta.url, {
  resolvers,
  entities: [Webhook, WebhookDelivery],
  parameters,
  work: deliverWebhooks,
})
