import {
  AUDIENCE,
  type DemoRole,
  importSubgraphs,
  loadSupergraph,
  localIssuer,
  openAccess,
  SUBGRAPH_PACKAGES,
} from '@civil-affairs/gateway'
import { Context, newSigningKey, type RequestIdentity, type SubgraphDefinition } from '@civil-affairs/kit'
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql'
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

/** 脱敏约定 (domain reference 6.5, level 1): what stands in for a value, by the mask of its field. */
const MASKS: Record<string, { full: string; masked: string }> = {
  NAME: { full: '张小三', masked: '张*三' },
  DOCUMENT_NUMBER: { full: '140502195603120014', masked: '140502********0014' },
  PHONE: { full: '13812345678', masked: '138****5678' },
  BANK_ACCOUNT: { full: '6222020000001234', masked: '**** **** **** 1234' },
  ADDRESS: { full: '山西省晋城市城区北街街道凤台社区12号楼3单元', masked: '山西省晋城市城区北街街道凤台社区***' },
}

const supergraph = loadSupergraph(SUPERGRAPH_FILE)
const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
const schemas = new Map<string, GraphQLSchema>(definitions.map((one) => [one.name, executableSchema(one)]))
const callers = new Map<string, RequestIdentity>()

/** Every classified field of the graph, in each subgraph that has it. */
interface Place {
  coordinate: string
  level: Level
  mask: string | null
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
            mask: argument('mask')?.value ?? null,
            subgraph,
            field,
          })
      }
    }
})

test('every classified field of the graph stands in a subgraph, and may be null where it has no mask', () => {
  expect(new Set(places.map(({ coordinate }) => coordinate)).size).toBeGreaterThan(300)
  expect(
    places.filter(({ field, mask }) => mask === null && isNonNullType(field.type)).map(({ coordinate }) => coordinate),
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
        // A masked field is looked at for its mask; what comes of it is told below.
        if (place.mask !== null) continue
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
        .filter(({ mask }) => mask === null)
        .filter(
          ({ coordinate, level }) =>
            isWithheld(identity, coordinate, { level, isMasked: false }) === levels.includes(level),
        )
        .map(({ coordinate }) => coordinate)
      expect(wrong).toEqual([])
    },
  )

  test('a partner sees in full the fields that its agreement releases, each alone', async () => {
    const partner = callers.get('medical-insurance-bureau')!
    const wrong: string[] = []
    for (const place of places) {
      if (place.mask !== null) continue
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

describe('of roles and masked fields', () => {
  const masked = () => places.filter(({ mask }) => mask !== null)

  /** The fields as they are masked at their source, over records that hold a value in full. */
  function valuesIn(definition: SubgraphDefinition): GraphQLSchema {
    const full: Record<string, Record<string, () => string>> = {}
    for (const { coordinate, mask, subgraph } of masked()) {
      const [type, name] = coordinate.split('.') as [string, string]
      if (subgraph === definition.name) full[type] = { ...full[type], [name]: () => MASKS[mask!]!.full }
    }
    const slices = definition.slices.map((slice) => ({
      ...slice,
      resolvers: Object.fromEntries(
        Object.entries(slice.resolvers).map(([type, fields]) => [type, { ...fields, ...full[type] }]),
      ),
    }))
    const last = slices.findLastIndex(({ schema }) => schema.trim() !== '')
    slices[last] = { ...slices[last]!, resolvers: { ...full, ...slices[last]!.resolvers } }
    return executableSchema({ ...definition, slices })
  }
  const valued = new Map<string, GraphQLSchema>()
  beforeAll(() => {
    for (const definition of definitions) valued.set(definition.name, valuesIn(definition))
  })

  async function shown({ coordinate, subgraph }: Place, identity: RequestIdentity): Promise<unknown> {
    const [type, name] = coordinate.split('.') as [string, string]
    const field = (valued.get(subgraph)!.getType(type) as GraphQLObjectType).getFields()[name]!
    return field.resolve!({}, {}, new Context({ name: 'test' } as never, identity) as never, {} as never)
  }

  test('every mask of the graph is one of the conventions', () => {
    expect(new Set(masked().map(({ mask }) => mask))).toEqual(new Set(Object.keys(MASKS)))
    expect(masked().length).toBeGreaterThan(15)
  })

  test.each(Object.entries(MAY_SEE))('%s sees them in full or as the conventions mask them', async (name, levels) => {
    const wrong: string[] = []
    for (const place of masked()) {
      const { full, masked } = MASKS[place.mask!]!
      if ((await shown(place, callers.get(name)!)) !== (levels.includes(place.level) ? full : masked))
        wrong.push(`${place.coordinate} (${place.subgraph})`)
    }
    expect(wrong).toEqual([])
  })

  test('a partner sees them in full where its agreement releases that very field', async () => {
    const partner = { ...callers.get('medical-insurance-bureau')!, purpose: 'MEDICAL_ASSISTANCE', agreement: 'GX-1' }
    const wrong: string[] = []
    for (const place of masked()) {
      const { full, masked: hidden } = MASKS[place.mask!]!
      const others = masked().flatMap(({ coordinate }) => (coordinate === place.coordinate ? [] : [coordinate]))
      const own = [await shown(place, { ...partner, released: [place.coordinate] })]
      const none = [await shown(place, { ...partner, released: others }), await shown(place, partner)]
      if (own[0] !== full || none.some((value) => value !== hidden)) wrong.push(place.coordinate)
    }
    expect(wrong).toEqual([])
  })
})
