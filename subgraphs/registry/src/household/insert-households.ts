import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, recordMany } from '@civil-affairs/kit'
import type { HouseholdKind } from './entity.ts'
import {
  HEAD,
  Household,
  HouseholdLocation,
  type JoinReason,
  type LeaveReason,
  Membership,
  MembershipRole,
} from './entity.ts'
import { hasOneHead } from './rules.ts'

/** A household as rosters and the sample province bring it; ids are given where a repeated run must meet its own rows. */
export interface NewHousehold {
  id?: string
  kind: HouseholdKind
  division: string
  number?: string | null
  address?: string | null
  formedOn: string
  /** The day on which the last member left. */
  dissolvedOn?: string | null
  /** Exactly one with role 02, from `formedOn` on; of the others `since` is `formedOn` where it is left out. */
  members: readonly {
    personId: string
    role: string
    since?: string
    reason?: JoinReason
    /** The day from which the person no longer belonged to it, with the reason. */
    until?: string | null
    leaveReason?: LeaveReason | null
  }[]
}

const CHUNK = 1_000

/**
 * Many households at once, in a few statements a thousand, with the events of each; gives their ids in the order given.
 * Constraints hold as for a single one: a person in two households of a kind makes the whole batch fail. The persons
 * must be known already.
 */
export async function insertHouseholds(context: Context, households: readonly NewHousehold[]): Promise<string[]> {
  const identified = households.map((household) => ({ ...household, id: household.id ?? randomUUID() }))
  for (let start = 0; start < identified.length; start += CHUNK)
    await insertChunk(context, identified.slice(start, start + CHUNK))
  return identified.map(({ id }) => id)
}

async function insertChunk(context: Context, households: readonly (NewHousehold & { id: string })[]): Promise<void> {
  const { em, now } = context
  const kept = { version: 1, createdAt: now, updatedAt: now }
  for (const { members, formedOn, dissolvedOn } of households) {
    if (!hasOneHead(members)) throw new RangeError('a household has exactly one member with role 02')
    const early = members.some(
      ({ since, role }) => since !== undefined && (role === HEAD ? since !== formedOn : since < formedOn),
    )
    if (early) throw new RangeError('the head belongs to a household from the day it was formed, nobody before')
    const ends = members.map(({ until }) => until ?? null)
    const lastEnd = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null)
    if ((dissolvedOn ?? null) !== lastEnd)
      throw new RangeError('a household is dissolved on the day its last member leaves, and lasts while one stays')
  }
  const memberships = households.flatMap(({ id, kind, division, formedOn, members }) =>
    members.map(({ personId, role, since, reason, until, leaveReason }) => ({
      household: id,
      kind,
      division,
      personId,
      role,
      membership: randomUUID(),
      validFrom: since ?? formedOn,
      joinReason: reason ?? ('FORMED' as const),
      validTo: until ?? null,
      leaveReason: leaveReason ?? null,
    })),
  )
  await insertInBulk(
    em,
    Household,
    households.map(({ id, kind, division, number, formedOn, dissolvedOn }) => ({
      id,
      kind,
      division,
      number: number ?? null,
      validFrom: formedOn,
      validTo: dissolvedOn ?? null,
      ...kept,
    })),
  )
  await insertInBulk(
    em,
    HouseholdLocation,
    households.map(({ id, division, address, formedOn, dissolvedOn }) => ({
      id: randomUUID(),
      household: id,
      division,
      address: address ?? null,
      validFrom: formedOn,
      validTo: dissolvedOn ?? null,
      ...kept,
    })),
  )
  await insertInBulk(
    em,
    Membership,
    memberships.map(
      ({ membership, household, kind, division, personId, joinReason, leaveReason, validFrom, validTo }) => ({
        id: membership,
        household,
        kind,
        division,
        person: personId,
        joinReason,
        leaveReason,
        validFrom,
        validTo,
        ...kept,
      }),
    ),
  )
  await insertInBulk(
    em,
    MembershipRole,
    memberships.map(({ household, membership, division, role, validFrom, validTo }) => ({
      id: randomUUID(),
      household,
      membership,
      division,
      role,
      validFrom,
      validTo,
      ...kept,
    })),
  )
  await recordMany(
    em,
    'registry.household.formed',
    households.map(({ id, division, kind, formedOn }) => ({
      recordId: id,
      division,
      subjects: [id],
      data: { kind, formedOn },
    })),
  )
  await recordMany(
    em,
    'registry.household.joined',
    memberships.map(({ household, division, personId, role, validFrom }) => ({
      recordId: household,
      division,
      subjects: [household, personId],
      data: { personId, role, since: validFrom },
    })),
  )
  await recordMany(
    em,
    'registry.household.left',
    memberships
      .filter(({ validTo }) => validTo !== null)
      .map(({ household, division, personId, validTo, leaveReason }) => ({
        recordId: household,
        division,
        subjects: [household, personId],
        data: { personId, reason: leaveReason!, until: validTo! },
      })),
  )
  await recordMany(
    em,
    'registry.household.dissolved',
    households
      .filter(({ dissolvedOn }) => dissolvedOn != null)
      .map(({ id, division, dissolvedOn }) => ({
        recordId: id,
        division,
        subjects: [id],
        data: { dissolvedOn: dissolvedOn! },
      })),
  )
}
