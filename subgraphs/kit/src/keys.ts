import { createHash, createHmac } from 'node:crypto'
import { CannotStart } from './folder-lock.ts'

/**
 * The secrets of one hub. Whoever holds `personId` can enumerate the number space in hours, so it never leaves
 * the hub's configuration; `seal` protects names and numbers on their way to the registry.
 */
export interface HubKeys {
  readonly version: number
  readonly personId: Buffer
  readonly seal: Buffer
}

const SAMPLE_SECRET = 'sample-province-only'

/** Keys for the sample province. Known to everybody, hence refused in production by `loadKeys`. */
export const sampleKeys: HubKeys = deriveKeys(SAMPLE_SECRET, 0)

/** Reads HUB_KEY (at least 32 characters) and HUB_KEY_VERSION; without them the sample keys, but never in production. */
export function loadKeys(env: Record<string, string | undefined>): HubKeys {
  if (env.HUB_KEY === undefined) {
    if (env.NODE_ENV === 'production')
      throw new CannotStart(
        'HUB_KEY 未设置：生产环境不得使用示例密钥。 HUB_KEY is not set: production refuses the sample key.',
      )
    return sampleKeys
  }
  if (env.HUB_KEY.length < 32)
    throw new CannotStart('HUB_KEY 至少 32 个字符。 HUB_KEY must have at least 32 characters.')
  return deriveKeys(env.HUB_KEY, Number(env.HUB_KEY_VERSION ?? 1))
}

/** A key for one use, so that no two uses share bytes. */
export function deriveKey(secret: string | Buffer, use: string): Buffer {
  return createHmac('sm3', secret).update(use).digest()
}

function deriveKeys(secret: string, version: number): HubKeys {
  return { version, personId: deriveKey(secret, `person-id/${version}`), seal: deriveKey(secret, `seal/${version}`) }
}

/** SM3 of a text, in hex: for fingerprints that need no secret. */
export function fingerprint(text: string): string {
  return createHash('sm3').update(text).digest('hex')
}
