import { type Context, Refusal } from '@civil-affairs/kit'
import type { ActInput, EndLiquidationInput, RevokeInput, RevokeLicenceInput, StartLiquidationInput } from './input.ts'
import { move, mustBePast } from './take-step.ts'

/** 清算: from here on it does nothing but liquidate (社会团体登记管理条例 art. 20). */
export async function startOrganizationLiquidation(context: Context, input: StartLiquidationInput) {
  mustBePast(context, input.startedOn, ['input', 'startedOn'])
  const organization = await move(context, 'START_LIQUIDATION', input, input.ground)
  organization.liquidationStartedOn = input.startedOn
  return organization
}

/** 清算结束: from this day the limit for the cancellation runs. */
export async function endOrganizationLiquidation(context: Context, input: EndLiquidationInput) {
  mustBePast(context, input.endedOn, ['input', 'endedOn'])
  const organization = await move(context, 'END_LIQUIDATION', input)
  if (organization.liquidationStartedOn != null && input.endedOn < organization.liquidationStartedOn)
    throw new Refusal('BEFORE_START', {
      zh: `清算自 ${organization.liquidationStartedOn} 开始，结束日不得早于该日。`,
      en: `The liquidation began on ${organization.liquidationStartedOn}; it cannot have ended before.`,
      path: ['input', 'endedOn'],
    })
  organization.liquidationEndedOn = input.endedOn
  return organization
}

/** 注销登记, once the liquidation is over. */
export async function cancelSocialOrganization(context: Context, input: ActInput) {
  const organization = await move(context, 'CANCEL', input)
  if (organization.liquidationEndedOn == null)
    throw new Refusal('LIQUIDATION_NOT_ENDED', {
      zh: '尚未登记清算结束，不能注销。请先登记清算结束日期和清算报告。',
      en: 'The end of the liquidation is not recorded. Record it with its report first.',
      basis: '社会团体登记管理条例 art. 20-21；民非条例 art. 16-17；基金会管理条例 art. 18',
    })
  organization.endedOn ??= context.today
  return organization
}

/** 撤销登记, decided by the registry with its ground. */
export async function revokeSocialOrganization(context: Context, input: RevokeInput) {
  const organization = await move(context, 'REVOKE', input, input.ground)
  organization.endedOn = context.today
  return organization
}

/** 吊销登记证书: what the charity law knows instead of 撤销登记. */
export async function revokeOrganizationLicence(context: Context, input: RevokeLicenceInput) {
  const organization = await move(context, 'REVOKE_LICENCE', input, input.ground)
  if (!organization.isCharity)
    throw new Refusal('NOT_A_CHARITY', {
      zh: '吊销登记证书适用于慈善组织。其他社会组织适用撤销登记。',
      en: 'A certificate is revoked from charities; the registration of other organizations is revoked.',
      basis: '慈善法 art. 109-111',
    })
  organization.endedOn = context.today
  return organization
}

/** 恢复登记: the revocation was annulled on review or by a court, so the organization had never ended. */
export async function reinstateSocialOrganization(context: Context, input: ActInput) {
  const organization = await move(context, 'REINSTATE', input)
  organization.endedOn = null
  organization.liquidationEndedOn = null
  organization.liquidationStartedOn = null
  return organization
}
