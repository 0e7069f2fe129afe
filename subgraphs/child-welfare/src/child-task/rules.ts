import { addDays, addMonths, firstDayOf, nextMonth } from '@civil-affairs/schema'
import {
  type CircumstanceFacts,
  type CircumstanceLimits,
  childClassOf,
  mayBeAble,
  type Standing,
  standingOf,
} from '../child-parent/index.ts'
import type { ChildSupportKind, EndReason, RecordedStatus } from '../child-support/entity.ts'
import type { LeadReason, SupportTaskReason } from './entity.ts'

export interface Death {
  readonly diedOn: string | null
  readonly isRevoked: boolean
}

export interface SupportFacts {
  readonly id: string
  readonly division: string
  readonly birthDate: string
  readonly kind: ChildSupportKind
  readonly status: RecordedStatus
  readonly decidedOn: string
  readonly validFrom: string
  readonly validTo: string
  readonly endReason?: EndReason | null
  readonly registeredDivision?: string | null
  readonly lastVerification?: { readonly verifiedOn: string; readonly result: string } | null
}

/** A parent in the registry's kinships. */
export interface KinParent {
  readonly kinshipId: string
  /** All linked ids of the parent, in order. */
  readonly parentIds: readonly string[]
  readonly kind: 'PARENT' | 'ADOPTIVE_PARENT'
  readonly validFrom: string
  readonly holds: boolean
  readonly death: Death | null
  /** What any child's file says of this parent. */
  readonly circumstances: readonly CircumstanceFacts[]
}

export interface ChildFacts {
  readonly death: Death | null
  readonly supports: readonly SupportFacts[]
  readonly hasOpenApplication: boolean
  /** The parents in the child's own file. */
  readonly file: readonly {
    readonly role: string
    readonly circumstances: readonly CircumstanceFacts[]
    readonly isDeathRevoked: boolean
  }[]
  readonly kin: readonly KinParent[]
}

export type DueTask =
  | { supportId: string; reason: SupportTaskReason; cause: string }
  | { supportId: null; reason: LeadReason; cause: string }

/**
 * What somebody is to look at, given all that is known of one child: the same answer in whatever order it was learnt.
 * Nothing here grants, changes or ends anything.
 */
export function findTasks(child: ChildFacts, today: string, limits: CircumstanceLimits): DueTask[] {
  const lead = findLead(child, today, limits)
  return [
    ...child.supports.flatMap((support) => supportTasks(support, child, today, limits)),
    ...(lead === null ? [] : [{ supportId: null, reason: lead, cause: '-' } as const]),
  ]
}

function supportTasks(support: SupportFacts, child: ChildFacts, today: string, limits: CircumstanceLimits): DueTask[] {
  const tasks: DueTask[] = []
  const raise = (reason: SupportTaskReason, cause: string) => tasks.push({ supportId: support.id, reason, cause })
  const { death, file, kin, supports } = child
  const wasPaid = support.validFrom < support.validTo
  const hasEnded = support.status === 'ENDED'
  if (death?.diedOn != null && wasPaid && support.validTo > firstDayOf(nextMonth(death.diedOn)))
    raise(hasEnded ? 'STOP_MONTH_DIFFERS' : 'CHILD_DIED', death.diedOn)
  if (death?.isRevoked && support.endReason === 'DEATH') raise('DEATH_REVOKED', support.validTo)
  for (const other of supports) if (other.id !== support.id && overlap(support, other)) raise('DUPLICATE', other.id)
  if (hasEnded || support.validTo <= today) return tasks
  for (const { kind, holds, validFrom, kinshipId, death: parentDeath } of kin)
    if (kind === 'ADOPTIVE_PARENT' && holds && validFrom >= support.decidedOn && parentDeath?.diedOn == null)
      raise('ADOPTED', `${kinshipId} ${validFrom}`)
  if (dependsOnParents(support, today)) {
    for (const parent of file) {
      if (mayBeAble(parent.circumstances, today, limits)) raise('PARENT_MAY_BE_ABLE', parent.role)
      const isStatedDead = parent.circumstances.some(({ kind, withdrawnOn }) => kind === 'DEAD' && withdrawnOn == null)
      if (parent.isDeathRevoked && isStatedDead) raise('PARENT_DEATH_REVOKED', parent.role)
    }
    const [father, mother] = file.map(({ circumstances }) => standingOf(circumstances, today, limits))
    if (support.kind === 'DE_FACTO' && father !== undefined && mother !== undefined)
      if (childClassOf(father, mother) === 'ORPHAN') raise('BECAME_ORPHAN', '-')
  }
  if (support.registeredDivision != null && county(support.registeredDivision) !== county(support.division))
    raise('MOVED_OUT', support.registeredDivision)
  const seen = support.lastVerification
  if (seen?.result === 'NOT_FOUND') raise('CHILD_NOT_FOUND', seen.verifiedOn)
  if (seen?.result === 'CHANGE_NEEDED') raise('CHANGE_NEEDED', seen.verifiedOn)
  return tasks
}

