import { type Load, load, median } from './load.ts'

/** One way to answer the overview: an address, a token it accepts. */
export interface Contender {
  name: string
  url: string
  token: string
}

export interface Row {
  name: string
  requestsPerSecond: number
  /** Lowest and highest of the rounds. */
  spread: [number, number]
  p50Ms: number
  p97Ms: number
  ratio: number
}

/** Rounds of load on each contender in turn, so that what else the machine does falls on all; ratios to the first. */
export async function compareOverviews(
  contenders: readonly Contender[],
  bodies: readonly string[],
  { rounds, seconds, callers }: { rounds: number; seconds: number; callers: number },
  say: (text: string) => void,
): Promise<Row[]> {
  const measured = new Map<string, Load[]>(contenders.map(({ name }) => [name, []]))
  for (const { url, token } of contenders) await load(url, token, bodies, callers, 2) // warm
  for (let round = 1; round <= rounds; round++)
    for (const { name, url, token } of contenders) {
      say(`  round ${round}/${rounds}: ${name}`)
      measured.get(name)!.push(await load(url, token, bodies, callers, seconds))
    }
  const rate = (name: string) => median(measured.get(name)!.map(({ requestsPerSecond }) => requestsPerSecond))
  const baseline = rate(contenders[0]!.name)
  return contenders.map(({ name }) => {
    const loads = measured.get(name)!
    const rates = loads.map(({ requestsPerSecond }) => requestsPerSecond)
    return {
      name,
      requestsPerSecond: rate(name),
      spread: [Math.min(...rates), Math.max(...rates)],
      p50Ms: median(loads.map(({ p50Ms }) => p50Ms)),
      p97Ms: median(loads.map(({ p97Ms }) => p97Ms)),
      ratio: Math.round((rate(name) / baseline) * 1000) / 1000,
    }
  })
}
