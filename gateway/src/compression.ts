import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

/** Below this a packet is a packet. */
const WORTH_IT_BYTES = 1_000
/** Most of what a higher level gains, at a fraction of its time. */
const LEVEL = 4

const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/

/** Answers go out compressed to whoever takes gzip. What is compressed already, or streams, is left alone. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const isText = typeof payload === 'string' || Buffer.isBuffer(payload)
    if (!isText || reply.hasHeader('content-encoding') || !String(reply.getHeader('content-type')).includes('json')) {
      done(null, payload)
      return
    }
    reply.header('vary', 'accept-encoding')
    if (payload.length < WORTH_IT_BYTES / 3) {
      done(null, payload)
      return
    }
    // Turned into bytes here, where it is long: it would be once for its length and once more for the wire.
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
    if (bytes.length < WORTH_IT_BYTES || !TAKES_GZIP.test(String(request.headers['accept-encoding'] ?? ''))) {
      done(null, bytes)
      return
    }
    gzip(bytes, { level: LEVEL }, (error, zipped) => {
      if (error === null) reply.header('content-encoding', 'gzip').header('content-length', zipped.length)
      done(error as null, zipped)
    })
  })
}
