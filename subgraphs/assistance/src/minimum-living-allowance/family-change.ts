import { type Context, notFound, Refusal } from '@civil-affairs/kit'
import { HEAD, joinUnit, leaveUnit, stateFacts } from '../assistance-unit/index.ts'
import { familyOf, getAllowance, move } from './find-allowance.ts'
import type { FamilyChangeInput } from './input.ts'
import { raiseRecheck } from './recheck.ts'

/** A family reports who came, who left, what changed (社会救助暂行办法 art. 13). The amount stays until an officer decides. */
export async function reportFamilyChange(context: Context, input: FamilyChangeInput) {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const allowance = await getAllowance(context, input.allowanceId, input.version)
  move(context, allowance, 'REPORT_FAMILY_CHANGE')
  const { unit, members } = await familyOf(context, allowance)
  const memberOf = (personId: string, path: readonly string[]) => {
    const member = members.find((one) => one.personId === personId)
    if (member === undefined) throw notFound({ zh: '该救助单元的现有成员', en: 'present member of the unit' }, path)
    return member
  }
  for (const [at, { personId, until, reason }] of (input.leaves ?? []).entries())
    leaveUnit(context, memberOf(personId, ['input', 'leaves', String(at), 'personId']), until, reason)
  for (const [at, { personId, facts }] of (input.facts ?? []).entries())
    stateFacts(memberOf(personId, ['input', 'facts', String(at), 'personId']), facts)
  const joined = (input.joins ?? []).map((member, at) => joinUnit(context, unit, member, at))

  const remaining = [...members.filter(({ leaveReason }) => leaveReason == null), ...joined]
  const heads = remaining.filter(({ relation }) => relation === HEAD)
  if (heads.length !== 1)
    throw new Refusal('NOT_ONE_HEAD', {
      zh: '变更后须有且只有一名户主。户主退出的，请同时申报新的户主及各成员关系。',
      en: 'After the change exactly one head must remain. Where the head leaves, state the new head and relations.',
      path: ['input', 'facts'],
    })
  unit.headPersonId = heads[0]!.personId
  allowance.updatedAt = context.now
  await raiseRecheck(context, allowance, 'FAMILY_CHANGE', `${context.today} v${allowance.version}`)
  return allowance
}
