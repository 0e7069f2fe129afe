import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { monthOf } from '@civil-affairs/schema'
import {
  ChildParent,
  type CircumstanceKind,
  type EvidenceKind,
  ParentCircumstance,
  type ParentRole,
} from '../child-parent/entity.ts'
import { reviewManyChildren } from '../child-task/index.ts'
import { sealAccount } from './bank-account.ts'
import { ChildSupport, ChildSupportAmount, type ChildSupportKind, type EndReason } from './entity.ts'
import { toldKind } from './find-support.ts'
import { type FormulaAmount, formulaAmounts } from './formula.ts'
import { verifyDueOn } from './grant.ts'
import { endByAge } from './rules.ts'

/** A support with the child's parents as a roster or the sample province states it. The registry knows the persons. */
export interface StatedChildSupport {
  /** A new one where none is given. */
  readonly id?: string
  readonly division: string
  readonly childPersonId: string
  readonly birthDate: string
  readonly kind: ChildSupportKind
  readonly guardianPersonId?: string | null
  readonly guardianRelation?: string | null
  readonly institutionCreditCode?: string | null
  readonly school?: string | null
  /** The guardian, else the child. */
  readonly payeePersonId?: string
  readonly account?: string | null
  readonly bankName?: string | null
  readonly decidedOn: string
  /** First days of months; the end is that of the eighteenth birthday's month where none is given. */
  readonly validFrom: string
  readonly validTo?: string
  /** Somebody ended it; without a reason an end in the past is that of age. */
  readonly endReason?: EndReason | null
  /** As the source has it; the formula's where none is given. */
  readonly monthlyFen?: number
  readonly lastVerifiedOn?: string
  readonly document: string
  readonly parents: readonly StatedParent[]
}

export interface StatedParent {
  readonly role: ParentRole
  readonly personId?: string | null
  readonly circumstances: readonly {
    readonly kind: CircumstanceKind
    readonly since: string
    readonly until?: string | null
    readonly disabilityCategory?: string | null
    readonly disabilityGrade?: number | null
    readonly isListedIllness?: boolean | null
    readonly evidence: EvidenceKind
    readonly document: string
  }[]
}

type Row = Record<string, unknown>

/** Ids of what was made for one stated support. */
export interface InsertedChildSupport {
  readonly supportId: string
  readonly monthlyFen: number
  readonly amountId: string
  readonly parentIds: readonly string[]
  readonly circumstanceIds: readonly string[]
}

/**
 * Takes supports over in few statements; gives their ids in order. Parents already in a child's file must not be stated
 * again. What contradicts what is known becomes a task.
 */
