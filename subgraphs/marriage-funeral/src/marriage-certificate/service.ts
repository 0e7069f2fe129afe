import { type Context, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { readCertificateNumber } from '@civil-affairs/schema'
import type { Marriage, MarriageRegistration } from '../marriage-registration/entity.ts'
import { MarriageCertificate, MarriageCertificateShare } from './entity.ts'
import type { ShareCertificateInput } from './input.ts'
import { certificateByNumber } from './loaders.ts'
import { type CertificateEvent, certificateStates } from './rules.ts'

export type CertificateKind = MarriageCertificate['kind']

/** Issues the certificate of an act of the register; one of the kind that is valid gives way to it. */
export async function issueCertificate(
  context: Context,
  marriage: Marriage,
  registration: MarriageRegistration,
  kind: CertificateKind,
): Promise<void> {
  const { em } = context
  const isReissue = await endCertificates(context, marriage, kind, 'SUPERSEDE', registration.registeredOn)
  const certificate = em.create(MarriageCertificate, {
    marriage,
    registration,
    division: registration.division,
    kind,
    number: registration.certificateNumber!,
    state: 'VALID',
    issuedOn: registration.registeredOn,
    endedOn: null,
  })
  record(em, 'marriage-funeral.certificate.issued', {
    recordId: certificate.id,
    division: certificate.division,
    subjects: [marriage.id],
    data: { kind, isReissue, on: certificate.issuedOn },
  })
}

/** Whether there was one. */
export async function endCertificates(
  context: Context,
  marriage: Marriage,
  kind: CertificateKind,
  event: CertificateEvent,
  on: string,
): Promise<boolean> {
  const { em } = context
  const valid = await em.find(MarriageCertificate, { marriage, kind, state: 'VALID' })
  for (const certificate of valid) {
    certificate.state = transition(certificateStates, certificate.state, event)
    certificate.endedOn = on
    record(em, 'marriage-funeral.certificate.ended', {
      recordId: certificate.id,
      division: certificate.division,
      subjects: [marriage.id],
      data: { kind, state: certificate.state, on },
    })
  }
  await em.flush()
  return valid.length > 0
}

/** 电子证照共享: the showing is kept before anything is shown. */
export async function shareMarriageCertificate(context: Context, input: ShareCertificateInput) {
  const { em, viewer, today } = context
  viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  const certificate = await em.findOne(MarriageCertificate, { id: input.certificateId })
  if (certificate === null || !viewer.serves(certificate.division))
    throw notFound({ zh: '电子证照', en: 'certificate' }, ['input', 'certificateId'])
  if (certificate.state !== 'VALID')
    throw new Refusal('CERTIFICATE_NOT_VALID', {
      zh: '该证照已失效，不能共享。请使用现行有效的证照。',
      en: 'The certificate is no longer valid. Share the one that is.',
      path: ['input', 'certificateId'],
    })
  const { consumer, purpose, basis, document } = input
  const share = em.create(MarriageCertificateShare, {
    certificate,
    division: certificate.division,
    consumer,
    purpose,
    basis,
    document,
    sharedOn: today,
  })
  record(em, 'marriage-funeral.certificate.shared', {
    recordId: share.id,
    division: share.division,
    subjects: [certificate.id],
    data: { kind: certificate.kind, consumer, on: today },
  })
  return share
}

/**
 * 证照核验: whether a number stands for a valid certificate. It tells nothing of the persons, and answers for all
 * divisions, because a certificate is shown anywhere.
 */
export async function verifyMarriageCertificate(context: Context, raw: string) {
  context.viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER', 'PARTNER')
  const reading = readCertificateNumber(raw)
  if (!reading.ok) throw new Refusal('BAD_CERTIFICATE_NUMBER', { ...reading.messages, path: ['number'] })
  const certificate = await certificateByNumber(context).load(reading.number)
  return { isKnown: certificate !== null, kind: certificate?.kind ?? null, state: certificate?.state ?? null }
}
