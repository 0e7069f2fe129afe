import { importSubgraphs } from '@civil-affairs/gateway'
import { type SampleRun, shareSampleProvince } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import {
  allowanceOf,
  expectedOf,
  publishedFigures,
  waitingFigures,
} from '@civil-affairs/schema/sample-province/published-figures.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

const SEED = 1
/** Of how many people each domain is filled: enough for what is counted in it, and quick. */
const PEOPLE = {
  assistance: 600,
  'child-welfare': 30_000,
  communities: 3_000,
  'elderly-care': 3_000,
  'marriage-funeral': 600,
  'social-organizations': 3_000,
} as const
type Domain = keyof typeof PEOPLE

const villages = gazetteer()
  .filter(
    ({ level, code, validTo, isStatutory }) =>
      level === 'VILLAGE' && code.startsWith('14') && validTo === null && isStatutory,
  )
  .map(({ code, shortName, kind }) => ({ code, name: shortName, isUrban: kind === 'RESIDENTS_COMMITTEE' }))
const provinces = new Map<number, ReturnType<typeof sampleProvince>>()
const hubs = {} as Record<Domain, TestHub>

beforeAll(async () => {
  for (const [name, people] of Object.entries(PEOPLE) as [Domain, number][]) {
    const [definition] = await importSubgraphs([`@civil-affairs/${name}`])
    hubs[name] = await openTestHub(definition!)
    const run: SampleRun = { people, seed: SEED, shared: new Map(), progress: () => {} }
    if (!provinces.has(people))
      provinces.set(
        people,
        sampleProvince({ people, seed: SEED, villages, outside: [{ code: '130102', name: '长安区' }] }),
      )
    shareSampleProvince(run, provinces.get(people)!)
    await hubs[name].subgraph.fillSample(run)
  }
}, 300_000)
afterAll(async () => {
  for (const hub of Object.values(hubs)) await hub.close()
})

const number = async (domain: Domain, sql: string) => {
  const rows = await hubs[domain].subgraph.asHub(({ em }) => em.execute(`select ${sql} as n`))
  return Number((rows as { n: string }[])[0]!.n)
}
const count = (domain: Domain, from: string) =>
  number(domain, `(select count(*) from ${domain.replace('-', '_')}.${from})`)
/** How many of all a condition holds for. */
const percent = async (domain: Domain, all: string, condition: string) =>
  (100 * (await count(domain, `${all} and ${condition}`))) / (await count(domain, all))

const ON = '2026-06-01'
const supported = `child_support where status = 'ACTIVE' and valid_from <= '${ON}' and valid_to > '${ON}'`
const in2025 = (column: string) => `${column} between '2025-01-01' and '2025-12-31'`
const station = (kind: string, where: string) =>
  count('communities', `community_station where kind = '${kind}' and ${where}`)
const standard = (area: string, on: string) =>
  number(
    'assistance',
    `(select monthly_fen / 100.0 from assistance.assistance_standard
       where area = '${area}' and valid_from <= '${on}' and (valid_to is null or valid_to > '${on}'))`,
  )
const cared = (kind: string) => {
  const care = `exists (select from communities.community_station s where s.division = c.division
    and s.kind in ('MUTUAL_CARE_SITE', 'EMBEDDED_CARE_FACILITY') and s.valid_to is null)`
  return percent('communities', `village_committee c where c.kind = '${kind}'`, care)
}
const summaryOf = async (kind: string) => {
  const { committeeSummary } =
    await hubs.communities.ask(`{ committeeSummary(division: "140000", electedSince: "2021-01-01", on: "${ON}") {
    kind elected chairs chairIsPartySecretary } }`)
  return committeeSummary.find((one: { kind: string }) => one.kind === kind)
}
const bothPosts = async (kind: string) => {
  const { chairs, chairIsPartySecretary } = await summaryOf(kind)
  return (100 * chairIsPartySecretary) / chairs
}

