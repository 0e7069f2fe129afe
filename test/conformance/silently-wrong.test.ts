/**
 * What the stock gateway answers wrongly, most of it without an error (federation #2276, #2996, #3036): each case is
 * compared with one server that holds all the data.
 */
import { expect, test } from 'vitest'
import { openWorld, type World } from './world.ts'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@requires", "@external", "@interfaceObject", "@provides"])\n'
const graph = (name: string, sdl: string) => ({ name, sdl: LINK + sdl })

async function mustAgree(world: World, query: string, variables: Record<string, unknown> = {}): Promise<void> {
  expect(world.problemsOf(query)).toEqual([])
  const [ours, oracle] = await Promise.all([world.ask(query, variables), world.oracle(query, variables)])
  expect(ours).toEqual({ data: oracle.data })
  expect(JSON.stringify(ours.data)).toBe(JSON.stringify(oracle.data))
}

const staff = [
  graph('people', 'type Query { people: [Worker!] } type Worker @key(fields: "id") { id: ID! name: String rank: Int }'),
  graph(
    'wages',
    `type Worker @key(fields: "id") { id: ID! rank: Int @external salary: Int bonus: String @requires(fields: "rank") }`,
  ),
]
const paid = { 'Worker.bonus': (told: (field: string) => unknown) => `bonus of rank ${told('rank')}` }

test('an alias with the name of a key leaves the key alone', async () => {
  const world = await openWorld({ subgraphs: staff, computed: paid })
  await mustAgree(world, '{ people { id: name salary } }')
  await mustAgree(world, '{ people { ...on Worker { id: name } ...F } } fragment F on Worker { salary id: name }')
  await mustAgree(world, '{ people { salary: id id: salary name: id } }')
})

test('an alias with the name of a required field, or of the type name, leaves them alone', async () => {
  const world = await openWorld({ subgraphs: staff, computed: paid })
  await mustAgree(world, '{ people { rank: name bonus } }')
  await mustAgree(world, '{ people { rank: salary bonus own0: name own1: bonus } }')
  await mustAgree(
    world,
    'query ($representations: Boolean! = true) { people { id salary @include(if: $representations) } }',
  )
})

const shop = [
  graph(
    'products',
    `type Query { products: [Product!] } type Product @key(fields: "id") { id: ID! price(currency: String = "CNY"): Int
      comments(limit: Int): [Comment!] } type Comment @key(fields: "id") { id: ID! author: String }`,
  ),
  graph(
    'estimates',
    `type Product @key(fields: "id") { id: ID! price(currency: String = "CNY"): Int @external
      comments(limit: Int): [Comment!] @external
      inDollars: String @requires(fields: "price(currency: \\"USD\\")")
      inEuro: String @requires(fields: "price(currency: \\"EUR\\")") plain: String @requires(fields: "price")
      authors: String @requires(fields: "comments(limit: 3) { author }") note: String }
    type Comment @key(fields: "id") { id: ID! author: String @external }`,
  ),
]
const estimated = {
  'Product.inDollars': (told: (field: string, args?: object) => unknown) => `$${told('price', { currency: 'USD' })}`,
  'Product.inEuro': (told: (field: string, args?: object) => unknown) => `€${told('price', { currency: 'EUR' })}`,
  'Product.plain': (told: (field: string, args?: object) => unknown) => `¥${told('price', { currency: 'CNY' })}`,
  'Product.authors': (told: (field: string, args?: object) => unknown) =>
    `${(told('comments', { limit: 3 }) as unknown[]).length} authors`,
}
const facts = (type: string, field: string, id: string, args: Record<string, unknown>) =>
  type === 'Product' && field === 'comments'
    ? Array.from({ length: Number(args.limit ?? 5) }, (_, i) => ({ __typename: 'Comment', id: `${id}${i}` }))
    : undefined

