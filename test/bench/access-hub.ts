/**
 * A hub of the sample province for `access.ts`, with two doors: one as it is, and one whose answers leave no receipt. Writes
 * where they are, and the tokens they take, to the file named by --card.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  AUDIENCE,
  importSubgraphs,
  inProcessSource,
  loadSupergraph,
  localIssuer,
  openAccess,
  openGateway,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import { listen, newSigningKey, openLog, sampleKeys, stopGracefully } from '@civil-affairs/kit'
import { openEmbeddedHub } from '../../gateway/src/embedded.ts'
import { silent } from '../../gateway/src/progress.ts'
import { SUPERGRAPH_FILE } from '../../gateway/src/supergraph.ts'
import { partnerUnder } from '../../subgraphs/exchange/src/change-feed/scene.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, people: { type: 'string' }, card: { type: 'string' } },
})
const PROVINCE = '140000000000'
/** What the operations of `access.ts` ask. */
const FIELDS =
  `Query.person Query.minimumLivingAllowances Query.minimumLivingAllowances(first:) Person.id Person.name Person.birthYear
  Person.residence Person.minimumLivingAllowances Person.households Division.code Household.id Household.kind
  Household.memberships HouseholdMembership.id HouseholdMembership.person MinimumLivingAllowance.id MinimumLivingAllowance.status
  MinimumLivingAllowance.class MinimumLivingAllowance.since MinimumLivingAllowance.unit AssistanceUnit.id AssistanceUnit.members
  AssistanceUnitMember.id AssistanceUnitMember.person MinimumLivingAllowanceConnection.edges MinimumLivingAllowanceEdge.node`.split(
    /\s+/,
  )

const log = openLog('bench', process.env.LOG_LEVEL)
const hub = await openEmbeddedHub(
  {
    dataFolder: values.data!,
    ephemeral: false,
    databaseUrl: process.env.DATABASE_URL ?? null,
    people: Number(values.people),
    seed: 1,
    wantsSample: true,
  },
  { definitions: await importSubgraphs(SUBGRAPH_PACKAGES), keys: sampleKeys, log, progress: silent },
)
await hub.keepUp()
const exchange = hub.subgraphs.find(({ definition }) => definition.name === 'exchange')!
await partnerUnder({ subgraph: exchange }, 'bench-bureau', FIELDS, {
  divisions: [PROVINCE],
  personsPerDay: 2_000_000_000,
  costPerDay: 2_000_000_000,
  requestsPerMinute: 2_000_000_000,
  validTo: '2099-01-01',
})
const issuer = localIssuer(newSigningKey())
const settings = {
  supergraph: loadSupergraph(SUPERGRAPH_FILE),
  sources: hub.subgraphs.map((subgraph) => inProcessSource(subgraph)),
  access: openAccess([issuer.issuer], AUDIENCE),
  development: true,
  tokens: issuer,
  log,
}
const receipted = await openGateway(settings)
const unreceipted = await openGateway({ ...settings, withoutReceipts: true })
const host = '127.0.0.1'
writeFileSync(
  values.card!,
  JSON.stringify({
    unreceipted: await listen(unreceipted.app, { host, port: 0 }),
    staff: await issuer.tokenFor('county-officer', PROVINCE),
    partner: await issuer.tokenForPartner('bench-bureau'),
  }),
)
await listen(receipted.app, { host, port: Number(process.env.PORT) })
stopGracefully(async () => {
  await receipted.close()
  await unreceipted.close()
  await hub.close()
})