/** Where each figure is counted. */
const counted: Record<string, [Domain, () => Promise<number>]> = {
  'F-02': ['child-welfare', () => count('child-welfare', supported)],
  'F-09': ['communities', () => station('REGIONAL_CARE_CENTRE', in2025('valid_from'))],
  'F-10': ['communities', () => station('COMMUNITY_CANTEEN', in2025('valid_from'))],
  'F-12': [
    'communities',
    () => count('communities', `place_name where is_rural and class = 'NATURAL' and ${in2025('approved_on')}`),
  ],
  'F-13': [
    'communities',
    () => number('communities', `(select sum(quantity) from communities.place_sign where kind = 'DOOR_PLATE')`),
  ],
  'F-15': [
    'social-organizations',
    () => count('social-organizations', `social_organization where ${in2025('founded_on')}`),
  ],
  'F-20': ['assistance', () => standard('URBAN', '2025-12-31')],
  'F-21': ['assistance', () => standard('RURAL', '2025-12-31')],
  'F-40': ['communities', () => cared('RESIDENTS')],
  'F-40b': ['communities', () => cared('VILLAGE')],
  'F-43': ['elderly-care', () => percent('elderly-care', 'care_bed where true', `kind = 'NURSING'`)],
  'F-45': [
    'elderly-care',
    () => percent('elderly-care', 'care_institution where true', `medical_service = 'COOPERATION'`),
  ],
  'F-47': ['elderly-care', () => count('elderly-care', `care_hazard where state = 'CLOSED'`)],
  'F-60': ['assistance', () => standard('URBAN', '2022-12-31')],
  'F-61': ['assistance', () => standard('RURAL', '2022-12-31')],
  'F-73': ['child-welfare', () => count('child-welfare', `${supported} and kind like 'ORPHAN%'`)],
  'F-74': ['child-welfare', () => count('child-welfare', `${supported} and kind = 'DE_FACTO'`)],
  'F-75': [
    'communities',
    async () => (100 * (await station('CHILD_PROTECTION_AGENCY', `division <> '140000000000'`))) / (11 + 117),
  ],
  'F-77': ['marriage-funeral', () => count('marriage-funeral', `funeral_facility where kind = 'FUNERAL_HOME'`)],
  'F-78': [
    'marriage-funeral',
    () => count('marriage-funeral', `funeral_facility where kind = 'FUNERAL_HOME' and state = 'OPERATING'`),
  ],
  'F-80': ['marriage-funeral', () => count('marriage-funeral', `funeral_facility where kind = 'PUBLIC_CEMETERY'`)],
  'F-83': ['marriage-funeral', () => count('marriage-funeral', `marriage_office where competence = 'MAINLAND'`)],
  'F-83b': ['marriage-funeral', () => count('marriage-funeral', `marriage_office where competence = 'ALL'`)],
  'F-94': ['communities', () => station('SOCIAL_WORK_STATION', `division like '%000000'`)],
  'F-94b': ['communities', () => station('SOCIAL_WORK_STATION', `division not like '%000000'`)],
  'F-98': ['communities', async () => (await summaryOf('VILLAGE')).elected],
  'F-99': ['communities', async () => (await summaryOf('RESIDENTS')).elected],
  'F-100': ['communities', () => bothPosts('VILLAGE')],
  'F-101': ['communities', () => bothPosts('RESIDENTS')],
}

test('every published figure of a programme that exists is counted, and the others say what they wait for', () => {
  expect(Object.keys(counted)).toEqual([...publishedFigures.keys()])
  const waiting = waitingFigures.flatMap(({ ids }) => ids)
  const all = [...publishedFigures.keys(), ...waiting].map((id) => id.replace(/b$/, id.startsWith('F-59') ? 'b' : ''))
  expect(new Set(waiting).size).toBe(waiting.length)
  expect(waiting.filter((id) => publishedFigures.has(id))).toEqual([])
  // F-18, F-19 and F-25 were given to nothing.
  const numbers = new Set(all.map((id) => Number.parseInt(id.slice(2), 10)))
  const missing = Array.from({ length: 103 }, (_, at) => at + 1).filter((id) => !numbers.has(id))
  expect(missing).toEqual([18, 19, 25])
})

test.each([...publishedFigures.values()])('$id $what.zh: the sample holds it at its scale', async (figure) => {
  const [domain, found] = counted[figure.id]!
  const people = PEOPLE[domain]
  const expected = expectedOf(figure, people)
  expect(Math.abs((await found()) - expected), `${expected} expected`).toBeLessThanOrEqual(
    allowanceOf(figure, people) + 1e-9,
  )
})
