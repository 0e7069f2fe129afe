import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, type Process, startProcess } from './hub-process.ts'
import { type Load, load, median } from './load.ts'
import type { Section } from './report.ts'

interface Settings {
  people: string
  rounds: number
  seconds: number
  callers: number
  folder: string
}
interface Door {
  name: string
  url: string
  token: string
  bodies: string[]
}

const PERSON = `query ($id: ID!) { person(id: $id) { id name birthYear residence { code }
  minimumLivingAllowances { id status class since } households { id kind memberships { id person { id } } } } }`
const PAGE = `query ($division: DivisionCode!) { minimumLivingAllowances(division: $division, first: 50) {
  edges { node { id status class unit { id members { id person { id name } } } } } } }`
const PROVINCE = '140000000000'

/** What an agreement and receipts cost: the same questions to one hub with and without each. */
export async function measureAccess(
  settings: Settings,
  databaseUrl: string | null,
  say: (text: string) => void,
): Promise<Section> {
  const engine = databaseUrl === null ? 'PGlite' : 'PostgreSQL'
  say(`access on ${engine}, ${settings.people} people`)
  const card = join(settings.folder, `access-${engine}.json`)
  const words = ['--data', join(settings.folder, `access-${engine}`), '--people', settings.people, '--card', card]
  const hub = await startProcess(
    'test/bench/access-hub.ts',
    words,
    { TEST_LOG: 'silent', ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) },
    async (url) => (await fetch(`${url}/health/ready`)).ok,
  )
  try {
    const { unreceipted, staff, partner } = JSON.parse(readFileSync(card, 'utf8'))
    const lines: string[] = []
    for (const [title, operation] of [
      ['one person with household and 低保', PERSON],
      ['a page of 50 低保 with all members', PAGE],
    ] as const) {
      const bodiesFor = async (token: string) =>
        operation === PAGE
          ? [JSON.stringify({ query: PAGE, variables: { division: PROVINCE } })]
          : (await personsOf(hub.url, token)).map((id) => JSON.stringify({ query: PERSON, variables: { id } }))
      const [asStaff, asPartner] = [await bodiesFor(staff), await bodiesFor(partner)]
      const doors: Door[] = [
        { name: 'staff, no receipts', url: unreceipted, token: staff, bodies: asStaff },
        { name: 'staff, receipts', url: hub.url, token: staff, bodies: asStaff },
        { name: 'partner under an agreement, no receipts', url: unreceipted, token: partner, bodies: asPartner },
        { name: 'partner under an agreement, receipts', url: hub.url, token: partner, bodies: asPartner },
      ]
      lines.push(...tableOf(title, await compare(hub, doors, settings, say)))
    }
    return { title: `Access and receipts, ${engine}`, lines: [...introduction(settings), ...lines] }
  } finally {
    await hub.stop()
  }
}

interface Measured {
  cpuMs: number
  p50Ms: number
  p97Ms: number
  requestsPerSecond: number
}

/** Rounds in turn, so that what else the machine does falls on all. CPU is that of the hub with its database where that is in it. */
async function compare(
  hub: Process,
  doors: readonly Door[],
  { rounds, seconds, callers }: Settings,
  say: (text: string) => void,
) {
  const rows = new Map<string, (Load & { cpuMs: number })[]>(doors.map(({ name }) => [name, []]))
  for (const { url, token, bodies } of doors) await load(url, token, bodies, callers, 2)
  for (let round = 1; round <= rounds; round++)
    for (const { name, url, token, bodies } of doors) {
      say(`  round ${round}/${rounds}: ${name}`)
      const before = hub.cpuMs()
      const measured = await load(url, token, bodies, callers, seconds)
      if (measured.requests === 0) throw new Error(`${name}: no request was answered in ${seconds} s`)
      rows.get(name)!.push({ ...measured, cpuMs: (hub.cpuMs() - before) / measured.requests })
    }
  return new Map(
    [...rows].map(([name, own]): [string, Measured] => [
      name,
      {
        cpuMs: median(own.map(({ cpuMs }) => cpuMs)),
        p50Ms: median(own.map(({ p50Ms }) => p50Ms)),
        p97Ms: median(own.map(({ p97Ms }) => p97Ms)),
        requestsPerSecond: median(own.map(({ requestsPerSecond }) => requestsPerSecond)),
      },
    ]),
  )
}

function tableOf(title: string, measured: ReadonlyMap<string, Measured>): string[] {
  const [base] = measured.values()
  const percent = (value: number, of: number) => `${value >= of ? '+' : ''}${Math.round((value / of - 1) * 100)} %`
  return [
    '',
    `**${title}**`,
    '',
    '| who asks | CPU a request | more | p50 | more | p97.5 | requests/s |',
    '|---|---|---|---|---|---|---|',
    ...[...measured].map(
      ([name, { cpuMs, p50Ms, p97Ms, requestsPerSecond }]) =>
        `| ${name} | ${cpuMs.toFixed(2)} ms | ${percent(cpuMs, base!.cpuMs)} | ${p50Ms} ms | ${percent(p50Ms, base!.p50Ms)} | ${p97Ms} ms | ${requestsPerSecond} |`,
    ),
  ]
}

function introduction({ callers, rounds, seconds }: Settings): string[] {
  return [
    `${callers} callers, median of ${rounds} alternating rounds of ${seconds} s, one hub with two doors. A partner's rows against those of staff say what the agreement costs (contract, row scope, masks, ids and cursors translated); with receipts against without, what writing them costs. Finding out whose data an answer holds is in all rows. The door without receipts is opened by the bench's own program: no option, variable or file of the hub leads to it, and in production the gateway refuses to open so.`,
  ]
}

/** As many people as one page of the list holds, under the ids that the caller knows them by. */
async function personsOf(url: string, token: string): Promise<string[]> {
  const { data } = JSON.parse(await ask(url, token, { query: PAGE, variables: { division: PROVINCE } }))
  const edges = data.minimumLivingAllowances.edges as { node: { unit: { members: { person: { id: string } }[] } } }[]
  return [...new Set(edges.flatMap(({ node }) => node.unit.members.map(({ person }) => person.id)))].slice(0, 100)
}
