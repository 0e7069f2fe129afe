import type { Standing } from '../child-parent/index.ts'
import type { ChildSupportKind } from '../child-support/entity.ts'
import { endByAge, isMinor, startOf } from '../child-support/index.ts'
import type { ChildDenialReason } from './entity.ts'

export interface CaseFacts {
  readonly birthDate: string
  readonly isDead: boolean
  readonly father: Standing
  readonly mother: Standing
  readonly isInInstitution: boolean
  /** A diagnosis of HIV infection lies in the file: the parents' circumstances do not matter then. */
  readonly isHivProven: boolean
  readonly childClass: 'ORPHAN' | 'DE_FACTO' | null
}

/** What the law makes of a case on a day: a kind, or the reasons why not (民发〔2019〕62号; 国办发〔2010〕54号). */
export function judgeCase(
  facts: CaseFacts,
  on: string,
): { kind: ChildSupportKind | null; reasons: ChildDenialReason[] } {
  const reasons: ChildDenialReason[] = []
  // Included from the next month: nothing is left to grant where that is past the month of the eighteenth birthday.
  if (!isMinor(facts.birthDate, on) || startOf(on) >= endByAge(facts.birthDate)) reasons.push('NOT_A_MINOR')
  if (facts.isDead) reasons.push('CHILD_DIED')
  if (!facts.isHivProven) {
    if (facts.father === 'ABLE') reasons.push('FATHER_ABLE')
    if (facts.mother === 'ABLE') reasons.push('MOTHER_ABLE')
  }
  return { kind: reasons.length > 0 ? null : kindOf(facts), reasons }
}

function kindOf({ childClass, isInInstitution, isHivProven }: CaseFacts): ChildSupportKind {
  // An infected child's support is of that kind even where both parents are lost: who may know it is fewer.
  if (isHivProven) return 'HIV'
  if (childClass === 'DE_FACTO') return 'DE_FACTO'
  return isInInstitution ? 'ORPHAN_INSTITUTION' : 'ORPHAN_SCATTERED'
}

const HUB_PROVINCE = '14'

/** Whether another province is in charge of the township: its case goes out of, or came into, this hub. */
export function isOutside(division: string): boolean {
  return division.slice(0, 2) !== HUB_PROVINCE
}

/** 乡镇 is in charge: the first nine digits. */
export function isSameTownship(one: string, other: string): boolean {
  return one.slice(0, 9) === other.slice(0, 9)
}

export function countyOf(division: string): string {
  return division.slice(0, 6).padEnd(12, '0')
}