test('an argument that the client chose changes no field that requires the same field with another', async () => {
  const world = await openWorld({ subgraphs: shop, computed: estimated, facts })
  await mustAgree(world, '{ products { comments(limit: 1) { author } authors } }')
  await mustAgree(world, '{ products { price(currency: "JPY") inDollars } }')
  await mustAgree(world, 'query ($c: String) { products { price(currency: $c) plain inEuro } }', { c: 'GBP' })
})

test('two fields that require the same field with different arguments each get theirs, in one answer', async () => {
  const world = await openWorld({ subgraphs: shop, computed: estimated, facts })
  await mustAgree(world, '{ products { inDollars inEuro plain note } }')
  await mustAgree(world, '{ products { inDollars inEuro note authors price comments(limit: 2) { id author } } }')
  expect(world.calls.every(({ query }) => !query.includes('_required0(') && !query.includes('{price_required'))).toBe(
    true,
  )
})

test('of several keys in one subgraph none is used that it does not resolve', async () => {
  const world = await openWorld({
    subgraphs: [
      graph(
        'a',
        'type Query { b: B } type A @key(fields: "id") { id: ID! } type B @key(fields: "id") { id: ID! a: [A!] }',
      ),
      graph('keys', 'type A @key(fields: "id") @key(fields: "keyB") { id: ID! keyB: ID! }'),
      graph(
        'names',
        'type A @key(fields: "keyB") @key(fields: "id", resolvable: false) { id: ID! keyB: ID! name: String }',
      ),
    ].map(({ name, sdl }) => ({
      name,
      sdl: sdl.replaceAll('id: ID! keyB', 'id: ID! @shareable keyB').replaceAll('keyB: ID!', 'keyB: ID! @shareable'),
    })),
  })
  await mustAgree(world, '{ b { id a { id name } } }')
})

const media = [
  graph(
    'catalogue',
    `interface AnyMedia @key(fields: "id") { id: ID! title: String } type Query { media: [AnyMedia!] book: Book }
     type Book implements AnyMedia @key(fields: "id") { id: ID! title: String pages: Int }
     type Film implements AnyMedia @key(fields: "id") { id: ID! title: String minutes: Int }`,
  ),
  graph(
    'reviews',
    `type AnyMedia @interfaceObject @key(fields: "id") { id: ID! stars: Int best: String near: [AnyMedia] }  type Query { top: AnyMedia }`,
  ),
]
const mediaFacts = (_type: string, field: string, id: string) => {
  if (field === 'media')
    return ['Book-1', 'Film-2', 'Book-3'].map((name) => ({ __typename: name.slice(0, 4), id: name }))
  if (field === 'book') return { __typename: 'Book', id: 'Book-1' }
  if (field === 'top') return { __typename: 'Film', id: 'Film-2' }
  if (field === 'stars') return id.length
  return field === 'best' ? `best of ${id}` : undefined
}

test('what is asked of some types alone, and requires what they alone have, takes nothing from the others', async () => {
  const desks = graph(
    'desks',
    `type Query { desks: [Desk!] desk: Desk } interface Desk { id: ID! clerk: Worker }
     type Counter implements Desk @key(fields: "id") { id: ID! clerk: Worker }
     type Window implements Desk @key(fields: "id") { id: ID! clerk: Worker }
     type Worker @key(fields: "id") { id: ID! name: String rank: Int }`,
  )
  const [counter, window] = [
    { __typename: 'Counter', id: '1' },
    { __typename: 'Window', id: '2' },
  ]
  const facts = (type: string, field: string) => {
    if (type !== 'Query') return undefined
    return field === 'desk' ? window : [counter, window, { ...counter, id: '3' }]
  }
  const world = await openWorld({ subgraphs: [desks, staff[1]!], computed: paid, facts })
  for (const type of ['Counter', 'Window'])
    for (const field of ['desks', 'desk']) {
      await mustAgree(world, `{ ${field} { ... on ${type} { clerk { bonus } } clerk { salary } } }`)
      await mustAgree(world, `{ ${field} { ... on ${type} { clerk { name bonus } } clerk { id other: salary name } } }`)
    }
})

