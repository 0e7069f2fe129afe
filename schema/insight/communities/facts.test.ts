import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { FactChange, FactSource } from '../facts.ts'
import { communitiesFacts } from './facts.ts'

const [chen, li, north, south] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]

/** The record that a post is counted under for 一肩挑. */
function seatOf(personId: string, committeeId: string, post: 'CHAIR' | 'PARTY_SECRETARY'): string {
  const project = communitiesFacts.projections['communities.committee.postTaken']!
  const event = { recordId: randomUUID(), data: { committeeId, personId, post, since: '2021-10-01' } }
  const changes: readonly FactChange[] = project(event as unknown as FactSource)
  return changes.find(({ facet }) => facet === 'communities.seatPost')!.subject!
}

test('chair and secretary of one village are one seat where they are one person, and no other two posts are', () => {
  const seat = seatOf(chen, north, 'CHAIR')
  expect(seat).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(seatOf(chen, north, 'PARTY_SECRETARY')).toBe(seat)
  const others = [
    seatOf(chen, south, 'PARTY_SECRETARY'),
    seatOf(li, north, 'PARTY_SECRETARY'),
    seatOf(li, south, 'CHAIR'),
  ]
  expect(new Set([seat, ...others]).size).toBe(4)
})
