import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A file served from memory, compressed once. */
export interface Asset {
  readonly type: string
  readonly bytes: Buffer
  readonly zipped: Buffer
  readonly etag: string
}

export function assetOf(type: string, bytes: Buffer): Asset {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { type, bytes, zipped: gzipSync(bytes, { level: 6 }), etag }
}

/** Sends an asset under its policy; `immutable` for files whose name changes with what they hold. */
export function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  policy: string,
  immutable = false,
): FastifyReply {
  reply.header('content-security-policy', policy).header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'no-referrer').header('vary', 'accept-encoding').header('etag', asset.etag)
  reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === asset.etag) return reply.status(304).send()
  reply.type(asset.type)
  const zips = request.headers['accept-encoding']?.includes('gzip') ?? false
  return zips ? reply.header('content-encoding', 'gzip').send(asset.zipped) : reply.send(asset.bytes)
}
