import { faultOf, type Logger } from '@civil-affairs/kit'
import type { FastifyInstance } from 'fastify'
import type { Exchange } from './exchange.ts'

/** Nobody is asked who they are here, so the exchange is asked this seldom, however often this is. */
const KNOWN_FOR_MS = 60_000

/** `GET /.well-known/jwks.json`: what messages and agreements of the hub are verified with. */
export function servePublicKeys(app: FastifyInstance, exchange: Exchange, log: Logger): void {
  let known: { text: Promise<string>; since: number } | null = null
  app.get('/.well-known/jwks.json', async (_request, reply) => {
    if (known === null || Math.abs(Date.now() - known.since) > KNOWN_FOR_MS)
      known = { text: exchange.publicKeys(), since: Date.now() }
    try {
      return reply
        .type('application/jwk-set+json')
        .header('cache-control', 'max-age=3600')
        .send(await known.text)
    } catch (error) {
      known = null
      log.error(faultOf(error), 'the public keys cannot be told')
      return reply.status(503).send({
        errors: [
          {
            message: '暂时无法提供公钥，请稍后重试。',
            extensions: {
              code: 'KEYS_UNAVAILABLE',
              messageEn: 'The keys cannot be given at present. Try again later.',
            },
          },
        ],
      })
    }
  })
}
