import { type Context, notFound, Refusal, transition } from '@civil-affairs/kit'
import { PlaceName } from './entity.ts'
import { getPlaceName, KEEPERS, mustFollow, nameAPlace, namesakesOf, nameTaken, tellMove } from './find-names.ts'
import type {
  ApprovePlaceNameInput,
  AssessPlaceNameInput,
  DeclinePlaceNameInput,
  ProposePlaceNameInput,
} from './input.ts'
import { mayApprove, mustConsult } from './rules.ts'
import { placeNameStates } from './states.ts'

/** 申报命名、更名: art. 10, 11. */
export async function proposePlaceName(context: Context, input: ProposePlaceNameInput): Promise<PlaceName> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', ...KEEPERS)
  viewer.mustServe(input.division, ['input', 'division'])
  mustFollow(context, input.on, null)
  const place = nameAPlace(input)
  const replaced = input.replacesId == null ? null : await getReplaced(context, input, place.name)
  const { same } = await namesakesOf(context, place, replaced === null ? [] : [replaced.id])
  if (same.length > 0) throw nameTaken()
  const name = em.create(PlaceName, {
    ...place,
    status: 'PROPOSED',
    longitude: input.position?.longitude ?? replaced?.longitude ?? null,
    latitude: input.position?.latitude ?? replaced?.latitude ?? null,
    meaning: input.meaning,
    origin: input.origin ?? null,
    formerNames: input.formerNames ?? [],
    isRural: input.isRural,
    isProtected: input.isProtected ?? false,
    replacesId: replaced?.id ?? null,
    protectionMeasures: input.protectionMeasures ?? null,
    applicant: input.applicant,
    proposedOn: input.on,
  })
  tellMove(context, name, null, 'PROPOSE', input.on)
  return name
}

/** The name a new one is to replace: in use, of the same class and division, and another one. */
async function getReplaced(context: Context, input: ProposePlaceNameInput, name: string): Promise<PlaceName> {
  const path = ['input', 'replacesId']
  const replaced = await context.em.findOne(PlaceName, { id: input.replacesId! })
  if (replaced === null) throw notFound({ zh: '原地名', en: 'name to replace' }, path)
  transition(placeNameStates, replaced.status, 'RENAME')
  if (replaced.class !== input.class || replaced.division !== input.division || replaced.name === name)
    throw new Refusal('NOT_A_RENAMING', {
      zh: '更名须针对同一区划、同一类别的同一地理实体，且新旧名称不同。',
      en: 'A renaming is of one place: same division and class, and another name.',
      basis: '地名管理条例 art. 10',
      path,
    })
  if (replaced.isProtected && input.protectionMeasures == null) throw protectionNeeded()
  return replaced
}

export function protectionNeeded(): Refusal {
  return new Refusal('PROTECTION_NEEDED', {
    zh: '该地名列入保护名录，一般不得更名；确需更名的，须先制定保护措施。',
    en: 'The name is on the protection list and generally stays. Where it must go, state the protection measures first.',
    basis: '地名管理条例 art. 10, 25',
    path: ['input', 'protectionMeasures'],
  })
}

/** 综合评估、专家论证、征求意见: art. 11. Homophones are to be avoided (art. 9), so accepting one needs a reason. */
export async function assessPlaceName(context: Context, input: AssessPlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  const status = transition(placeNameStates, from, 'ASSESS')
  const { evaluatedOn, expertsHeardOn, publicHeardOn } = input
  const days = { evaluatedOn, expertsHeardOn, publicHeardOn }
  for (const [path, day] of Object.entries(days)) mustFollow(context, day, name.proposedOn, path)
  const { same, homophones } = await namesakesOf(context, name, replacedBy(name))
  if (same.length > 0) throw nameTaken()
  if (homophones.length > 0 && input.homophoneReason == null)
    throw new Refusal('HOMOPHONE', {
      zh: `与现有标准地名同音：${namesOf(homophones)}。请另拟名称，或说明保留理由。`,
      en: `It sounds like standard names of its scope: ${namesOf(homophones)}. Propose another, or state why it is kept.`,
      basis: '地名管理条例 art. 9（七）（八）',
      path: ['input', 'homophoneReason'],
    })
  const assessedOn = Object.values(days).toSorted().at(-1)!
  Object.assign(name, { ...days, status, assessedOn, homophoneReason: input.homophoneReason ?? null })
  tellMove(context, name, from, 'ASSESS', assessedOn)
  return name
}

/** 批准: art. 12. Two approvals of one name at once meet in the constraint. */
export async function approvePlaceName(context: Context, input: ApprovePlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  const status = transition(placeNameStates, from, 'APPROVE')
  mustFollow(context, input.on, name.assessedOn)
  if (!mayApprove(input.approver, name.class))
    throw new Refusal('WRONG_APPROVER', {
      zh: '该类地名不由此机关批准。请核对批准机关。',
      en: 'Names of this class are not for this authority to approve. Check who approved it.',
      basis: '地名管理条例 art. 12',
      path: ['input', 'approver'],
    })
  if (mustConsult(name.class) && input.consultedOn == null)
    throw new Refusal('CONSULTATION_NEEDED', {
      zh: '住宅区、楼宇名称批准前须征求同级地名行政主管部门意见。',
      en: 'Before a building is named the place-name authority of the same level must be asked.',
      basis: '地名管理条例 art. 12（六）',
      path: ['input', 'consultedOn'],
    })
  const { same } = await namesakesOf(context, name, replacedBy(name))
  if (same.length > 0) throw nameTaken()
  Object.assign(name, {
    status,
    approver: input.approver,
    approverName: input.approverName,
    approvalDocument: input.document,
    consultedOn: input.consultedOn ?? null,
    approvedOn: input.on,
    approvedPrecision: 'DAY',
  })
  tellMove(context, name, from, 'APPROVE', input.on)
  return name
}

/** 不予批准, with its reason. */
export async function declinePlaceName(context: Context, input: DeclinePlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  name.status = transition(placeNameStates, from, 'DECLINE')
  mustFollow(context, input.on, name.assessedOn ?? name.proposedOn)
  name.declinedOn = input.on
  name.declineReason = input.reason
  tellMove(context, name, from, 'DECLINE', input.on)
  return name
}

const namesOf = (names: readonly PlaceName[]) => [...new Set(names.map(({ name }) => name))].slice(0, 5).join('、')
const replacedBy = ({ id, replacesId }: PlaceName) => [id, ...(replacesId == null ? [] : [replacesId])]
