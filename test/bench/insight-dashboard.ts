import { importSubgraphs } from '@civil-affairs/gateway'
import { openDatabase, openLog, openSubgraph, type RequestIdentity, sampleKeys } from '@civil-affairs/kit'

export interface DashboardRow {
  readonly name: string
  readonly p50Ms: number
  readonly p95Ms: number
  /** Figures in one answer, its children's included. */
  readonly figures: number
}

const leader: RequestIdentity = {
  subject: 'staff:bench',
  kind: 'STAFF',
  roles: ['LEADER'],
  divisions: ['140000000000'],
  purpose: null,
  caseNumber: null,
}

/** As division-dashboard.graphql asks insight; the names and children of the divisions come from the registry. */
const DASHBOARD = `query ($own: [_Any!]!, $below: [_Any!]!, $month: YearMonth!) {
  own: _entities(representations: $own) { ... on Division { indicators(month: $month) {
    indicator { id name unit kind } value numerator denominator yearOnYear monthOnMonth target
    published { value source } asOf } } }
  below: _entities(representations: $below) { ... on Division {
    indicators(month: $month, ids: ["I-01", "I-35", "I-46", "I-52", "I-69", "I-80"]) { indicator { id } value } } } }`

/** What one would write by hand for five of the figures of one division, over the tables of the subgraphs. */
const BY_HAND = [
  `select count(distinct m.person_id) from assistance.minimum_living_allowance a
     join assistance.assistance_unit_member m on m.unit_id = a.unit_id
    where starts_with(a.division, $1) and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date)
      and m.valid_from <= $2::date and (m.valid_to is null or m.valid_to > $2::date)`,
  `select count(*) from assistance.minimum_living_allowance a where starts_with(a.division, $1)
      and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date)`,
  `select coalesce(sum(amount_fen), 0) from assistance.payment_item where starts_with(division, $1) and scheme = 'MLA'
      and month between left($2, 4) || '-01' and left($2, 7) and state in ('PAID', 'RECOVERING', 'RECOVERED')`,
  `select count(*) from marriage_funeral.marriage_registration where starts_with(division, $1)
      and kind in ('MARRIAGE', 'RETRO') and to_char(registered_on, 'YYYY-MM') = left($2, 7)`,
  `select count(*) from social_organizations.social_organization where starts_with(division, $1)
      and status in ('REGISTERED', 'CHANGED') and founded_on <= $2::date`,
]

/**
 * The dashboard of a division with all figures against a few of them written by hand, over one filled hub in the same run.
 * `divisions` gives each division with those right below it.
 */
export async function benchInsightDashboard(
  url: string,
  divisions: readonly { code: string; children: readonly string[] }[],
  month: string,
  rounds: number,
): Promise<DashboardRow[]> {
  const [insight] = await importSubgraphs(['@civil-affairs/insight'])
  const database = await openDatabase({ url })
  const subgraph = openSubgraph(insight!, { database, keys: sampleKeys, log: openLog('bench', 'error') })
  try {
    const them = (codes: readonly string[]) => codes.map((code) => ({ __typename: 'Division', code }))
    let figures = 0
    const ofHub = await timesOf(divisions, rounds, async ({ code, children }) => {
      const variables = { own: them([code]), below: them(children), month }
      const { data, errors } = await subgraph.execute({ query: DASHBOARD, variables }, leader)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      const { own, below } = data as Record<'own' | 'below', { indicators: unknown[] }[]>
      figures = [...own, ...below].reduce((sum, { indicators }) => sum + indicators.length, 0)
    })
    const byHand = await timesOf(divisions, rounds, ({ code }) =>
      subgraph.asHub(async ({ em }) => {
        await em.execute('reset role')
        const prefix = code.replace(/(00)+$/, '')
        for (const sql of BY_HAND)
          await em.execute(sql.replaceAll('$1', `'${prefix}'`).replaceAll('$2', `'${month}-28'`))
      }),
    )
    return [
      { name: 'dashboard of a division and those below it, all figures', ...ofHub, figures },
      { name: 'five of its figures, hand-written SQL over the tables of the subgraphs', ...byHand, figures: 5 },
    ]
  } finally {
    await subgraph.close()
    await database.close()
  }
}

async function timesOf<One>(things: readonly One[], rounds: number, work: (one: One) => Promise<void>) {
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const one of things) {
      const start = performance.now()
      await work(one)
      // The first round warms the caches of both.
      if (round > 0 || rounds === 1) times.push(performance.now() - start)
    }
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10
  return { p50Ms: at(0.5), p95Ms: at(0.95) }
}
