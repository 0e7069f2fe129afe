import { randomBytes } from 'node:crypto'
import { type Context, mustBeVersion, NATIONWIDE, notFound, Refusal, seal } from '@civil-affairs/kit'
import { Agreement } from '../agreement/entity.ts'
import { findOwnPartner } from '../partner/index.ts'
import { Webhook, WebhookDelivery } from './entity.ts'
import type { RegisterInput, WebhookAct } from './input.ts'

export const TOKEN_USE = 'webhook-token'

/** Names the address, and gives the token that its owner alone has; nothing is delivered before the address has proven itself. */
export async function registerWebhook(context: Context, { agreement: code, url, signsWithSm2 }: RegisterInput) {
  const { em, viewer, today, keys } = context
  const partner = await findOwnPartner(context)
  const agreement =
    partner === null
      ? null
      : await em.findOne(Agreement, {
          code,
          partner: partner.id,
          revokedAt: null,
          validFrom: { $lte: today },
          validTo: { $gt: today },
        })
  if (partner === null || agreement === null)
    throw notFound({ zh: '共享协议', en: 'agreement' }, ['input', 'agreement'])
  if (!agreement.fields.some(({ coordinate }) => coordinate === 'Query.changes'))
    throw new Refusal('NO_CHANGES_AGREED', {
      zh: '该协议未包含变更通知（Query.changes），须先提交共享申请。',
      en: 'The agreement names no changes (Query.changes): file a sharing request first.',
      path: ['input', 'agreement'],
    })
  if (!context.runtime.outbound.mayName(url))
    throw new Refusal('ADDRESS_REFUSED', {
      zh: '地址须为 https，且不得指向内部网络。',
      en: 'The address must be https, and none of an internal network.',
      path: ['input', 'url'],
    })
  const token = randomBytes(32).toString('base64url')
  const sealed = seal(keys, TOKEN_USE, token)
  const { purpose } = agreement
  const known = await em.findOne(Webhook, { partner: partner.id, purpose })
  const content = { url, signsWithSm2, state: 'UNPROVEN' as const, token: sealed, registeredBy: viewer.subject }
  const webhook = known ?? em.create(Webhook, { ...content, partner, purpose, division: NATIONWIDE })
  Object.assign(webhook, content)
  await em.flush()
  await startAnew(context, webhook)
  await em.flush()
  return { __typename: 'RegisteredWebhook' as const, webhook, token }
}

/** Of one that stopped: the address proves itself again, and is told from where it was told last. */
export async function resumeWebhook(context: Context, input: WebhookAct): Promise<Webhook> {
  const webhook = await getOwn(context, input)
  if (webhook.state === 'ACTIVE') return webhook
  webhook.state = 'UNPROVEN'
  await startAnew(context, webhook)
  await context.em.flush()
  return webhook
}

export async function removeWebhook(context: Context, input: WebhookAct) {
  const webhook = await getOwn(context, input)
  await context.em.nativeDelete(WebhookDelivery, { webhook: webhook.id })
  context.em.remove(webhook)
  await context.em.flush()
  return { __typename: 'RemovedWebhook' as const, id: webhook.id }
}

export async function listWebhooks(context: Context): Promise<Webhook[]> {
  const own = await findOwnPartner(context)
  if (own === null) context.viewer.mustBe('SECURITY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'AUDITOR')
  return context.em.find(Webhook, own === null ? {} : { partner: own.id }, {
    orderBy: { createdAt: 'asc' },
    limit: 500,
  })
}

async function startAnew({ em, now }: Context, { id }: Webhook): Promise<void> {
  const fresh = {
    messageId: null,
    attempts: 0,
    failingSince: null,
    lastFault: null,
    nextAttemptAt: now,
    heldUntil: now,
  }
  const known = await em.findOne(WebhookDelivery, { webhook: id })
  if (known === null) em.create(WebhookDelivery, { webhook: id, deliveredUpTo: 0, deliveredAt: null, ...fresh })
  else Object.assign(known, fresh)
}

/** Of the partner itself, or of the security administrator. */
async function getOwn(context: Context, { id, version }: WebhookAct): Promise<Webhook> {
  const own = await findOwnPartner(context)
  if (own === null) context.viewer.mustBe('SECURITY_ADMINISTRATOR')
  const webhook = await context.em.findOne(Webhook, { id, ...(own === null ? {} : { partner: own.id }) })
  if (webhook === null) throw notFound({ zh: '推送地址', en: 'webhook' }, ['input', 'id'])
  mustBeVersion(webhook, version)
  return webhook
}
