import type { RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const administrator: RequestIdentity = { ...officer, roles: ['DIVISION_ADMINISTRATOR'] }
const change = `mutation ($input: ChangeDivisionInput!) { changeDivision(input: $input) {
  __typename
  ... on DivisionChange { id kind kindLabel document from { code } to { code name } }
  ... on Refusal { code message messageEn basis path } } }`
const approval = { effectiveOn: '2026-06-01', document: '晋政函〔2026〕1号' }

async function changing(input: object, as = administrator) {
  return (await hub.ask(change, { input: { ...approval, ...input } }, as)).changeDivision
}
async function on(code: string, date: string) {
  return (
    await hub.ask(
      `query ($code: DivisionCode!, $date: Date!) { divisionOn(code: $code, date: $date) { name fullName } }`,
      {
        code,
        date,
      },
    )
  ).divisionOn
}

describe('the graph of a division', () => {
  test('a county tells its prefecture and province, and its townships', async () => {
    const { division } = await hub.ask(
      `{ division(code: "140502") { code name level kind kindLabel fullName isInForce issuedBy validFrom validTo aliases
         parent { name parent { name parent { name } } } children { name } } }`,
    )
    expect(division).toMatchObject({
      code: '140502000000',
      name: '城区',
      level: 'COUNTY',
      kind: 'DISTRICT',
      kindLabel: '市辖区',
      fullName: '山西省晋城市城区',
      isInForce: true,
      issuedBy: 'MCA',
      validFrom: null,
      validTo: null,
      aliases: [],
      parent: { name: '晋城市', parent: { name: '山西省', parent: null } },
    })
    expect(division.children.length).toBeGreaterThan(5)
  })

  test('a county that is no more tells its last surroundings, its heir, and the changes between', async () => {
    const { former, present } = await hub.ask(`{
      former: division(code: "142429") { fullName isInForce validTo parent { name isInForce } predecessors { code } successors { code name } }
      present: division(code: "140726") { name validFrom validTo
        predecessors { code } successors { code name } changes { kindLabel effectiveOn dayIs document verified from { code } to { code } } }
    }`)
    expect(former).toEqual({
      fullName: '山西省晋中地区太谷县',
      isInForce: false,
      validTo: '1999-09-24',
      parent: { name: '晋中地区', isInForce: false },
      predecessors: [],
      successors: [{ code: '140726000000', name: '太谷县' }],
    })
    expect(present).toMatchObject({
      validFrom: '1999-09-24',
      validTo: '2019-12-09',
      predecessors: [{ code: '142429000000' }],
      successors: [{ code: '140703000000', name: '太谷区' }],
    })
    expect(present.changes.map((one: { kindLabel: string }) => one.kindLabel)).toEqual(['隶属变更', '撤销', '设立'])
    expect(present.changes[0]).toMatchObject({
      effectiveOn: '1999-09-24',
      document: '国函〔1999〕124号',
      verified: true,
    })
  })

  test('land given away makes a successor of a division that goes on as it was', async () => {
    const { division } = await hub.ask(`{ division(code: "140212") { validFrom predecessors { name } } }`)
    expect(division).toEqual({ validFrom: null, predecessors: [{ name: '南郊区' }] })
  })

  test('a township of 五台山 stands under it by its code and under 五台县 by law', async () => {
    const { findDivisions } = await hub.ask(
      `{ findDivisions(name: "台怀镇") { division { parent { name } statutoryParent { name } } } }`,
    )
    expect(findDivisions).toEqual([
      { division: { parent: { name: '五台山风景名胜区' }, statutoryParent: { name: '五台县' } } },
    ])
  })

  test('many codes are answered in the order asked, with null for a code that never was', async () => {
    const { divisions } = await hub.ask(`{ divisions(codes: ["140502", "149999", "14"]) { name } }`)
    expect(divisions).toEqual([{ name: '城区' }, null, { name: '山西省' }])
  })

  test('the statements are as many for a prefecture of few counties as for one of many', async () => {
    const ask = (code: string) =>
      hub.countStatements(() =>
        hub.ask(
          `query ($code: DivisionCode!) { division(code: $code) { children { fullName parent { name } children { code fullName } changes { to { name } } successors { code } } } }`,
          { code },
        ),
      )
    const one = await ask('1403')
    expect(await ask('1408')).toBe(one)
    expect(one).toBeLessThanOrEqual(10)
  })
})

describe('what a code meant on a day', () => {
  test.each([
    ['140726', '1999-09-23', null],
    ['140726', '1999-09-24', '太谷县'],
    ['140726', '2019-12-08', '太谷县'],
    ['140726', '2019-12-09', null],
    ['140703', '2019-12-08', null],
    ['140703', '2019-12-09', '太谷区'],
    ['140502', '1990-01-01', '城区'],
  ])('%s on %s is %s', async (code, date, name) => {
    expect((await on(code, date))?.name ?? null).toBe(name)
  })
})

describe('search', () => {
  async function found(name: string, rest = '') {
    const { findDivisions } = await hub.ask(
      `query ($name: String!) { findDivisions(name: $name ${rest}) { reason matchedName division { code name } } }`,
      { name },
    )
    return findDivisions.map((match: { reason: string; division: { code: string } }) => [
      match.division.code.slice(0, 6),
      match.reason,
    ])
  }

  test('a name borne twice gives both, and never a choice', async () => {
    const counties = (await found('城区', ', within: "14", first: 100')).filter(([code]: string[]) => code![3]! <= '5')
    expect(counties).toEqual([
      ['140302', 'NAME'],
      ['140502', 'NAME'],
      ['140202', 'FORMER_NAME'],
      ['140402', 'FORMER_NAME'],
    ])
  })

  test.each(['晋城市城区', '山西省晋城市城区', '山西晋城城区', '晋城 城区', '山西省城区（晋城）'])(
    'what stands before a name must name divisions above it: %s',
    async (name) => {
      expect(await found(name)).toEqual(name.includes('（') ? [] : [['140502', 'NAME']])
    },
  )

  test('太谷 is a district by its short name, and two former counties', async () => {
    expect(await found('太谷', ', within: "14", first: 3')).toEqual([
      ['140703', 'SHORT_NAME'],
      ['140726', 'FORMER_NAME'],
      ['142429', 'FORMER_NAME'],
    ])
  })

  test('a writing of other lists is an alias', async () => {
    expect(await found('郝开村民员委会')).toEqual([['140728', 'ALIAS']])
  })

  test('a beginning finds what goes on so, after all whole names', async () => {
    const matches = await found('晋城', ', within: "14", first: 100')
    expect(matches[0]).toEqual(['140500', 'SHORT_NAME'])
    expect(matches.some(([, reason]: string[]) => reason === 'BEGINS_WITH')).toBe(true)
  })

  test('one character, a sign of LIKE, or nothing known finds nothing', async () => {
    expect(await found('城')).toEqual([])
    expect(await found('%%')).toEqual([])
    expect(await found('不存在的地方')).toEqual([])
  })
})

describe('changes', () => {
  test('they are for an administrator of the divisions', async () => {
    const input = { kind: 'RENAMED', from: ['140524'], to: ['140524'], name: '陵川市' }
    expect(await changing(input, officer)).toMatchObject({ code: 'ROLE_REQUIRED' })
    expect(await changing({ ...input, from: ['150121'], to: ['150121'] })).toMatchObject({
      code: 'OUT_OF_SCOPE',
      path: ['input', 'from'],
    })
  })

  test('a new name closes the meaning of the code and opens the next; repeating it changes nothing', async () => {
    const input = { kind: 'RENAMED', from: ['140524102'], to: ['140524102'], name: '新名镇' }
    const before = (await on('140524102', '2026-05-31')).name
    const first = await changing(input)
    expect(first).toMatchObject({ __typename: 'DivisionChange', kindLabel: '更名', to: [{ name: '新名镇' }] })
    expect((await on('140524102', '2026-05-31')).name).toBe(before)
    expect((await on('140524102', '2026-06-01')).fullName).toBe('山西省晋城市陵川县新名镇')
    expect((await changing(input)).id).toBe(first.id)
    expect(await changing({ ...input, name: '又一名镇' })).toMatchObject({ code: 'RECORDED_DIFFERENTLY' })
    expect(await changing({ ...input, document: '另一文件' })).toMatchObject({ code: 'RECORDED_DIFFERENTLY' })
    const { findDivisions } = await hub.ask(
      `query ($name: String!) { findDivisions(name: $name, within: "140524") { reason division { name validTo } } }`,
      { name: before },
    )
    expect(findDivisions).toContainEqual({ reason: 'FORMER_NAME', division: { name: before, validTo: '2026-06-01' } })
  })

  test('a county becomes a district: founded, then abolished, and all below goes along under new codes', async () => {
    const villages = async (code: string) =>
      (
        await hub.ask(
          `query ($code: DivisionCode!) { division(code: $code) { children { name children { name } } } }`,
          { code },
        )
      ).division.children
    const before = await villages('140521')
    expect(
      await changing({
        kind: 'ESTABLISHED',
        from: ['140521'],
        to: ['140503'],
        name: '沁水区',
        divisionKind: 'DISTRICT',
      }),
    ).toMatchObject({ __typename: 'DivisionChange' })
    expect(await changing({ kind: 'ABOLISHED', from: ['140521'], to: ['140503'] })).toMatchObject({
      __typename: 'DivisionChange',
      from: [{ code: '140521000000' }],
    })
    expect(await villages('140503')).toEqual(before)
    expect(await villages('140521')).toEqual([])
    const { old, now } = await hub.ask(`{
      old: division(code: "140521100") { fullName validTo successors { code fullName } }
      now: division(code: "140503") { shortName predecessors { name } changes { kind } }
    }`)
    expect(old).toMatchObject({ validTo: '2026-06-01', successors: [{ code: '140503100000' }] })
    expect(old.fullName).toMatch(/^山西省晋城市沁水县/)
    expect(old.successors[0].fullName).toMatch(/^山西省晋城市沁水区/)
    expect(now).toEqual({
      shortName: '沁水',
      predecessors: [{ name: '沁水县' }],
      changes: [{ kind: 'ABOLISHED' }, { kind: 'ESTABLISHED' }],
    })
    const feed = await hub.subgraph.asHub((context) =>
      context.em.execute(`select data from registry.outbox where type = 'registry.division.changed' order by seq`),
    )
    expect(feed).toContainEqual({
      data: { kind: 'TRANSFERRED', from: ['140521100000'], to: ['140503100000'], effectiveOn: '2026-06-01' },
    })
  })

  test('a village moves to another township under a code of its own', async () => {
    expect(await changing({ kind: 'TRANSFERRED', from: ['140525106201'], to: ['140525100299'] })).toMatchObject({
      __typename: 'DivisionChange',
    })
    expect(await on('140525106201', '2026-06-01')).toBeNull()
    expect((await on('140525100299', '2026-06-01')).name).toBe((await on('140525106201', '2026-05-31')).name)
  })

  test('a boundary or a seat changes without ending anything', async () => {
    expect(await changing({ kind: 'BOUNDARY', from: ['140522'], to: ['140525', '140502'] })).toMatchObject({
      to: [{ code: '140502000000' }, { code: '140525000000' }],
    })
    expect(await changing({ kind: 'SEAT_MOVED', from: ['140522'], to: ['140522'], seat: '凤城镇' })).toMatchObject({
      kind: 'SEAT_MOVED',
    })
    const { division } = await hub.ask(
      `{ division(code: "140522") { validTo successors { code } changes { kind seat } } }`,
    )
    expect(division).toEqual({
      validTo: null,
      successors: [{ code: '140502000000' }, { code: '140525000000' }],
      changes: [
        { kind: 'BOUNDARY', seat: null },
        { kind: 'SEAT_MOVED', seat: '凤城镇' },
      ],
    })
  })

  test.each([
    [
      'a code that is in use',
      { kind: 'ESTABLISHED', from: [], to: ['140502'], name: '某某区', divisionKind: 'DISTRICT' },
      'CODE_TAKEN',
    ],
    [
      'a township without its county',
      { kind: 'ESTABLISHED', from: [], to: ['140599100'], name: '某某镇', divisionKind: 'TOWN' },
      'PARENT_NOT_IN_FORCE',
    ],
    [
      'a town with the code of a sub-district',
      { kind: 'ESTABLISHED', from: [], to: ['140502099'], name: '某某镇', divisionKind: 'TOWN' },
      'KIND_DOES_NOT_FIT_CODE',
    ],
    [
      'a county with two heirs while townships lie below',
      { kind: 'ABOLISHED', from: ['140524'], to: ['140525', '140522'] },
      'HAS_CHILDREN',
    ],
    ['an heir that is not there', { kind: 'ABOLISHED', from: ['140524'], to: ['140599'] }, 'NOT_IN_FORCE'],
    ['what has ended', { kind: 'RENAMED', from: ['140726'], to: ['140726'], name: '太谷市' }, 'NOT_IN_FORCE'],
    [
      'a merger of towns whose villages have the same codes',
      { kind: 'ABOLISHED', from: ['140525106'], to: ['140525100'] },
      'CODE_TAKEN',
    ],
  ])('%s is refused, and nothing is changed', async (_, input, code) => {
    const count = () =>
      hub.subgraph.asHub((context) =>
        context.em.execute(
          'select count(*) filter (where valid_to is null) as open, count(*) as all from registry.division',
        ),
      )
    const before = await count()
    expect(await changing(input)).toMatchObject({ __typename: 'Refusal', code })
    expect(await count()).toEqual(before)
  })

  test('a day more than 18 months ahead is refused, 18 months are not', async () => {
    const input = { kind: 'RENAMED', from: ['140581'], to: ['140581'], name: '高平新市' }
    expect(await changing({ ...input, effectiveOn: '2027-12-16' })).toMatchObject({
      code: 'EFFECTIVE_TOO_LATE',
      basis: '行政区划管理条例 art. 15',
    })
    expect(await changing({ ...input, effectiveOn: '2027-12-15' })).toMatchObject({ kind: 'RENAMED' })
    const { division } = await hub.ask(`{ division(code: "140581") { name isInForce parent { children { name } } } }`)
    expect(division).toMatchObject({ name: '高平市', isInForce: true })
    expect(division.parent.children).toContainEqual({ name: '高平市' })
    expect(division.parent.children).not.toContainEqual({ name: '高平新市' })
  })

  test.each([
    [{ kind: 'RENAMED', from: ['140502'], to: ['140525'], name: '某某' }, 'to'],
    [{ kind: 'RENAMED', from: ['140502'], to: ['140502'] }, 'name'],
    [{ kind: 'ESTABLISHED', from: [], to: ['140504'], name: '某某' }, 'divisionKind'],
    [{ kind: 'ABOLISHED', from: ['140502'], to: [] }, 'to'],
    [{ kind: 'SEAT_MOVED', from: ['140502'], to: ['140502'] }, 'seat'],
  ])('a change that says too little is no input: %j lacks %s', async (input, field) => {
    const { errors } = await hub.execute(change, { input: { ...approval, ...input } }, administrator)
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: [field] }] })
  })
})

test('putting the list in again changes nothing', async () => {
  const rows = () =>
    hub.subgraph.asHub((context) =>
      context.em.execute('select count(*) as n, max(updated_at) as at from registry.division'),
    )
  const before = await rows()
  await hub.subgraph.prepare()
  expect(await rows()).toEqual(before)
})

test('a parameter is set by an administrator of its division and refused to others', async () => {
  const set = `mutation ($input: SetRegistryPolicyParameterInput!) { setRegistryPolicyParameter(input: $input) { ... on RegistryPolicyParameter { id } ... on Refusal { code message path } } }`
  const input = { key: 'NONE', division: '15', value: '1', legalBasis: 'x', validFrom: '2026-01-01' }
  expect(await hub.ask(set, { input })).toMatchObject({
    setRegistryPolicyParameter: { code: 'OUT_OF_SCOPE', path: ['input', 'division'] },
  })
  expect(await hub.ask(set, { input: { ...input, division: '14' } }, officer)).toMatchObject({
    setRegistryPolicyParameter: { code: 'UNKNOWN_PARAMETER' },
  })
})