test('an object that stands for an interface gives its fields to each type behind it', async () => {
  const world = await openWorld({ subgraphs: media, facts: mediaFacts })
  await mustAgree(world, '{ media { __typename id stars ... on Book { pages best } ... on Film { minutes } } }')
  await mustAgree(
    world,
    '{ top { __typename title stars ... on Film { minutes stars } ... on Book { pages } } book { id: best stars } }',
  )
  // What stands for an interface says so of itself, which must not take the place of the type that was known.
  await mustAgree(world, '{ book { near { title } pages __typename } }')
})

test('a field that no subgraph can provide at its place is an error, never a null as if it were the data', async () => {
  const world = await openWorld({
    subgraphs: staff,
    computed: paid,
    tamper: (supergraph) =>
      supergraph.replace(
        '@join__type(graph: WAGES, key: "id")',
        '@join__type(graph: WAGES, key: "id", resolvable: false)',
      ),
  })
  await mustAgree(world, '{ people { id name rank } }')
  const { data, errors } = await world.ask('{ people { name salary } }')
  expect(data).toBeUndefined()
  expect(errors).toMatchObject([{ extensions: { code: 'FIELD_UNREACHABLE', retryable: false } }])
})

test('a mutation keeps the order of its acts, each asked once', async () => {
  const world = await openWorld({
    subgraphs: [
      graph(
        'a',
        'type Query { x: Int } type Mutation { first: Int third(a: Int): T } type T @key(fields: "id") { id: ID! }',
      ),
      graph('b', 'type Mutation { second: Int } type T @key(fields: "id") { id: ID! more: String }'),
    ],
  })
  await mustAgree(world, 'mutation { first second third(a: 1) { id more id2: id } }')
  world.calls.length = 0
  await world.ask('mutation { first second third(a: 1) { more } }')
  expect(world.calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'a', 'b'])
})

test('errors of subgraphs stand at the client’s path and under its names, wherever the entity was found', async () => {
  const world = await openWorld({
    subgraphs: staff,
    computed: paid,
    facts: (_type, field, id) => {
      if (field === 'people') return ['1', '2', '1'].map((one) => ({ __typename: 'Worker', id: one }))
      return field === 'salary' && id === '1' ? new Error('not known') : undefined
    },
  })
  const { data, errors } = await world.ask('{ all: people { id: salary n: name } }')
  expect(data!.all).toMatchObject([{ id: null }, { id: expect.any(Number) }, { id: null }])
  expect(errors!.map(({ path }) => path)).toEqual([
    ['all', 0, 'id'],
    ['all', 2, 'id'],
  ])
})

test('each of many places asks a subgraph once a wave, and for no entity twice', async () => {
  const world = await openWorld({
    subgraphs: [
      graph(
        'people',
        'type Query { people: [Worker!] boss: Worker } type Worker @key(fields: "id") { id: ID! friends: [Worker!] }',
      ),
      graph(
        'names',
        'type Worker @key(fields: "id") { id: ID! name: String home: Home } type Home @key(fields: "id") { id: ID! }',
      ),
      graph('homes', 'type Home @key(fields: "id") { id: ID! street: String }'),
    ],
    facts: (_type, field) =>
      field === 'people' || field === 'friends'
        ? ['1', '2', '3'].map((id) => ({ __typename: 'Worker', id }))
        : undefined,
  })
  await mustAgree(
    world,
    '{ people { name home { street } friends { name home { id street } } } boss { name friends { name } } }',
  )
  expect(world.calls.map(({ subgraph }) => subgraph)).toEqual(['people', 'names', 'homes'])
  const [, names] = world.calls
  const asked = Object.values(names!.variables).flat().length
  // Three people in three selections that differ, and the same three in those that do not.
  expect(asked).toBeLessThanOrEqual(10)
})
