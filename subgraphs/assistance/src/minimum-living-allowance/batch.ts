import { randomUUID } from 'node:crypto'
import { type Context, eventRows, insertTogether, type NewEvent, OutboxEvent } from '@civil-affairs/kit'
import type { AssistanceArea } from '../assistance-standard/entity.ts'
import {
  AssistanceUnit,
  AssistanceUnitMember,
  type HardshipCause,
  type SingleBasis,
} from '../assistance-unit/entity.ts'
import { HEAD, type MemberFacts, sealAccount, sealPhone } from '../assistance-unit/index.ts'
import {
  AllowanceAmount,
  type AllowanceClass,
  type Means,
  MinimumLivingAllowance,
  type Share,
  type TerminationReason,
} from './entity.ts'
import { recheckDueOn } from './grant.ts'
import { drawSerials, numberOf } from './numbers.ts'

/** A unit with its allowance as a roster or the sample province knows it. Persons are known to the registry already. */
export interface GrantedUnit {
  /** Ids where whoever writes must give the same ones at every run; otherwise they are random. */
  readonly unitId?: string
  readonly allowanceId?: string
  readonly division: string
  readonly area: AssistanceArea
  readonly hardshipCause: HardshipCause
  readonly singleBasis?: SingleBasis | null
  /** Exactly one is the head (relation 02). Who joined after the decision says since when. */
  readonly members: readonly (MemberFacts & { readonly since?: string })[]
  readonly payeePersonId?: string
  readonly account?: string | null
  readonly bankName?: string | null
  readonly phone?: string | null
  /** 保障证号 where it has one; otherwise a number is drawn. */
  readonly number?: string | null
  readonly class: AllowanceClass
  readonly means: Means
  readonly decidedOn: string
  readonly validFrom: string
  readonly validTo?: string | null
  readonly terminationReasons?: readonly TerminationReason[]
  readonly lastCheckedOn?: string
  /** In order of time, without gaps up to validTo; the first may begin later than the allowance where nobody knows what was paid before. */
  readonly amounts: readonly {
    readonly validFrom: string
    readonly validTo: string | null
    readonly monthlyFen: number
    readonly standardFen: number
    readonly monthlyIncomeFen: number
    readonly shares?: readonly Share[]
  }[]
  readonly document: string
}

export interface InsertedUnit {
  readonly unitId: string
  readonly allowanceId: string
  /** In the order of the unit's members and amounts. */
  readonly memberIds: readonly string[]
  readonly amountIds: readonly string[]
}

