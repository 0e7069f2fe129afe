import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { callerOf } from './caller.ts'
import type { FieldCatalogue } from './field-catalogue.ts'
import type { SubgraphSource } from './subgraph-source.ts'

/** What the gateway itself asks of the subgraph that keeps agreements and receipts; nobody else may. */
export interface Exchange {
  /** Null where none is in force, or several are and no code tells which. */
  agreementInForce(account: string, code: string | null): Promise<AgreementInForce | null>
  isPartnerSecret(account: string, secret: string): Promise<boolean>
  /** What the hub signs messages to partners with, as a JSON Web Key Set. */
  publicKeys(): Promise<string>
  append(receipts: NewReceipts): Promise<Appended>
  /** Tells what fields the graph has; nothing is sent where that is known. */
  publish(catalogue: FieldCatalogue): Promise<void>
  /** A part of a job to ask; null where there is none. */
  takeChunk(): Promise<Chunk | null>
  noteChunkFault(chunk: Pick<Chunk, 'job' | 'number'>, code: string): Promise<void>
}

export interface AgreementInForce {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly purpose: string
  readonly legalBasis: string
  readonly fields: readonly { readonly coordinate: string; readonly inFull: boolean }[]
  readonly divisions: readonly string[]
  /** Whom it is about; null for everybody in the divisions. */
  readonly population: { readonly expression: string } | null
  readonly personsPerDay: number
  readonly costPerDay: number
  readonly requestsPerMinute: number
  readonly maximumLagSeconds: number | null
  readonly operations: readonly { readonly id: string; readonly text: string }[]
  /** What ids are translated with, in base64. */
  readonly idKey: string
}

export interface NewReceipts {
  account: string
  kind: string
  purpose: string | null
  caseNumber: string | null
  agreement: string | null
  agreementVersion: number | null
  operation: string
  cost: number
  groups: { subjectType: string; subjectIds: string[]; fields: string[] }[]
  /** Of a job: the answer, which is kept with the receipts or not at all. */
  chunk: { job: string; number: number; result: string } | null
}

/** People of a job that are verified together. */
export interface Chunk {
  readonly job: string
  readonly number: number
  /** Place of the first of them in the job. */
  readonly first: number
  readonly account: string
  readonly agreement: string
  /** Of `verifyStatus`, as JSON. */
  readonly variables: string
}

/** What is left of the agreement's day; null where there is no agreement. */
export interface Appended {
  readonly receipts: number
  readonly personsLeft: number | null
  readonly costLeft: number | null
}

/** A caller of its own each time: a signed statement of identity holds for a minute only. */
export const hubCaller = () =>
  callerOf({
    subject: 'service:gateway',
    kind: 'SERVICE',
    roles: ['HUB'],
    divisions: ['*'],
    purpose: 'HUB_OPERATION',
    caseNumber: null,
  })

const AGREEMENT = `query AgreementInForce($account: String!, $code: String) {
  answer: agreementInForce(account: $account, code: $code) {
    id version code purpose legalBasis fields { coordinate inFull } divisions population { expression }
    personsPerDay costPerDay requestsPerMinute maximumLagSeconds operations { id text } idKey
  }
}`
const SECRET = `query CheckPartnerSecret($account: String!, $secret: String!) {
  answer: checkPartnerSecret(account: $account, secret: $secret)
}`
const CATALOGUE = 'query FieldCatalogueFingerprint { answer: fieldCatalogueFingerprint }'
const PUBLISH = `mutation PublishFieldCatalogue($fingerprint: String!, $entries: [CatalogueEntryInput!]!) {
  answer: publishFieldCatalogue(fingerprint: $fingerprint, entries: $entries) { added changed withdrawn }
}`
const TAKE = 'mutation TakeChunk { answer: takeVerificationChunk { job number first account agreement variables } }'
const FAULT = `mutation NoteFault($job: ID!, $number: Int!, $code: String!) {
  answer: noteVerificationFault(job: $job, number: $number, code: $code)
}`
const KEYS = 'query PublicKeys { answer: publicKeys }'
const APPEND = `mutation AppendReceipts($writer: String!, $inputs: [AppendReceiptsInput!]!) {
  answer: appendReceipts(writer: $writer, inputs: $inputs) {
    receipts personsLeft costLeft refusal { code message messageEn }
  }
}`

/** Some thousands of rows, where the catalogue is new. */
const PUBLISHING_MS = 60_000
/** So many answers are receipted in one write at most. */
const MOST_TOGETHER = 50

interface Waiting {
  readonly receipts: NewReceipts
  keep(appended: Appended): void
  refuse(error: unknown): void
}
type Outcome = Appended & { readonly refusal: { code: string; message: string; messageEn: string } | null }

export function openExchange(sourceOf: () => SubgraphSource, timeoutMs = 5_000): Exchange {
  // One chain of receipts for each process: two that write one would wait for each other at every answer.
  const writer = `gateway-${randomUUID().slice(0, 8)}`
  const waiting: Waiting[] = []
  let isWriting = false

  async function ask<T>(
    query: string,
    variables: Record<string, unknown>,
    isCommand: boolean,
    withinMs = timeoutMs,
  ): Promise<T> {
    const limits = { deadlineAt: Date.now() + withinMs, isCommand }
    const { data, errors } = await sourceOf().execute({ query, variables }, hubCaller(), limits)
    const [first] = errors ?? []
    if (first === undefined && data != null) return (data as { answer: T }).answer
    throw new Error(`the exchange did not answer: ${String(first?.extensions?.code)}`)
  }

  /** What has come while the last write was under way is the next write: under load many answers share one. */
  async function writeAll(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MOST_TOGETHER)
      try {
        const inputs = batch.map(({ receipts }) => receipts)
        const outcomes = await ask<Outcome[]>(APPEND, { writer, inputs }, true)
        for (const [at, { keep, refuse }] of batch.entries()) {
          const { refusal, ...appended } = outcomes[at]!
          if (refusal === null) keep(appended)
          else refuse(new ExchangeRefusal(refusal))
        }
      } catch (error) {
        for (const { refuse } of batch) refuse(error)
      }
    }
    isWriting = false
  }

  return {
    agreementInForce: (account, code) => ask(AGREEMENT, { account, code }, false),
    isPartnerSecret: (account, secret) => ask(SECRET, { account, secret }, false),
    async publish({ fingerprint, entries }) {
      if ((await ask<string | null>(CATALOGUE, {}, false)) === fingerprint) return
      await ask(PUBLISH, { fingerprint, entries }, true, PUBLISHING_MS)
    },
    takeChunk: () => ask(TAKE, {}, true),
    noteChunkFault: async ({ job, number }, code) => void (await ask(FAULT, { job, number, code }, true)),
    publicKeys: () => ask(KEYS, {}, false),
    append: (receipts) =>
      new Promise((keep, refuse) => {
        waiting.push({ receipts, keep, refuse })
        if (!isWriting) void writeAll()
      }),
  }
}

/** The exchange answered, and said no. */
export class ExchangeRefusal extends GraphQLError {
  constructor({ code, message, messageEn }: { code: string; message: string; messageEn: string }) {
    super(message, { extensions: { code, messageEn } })
  }
}
