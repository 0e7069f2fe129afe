import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SubgraphSource } from '../../gateway/src/subgraph-source.ts'

export type Fault =
  | 'is down'
  | 'refuses the gateway'
  | 'hangs'
  | 'fails with 500'
  | 'answers no JSON'
  | 'answers null without a word'
  | 'answers a list too short'
  | 'is slow'
  | 'drips without end'
  | 'closes midway'

/** What must never get out of the hub. */
export const SECRET = 'postgres://hub:hunter2@10.1.2.3:5432/registry'

export interface FaultySubgraph {
  readonly name: string
  readonly url: string
  /** Milliseconds that each request said the gateway would wait. */
  readonly deadlines: number[]
  /** Null where it works. */
  become(fault: Fault | null): Promise<void>
  close(): Promise<void>
}

/** A subgraph over real HTTP that fails in the way it is told to. */
export async function serveFaulty(source: SubgraphSource, slowMs: number): Promise<FaultySubgraph> {
  let fault: Fault | null = null
  const deadlines: number[] = []
  const server = createServer(async (request, response) => {
    const send = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    deadlines.push(Number(request.headers['x-hub-deadline-ms']))
    const body = JSON.parse(await text(request))
    const answer = async () => (await source.execute(body, null as never, null as never)) as { data: object }
    switch (fault) {
      case null:
        return send(200, await answer())
      case 'is down':
        return response.destroy()
      case 'refuses the gateway':
        return send(401, { errors: [{ message: `not you, ${SECRET}` }] })
      case 'hangs':
        return
      case 'fails with 500':
        return send(500, { errors: [{ message: `no connection to ${SECRET}`, extensions: { stacktrace: [SECRET] } }] })
      case 'answers no JSON':
        return send(200, `<html>${SECRET}</html>`)
      case 'answers null without a word':
        return send(200, { data: null })
      case 'answers a list too short': {
        const { data } = await answer()
        const cut = Object.entries(data).map(([key, value]) => [
          key,
          key.startsWith('_entities') && Array.isArray(value) ? value.slice(1) : value,
        ])
        return send(200, { data: Object.fromEntries(cut) })
      }
      case 'is slow':
        await sleep(slowMs)
        return send(200, await answer())
      case 'drips without end': {
        response.writeHead(200, { 'content-type': 'application/json' })
        const drip = setInterval(() => response.write(' '), 20)
        return response.once('close', () => clearInterval(drip))
      }
      case 'closes midway':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":')
        return setTimeout(() => response.destroy(), 5)
    }
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = async () => {
    if (!server.listening) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    name: source.name,
    url: `http://127.0.0.1:${port}`,
    deadlines,
    async become(next) {
      fault = next
      if (next === 'is down') await stop()
      else if (!server.listening) await listen(port)
    },
    close: stop,
  }
}
