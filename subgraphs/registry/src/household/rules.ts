import { familyRelations, findByCode, relationFixesSex } from '@civil-affairs/schema'
import { HEAD, type JoinReason, type LeaveReason } from './entity.ts'

interface Interval {
  validFrom: string
  validTo?: string | null
}

/** Whether an interval holds a day. One that ends on the day it began holds none: it was undone the same day. */
export function holds({ validFrom, validTo }: Interval, day: string): boolean {
  return validFrom <= day && (validTo == null || day < validTo)
}

export function isOfNoDay({ validFrom, validTo }: Interval): boolean {
  return validFrom === validTo
}

export interface RoleInterval extends Interval {
  membership: { id: string }
  role: string
}

/** The role of a membership on a day; outside the membership its last role before, else its first. */
export function roleOn(roles: readonly RoleInterval[], membershipId: string, day: string): string | null {
  const own = roles.filter((role) => role.membership.id === membershipId && !isOfNoDay(role))
  const holding = own.find((role) => holds(role, day))
  const before = own.filter(({ validFrom }) => validFrom <= day).at(-1)
  return (holding ?? before ?? own[0])?.role ?? null
}

/** The label of a relation to the head, GB/T 4761. */
export function roleLabel(role: string): string | null {
  return findByCode(familyRelations, role)?.label ?? null
}

/** A role somebody may be given; 01 means oneself and only sources that confuse it with the head use it. */
export function isRole(role: string): boolean {
  return role !== '01' && findByCode(familyRelations, role)?.code === role
}

export interface DataQualityNote {
  code: 'SEX_CONTRADICTS_ROLE' | 'SELF_IS_NO_ROLE'
  message: string
  messageEn: string
}

/** What does not fit in a membership, to be looked into; never a reason to refuse it. */
export function notesOn(role: string | null, sex: string | null): DataQualityNote[] {
  const notes: DataQualityNote[] = []
  if (role === '01')
    notes.push({
      code: 'SELF_IS_NO_ROLE',
      message: '家庭关系代码 01 表示本人，不是与户主的关系。请核对是否为户主（02）。',
      messageEn: 'Relation code 01 means oneself and is no relation to the head. Check whether the head (02) is meant.',
    })
  const fixed = role === null ? null : relationFixesSex(role)
  if (fixed !== null && (sex === 'MALE' || sex === 'FEMALE') && sex !== fixed)
    notes.push({
      code: 'SEX_CONTRADICTS_ROLE',
      message: `家庭关系“${roleLabel(role!)}”与登记的性别不符。请核对关系或性别。`,
      messageEn: 'The relation to the head contradicts the recorded sex. Check which of the two is wrong.',
    })
  return notes
}

/** The roles a household may have on one day: one head and no other. */
export function hasOneHead(roles: readonly { role: string }[]): boolean {
  return roles.filter(({ role }) => role === HEAD).length === 1
}

export const joinReasonLabels: Record<JoinReason, string> = {
  FORMED: '立户',
  BIRTH: '出生',
  MARRIAGE: '结婚',
  ADOPTION: '收养',
  MIGRATION: '迁入',
  SPLIT: '分户',
  MERGER: '并户',
  RELEASE: '刑满释放',
  OTHER: '其他',
}

export const leaveReasonLabels: Record<LeaveReason, string> = {
  DEATH: '死亡',
  MARRIAGE: '结婚',
  DIVORCE: '离婚',
  MIGRATION: '迁出',
  SPLIT: '分户',
  MERGER: '并户',
  IMPRISONMENT: '服刑',
  ADOPTION: '被收养',
  OTHER: '其他',
}
