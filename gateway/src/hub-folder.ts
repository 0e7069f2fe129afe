import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart, newSigningKey } from '@civil-affairs/kit'

/** What the gateway keeps beside the database of an embedded hub: the key of its demo accounts, and whom they serve. */
export interface HubCard {
  /** 12-digit code around which the demo accounts serve. */
  division: string
  /** The sample person that the citizen's account speaks for. */
  person?: string
}

const KEY = 'local-issuer.pem'
const CARD = 'hub.json'

/** The key that signs tokens of the demo accounts: made at the first start, for the eyes of its owner. */
export function localIssuerKey(folder: string): string {
  const file = join(folder, KEY)
  if (!existsSync(file)) writeWhole(folder, KEY, newSigningKey())
  return readFileSync(file, 'utf8')
}

export function writeHubCard(folder: string, card: HubCard): void {
  writeWhole(folder, CARD, `${JSON.stringify(card)}\n`)
}

/** For `npm run token`: the database of a running hub is locked, these two files are not. */
export function readHubFolder(folder: string): { keyPem: string; card: HubCard } {
  try {
    return {
      keyPem: readFileSync(join(folder, KEY), 'utf8'),
      card: JSON.parse(readFileSync(join(folder, CARD), 'utf8')),
    }
  } catch {
    throw new CannotStart(
      `数据目录 ${folder} 中没有演示账号，请先运行 npm start。 There are no demo accounts in ${folder}: run npm start first, or name its folder with --data.`,
    )
  }
}

/** Whole or not at all, whenever the process is killed. */
function writeWhole(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const draft = join(folder, `${name}.${process.pid}`)
    writeFileSync(draft, text, { mode: 0o600 })
    renameSync(draft, join(folder, name))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new CannotStart(
      `数据目录 ${folder} 不可写（${code}）。 The data folder ${folder} cannot be written (${code}).`,
    )
  }
}
