import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { composeSubgraphs, importSubgraphs } from '@civil-affairs/gateway'
import { expect, test } from 'vitest'

const names = readdirSync(join(import.meta.dirname, '../../subgraphs')).filter((name) => name !== 'kit')
const definitions = await importSubgraphs(names.sort().map((name) => `@civil-affairs/${name}`))

test('all domains compose into one graph, without an inconsistency', () => {
  expect(composeSubgraphs(definitions).problems).toEqual([])
  expect(definitions.map(({ name }) => name)).toEqual(names)
})
