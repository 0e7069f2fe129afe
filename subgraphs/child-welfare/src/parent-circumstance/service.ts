import { type Context, lockPersons, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { ChildParent, ParentCircumstance } from '../child-parent/entity.ts'
import { addCircumstance, sourceOf, stateParent, subjectsOf } from '../child-parent/index.ts'
import { reviewFamilies } from '../child-task/index.ts'
import { identifyPerson } from '../person/index.ts'
import type {
  EndCircumstanceInput,
  RecordCircumstanceInput,
  ReplaceParentInput,
  WithdrawCircumstanceInput,
} from './input.ts'

/** One more circumstance of a parent, as it becomes known: a sentence, an illness, a police report. */
export async function recordParentCircumstance(context: Context, input: RecordCircumstanceInput) {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const ids = await lockPersons(context, [input.childId])
  const known = await em.findOne(ChildParent, { childPersonId: { $in: ids } }, { orderBy: { id: 'asc' } })
  if (known === null) throw notFound({ zh: '该儿童的档案', en: "child's file" }, ['input', 'childId'])
  const child = { personId: known.childPersonId, division: known.division }
  viewer.mustServe(child.division)
  const parent = await stateParent(context, child, input.role, input.person, ['input'])
  const circumstance = addCircumstance(context, parent, input.circumstance, ['input', 'circumstance'])
  await reviewFamilies(context, subjectsOf(parent))
  return circumstance
}

/** A circumstance ends: release from prison, recovery, guardianship given back. The support is then looked at again. */
export async function endParentCircumstance(context: Context, input: EndCircumstanceInput) {
  const circumstance = await getCircumstance(context, input)
  if (circumstance.withdrawnOn != null) throw alreadyWithdrawn()
  if (input.until < circumstance.validFrom)
    throw new Refusal('OUT_OF_ORDER', {
      zh: `该情形自 ${circumstance.validFrom} 起，终止日不得早于该日。`,
      en: `The circumstance holds from ${circumstance.validFrom} on; it cannot end before.`,
      path: ['input', 'until'],
    })
  circumstance.validTo = input.until
  circumstance.endDocument = input.document
  tellEnded(context, circumstance, input.until, 'ENDED')
  await reviewFamilies(context, subjectsOf(circumstance.parent))
  return circumstance
}

/** 更正: it was stated in error and counts on no day. The record stays. */
export async function withdrawParentCircumstance(context: Context, input: WithdrawCircumstanceInput) {
  const circumstance = await getCircumstance(context, input)
  if (circumstance.withdrawnOn != null) throw alreadyWithdrawn()
  circumstance.withdrawnOn = context.today
  circumstance.withdrawalDocument = input.document
  tellEnded(context, circumstance, circumstance.validFrom, 'STATED_IN_ERROR')
  await reviewFamilies(context, subjectsOf(circumstance.parent))
  return circumstance
}

/** Somebody else is the parent: adopted, or recorded wrongly. What was said of the former parent ends. */
export async function replaceChildParent(context: Context, input: ReplaceParentInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const parent = await em.findOne(ChildParent, { id: input.parentId })
  if (parent === null) throw notFound({ zh: '父母记录', en: 'parent' }, ['input', 'parentId'])
  viewer.mustServe(parent.division)
  mustBeVersion(parent, input.version)
  const { personId } = identifyPerson(context, input.person, sourceOf(parent.id), ['input', 'person'])
  const open = await em.find(ParentCircumstance, { parent: parent.id, withdrawnOn: null })
  for (const one of open.filter(({ validTo }) => validTo == null || validTo > input.since)) {
    const until = input.since < one.validFrom ? one.validFrom : input.since
    em.assign(one, { validTo: until, endDocument: input.document })
    tellEnded(context, one, until, 'PARENT_REPLACED')
  }
  const former = subjectsOf(parent)
  parent.personId = personId
  await reviewFamilies(context, [...former, personId])
  return parent
}

async function getCircumstance(context: Context, input: { circumstanceId: string; version: number }) {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const circumstance = await em.findOne(ParentCircumstance, { id: input.circumstanceId }, { populate: ['parent'] })
  if (circumstance === null) throw notFound({ zh: '父母情形', en: 'circumstance' }, ['input', 'circumstanceId'])
  viewer.mustServe(circumstance.division)
  mustBeVersion(circumstance, input.version)
  return circumstance
}

function tellEnded({ em }: Context, circumstance: ParentCircumstance, until: string, reason: string): void {
  const { id, division, kind, parent } = circumstance
  record(em, 'child-welfare.circumstance.ended', {
    recordId: id,
    division,
    subjects: subjectsOf(parent),
    data: { kind, until, reason },
  })
}

function alreadyWithdrawn(): Refusal {
  return new Refusal('ALREADY_WITHDRAWN', {
    zh: '该情形已更正作废。',
    en: 'The circumstance was withdrawn already.',
    path: ['input', 'circumstanceId'],
  })
}