/** Keeps many units with their allowances in few statements: rosters and the sample province. Gives their ids in order. */
export async function insertGrantedUnits(context: Context, units: readonly GrantedUnit[]): Promise<InsertedUnit[]> {
  const { em, keys, now } = context
  const kept = (division: string, id: string = randomUUID()) => ({
    id,
    version: 1,
    division,
    createdAt: now,
    updatedAt: now,
  })
  type Row = Record<string, unknown>
  const rows = { units: [] as Row[], members: [] as Row[], allowances: [] as Row[], amounts: [] as Row[] }
  const formed: NewEvent<'assistance.unit.formed'>[] = []
  const joined: NewEvent<'assistance.unit.joined'>[] = []
  const accounts: NewEvent<'assistance.unit.accountChanged'>[] = []
  const started: NewEvent<'assistance.grant.started'>[] = []
  const changed: NewEvent<'assistance.grant.changed'>[] = []
  const ended: NewEvent<'assistance.grant.ended'>[] = []
  const ids: InsertedUnit[] = []
  const drawn = await drawFor(context, units)

  for (const [at, one] of units.entries()) {
    const { division, validFrom, members } = one
    const validTo = one.validTo ?? null
    const head = members.find(({ relation }) => relation === HEAD)
    if (head === undefined) throw new Error('a unit needs a head')
    const unit = kept(division, one.unitId)
    const allowance = kept(division, one.allowanceId)
    const lastCheckedOn = one.lastCheckedOn ?? one.decidedOn
    const dueOn = await recheckDueOn(context, division, one.class, lastCheckedOn)
    const ofMembers = members.map(() => kept(division))
    const ofAmounts = one.amounts.map(() => kept(division))
    ids.push({
      unitId: unit.id,
      allowanceId: allowance.id,
      memberIds: ofMembers.map(({ id }) => id),
      amountIds: ofAmounts.map(({ id }) => id),
    })
    const account = one.account == null ? null : sealAccount(keys, one.account)
    const payeePersonId = one.payeePersonId ?? head.personId
    rows.units.push({
      ...unit,
      programme: 'MLA',
      form: one.singleBasis == null ? 'FAMILY' : 'SINGLE_PERSON',
      singleBasis: one.singleBasis ?? null,
      area: one.area,
      hardshipCause: one.hardshipCause,
      headPersonId: head.personId,
      payeePersonId,
      accountSealed: account?.accountSealed ?? null,
      accountHash: account?.accountHash ?? null,
      bankName: one.bankName ?? null,
      phoneSealed: sealPhone(keys, one.phone),
      formedOn: one.decidedOn,
      dissolvedOn: validTo,
    })
    members.forEach((member, index) => {
      rows.members.push({
        ...ofMembers[index],
        unit: unit.id,
        programme: 'MLA',
        personId: member.personId,
        relation: member.relation,
        birthDate: member.birthDate ?? null,
        labourCapacity: member.labourCapacity,
        health: member.health,
        disabilityCategory: member.disabilityCategory ?? null,
        disabilityGrade: member.disabilityGrade ?? null,
        employment: member.employment,
        isStudent: member.isStudent,
        validFrom: member.since ?? one.decidedOn,
        validTo,
        leaveReason: validTo === null ? null : 'UNIT_DISSOLVED',
      })
    })
    rows.allowances.push({
      ...allowance,
      ...drawn[at]!,
      unit: unit.id,
      applicationId: null,
      area: one.area,
      status: validTo === null ? 'GRANTED' : 'TERMINATED',
      class: one.class,
      decidedOn: one.decidedOn,
      means: one.means,
      lastCheckedOn,
      recheckDueOn: dueOn,
      validFrom,
      validTo,
      terminationReasons: [...(one.terminationReasons ?? [])],
      terminationDocument: validTo === null ? null : one.document,
    })
    one.amounts.forEach((amount, index) => {
      rows.amounts.push({
        ...ofAmounts[index],
        allowance: allowance.id,
        monthlyFen: amount.monthlyFen,
        standardFen: amount.standardFen,
        monthlyIncomeFen: amount.monthlyIncomeFen,
        shares: amount.shares ?? evenShares(members, amount.monthlyFen),
        reason: index === 0 ? 'GRANTED' : 'STANDARD_CHANGED',
        document: one.document,
        validFrom: amount.validFrom,
        validTo: amount.validTo,
      })
    })
    const persons = members.map(({ personId }) => personId)
    const told = { division, recordId: allowance.id, subjects: [...persons, unit.id] }
    formed.push({ recordId: unit.id, division, subjects: persons, data: { programme: 'MLA', formedOn: one.decidedOn } })
    if (account !== null)
      accounts.push({
        recordId: unit.id,
        division,
        subjects: [payeePersonId],
        data: { accountHash: account.accountHash },
      })
    for (const { personId, relation, since } of members)
      joined.push({
        recordId: unit.id,
        division,
        subjects: [personId],
        data: { programme: 'MLA', personId, relation, since: since ?? one.decidedOn },
      })
    const data = { programme: 'MLA', members: persons, grantClass: one.class }
    const [first, ...later] = one.amounts
    const terms = { monthlyFen: first!.monthlyFen, area: one.area, recheckDueOn: dueOn }
    started.push({ ...told, data: { ...data, ...terms, since: validFrom } })
    for (const { monthlyFen, validFrom: since } of later)
      changed.push({ ...told, data: { ...data, monthlyFen, area: one.area, since, reason: 'STANDARD_CHANGED' } })
    if (validTo !== null)
      ended.push({
        ...told,
        data: { programme: 'MLA', until: validTo, reason: (one.terminationReasons ?? []).join(' ') },
      })
  }
  const events = [
    ...eventRows('assistance.unit.formed', formed),
    ...eventRows('assistance.unit.joined', joined),
    ...eventRows('assistance.unit.accountChanged', accounts),
    ...eventRows('assistance.grant.started', started),
    ...eventRows('assistance.grant.changed', changed),
    ...eventRows('assistance.grant.ended', ended),
  ]
  await insertTogether(em, [
    { entity: AssistanceUnit, rows: rows.units },
    { entity: AssistanceUnitMember, rows: rows.members },
    { entity: MinimumLivingAllowance, rows: rows.allowances },
    { entity: AllowanceAmount, rows: rows.amounts },
    { entity: OutboxEvent, rows: events },
  ])
  return ids
}

async function drawFor(context: Context, units: readonly GrantedUnit[]) {
  // Where each has a number of its own, the sequence of the column gives the serials by itself.
  if (units.every(({ number }) => number != null)) return units.map(({ number }) => ({ number: number! }))
  const serials = await drawSerials(context, 'minimum_living_allowance', units.length)
  return units.map(({ number, division, decidedOn }, at) => {
    const serial = serials[at]!
    return { serial, number: number ?? numberOf('DB', division, decidedOn, serial) }
  })
}

/** An amount a roster gives for the family only, divided evenly; fen left over go to the first members. */
function evenShares(members: readonly MemberFacts[], monthlyFen: number): Share[] {
  const each = Math.floor(monthlyFen / members.length)
  const left = monthlyFen - each * members.length
  return members.map(({ personId }, at) => ({
    personId,
    topUpFen: each + (at < left ? 1 : 0),
    extraFen: 0,
    extraKind: null,
    isStopped: false,
  }))
}