export async function insertChildSupports(
  context: Context,
  stated: readonly StatedChildSupport[],
): Promise<InsertedChildSupport[]> {
  const { em, keys, today } = context
  const rows = {
    supports: [] as Row[],
    amounts: [] as Row[],
    parents: [] as Row[],
    circumstances: [] as Row[],
  }
  const started: NewEvent<'child-welfare.grant.started'>[] = []
  const ended: NewEvent<'child-welfare.grant.ended'>[] = []
  const accounts: NewEvent<'child-welfare.grant.accountChanged'>[] = []
  const inserted: InsertedChildSupport[] = []
  const ids = stated.map(({ id }) => id ?? randomUUID())
  const formula = await amountsOf(context, stated, ids)
  for (const [at, one] of stated.entries()) {
    const { division, childPersonId, birthDate, kind, validFrom, decidedOn, document } = one
    const id = ids[at]!
    const validTo = one.validTo ?? endByAge(birthDate)
    const endReason = one.endReason ?? null
    const account = one.account == null ? null : sealAccount(keys, one.account)
    const payeePersonId = one.payeePersonId ?? one.guardianPersonId ?? childPersonId
    const lastVerifiedOn = one.lastVerifiedOn ?? decidedOn
    const computed = formula.get(id)!
    // An amount the source states is kept as it is: where the formula gives another, payment waits for an adjustment.
    const { standardFen, assistanceFen, monthlyFen } =
      one.monthlyFen === undefined
        ? computed
        : { standardFen: one.monthlyFen, assistanceFen: 0, monthlyFen: one.monthlyFen }
    rows.supports.push({
      id,
      division,
      childPersonId,
      birthDate,
      kind,
      status: endReason !== null ? 'ENDED' : validTo > endByAge(birthDate) ? 'CONTINUING' : 'ACTIVE',
      applicationId: null,
      decidedOn,
      guardianPersonId: one.guardianPersonId ?? null,
      guardianRelation: one.guardianRelation ?? null,
      institutionCreditCode: one.institutionCreditCode ?? null,
      school: one.school ?? null,
      payeePersonId,
      accountSealed: account?.accountSealed ?? null,
      accountHash: account?.accountHash ?? null,
      bankName: one.bankName ?? null,
      lastVerifiedOn,
      verifyDueOn: await verifyDueOn(context, division, lastVerifiedOn),
      registeredDivision: null,
      registryRecordedAt: null,
      validFrom,
      validTo,
      endedOn: endReason === null ? null : today,
      endReason,
      endOccurredOn: null,
      endDocument: endReason === null ? null : document,
    })
    const amountId = randomUUID()
    rows.amounts.push({
      id: amountId,
      division,
      support: id,
      kind,
      standardFen,
      assistanceFen,
      monthlyFen,
      reason: 'GRANTED',
      document,
      validFrom,
      validTo: null,
    })
    const { parentIds, circumstanceIds } = addParents(rows, one)
    inserted.push({ supportId: id, monthlyFen, amountId, parentIds, circumstanceIds })
    const told = { recordId: id, division, subjects: [childPersonId] }
    const data = {
      programme: 'CHILD_SUPPORT',
      kind: toldKind(kind),
      monthlyFen,
      since: validFrom,
      until: validTo,
    } as const
    started.push({ ...told, data })
    if (endReason !== null)
      ended.push({ ...told, data: { programme: 'CHILD_SUPPORT', until: validTo, reason: endReason } })
    if (account !== null)
      accounts.push({ ...told, subjects: [payeePersonId], data: { accountHash: account.accountHash } })
  }
  await insertInBulk(em, ChildSupport, rows.supports)
  await insertInBulk(em, ChildSupportAmount, rows.amounts)
  await insertInBulk(em, ChildParent, rows.parents)
  await insertInBulk(em, ParentCircumstance, rows.circumstances)
  await recordMany(em, 'child-welfare.grant.started', started)
  await recordMany(em, 'child-welfare.grant.ended', ended)
  await recordMany(em, 'child-welfare.grant.accountChanged', accounts)
  const children = stated.map(({ childPersonId }) => childPersonId)
  for (let start = 0; start < children.length; start += CHUNK)
    await reviewManyChildren(context, children.slice(start, start + CHUNK))
  return inserted
}

const CHUNK = 2_000

/** The amounts of the month the supports begin in, or of this month where they run already. */
async function amountsOf(context: Context, stated: readonly StatedChildSupport[], ids: readonly string[]) {
  const monthIn = ({ validFrom, endReason }: StatedChildSupport) =>
    endReason != null || validFrom > context.today ? monthOf(validFrom) : monthOf(context.today)
  const all = new Map<string, FormulaAmount>()
  for (const [month, group] of Map.groupBy(stated.keys(), (at) => monthIn(stated[at]!))) {
    const supports = group.map((at) => ({ ...stated[at]!, id: ids[at]! }))
    for (const [id, amount] of await formulaAmounts(context, supports, month)) all.set(id, amount)
  }
  return all
}

function addParents(
  rows: { parents: Row[]; circumstances: Row[] },
  { division, childPersonId, parents }: StatedChildSupport,
) {
  const parentIds: string[] = []
  const circumstanceIds: string[] = []
  for (const { role, personId, circumstances } of parents) {
    const parent = randomUUID()
    parentIds.push(parent)
    rows.parents.push({ id: parent, division, childPersonId, role, personId: personId ?? null })
    for (const one of circumstances) {
      const circumstance = randomUUID()
      circumstanceIds.push(circumstance)
      rows.circumstances.push({
        id: circumstance,
        division,
        parent,
        kind: one.kind,
        validFrom: one.since,
        validTo: one.until ?? null,
        disabilityCategory: one.disabilityCategory ?? null,
        disabilityGrade: one.disabilityGrade ?? null,
        isListedIllness: one.isListedIllness ?? null,
        evidence: one.evidence,
        document: one.document,
        withdrawnOn: null,
        withdrawalDocument: null,
        endDocument: null,
      })
    }
  }
  return { parentIds, circumstanceIds }
}
