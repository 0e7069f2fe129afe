import {
  type Context,
  canonicalPersonId,
  claimPerson,
  identifyByDocument,
  mustBeVersion,
  notFound,
  PersonAlias,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { openAccount, sealAccount, sealPhone } from './bank-account.ts'
import { AssistanceUnit, AssistanceUnitMember, type LeaveReason } from './entity.ts'
import type { ChangePayoutAccountInput, MemberFactsInput, UnitInput, UnitMemberInput } from './input.ts'
import { findUnitFaults, HEAD, type UnitFault } from './rules.ts'

/** Forms the unit an application is for; the registry is told who its members are, this subgraph keeps ids. */
export function formUnit(
  context: Context,
  division: string,
  input: UnitInput,
  source: string,
): { unit: AssistanceUnit; members: AssistanceUnitMember[] } {
  const { em, keys, today } = context
  const members = input.members.map((member, at) => ({
    ...member.facts,
    ...identify(context, member, source, ['input', 'unit', 'members', String(at)]),
  }))
  mustBeUnit(findUnitFaults(input.form, members))
  const head = members.find(({ relation }) => relation === HEAD)!
  const unit = em.create(AssistanceUnit, {
    division,
    programme: 'MLA',
    form: input.form,
    singleBasis: input.singleBasis ?? null,
    area: input.area,
    hardshipCause: input.hardshipCause,
    headPersonId: head.personId,
    payeePersonId: head.personId,
    ...(input.account == null ? {} : sealAccount(keys, input.account, ['input', 'unit', 'account'])),
    bankName: input.bankName ?? null,
    phoneSealed: sealPhone(keys, input.phone),
    formedOn: today,
    dissolvedOn: null,
  })
  record(em, 'assistance.unit.formed', {
    recordId: unit.id,
    division,
    subjects: members.map(({ personId }) => personId),
    data: { programme: unit.programme, formedOn: today },
  })
  return { unit, members: members.map((member) => addMember(context, unit, member)) }
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

/** Members who belong to the unit on a day, the head first. */
export function membersOn(context: Context, unitId: string, on = context.today): Promise<AssistanceUnitMember[]> {
  return context.em.find(
    AssistanceUnitMember,
    { unit: unitId, validFrom: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gt: on } }] },
    { orderBy: { relation: 'asc', personId: 'asc' } },
  )
}

export async function getUnit(context: Context, id: string, version: number, path: readonly string[] = ['input']) {
  const unit = await context.em.findOne(AssistanceUnit, { id })
  if (unit === null) throw notFound({ zh: '救助单元', en: 'assistance unit' }, [...path, 'unitId'])
  mustBeVersion(unit, version, [...path, 'version'])
  return unit
}

/** The ids given with all that the registry has linked to them. */
export async function allIdsOf(context: Context, personIds: readonly string[]): Promise<string[]> {
  const canonical = await Promise.all(personIds.map((id) => canonicalPersonId(context).load(id)))
  const aliases = await context.em.find(PersonAlias, { canonical: { $in: canonical } })
  return [...new Set([...personIds, ...canonical, ...aliases.map(({ alias }) => alias)])]
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

export async function changePayoutAccount(context: Context, input: ChangePayoutAccountInput) {
  const { em, keys, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const unit = await getUnit(context, input.unitId, input.version)
  const members = await membersOn(context, unit.id)
  if (!members.some(({ personId }) => personId === input.payeePersonId))
    throw new Refusal('PAYEE_NOT_A_MEMBER', {
      zh: '领款人须为该救助单元的现有成员。',
      en: 'The payee must be a present member of the unit.',
      path: ['input', 'payeePersonId'],
    })
  const before = openAccount(keys, unit)
  em.assign(unit, {
    ...sealAccount(keys, input.account),
    payeePersonId: input.payeePersonId,
    bankName: input.bankName ?? null,
  })
  if (before !== openAccount(keys, unit)) recordAccount(context, unit)
  return unit
}

function recordAccount({ em }: Context, unit: AssistanceUnit): void {
  record(em, 'assistance.unit.accountChanged', {
    recordId: unit.id,
    division: unit.division,
    subjects: [unit.payeePersonId],
    data: { accountHash: unit.accountHash! },
  })
}

function addMember(
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
function identify(context: Context, input: UnitMemberInput, source: string, path: readonly string[]) {
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

function mustBeUnit(faults: readonly UnitFault[]): void {
  const texts: Record<UnitFault, { zh: string; en: string }> = {
    NO_MEMBERS: { zh: '救助单元至少有一名成员。', en: 'A unit has at least one member.' },
    NOT_ONE_HEAD: {
      zh: '救助单元须有且只有一名户主（关系代码02）。',
      en: 'A unit has exactly one head (relation 02).',
    },
    UNKNOWN_RELATION: { zh: '家庭关系代码不在 GB/T 4761 中。', en: 'A relation code is not in GB/T 4761.' },
    SAME_PERSON_TWICE: { zh: '同一人不能重复列为成员。', en: 'A person is listed twice.' },
    NOT_ONE_PERSON: { zh: '单人户只能有一名成员。', en: 'A person registered alone is the only member.' },
  }
  const fault = faults[0]
  if (fault !== undefined) throw new Refusal(fault, { ...texts[fault], path: ['input', 'unit', 'members'] })
}

function notOneHead(path: readonly string[]): Refusal {
  return new Refusal('NOT_ONE_HEAD', {
    zh: '救助单元已有户主，新成员不能为户主。',
    en: 'The unit has a head already; a new member cannot be one.',
    path,
  })
}
