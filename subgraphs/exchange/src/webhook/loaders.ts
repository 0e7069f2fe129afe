import { batchOne } from '@civil-affairs/kit'
import { WebhookDelivery } from './entity.ts'

export const deliveryByWebhook = batchOne(
  (em, ids) => em.find(WebhookDelivery, { webhook: { $in: [...ids] } }),
  (delivery) => delivery.webhook,
)
