/**
 * The subgraphs of the engine's bench in one process: what each was asked once is answered from memory ever after, so
 * that the gateway is measured and not what stands behind it. Ports begin at PORT; PORT itself tells and resets counts.
 */
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { sourceOf } from '../../conformance/world.ts'
import { benchSubgraphs, benchWorld } from './world.ts'

interface Recorded {
  body: Buffer
  representations: number
}
const port = Number(process.env.PORT)
let counts = { calls: 0, representations: 0 }

for (const [index, { name, sdl }] of benchSubgraphs.entries()) {
  const source = sourceOf(name, sdl, benchWorld, null)
  const recorded = new Map<string, Recorded>()
  const record = async (asked: string): Promise<Recorded> => {
    const request = JSON.parse(asked)
    const list = Array.isArray(request) ? request : [request]
    const answers = await Promise.all(list.map((one) => source.execute(one, null as never, null as never)))
    const lists = list.flatMap(({ variables }) =>
      Object.entries(variables ?? {}).flatMap(([key, value]) =>
        /representations/.test(key) && Array.isArray(value) ? [value.length] : [],
      ),
    )
    return {
      body: Buffer.from(JSON.stringify(Array.isArray(request) ? answers : answers[0])),
      representations: lists.reduce((sum, length) => sum + length, 0),
    }
  }
  createServer(async (request, response) => {
    const asked = await text(request)
    let answer = recorded.get(asked)
    if (answer === undefined) {
      answer = await record(asked)
      recorded.set(asked, answer)
    }
    counts.calls++
    counts.representations += answer.representations
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.body.length })
      .end(answer.body)
  }).listen(port + 1 + index, '127.0.0.1')
}

createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(counts))
  counts = { calls: 0, representations: 0 }
}).listen(port, '127.0.0.1')
