import { randomUUID } from 'node:crypto'
import type { Context } from '@civil-affairs/kit'

/** What record keeping fills in for a single record, for rows that are inserted by the thousand. */
export function keptRow({ now }: Context, division: string) {
  return { id: randomUUID(), version: 1, division, createdAt: now, updatedAt: now }
}
