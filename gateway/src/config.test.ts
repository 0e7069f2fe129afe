import { newSigningKey } from '@civil-affairs/kit'
import { expect, test } from 'vitest'
import { loadConfig } from './config.ts'
import { importSubgraphs, SUBGRAPH_PACKAGES } from './subgraph-packages.ts'
import { loadSupergraph } from './supergraph.ts'

test('without any setting the hub is embedded, on this machine alone, with a sample of 30000 people', () => {
  expect(loadConfig([], {})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    development: true,
    mode: {
      kind: 'embedded',
      packages: SUBGRAPH_PACKAGES,
      dataFolder: 'data',
      ephemeral: false,
      databaseUrl: null,
      people: 30_000,
      seed: 1,
      wantsSample: true,
      demoAccounts: true,
    },
  })
})

test('an option goes before the environment', () => {
  const config = loadConfig(['--port', '4100'], { PORT: '5000', HOST: '0.0.0.0', DATABASE_URL: 'postgres://db/hub' })
  expect(config).toMatchObject({ port: 4100, host: '0.0.0.0', mode: { databaseUrl: 'postgres://db/hub' } })
})

test('addresses of subgraphs and a key make the gateway stand alone', () => {
  const key = newSigningKey()
  const env = {
    HUB_SUBGRAPHS: 'registry=http://10.0.0.1:4101,assistance=http://10.0.0.2',
    HUB_GATEWAY_PRIVATE_KEY: key,
  }
  expect(loadConfig([], env).mode).toEqual({
    kind: 'distributed',
    subgraphs: new Map([
      ['registry', 'http://10.0.0.1:4101'],
      ['assistance', 'http://10.0.0.2'],
    ]),
    privateKeyPem: key,
    feedSecret: null,
    workers: 1,
    keptSupergraphFile: 'data/supergraph.last-known-good.graphql',
    supergraphEveryMs: 5_000,
  })
})

test('demo accounts are off in production unless asked for', () => {
  const isOn = (env: Record<string, string>) => (loadConfig([], env).mode as { demoAccounts: boolean }).demoAccounts
  expect([isOn({}), isOn({ NODE_ENV: 'production' })]).toEqual([true, false])
  expect(isOn({ NODE_ENV: 'production', HUB_DEMO_ACCOUNTS: 'on' })).toBe(true)
  expect(isOn({ HUB_DEMO_ACCOUNTS: 'off' })).toBe(false)
})

test.each<[string[], Record<string, string>, string]>([
  [['--peple', '3'], {}, 'Known options: --port'],
  [['--people', 'many', '--port', '70000'], {}, 'port'],
  [['--people', '0'], {}, 'people'],
  [['--database-url', 'mysql://db/hub'], {}, 'database-url'],
  [[], { HUB_DEMO_ACCOUNTS: 'maybe' }, 'HUB_DEMO_ACCOUNTS'],
  [[], { HUB_ISSUERS: 'nonsense' }, 'HUB_ISSUERS'],
  [[], { HUB_SUBGRAPHS: 'registry' }, 'HUB_SUBGRAPHS'],
  [[], { HUB_SUBGRAPHS: 'registry=http://127.0.0.1:1' }, 'HUB_GATEWAY_PRIVATE_KEY'],
  [[], { HUB_SUBGRAPHS: 'registry=http://h', HUB_GATEWAY_PRIVATE_KEY: '/no/such' }, 'HUB_GATEWAY_PRIVATE_KEY'],
])('the settings %j %j stop the start with a sentence on %s', (words, env, about) => {
  expect(() => loadConfig(words, env)).toThrow(expect.objectContaining({ message: expect.stringContaining(about) }))
})

test('a file that is missing, no GraphQL or no supergraph stops the start with a sentence', () => {
  expect(() => loadSupergraph('/no/such/file')).toThrow('cannot be read')
  expect(() => loadSupergraph(import.meta.filename)).toThrow('not valid GraphQL')
})

test('a package that is not installed stops the start with a sentence', async () => {
  await expect(importSubgraphs(['@civil-affairs/no-such'])).rejects.toThrow('is not installed')
})
