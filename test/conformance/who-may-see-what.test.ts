import {
  AUDIENCE,
  type DemoRole,
  importSubgraphs,
  loadSupergraph,
  localIssuer,
  openAccess,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import { Context, newSigningKey, type RequestIdentity } from '@civil-affairs/kit'
import { type GraphQLField, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { enforcementIndex } from '../../gateway/src/enforcement.ts'
import { DEMO_ACCOUNTS } from '../../gateway/src/local-issuer.ts'
import { isWithheld } from '../../gateway/src/receipts.ts'
import { SUPERGRAPH_FILE } from '../../gateway/src/supergraph.ts'
import { executableSchema } from '../../subgraphs/kit/src/executable-schema.ts'

type Level = 'PERSONAL' | 'SENSITIVE'
/** What each account may see in full, as the authority would write it down; the rest is masked. */
const MAY_SEE: Record<string, readonly Level[]> = {
  'province-leader': [],
  'county-officer': ['PERSONAL', 'SENSITIVE'],
  'township-handler': ['PERSONAL', 'SENSITIVE'],
  finance: ['PERSONAL', 'SENSITIVE'],
  'policy-administrator': [],
  auditor: ['PERSONAL', 'SENSITIVE'],
  'medical-insurance-bureau': [],
  citizen: [],
  'system-administrator': [],
  'security-administrator': [],
  'audit-administrator': [],
  'county-officer without a case': [],
  'county-officer without a purpose': [],
  'auditor for another purpose': ['PERSONAL'],
  'leader with purpose and case': [],
  'service of the hub': ['PERSONAL', 'SENSITIVE'],
}

const supergraph = loadSupergraph(SUPERGRAPH_FILE)
const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
const schemas = new Map<string, GraphQLSchema>(definitions.map((one) => [one.name, executableSchema(one)]))
const callers = new Map<string, RequestIdentity>()

/** Every classified field of the graph, in each subgraph that has it. */
interface Place {
  coordinate: string
  level: Level
  isMasked: boolean
  subgraph: string
  field: GraphQLField<unknown, unknown>
}
const places: Place[] = []

beforeAll(async () => {
  const issuer = localIssuer(newSigningKey())
  const access = openAccess([issuer.issuer], AUDIENCE)
  for (const role of Object.keys(DEMO_ACCOUNTS) as DemoRole[]) {
    const authorization = `Bearer ${await issuer.tokenFor(role, '140105001000')}`
    callers.set(role, (await access.identify({ authorization }))!)
  }
  const like = (role: DemoRole, change: Partial<RequestIdentity>) => ({ ...callers.get(role)!, ...change })
  callers.set('county-officer without a case', like('county-officer', { caseNumber: null }))
  callers.set('county-officer without a purpose', like('county-officer', { purpose: null }))
  callers.set('auditor for another purpose', like('auditor', { purpose: 'ASSISTANCE_REVIEW' }))
  callers.set(
    'leader with purpose and case',
    like('province-leader', { purpose: 'ASSISTANCE_REVIEW', caseNumber: 'A-1' }),
  )
  callers.set('service of the hub', like('auditor', { kind: 'SERVICE', roles: ['HUB'], purpose: 'HUB_OPERATION' }))

  for (const [coordinate, rules] of enforcementIndex(supergraph))
    for (const { directive, node } of rules) {
      if (directive !== 'classified') continue
      const argument = (name: string) =>
        node.arguments?.find((one) => one.name.value === name)?.value as { value: string } | undefined
      const [type, name] = coordinate.split('.') as [string, string]
      for (const [subgraph, schema] of schemas) {
        const owner = schema.getType(type)
        const field = isObjectType(owner) ? owner.getFields()[name] : undefined
        if (field !== undefined)
          places.push({
            coordinate,
            level: argument('level')!.value as Level,
            isMasked: argument('mask') !== undefined,
            subgraph,
            field,
          })
      }
    }
})

test('every classified field of the graph stands in a subgraph, and may be null where it has no mask', () => {
  expect(new Set(places.map(({ coordinate }) => coordinate)).size).toBeGreaterThan(300)
  expect(
    places.filter(({ field, isMasked }) => !isMasked && isNonNullType(field.type)).map(({ coordinate }) => coordinate),
  ).toEqual([])
})

/** Whether a subgraph goes to the value of a field for a caller; the record gives none, so that whoever looks is seen. */
async function isLookedAt({ field }: Place, identity: RequestIdentity): Promise<boolean> {
  const context = new Context({ name: 'test' } as never, identity)
  let looked = false
  const record = new Proxy(
    {},
    {
      get(_, key) {
        if (key === 'then') return undefined
        looked = true
        throw new Error('looked')
      },
    },
  )
  try {
    const value = await field.resolve!(
      record,
      {},
      context as never,
      { fieldName: field.name, path: { key: field.name } } as never,
    )
    return looked || value != null
  } catch {
    return true
  }
}

describe('of roles and classified fields', () => {
  test.each(Object.entries(MAY_SEE))(
    '%s sees in full what is written down, at the source of every field',
    async (name, levels) => {
      const identity = callers.get(name)!
      const wrong: string[] = []
      for (const place of places) {
        // A masked field is looked at for its mask; whether it is shown in full is told by the decision itself.
        if (place.isMasked) continue
        if ((await isLookedAt(place, identity)) !== levels.includes(place.level))
          wrong.push(`${place.coordinate} (${place.subgraph})`)
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(Object.entries(MAY_SEE))(
    'what %s may not see does not leave the door either, though a subgraph gave it',
    async (name, levels) => {
      const identity = callers.get(name)!
      const wrong = places
        .filter(({ isMasked }) => !isMasked)
        .filter(
          ({ coordinate, level, isMasked }) =>
            isWithheld(identity, coordinate, { level, isMasked }) === levels.includes(level),
        )
        .map(({ coordinate }) => coordinate)
      expect(wrong).toEqual([])
    },
  )

  test('a partner sees in full the fields that its agreement releases, each alone', async () => {
    const partner = callers.get('medical-insurance-bureau')!
    const wrong: string[] = []
    for (const place of places) {
      if (place.isMasked) continue
      const under = { ...partner, purpose: 'MEDICAL_ASSISTANCE', agreement: 'GX-1', released: [place.coordinate] }
      const others = {
        ...under,
        released: places.map(({ coordinate }) => coordinate).filter((one) => one !== place.coordinate),
      }
      if (!(await isLookedAt(place, under)) || (await isLookedAt(place, others))) wrong.push(place.coordinate)
    }
    expect(wrong).toEqual([])
  })
})
