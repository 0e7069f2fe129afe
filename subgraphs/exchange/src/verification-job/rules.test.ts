import { expect, test } from 'vitest'
import { afterFault } from './rules.ts'

test.each([
  ['QUOTA_EXHAUSTED', 1, { kind: 'TOMORROW' }],
  ['QUOTA_EXHAUSTED', 99, { kind: 'TOMORROW' }],
  ['DATA_TOO_OLD', 1, { kind: 'WAIT', ms: 5_000 }],
  ['SUBGRAPH_UNAVAILABLE', 7, { kind: 'WAIT', ms: 320_000 }],
  ['SUBGRAPH_UNAVAILABLE', 19, { kind: 'WAIT', ms: 600_000 }],
  ['SUBGRAPH_UNAVAILABLE', 20, { kind: 'FAIL' }],
  ['AGREEMENT_REQUIRED', 1, { kind: 'FAIL' }],
  ['NOT_PROVIDED', 1, { kind: 'FAIL' }],
])('after %s for the time %i a job does %o', (code, attempts, after) => {
  expect(afterFault(code, attempts)).toEqual(after)
})
