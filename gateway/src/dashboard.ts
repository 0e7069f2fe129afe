import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Asset, assetOf, sendAsset } from './assets.ts'

const SOURCE = join(import.meta.dirname, '../dashboard')
const BUILT = join(SOURCE, 'dist')
const MARK = join(BUILT, 'built-from')

/** No script, style or connection but this hub's own; charts set single style properties, which is not a style sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Whether the sources are other than those it was built from. */
export async function dashboardIsStale(): Promise<boolean> {
  return !existsSync(MARK) || readFileSync(MARK, 'utf8') !== digestOfSources()
}

export async function buildDashboard(): Promise<void> {
  const { build } = await import('vite')
  // Vite would leave it changed, and the hub take itself for one in production.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({ configFile: join(SOURCE, 'vite.config.ts'), root: SOURCE, logLevel: 'error' })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  writeFileSync(MARK, digestOfSources())
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.startsWith('dist') || extname(name) === '' || name.includes('.test.')) continue
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(SOURCE, name)))
  }
  return hash.digest('hex')
}

/** The dashboard at `/`: every path without a file of its own is a view of it. */
export function serveDashboard(app: FastifyInstance): void {
  const assets = new Map<string, Asset>()
  const find = (name: string): Asset | undefined => {
    const file = join(BUILT, name)
    if (!assets.has(name) && TYPES[extname(name)] !== undefined && existsSync(file))
      assets.set(name, assetOf(TYPES[extname(name)]!, readFileSync(file)))
    return assets.get(name)
  }
  app.get('/', async (request, reply) => {
    const page = find('index.html')
    return page === undefined ? reply.callNotFound() : sendAsset(request, reply, page, POLICY)
  })
  app.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    const { file } = request.params
    const asset = /^[\w-]+\.\w+$/.test(file) ? find(join('assets', file)) : undefined
    return asset === undefined ? reply.callNotFound() : sendAsset(request, reply, asset, POLICY, true)
  })
}
