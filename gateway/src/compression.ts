import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const zip = promisify(gzip)
/** Below this a packet is a packet. */
const WORTH_IT_BYTES = 1_000
/** Most of what a higher level gains, at a fraction of its time. */
const LEVEL = 4

/** Answers go out compressed to whoever takes gzip. What is compressed already, or streams, is left alone. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isText = typeof payload === 'string' || Buffer.isBuffer(payload)
    const takesIt = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''))
    if (!isText || reply.hasHeader('content-encoding') || !/\bjson\b/.test(String(reply.getHeader('content-type'))))
      return payload
    reply.header('vary', 'accept-encoding')
    if (!takesIt || Buffer.byteLength(payload) < WORTH_IT_BYTES) return payload
    const zipped = await zip(payload, { level: LEVEL })
    reply.header('content-encoding', 'gzip').header('content-length', zipped.length)
    return zipped
  })
}
