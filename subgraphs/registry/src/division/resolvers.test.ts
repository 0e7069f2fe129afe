import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

test('a township tells its county, prefecture and province, and its villages', async () => {
  const { division } = await hub.ask(
    `{ division(code: "140502") { code name level parent { name parent { name } } children { name } } }`,
  )
  expect(division).toMatchObject({
    code: '140502000000',
    name: '城区',
    level: 'COUNTY',
    parent: { name: '晋城市', parent: { name: '山西省' } },
  })
  expect(division.children.length).toBeGreaterThan(5)
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