const ADULT_MONTHS = 18 * 12

/** Parents count for children; who studies after eighteen goes on as what he or she was, and an infected child anyway. */
export function dependsOnParents(
  { kind, birthDate }: { kind: ChildSupportKind; birthDate: string },
  on: string,
): boolean {
  return kind !== 'HIV' && on < addMonths(birthDate, ADULT_MONTHS)
}

/** 政策找人: a child under age whose parents are lost or unable, without support and without an application. */
function findLead(child: ChildFacts, today: string, limits: CircumstanceLimits): LeadReason | null {
  if (child.death?.diedOn != null || child.hasOpenApplication) return null
  if (child.supports.some(({ status, validTo }) => status !== 'ENDED' && validTo > today)) return null
  const holding = child.kin.filter(({ holds }) => holds)
  const adoptive = holding.filter(({ kind }) => kind === 'ADOPTIVE_PARENT')
  // 民法典 art. 1111: who was adopted has the adoptive parents, and no others.
  const parents = adoptive.length > 0 ? adoptive : holding
  // Parenthood begins at birth or later: who has been a child for eighteen years is one no longer.
  if (parents.length === 0 || parents.some(({ validFrom }) => addMonths(validFrom, ADULT_MONTHS) <= today)) return null
  const standings = [...Map.groupBy(parents, ({ parentIds }) => parentIds[0]).values()].map((same): Standing => {
    const died = same.flatMap(({ death }): CircumstanceFacts[] =>
      death?.diedOn == null ? [] : [{ kind: 'DEAD', validFrom: death.diedOn }],
    )
    return standingOf([...same.flatMap(({ circumstances }) => circumstances), ...died], today, limits)
  })
  const [one, other] = standings
  if (other === undefined) return one === 'LOST' ? 'ONLY_KNOWN_PARENT_LOST' : null
  const childClass = childClassOf(one!, other)
  if (childClass === null) return null
  return childClass === 'ORPHAN' ? 'BOTH_PARENTS_LOST' : 'PARENTS_LOST_OR_UNABLE'
}

export interface RaisedTask {
  readonly reason: LeadReason | SupportTaskReason
  readonly cause: string
}

/** Tasks for which the payment of a month waits until a person has looked; what was owed before the cause is paid. */
export function holdsMonth(
  { reason, cause }: RaisedTask,
  month: string,
  support: { id: string; validFrom: string },
  others: ReadonlyMap<string, { id: string; validFrom: string }>,
): boolean {
  switch (reason) {
    case 'CHILD_DIED':
    case 'STOP_MONTH_DIFFERS':
      return firstDayOf(month) >= firstDayOf(nextMonth(cause))
    case 'ADOPTED':
      return firstDayOf(month) >= firstDayOf(nextMonth(cause.slice(-10)))
    case 'DUPLICATE': {
      // The child is not left without money: of two supports the one granted first is paid.
      const other = others.get(cause)
      if (other === undefined) return false
      return other.validFrom < support.validFrom || (other.validFrom === support.validFrom && other.id < support.id)
    }
    case 'PARENT_DEATH_REVOKED':
    case 'CHILD_NOT_FOUND':
      return true
    default:
      // PARENT_MAY_BE_ABLE is looked at for the very month, see parentMayBeAbleIn.
      return false
  }
}

/** Whether a parent may be able again for a month: the reason ended in an earlier month, so that this one is not owed. */
export function parentMayBeAbleIn(
  month: string,
  file: readonly { circumstances: readonly CircumstanceFacts[] }[],
  limits: CircumstanceLimits,
): boolean {
  const lastDayBefore = addDays(firstDayOf(month), -1)
  return file.some(({ circumstances }) => mayBeAble(circumstances, lastDayBefore, limits))
}

/** Whether some month lies in both. */
function overlap(one: SupportFacts, other: SupportFacts): boolean {
  const from = one.validFrom > other.validFrom ? one.validFrom : other.validFrom
  return from < one.validTo && from < other.validTo
}

function county(division: string): string {
  return division.slice(0, 6)
}
