/**
 * A subgraph for the kit's own tests: notes in a ledger, which know nothing of civil affairs. Its migration is written
 * when a test starts, so that the kit carries no tables of its own.
 */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { openDatabase } from '../database.ts'
import { batchManyByPerson, batchOne, personReference } from '../loaders.ts'
import { migrate } from '../migrate.ts'
import { paymentBatches } from '../payment/payment-batches.ts'
import {
  defineEntity,
  history,
  type InferEntity,
  mustBeVersion,
  noOverlap,
  p,
  recordKeeping,
  rowsByDivision,
} from '../record-keeping.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Slice } from '../slice.ts'
import { transition } from '../states.ts'
import { defineSubgraph, type SubgraphDefinition } from '../subgraph.ts'

export const Note = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    ...recordKeeping,
    personId: p.uuid().index(),
    text: p.text(),
    amountFen: p.bigint('number'),
    state: p.enum(['OPEN', 'SIGNED'] as const),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    tags: p.array().nullable(),
    facts: p.json<unknown>().nullable(),
  },
  checks: [noOverlap('one_note_a_person_at_a_time', 'person_id')],
  ...history,
  ...rowsByDivision,
})
type Note = InferEntity<typeof Note>

const noteStates = { OPEN: { SIGN: 'SIGNED' }, SIGNED: {} } as const
const notesByPerson = batchManyByPerson(
  (em, ids) => em.find(Note, { personId: { $in: [...ids] } }, { orderBy: { validFrom: 'asc' } }),
  (note: Note) => note.personId,
)
const noteById = batchOne(
  (em, ids) => em.find(Note, { id: { $in: [...ids] } }),
  (note: Note) => note.id,
)
const WriteInput = z.object({
  personId: z.uuid(),
  division: z.string(),
  text: z.string().min(1),
  amount: z.int(),
  validFrom: z.string(),
  validTo: z.string().nullish(),
})

const noteSlice: Slice = {
  name: 'note',
  schema: `
"人 a person" type Person @key(fields: "id") { id: ID! notes: [Note!] }
"记录 a note" type Note @key(fields: "id") {
  id: ID! version: Int! person: Person state: String!
  text: String @classified(level: PERSONAL, mask: NAME)
  amount: Money @classified(level: SENSITIVE)
}
extend type Query { note(id: ID!): Note  somebody(id: ID!): Person  everybody(ids: [ID!]!): [Person!]! }
extend type Mutation {
  writeNote(input: WriteNoteInput!): NoteResult!
  signNote(id: ID!, version: Int!): NoteResult!
  failAfterWriting(input: WriteNoteInput!): Note
}
input WriteNoteInput { personId: ID! division: DivisionCode! text: String! amount: Money! validFrom: Date! validTo: Date }
union NoteResult = Note | Refusal
`,
  entities: [Note],
  conflicts: {
    one_note_a_person_at_a_time: () =>
      new Refusal('ALREADY_NOTED', { zh: '此人已有记录。', en: 'This person has a note already.', basis: 'rule 1' }),
  },
  consumes: {},
  parameters: [
    { key: 'LEDGER.sign', value: '3', unit: 'WORKING_DAYS', legalBasis: 'rule 2', verified: true },
    { key: 'LEDGER.keep', value: '12', unit: 'MONTHS', legalBasis: 'rule 3', verified: false },
  ],
  prepare: null,
  sample: null,
  resolvers: {
    Query: {
      note: (_: unknown, { id }: { id: string }, context: Context) => noteById(context).load(id),
      somebody: (_: unknown, { id }: { id: string }, context: Context) => personReference(context, id),
      everybody: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
    },
    Mutation: {
      writeNote: (_: unknown, { input }: { input: unknown }, context: Context) => writeNote(context, input),
      signNote: (_: unknown, { id, version }: { id: string; version: number }, context: Context) =>
        signNote(context, id, version),
      failAfterWriting: async (_: unknown, { input }: { input: unknown }, context: Context) => {
        writeNote(context, input)
        await context.em.flush()
        throw new Error('张三 140502195603120014 must never be seen by anybody')
      },
    },
    Note: {
      __resolveReference: ({ id }: { id: string }, context: Context) => noteById(context).load(id),
      person: ({ personId }: Note, _: unknown, context: Context) => personReference(context, personId),
      amount: ({ amountFen }: Note) => amountFen,
    },
    Person: { notes: ({ id }: { id: string }, _: unknown, context: Context) => notesByPerson(context).load(id) },
  },
}

function writeNote(context: Context, raw: unknown) {
  const { amount, validTo, ...input } = WriteInput.parse(raw)
  context.viewer.mustServe(input.division, ['input', 'division'])
  return context.em.create(Note, { ...input, validTo: validTo ?? null, amountFen: amount, state: 'OPEN' } as never)
}

async function signNote(context: Context, id: string, version: number) {
  const note = await context.em.findOne(Note, { id })
  if (note === null) throw notFound({ zh: '记录', en: 'note' }, ['id'])
  mustBeVersion(note, version, ['version'])
  note.state = transition(noteStates as never, note.state, 'SIGN')
  return note
}

/** Pays each note its amount every month, told in the words of assistance, because the vocabulary has none for ledgers; a note that says hold is held. */
const payments = paymentBatches('assistance', 'Ledger', [
  {
    scheme: 'NOTE',
    due: async (context, division, month) => {
      const notes = await context.em.find(
        Note,
        { division, validFrom: { $lte: `${month}-01` } },
        { orderBy: { id: 'asc' } },
      )
      return notes.map(({ id, personId, division: at, amountFen, text }) => ({
        grantId: id,
        payeePersonId: personId,
        division: at,
        amountFen,
        account: text === 'no account' ? null : { sealed: 'sealed', masked: '**** 1234' },
      }))
    },
    holds: async (context, grantIds) => {
      const held = await context.em.find(Note, { id: { $in: [...grantIds] }, text: 'hold' })
      return new Map(held.map(({ id }) => [id, 'ON_REQUEST']))
    },
  },
])

/** The ledger over migrations that are written already. */
export function ledgerWith(migrations: string, name = 'ledger', more: Partial<Slice> = {}): SubgraphDefinition {
  return {
    ...defineSubgraph(import.meta.url, { name, slices: [{ ...noteSlice, ...more }, payments] }),
    migrations,
  }
}

/** The ledger with its migration written; `name` and `consumes` let a test have two that listen to each other. */
export async function ledger(name = 'ledger', more: Partial<Slice> = {}): Promise<SubgraphDefinition> {
  const cache = join(import.meta.dirname, '../../../../.cache')
  mkdirSync(cache, { recursive: true })
  const definition = ledgerWith(mkdtempSync(join(cache, 'ledger-')), name, more)
  const database = await openDatabase('memory')
  const orm = database.openOrm({
    schema: definition.schema,
    entities: definition.entities,
    migrations: definition.migrations,
  })
  await migrate(orm)
  await orm.migrator.create()
  await orm.close()
  await database.close()
  return definition
}
