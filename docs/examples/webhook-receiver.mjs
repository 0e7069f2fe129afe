// An endpoint for the hub's webhooks: node docs/examples/webhook-receiver.mjs https://hub.example TOKEN [PORT]
// TOKEN is what registerWebhook gave you. TLS ends before it, at your own proxy. Needs sm-crypto-v2 only for the SM2 signature.
import { createHmac, createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import { sm2 } from 'sm-crypto-v2'

const TOLERANCE_SECONDS = 300

/** Whether the message is the hub's own, as it was sent, and of now. */
export function isFromHub(headers, body, { keys }, now = Date.now()) {
  const timestamp = Number(headers['webhook-timestamp'])
  if (!(Math.abs(now / 1000 - timestamp) <= TOLERANCE_SECONDS)) return false
  const content = `${headers['webhook-id']}.${timestamp}.${body}`
  const [kid, signature = ''] = (headers['webhook-signature'] ?? '').split(',')
  const jwk = keys.find((key) => key.kid === kid && key.alg === 'ES256')
  if (jwk === undefined) return false
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }
  return verify('sha256', Buffer.from(content), key, Buffer.from(signature, 'base64url'))
}

/** The same by SM3withSM2 (user id 1234567812345678), where the webhook was registered with `signsWithSm2`. */
export function isSignedWithSm2(headers, body, { keys }) {
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const [kid, signature = ''] = (headers['webhook-signature-sm2'] ?? '').split(',')
  const jwk = keys.find((key) => key.kid === kid && key.alg === 'SM2')
  if (jwk === undefined) return false
  const hex = (part) => Buffer.from(part, 'base64url').toString('hex')
  return sm2.doVerifySignature(content, signature, `04${hex(jwk.x)}${hex(jwk.y)}`, { hash: true })
}

/** Answers challenges, and calls `onChanges` once a message that holds: then ask the hub for `changes` after your cursor. */
export function receiver({ token, keySet, onChanges, wantsSm2 = false, now = Date.now }) {
  const seen = new Set() // keep them where your copy is; those older than the tolerance may go
  return createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const { headers } = request
    if (!isFromHub(headers, body, keySet, now()) || (wantsSm2 && !isSignedWithSm2(headers, body, keySet)))
      return response.writeHead(401).end()
    const message = JSON.parse(body)
    if (message.type === 'challenge') {
      const proof = createHmac('sha256', token).update(message.challenge).digest('hex')
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ proof }))
    }
    if (!seen.has(headers['webhook-id'])) await onChanges(message)
    seen.add(headers['webhook-id'])
    response.writeHead(204).end()
  })
}

if (import.meta.main) {
  const [hub, token, port = '8443'] = process.argv.slice(2)
  const keySet = await (await fetch(`${hub}/.well-known/jwks.json`)).json()
  const onChanges = ({ agreement, upTo }) => console.log(`${agreement}: changes up to ${upTo}`)
  receiver({ token, keySet, onChanges, wantsSm2: true }).listen(Number(port), () => console.log(`listening on ${port}`))
}
