import { lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import { Agent, request } from 'undici'
import { CannotStart } from './folder-lock.ts'

/** Addresses that no caller may make the hub speak to: its own networks, and those that are nobody's. */
const NOT_PUBLIC = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4'],
  ...['240.0.0.0/4', '::/128', '::1/128', '::ffff:0:0/96', '64:ff9b::/96', '100::/64', '2001:db8::/32', '2002::/16'],
  ...['fc00::/7', 'fe80::/10', 'ff00::/8'],
]
const TIMEOUT_MS = 10_000
const MOST_CHARACTERS = 4_096

export type OutboundFault = 'ADDRESS_REFUSED' | 'NO_ANSWER' | 'TIMEOUT'

/** Why nothing came back; its code is all that is told of it. */
export class OutboundFailure extends Error {
  readonly code: OutboundFault
  constructor(code: OutboundFault) {
    super(code)
    this.code = code
  }
}

/** Speaks to addresses that callers have named. */
export interface Outbound {
  /** Whether the address may be spoken to as far as its text tells; its host is looked up at each connection. */
  mayName(url: string): boolean
  /** Status and the first characters of the answer; redirections are not followed. */
  post(url: string, body: string, headers: Record<string, string>): Promise<{ status: number; text: string }>
}

/**
 * `networks` (CIDR, separated by commas) are of the hub's own and may be spoken to all the same, without TLS too: what
 * ends it may stand there.
 */
export function openOutbound(networks: string): Outbound {
  const refused = blockListOf(NOT_PUBLIC)
  const named = blockListOf(
    networks
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  const isNamed = (address: string) => named.check(address, family(address))
  const isAllowed = (address: string) => isNamed(address) || !refused.check(address, family(address))

  /** Looked up once and connected to just that: a name that means another address a moment later gains nothing. */
  const guarded: typeof lookup = ((host: string, options: object, done: (...given: unknown[]) => void) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error)
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address)))
        return done(new OutboundFailure('ADDRESS_REFUSED'))
      if ((options as { all?: boolean }).all === true) done(null, addresses)
      else done(null, addresses[0]!.address, addresses[0]!.family)
    })) as never
  const agent = new Agent({
    connect: { lookup: guarded, timeout: TIMEOUT_MS },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    connections: 2,
    keepAliveTimeout: 1_000,
  })

  function mayName(text: string): boolean {
    if (!URL.canParse(text)) return false
    const { protocol, hostname, username, password, hash } = new URL(text)
    const host = hostname.replace(/^\[|\]$/g, '')
    const isAddress = isIP(host) !== 0
    if (username !== '' || password !== '' || hash !== '') return false
    if (protocol === 'http:') return isAddress && isNamed(host)
    return protocol === 'https:' && (!isAddress || isAllowed(host))
  }

  return {
    mayName,
    async post(url, body, headers) {
      if (!mayName(url)) throw new OutboundFailure('ADDRESS_REFUSED')
      try {
        const answer = await request(url, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', 'user-agent': 'civil-affairs-hub', ...headers },
          dispatcher: agent,
          signal: AbortSignal.timeout(2 * TIMEOUT_MS),
        })
        let text = ''
        for await (const chunk of answer.body.setEncoding('utf8')) {
          text += chunk
          if (text.length >= MOST_CHARACTERS) break
        }
        return { status: answer.statusCode, text: text.slice(0, MOST_CHARACTERS) }
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}

function failureOf(error: unknown): OutboundFailure {
  for (let at = error as Error & { cause?: unknown }; at instanceof Error; at = at.cause as never)
    if (at instanceof OutboundFailure) return at
  const { name, code } = error as { name?: string; code?: string }
  const isLate = name === 'TimeoutError' || (code ?? '').includes('TIMEOUT')
  return new OutboundFailure(isLate ? 'TIMEOUT' : 'NO_ANSWER')
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    try {
      list.addSubnet(address, Number(prefix), family(address))
    } catch {
      throw new CannotStart(
        `HUB_OUTBOUND_NETWORKS 有误：${network}。 HUB_OUTBOUND_NETWORKS has a part that is no network, such as 10.20.0.0/16.`,
      )
    }
  }
  return list
}
