import { type Context, linkedIdsByPerson, lockPersons, Refusal } from '@civil-affairs/kit'
import { readCertificateNumber } from '@civil-affairs/schema'
import { Marriage } from './entity.ts'
import type { TakeOverMarriageInput } from './input.ts'
import { insertMarriages } from './insert-marriages.ts'
import { marriageById, registrationByNumber, registrationByRawNumber } from './loaders.ts'
import { mustHaveNoSpouse, readParty } from './parties.ts'
import { inFuture } from './refusals.ts'

/**
 * A marriage that an office outside this hub registered, entered from the certificate the couple shows. It is kept as it
 * happened: what the law has against it becomes a conflict, for a court to decide.
 */
export async function takeOverMarriage(context: Context, input: TakeOverMarriageInput): Promise<Marriage> {
  const { viewer, today } = context
  viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  viewer.mustServe(input.division, ['input', 'division'])
  const { registeredOn } = input
  if (registeredOn > today) throw inFuture('registeredOn')
  const number = readMarriageCertificate(input.certificateNumber)
  const parties = [
    readParty(context, input.husband, 'HUSBAND', 'marriage-funeral:certificate'),
    readParty(context, input.wife, 'WIFE', 'marriage-funeral:certificate'),
  ] as const
  const ids = parties.map(({ personId }) => personId)
  await lockPersons(context, ids)
  const groups = await linkedIdsByPerson(context, ids)
  for (const { role, personId } of parties) await mustHaveNoSpouse(context, groups.get(personId)!, registeredOn, role)
  const [husband, wife] = parties
  const [id] = await insertMarriages(context, [
    {
      division: input.division,
      registeredIn: input.registeredIn ?? number.division,
      registeredOn,
      certificateNumber: number.standard,
      rawNumber: number.raw,
      husband,
      wife,
    },
  ])
  return context.em.findOneOrFail(Marriage, { id: id! })
}

/** A number of the present form, or an old one as it was written; of a marriage in any case. */
export function readMarriageCertificate(raw: string) {
  const reading = readCertificateNumber(raw)
  if (!reading.ok)
    throw new Refusal('BAD_CERTIFICATE_NUMBER', { ...reading.messages, path: ['input', 'certificateNumber'] })
  if (reading.kind === 'DIVORCE' || reading.kind === 'REISSUED_DIVORCE')
    throw new Refusal('CERTIFICATE_OF_ANOTHER_KIND', {
      zh: '该字号是离婚证的字号。请填写结婚证字号。',
      en: 'This is the number of a divorce certificate. Give that of the marriage certificate.',
      path: ['input', 'certificateNumber'],
    })
  // Both spouses bring the certificate of the marriage itself or one that was issued again for it.
  return reading.form === 'STANDARD'
    ? { standard: reading.number, raw: null, division: `${reading.division}000000` }
    : { standard: null, raw: reading.number, division: null }
}

export async function findMarriageByCertificate(context: Context, raw: string): Promise<Marriage | null> {
  const reading = readCertificateNumber(raw)
  if (!reading.ok) throw new Refusal('BAD_CERTIFICATE_NUMBER', { ...reading.messages, path: ['number'] })
  const loader = reading.form === 'STANDARD' ? registrationByNumber : registrationByRawNumber
  const registration = await loader(context).load(reading.number)
  return registration === null ? null : marriageById(context).load(registration.marriage.id)
}
