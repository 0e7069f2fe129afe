import { type Context, Refusal } from '@civil-affairs/kit'
import { issueCertificate } from '../marriage-certificate/index.ts'
import { getWorkingOffice, nextCertificateNumber } from '../marriage-office/index.ts'
import { lockMarriage } from './end-marriage.ts'
import { type Marriage, MarriageRegistration } from './entity.ts'
import type { ReissueCertificateInput } from './input.ts'

/** 补发婚姻证件, at any office: what it proves must hold today. */
export async function reissueMarriageCertificate(context: Context, input: ReissueCertificateInput): Promise<Marriage> {
  const { em, viewer, today } = context
  viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  const { marriage, husband, wife } = await lockMarriage(context, input.marriageId)
  const office = await getWorkingOffice(context, input.officeId, today, [husband.kind, wife.kind])
  const proves = input.kind === 'MARRIAGE' ? 'IN_FORCE' : 'DIVORCED'
  if (marriage.state !== proves)
    throw new Refusal('NOTHING_TO_REISSUE', {
      zh: input.kind === 'MARRIAGE' ? '该婚姻关系已不存续，不能补发结婚证。' : '双方未离婚，不能补发离婚证。',
      en:
        input.kind === 'MARRIAGE'
          ? 'The marriage is not in force; its certificate is not reissued.'
          : 'The two are not divorced; there is no certificate to reissue.',
      basis: '婚姻登记条例',
      path: ['input', 'kind'],
    })
  if (input.kind === 'DIVORCE' && marriage.endCause !== 'DIVORCE')
    throw new Refusal('DIVORCED_BY_COURT', {
      zh: '双方由法院判决或调解离婚，以生效法律文书为凭，不补发离婚证。',
      en: 'A court divorced the two; its document is the proof, and no certificate is issued.',
      basis: '民法典 art. 1080',
      path: ['input', 'kind'],
    })
  const registration = em.create(MarriageRegistration, {
    marriage,
    division: office.division,
    kind: input.kind === 'MARRIAGE' ? 'REISSUE_MARRIAGE' : 'REISSUE_DIVORCE',
    office,
    registeredOn: today,
    certificateNumber: await nextCertificateNumber(context, office, input.kind === 'MARRIAGE' ? 'BJ' : 'BL', today),
    rawNumber: null,
    printNumber: input.printNumber ?? null,
    archiveNumber: null,
    courtName: null,
    document: input.document,
    ground: null,
  })
  await issueCertificate(context, marriage, registration, input.kind)
  return marriage
}
