import { type Context, linkedIdsOf, Refusal, record } from '@civil-affairs/kit'
import { identifyPerson } from '../person/index.ts'
import { ChildParent, ParentCircumstance, type ParentRole } from './entity.ts'
import type { CircumstanceInput, ParentInput } from './input.ts'
import { proofsOf } from './rules.ts'

/** Puts what an application states of the parents into the child's file. */
export async function stateParents(
  context: Context,
  child: { personId: string; division: string },
  parents: readonly ParentInput[],
): Promise<void> {
  for (const [at, { role, person, circumstances }] of parents.entries()) {
    const path = ['input', 'parents', String(at)]
    const parent = await stateParent(context, child, role, person, path)
    for (const [index, circumstance] of circumstances.entries())
      addCircumstance(context, parent, circumstance, [...path, 'circumstances', String(index)])
  }
}

/** The parent in the child's file; a person stated for the first time is put in. */
export async function stateParent(
  context: Context,
  child: { personId: string; division: string },
  role: ParentRole,
  person: ParentInput['person'],
  path: readonly string[],
): Promise<ChildParent> {
  const { em } = context
  const childIds = await linkedIdsOf(context, [child.personId])
  const known = await em.findOne(ChildParent, { childPersonId: { $in: childIds }, role }, { orderBy: { id: 'asc' } })
  const parent =
    known ?? em.create(ChildParent, { childPersonId: child.personId, division: child.division, role, personId: null })
  await em.flush()
  if (person == null) return parent
  const { personId } = identifyPerson(context, person, sourceOf(parent.id), [...path, 'person'])
  if (parent.personId == null) parent.personId = personId
  else if (!(await linkedIdsOf(context, [parent.personId])).includes(personId))
    throw new Refusal('ANOTHER_PARENT_STATED', {
      zh: '档案中该父（母）为另一人。属收养或登记有误的，请先办理父母更正。',
      en: 'The file names another person as this parent. Where the child was adopted or it was an error, replace the parent first.',
      path: [...path, 'person'],
    })
  return parent
}

export function addCircumstance(
  context: Context,
  parent: ChildParent,
  input: CircumstanceInput,
  path: readonly string[],
): ParentCircumstance {
  const { em, today } = context
  if (input.since > today)
    throw new Refusal('IN_FUTURE', {
      zh: '情形起始日不得晚于今天。',
      en: 'A circumstance cannot begin in the future.',
      path: [...path, 'since'],
    })
  const proofs = proofsOf(input.kind)
  if (!proofs.includes(input.evidence))
    throw new Refusal('EVIDENCE_DOES_NOT_PROVE', {
      zh: `所附材料不能证明该情形。可用材料：${proofs.join('、')}。`,
      en: `This paper does not prove the circumstance. Papers that do: ${proofs.join(', ')}.`,
      basis: '民发〔2019〕62号',
      path: [...path, 'evidence'],
    })
  const circumstance = em.create(ParentCircumstance, {
    parent,
    division: parent.division,
    kind: input.kind,
    validFrom: input.since,
    validTo: input.until ?? null,
    disabilityCategory: input.disabilityCategory ?? null,
    disabilityGrade: input.disabilityGrade ?? null,
    isListedIllness: input.isListedIllness ?? null,
    evidence: input.evidence,
    document: input.document,
    withdrawnOn: null,
    withdrawalDocument: null,
    endDocument: null,
  })
  record(em, 'child-welfare.circumstance.recorded', {
    recordId: circumstance.id,
    division: parent.division,
    subjects: subjectsOf(parent),
    data: { role: parent.role, kind: input.kind, since: input.since, until: input.until ?? null },
  })
  return circumstance
}

/** The child first, then the parent where known. */
export function subjectsOf({ childPersonId, personId }: ChildParent): string[] {
  return personId == null ? [childPersonId] : [childPersonId, personId]
}

export function sourceOf(parentId: string): string {
  return `child-welfare:parent:${parentId}`
}
