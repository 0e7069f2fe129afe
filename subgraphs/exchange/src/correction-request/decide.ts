import { type Context, mustBeVersion, notFound, Refusal } from '@civil-affairs/kit'
import { departmentOf } from '../field-catalogue/index.ts'
import { CorrectionRequest } from './entity.ts'
import type { CloseInput, CorrectionAct, ForwardInput, RejectInput } from './input.ts'
import { move } from './move.ts'

export async function acceptCorrectionRequest(context: Context, input: CorrectionAct) {
  const request = await getForOffice(context, input)
  await move(context, request, 'ACCEPT')
  return request
}

export async function rejectCorrectionRequest(context: Context, { rejection, ...input }: RejectInput) {
  const request = await getForOffice(context, input)
  await move(context, request, 'REJECT', { rejection })
  return request
}

/** The data was put right by the domain's own act, under the domain's own rules; here stands which. */
export async function closeCorrectionRequest(context: Context, { id, version, ...correctedBy }: CloseInput) {
  const request = await getForOffice(context, { id, version })
  await move(context, request, 'CLOSE', { correctedBy })
  return request
}

export async function forwardCorrectionRequest(context: Context, { division, owner, ...input }: ForwardInput) {
  const request = await getForOffice(context, input)
  if (division == null && owner == null)
    throw new Refusal('NOTHING_FORWARDED', {
      zh: '请指明转往的区划或子系统。',
      en: 'Say to which division or subsystem it goes.',
      path: ['input'],
    })
  const to = owner ?? request.owner
  await context.beyondScope(async () => {
    await move(context, request, 'FORWARD', {
      division: division ?? request.division,
      owner: to,
      department: departmentOf([to]),
      acceptedOn: null,
    })
  })
  return request
}

/** Of the office that answers: it serves the division, and does not decide on what it reported itself. */
async function getForOffice(context: Context, { id, version }: CorrectionAct): Promise<CorrectionRequest> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const request = await em.findOne(CorrectionRequest, { id })
  if (request === null) throw notFound({ zh: '数据校核', en: 'correction request' }, ['input', 'id'])
  viewer.mustServe(request.division)
  if (request.reportedBy === viewer.subject)
    throw new Refusal('FOUR_EYES', {
      zh: '报告人不能办理自己的校核。',
      en: 'Whoever reported it does not decide on it.',
    })
  mustBeVersion(request, version)
  return request
}
