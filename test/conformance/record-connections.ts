/** Loaded into a process before all else, it says on stderr whom the process connects to or looks up, but for itself. */
import dns from 'node:dns'
import net from 'node:net'

const isHere = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)
const say = (how: string, host: unknown) => {
  if (typeof host === 'string' && !isHere(host)) process.stderr.write(`LEAVES: ${how} ${host}\n`)
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (this: net.Socket, ...words: unknown[]) {
  const [first, second] = (Array.isArray(words[0]) ? words[0] : words) as unknown[]
  const options = typeof first === 'object' && first !== null ? (first as { host?: string; path?: string }) : null
  if (options === null) say('connects to', typeof second === 'string' ? second : 'localhost')
  else if (options.path === undefined) say('connects to', options.host ?? 'localhost')
  return (connect as (...all: unknown[]) => net.Socket).apply(this, words)
} as typeof connect

const { lookup } = dns
dns.lookup = ((host: string, ...rest: unknown[]) => {
  say('looks up', host)
  return (lookup as unknown as (...all: unknown[]) => void)(host, ...rest)
}) as typeof lookup
