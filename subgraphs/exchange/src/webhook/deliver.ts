import { createHmac, randomUUID, sign, timingSafeEqual } from 'node:crypto'
import {
  type Context,
  type Desk,
  getParameterNumber,
  type HubKeys,
  LockMode,
  NATIONWIDE,
  OutboundFailure,
  signerOf,
  sm2SignerOf,
  unseal,
} from '@civil-affairs/kit'
import { Webhook, WebhookDelivery } from './entity.ts'
import { GIVES_UP_AFTER } from './parameters.ts'
import { signedContent, waitAfter } from './rules.ts'
import { TOKEN_USE } from './service.ts'

export const SIGNING_USE = 'webhooks'
const AT_ONCE = 8
/** Longer than an attempt can take. */
const HELD_MS = 60_000

interface Message {
  readonly webhook: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
  /** What the answer must hold; null where any answer of success will do. */
  readonly proof: string | null
  readonly upTo: number
}

/**
 * Sends what is due, each webhook's own one after another and different ones side by side. What is sent says only that
 * there is something: a message that goes astray tells nothing of anybody. Killed at any point, the same message goes out
 * again under the same id.
 */
export async function deliverWebhooks({ act, outbound, log }: Desk): Promise<boolean> {
  const due = await act(takeDue)
  await Promise.all(
    due.map(async (message) => {
      const fault = await outbound.post(message.url, message.body, message.headers).then(
        ({ status, text }) => faultOfAnswer(message, status, text),
        (error: unknown) => (error instanceof OutboundFailure ? error.code : 'NO_ANSWER'),
      )
      const state = await act((context) => noteOutcome(context, message, fault))
      if (state === 'STOPPED') log.warn({ webhook: message.webhook, fault }, 'a webhook has stopped')
    }),
  )
  return due.length === AT_ONCE
}

/** Holds what is to be sent now: proofs of addresses, and news of streams whose agreement is in force. */
async function takeDue(context: Context): Promise<Message[]> {
  const { em, now, today } = context
  const rows = (await em.execute(
    `select w.id, s.last_number as "upTo", a.code from exchange.webhook w
       join exchange.webhook_delivery d on d.webhook = w.id
       join exchange.partner p on p.id = w.partner_id and p.is_active
       join exchange.agreement a on a.partner_id = w.partner_id and a.purpose = w.purpose
        and a.revoked_at is null and a.valid_from <= ? and a.valid_to > ? and a.fields @> '[{"coordinate": "Query.changes"}]'
       left join exchange.change_stream s on s.partner = w.partner_id and s.purpose = w.purpose
      where d.next_attempt_at <= ?::timestamptz and d.held_until <= ?::timestamptz
        and (w.state = 'UNPROVEN' or (w.state = 'ACTIVE' and s.last_number > d.delivered_up_to))
      order by d.next_attempt_at limit ? for update of d skip locked`,
    [today, today, now.toISOString(), now.toISOString(), AT_ONCE],
  )) as unknown as { id: string; upTo: number | null; code: string }[]
  const messages: Message[] = []
  for (const { id, upTo, code } of rows) {
    const webhook = (await em.findOne(Webhook, { id }))!
    const delivery = (await em.findOne(WebhookDelivery, { webhook: id }))!
    delivery.heldUntil = new Date(now.getTime() + HELD_MS)
    delivery.messageId ??= randomUUID()
    messages.push(messageOf(context, webhook, delivery.messageId, code, upTo ?? 0))
  }
  return messages
}

function messageOf({ keys, now }: Context, webhook: Webhook, id: string, agreement: string, upTo: number): Message {
  const isProof = webhook.state === 'UNPROVEN'
  const body = JSON.stringify(
    isProof ? { type: 'challenge', agreement, challenge: id } : { type: 'changes', agreement, upTo },
  )
  const timestamp = Math.floor(now.getTime() / 1_000)
  const token = unseal<string>(keys, TOKEN_USE, webhook.token)
  return {
    webhook: webhook.id,
    url: webhook.url,
    body,
    proof: isProof ? createHmac('sha256', token).update(id).digest('hex') : null,
    upTo,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      ...signatures(keys, signedContent(id, timestamp, body), webhook.signsWithSm2),
    },
  }
}

/** ES256 always; SM2 besides where the partner wants it. */
function signatures(keys: HubKeys, content: string, withSm2: boolean): Record<string, string> {
  const { privateKey, keyId } = signerOf(keys, SIGNING_USE)
  const es256 = sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  const sm2 = sm2SignerOf(keys, SIGNING_USE)
  return {
    'webhook-signature': `${keyId},${es256.toString('base64url')}`,
    ...(withSm2 ? { 'webhook-signature-sm2': `${sm2.keyId},${sm2.sign(content)}` } : {}),
  }
}

/** Null where it was taken. */
function faultOfAnswer({ proof }: Message, status: number, text: string): string | null {
  if (status < 200 || status > 299) return `HTTP_${status}`
  return proof === null || isProof(text, proof) ? null : 'NOT_PROVEN'
}

function isProof(text: string, proof: string): boolean {
  const given = Buffer.from(/"proof"\s*:\s*"([0-9a-f]{64})"/.exec(text)?.[1] ?? '')
  return given.length === proof.length && timingSafeEqual(given, Buffer.from(proof))
}

async function noteOutcome(context: Context, message: Message, fault: string | null): Promise<Webhook['state'] | null> {
  const { em, now } = context
  const delivery = await em.findOne(
    WebhookDelivery,
    { webhook: message.webhook },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  const webhook = await em.findOne(Webhook, { id: message.webhook })
  // Meanwhile it was removed or named anew, or another has taken it over: what came of this attempt says nothing then.
  if (delivery === null || webhook === null || delivery.messageId !== message.headers['webhook-id']) return null
  delivery.heldUntil = now
  if (fault === null) {
    if (message.proof !== null) webhook.state = 'ACTIVE'
    else Object.assign(delivery, { deliveredUpTo: message.upTo, deliveredAt: now })
    Object.assign(delivery, { messageId: null, attempts: 0, failingSince: null, lastFault: null, nextAttemptAt: now })
    return webhook.state
  }
  delivery.attempts += 1
  delivery.failingSince ??= now
  delivery.lastFault = fault
  delivery.nextAttemptAt = new Date(now.getTime() + waitAfter(delivery.attempts, Math.random()))
  const hours = await getParameterNumber(context, GIVES_UP_AFTER, NATIONWIDE, context.today)
  if (now.getTime() - delivery.failingSince.getTime() >= hours * 3_600_000) webhook.state = 'STOPPED'
  return webhook.state
}
