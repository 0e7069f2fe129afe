export { lockIfFree, lockUntilCommit } from './advisory-lock.ts'
export * from './answers.ts'
export { anyOf } from './any-of.ts'
export * from './catching-up.ts'
export { type Classification, classificationOf } from './classified.ts'
export * from './clearance.ts'
export { addressesOf, loadConfig, type SubgraphConfig } from './config.ts'
export * from './connection.ts'
export { Context } from './context.ts'
export * from './database.ts'
export * from './deadline.ts'
export { wholeAnswer } from './executable-schema.ts'
export * from './feed.ts'
export { FeedPosition, FeedSetAside } from './feed-consumer.ts'
export * from './filter.ts'
export { CannotStart, lockFolder } from './folder-lock.ts'
export * from './identity.ts'
export { claimPerson, claimPersons, IdentityClaim, openClaim, PersonClaim, type SealedClaim } from './identity-claim.ts'
export { arrayText, insertInBulk, insertOf, insertTogether } from './insert-in-bulk.ts'
export { keyedFingerprint } from './keyed-hash.ts'
export * from './keys.ts'
export { type DeathState, deathsOf, findDeath, KnownDeath, knownDeaths } from './known-death.ts'
export * from './linked-persons.ts'
export * from './loaders.ts'
export * from './log.ts'
export { migrate } from './migrate.ts'
export * from './open-subgraph.ts'
export { type Outbound, OutboundFailure, openOutbound } from './outbound.ts'
export { eventRows, type NewEvent, OutboxEvent, record, recordMany } from './outbox.ts'
export { type PartnerIds, partnerIds } from './partner-ids.ts'
export type { DuePayment, PaymentScheme } from './payment/acts.ts'
export { PaymentBatch, PaymentItem } from './payment/entity.ts'
export { insertSettledMonths, type SettledMonth } from './payment/insert-settled.ts'
export { paymentBatches, paymentsByGrant } from './payment/payment-batches.ts'
export { LINK_EVENTS, moveAlias, PersonAlias, removeAlias } from './person-alias.ts'
export * from './person-id.ts'
export {
  getParameter,
  getParameterNumber,
  inForce,
  NATIONWIDE,
  type ParameterDeclaration,
  PolicyParameter,
} from './policy-parameter.ts'
export * from './record-keeping.ts'
export * from './refusal.ts'
export { remotePeers } from './remote-peer.ts'
export { DEADLINE_HEADER, type RequestLimits } from './request-limits.ts'
export * from './roster/index.ts'
export {
  fillByBatches,
  type SampleEnds,
  SamplePosition,
  type SampleTruth,
  samplePersonId,
  sampleProvinceOf,
  sampleRecordId,
  shareSampleProvince,
} from './sample.ts'
export { planSample, type SamplePlan } from './sample-plan.ts'
export { seal, unseal } from './sealing.ts'
export { serveSubgraph } from './serve.ts'
export * from './signing.ts'
export {
  type Consumer,
  type ConsumerOfMany,
  consumeMany,
  type Desk,
  defineSlice,
  type SampleRun,
  type Slice,
} from './slice.ts'
export { isSignedBySm2, type Sm2Signer, sm2SignerOf } from './sm2.ts'
export { listen, runMain, startSubgraph, stopGracefully } from './start-subgraph.ts'
export * from './states.ts'
export { defineSubgraph, type SubgraphDefinition, sdlOf } from './subgraph.ts'
export { inSpan, isTracing, openTracing, type Tracing, traceHeaders } from './tracing.ts'
export { significantDigits, Viewer } from './viewer.ts'
export { hasWithdrawnIndexes, type IndexesLater } from './withdrawn-indexes.ts'
