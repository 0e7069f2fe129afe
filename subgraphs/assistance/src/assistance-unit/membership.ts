import { type Context, claimPerson, identifyByDocument, Refusal, record } from '@civil-affairs/kit'
import { AssistanceUnit, AssistanceUnitMember, type LeaveReason } from './entity.ts'
import type { MemberFactsInput, UnitMemberInput } from './input.ts'
import { HEAD } from './rules.ts'

/** Members who belong to the unit on a day, the head first. */
export function membersOn(context: Context, unitId: string, on = context.today): Promise<AssistanceUnitMember[]> {
  return context.em.find(
    AssistanceUnitMember,
    { unit: unitId, validFrom: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gt: on } }] },
    { orderBy: { relation: 'asc', personId: 'asc' } },
  )
}

/** A person joins a living unit, e.g. by birth or marriage. */
export function joinUnit(context: Context, unit: AssistanceUnit, input: UnitMemberInput, at: number) {
  const member = identify(context, input, `assistance:unit:${unit.id}`, ['input', 'joins', String(at)])
  if (input.facts.relation === HEAD) throw notOneHead(['input', 'joins', String(at), 'facts', 'relation'])
  return addMember(context, unit, { ...input.facts, ...member })
}

/** A membership ends on a day, which is the first day the person no longer belongs to the unit. */
export function leaveUnit(context: Context, member: AssistanceUnitMember, until: string, reason: LeaveReason): void {
  member.validTo = until < member.validFrom ? member.validFrom : until
  member.leaveReason = reason
  record(context.em, 'assistance.unit.left', {
    recordId: member.unit.id,
    division: member.division,
    subjects: [member.personId],
    data: { programme: member.programme, personId: member.personId, until: member.validTo, reason },
  })
}

/** A death was revoked: the membership it ended goes on. */
export function rejoinUnit(context: Context, member: AssistanceUnitMember): void {
  member.validTo = null
  member.leaveReason = null
  recordJoined(context, member)
}

/** The unit ends with its application or grant, so that its members may apply anew. */
export async function dissolveUnit(context: Context, unitId: string, on: string): Promise<void> {
  const { em } = context
  const unit = await em.findOneOrFail(AssistanceUnit, { id: unitId })
  const members = await em.find(AssistanceUnitMember, { unit: unitId, validTo: null })
  unit.dissolvedOn = on < unit.formedOn ? unit.formedOn : on
  for (const member of members) leaveUnit(context, member, on, 'UNIT_DISSOLVED')
}

export function stateFacts(member: AssistanceUnitMember, facts: MemberFactsInput): void {
  member.relation = facts.relation
  member.labourCapacity = facts.labourCapacity
  member.health = facts.health
  member.disabilityCategory = facts.disabilityCategory ?? null
  member.disabilityGrade = facts.disabilityGrade ?? null
  member.employment = facts.employment
  member.isStudent = facts.isStudent
}

export function addMember(
  context: Context,
  unit: AssistanceUnit,
  member: MemberFactsInput & { personId: string; birthDate: string | null },
): AssistanceUnitMember {
  const { personId, birthDate, relation, disabilityCategory, disabilityGrade } = member
  const created = context.em.create(AssistanceUnitMember, {
    unit,
    division: unit.division,
    programme: unit.programme,
    personId,
    relation,
    birthDate,
    labourCapacity: member.labourCapacity,
    health: member.health,
    disabilityCategory: disabilityCategory ?? null,
    disabilityGrade: disabilityGrade ?? null,
    employment: member.employment,
    isStudent: member.isStudent,
    validFrom: context.today,
    validTo: null,
    leaveReason: null,
  })
  recordJoined(context, created)
  return created
}

function recordJoined({ em }: Context, member: AssistanceUnitMember): void {
  const { unit, division, personId, programme, relation, validFrom } = member
  record(em, 'assistance.unit.joined', {
    recordId: unit.id,
    division,
    subjects: [personId],
    data: { programme, personId, relation, since: validFrom },
  })
}

/** The person's id; what the counter learnt of the person goes to the registry. */
export function identify(context: Context, input: UnitMemberInput, source: string, path: readonly string[]) {
  if (input.personId != null) return { personId: input.personId, birthDate: input.birthDate ?? null }
  const { document, name, ethnicity, registeredDivision, address, phone } = input
  const found = document == null ? null : identifyByDocument(context, document, [...path, 'document'])
  if (found?.personId == null && name == null)
    throw new Refusal('PERSON_NOT_NAMED', {
      zh: '请填写证件号码；没有证件的，请填写姓名。',
      en: 'Give a document number, or the name of a person without documents.',
      path: [...path, 'name'],
    })
  const birthDate = input.birthDate ?? found?.reading.birthDate ?? null
  const sex = input.sex ?? found?.reading.sex
  const claim = { document, name, sex, birthDate, ethnicity, registeredDivision, address, phone }
  return { personId: claimPerson(context, claim, source), birthDate }
}

function notOneHead(path: readonly string[]): Refusal {
  return new Refusal('NOT_ONE_HEAD', {
    zh: '救助单元已有户主，新成员不能为户主。',
    en: 'The unit has a head already; a new member cannot be one.',
    path,
  })
}
