import type { Context } from '@civil-affairs/kit'
import { partnerById } from '../partner/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import type { Webhook as WebhookRecord } from './entity.ts'
import { RegisterInput, WebhookAct } from './input.ts'
import { deliveryByWebhook } from './loaders.ts'
import { publicKeysOf } from './public-keys.ts'
import { listWebhooks, registerWebhook, removeWebhook, resumeWebhook } from './service.ts'

const deliveryOf = async ({ id }: WebhookRecord, context: Context) => (await deliveryByWebhook(context).load(id))!

export const resolvers: Resolvers = {
  Query: {
    webhooks: (_, __, context) => listWebhooks(context),
    publicKeys: (_, __, { viewer, keys }) => {
      viewer.mustBe('HUB')
      return publicKeysOf(keys)
    },
  },
  // Rows here belong to no division: acts are guarded by role, and their history is kept whoever acts.
  Mutation: {
    registerWebhook: (_, { input }, context) =>
      context.beyondScope(() => registerWebhook(context, RegisterInput.parse(input))),
    resumeWebhook: (_, { input }, context) =>
      context.beyondScope(() => resumeWebhook(context, WebhookAct.parse(input))),
    removeWebhook: (_, { input }, context) =>
      context.beyondScope(() => removeWebhook(context, WebhookAct.parse(input))),
  },
  Webhook: {
    partner: async ({ partner }, _, context) => (await partnerById(context).load(partner.id))!,
    deliveredUpTo: async (webhook, _, context) => (await deliveryOf(webhook, context)).deliveredUpTo,
    deliveredAt: async (webhook, _, context) => (await deliveryOf(webhook, context)).deliveredAt ?? null,
    attempts: async (webhook, _, context) => (await deliveryOf(webhook, context)).attempts,
    failingSince: async (webhook, _, context) => (await deliveryOf(webhook, context)).failingSince ?? null,
    lastFault: async (webhook, _, context) => (await deliveryOf(webhook, context)).lastFault ?? null,
    nextAttemptAt: async (webhook, _, context) => (await deliveryOf(webhook, context)).nextAttemptAt,
  },
}
