/**
 * `node test/bench/sample-province.ts [--people 1000000 --seed 1]`: draws the sample province without a database and
 * tells how fast, and how much memory the process has held after each tenth: it must not grow with the people.
 */
import { parseArgs } from 'node:util'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import { countiesOutside, sampleVillages } from '../../subgraphs/registry/src/sample-province/places.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { people: text, seed: text } })
const people = Number(values.people ?? 1_000_000)
const seed = Number(values.seed ?? 1)
const province = sampleProvince({ people, seed, villages: sampleVillages(), outside: countiesOutside() })

const began = performance.now()
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)
let [persons, rows, next] = [0, 0, people / 10]
for (const batch of province.batches()) {
  persons += batch.persons.length
  rows +=
    batch.persons.length +
    batch.households.reduce((sum, { members }) => sum + 1 + members.length, 0) +
    batch.kinship.length +
    batch.marriages.length +
    batch.deaths.length
  if (persons < next) continue
  next += people / 10
  const { rss, heapUsed } = process.memoryUsage()
  console.log(`${persons} persons, heap ${megabytes(heapUsed)} MiB, process ${megabytes(rss)} MiB`)
}
const seconds = (performance.now() - began) / 1_000
console.log(
  `${persons} persons, ${rows} rows in ${seconds.toFixed(1)} s: ${Math.round(persons / seconds)} persons/s, ${Math.round(rows / seconds)} rows/s, most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
)
