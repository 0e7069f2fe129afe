import { randomUUID } from 'node:crypto'
import { type Context, mustBeVersion, notFound, Refusal } from '@civil-affairs/kit'
import { MarriageOffice } from './entity.ts'
import type { CloseOfficeInput, OpenOfficeInput } from './input.ts'
import { type CertificatePrefix, certificateNumberOf, isCompetent, type PartyKind } from './rules.ts'

export async function openMarriageOffice(context: Context, input: OpenOfficeInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  viewer.mustServe(input.division, ['input', 'division'])
  const { since, ...office } = input
  return em.create(MarriageOffice, { ...office, validFrom: since, validTo: null })
}

export async function closeMarriageOffice(context: Context, input: CloseOfficeInput) {
  const office = await getOffice(context, input.officeId)
  context.viewer.mustBe('OFFICER')
  mustBeVersion(office, input.version)
  if (office.validTo != null) throw officeClosed(office.validTo)
  if (input.until < office.validFrom)
    throw new Refusal('OUT_OF_ORDER', {
      zh: `该机关自 ${office.validFrom} 起启用，撤销日期不得早于该日。`,
      en: `The office registers from ${office.validFrom} on; it cannot end before.`,
      path: ['input', 'until'],
    })
  office.validTo = input.until
  return office
}

/** An office the caller works at, on a day it registers. Refused with OFFICE_CLOSED or OFFICE_NOT_COMPETENT. */
export async function getWorkingOffice(
  context: Context,
  officeId: string,
  on: string,
  parties: readonly PartyKind[],
): Promise<MarriageOffice> {
  const office = await getOffice(context, officeId)
  if (on < office.validFrom || (office.validTo != null && on >= office.validTo))
    throw officeClosed(office.validTo ?? null)
  if (!isCompetent(office.competence, parties))
    throw new Refusal('OFFICE_NOT_COMPETENT', {
      zh: '涉外、涉港澳台居民及华侨婚姻，由省级人民政府民政部门确定的机关办理。请到该类机关办理。',
      en: 'With a party from outside the mainland, only an office designated by the province is competent.',
      basis: '婚姻登记条例 art. 2',
      path: ['input', 'officeId'],
    })
  return office
}

/** The next number of an office; two at once wait for each other, so that no number is given twice or left out. */
export async function nextCertificateNumber(
  context: Context,
  office: MarriageOffice,
  prefix: CertificatePrefix,
  on: string,
): Promise<string> {
  const schema = context.em.config.get('schema')
  const year = Number(on.slice(0, 4))
  const [row] = (await context.em.execute(
    `insert into ${schema}.certificate_serial as serial
       (id, version, division, created_at, updated_at, office_id, prefix, year, last)
     values (?, 1, ?, now(), now(), ?, ?, ?, 1)
     on conflict (office_id, prefix, year) do update set last = serial.last + 1, version = serial.version + 1, updated_at = now()
     returning last`,
    [randomUUID(), office.division, office.id, prefix, year],
  )) as unknown as [{ last: number }]
  return certificateNumberOf(prefix, office.certificateCode, year, row.last)
}

async function getOffice(context: Context, officeId: string): Promise<MarriageOffice> {
  const office = await context.em.findOne(MarriageOffice, { id: officeId })
  if (office === null || !context.viewer.serves(office.division))
    throw notFound({ zh: '婚姻登记机关', en: 'marriage office' }, ['input', 'officeId'])
  return office
}

function officeClosed(since: string | null): Refusal {
  return new Refusal('OFFICE_CLOSED', {
    zh: since === null ? '该登记机关尚未启用。' : `该登记机关自 ${since} 起不再办理登记。`,
    en: since === null ? 'The office does not register yet.' : `The office registers nothing from ${since} on.`,
    path: ['input', 'officeId'],
  })
}

export function codeTaken(): Refusal {
  return new Refusal('CERTIFICATE_CODE_TAKEN', {
    zh: '该证件字号代码已属于另一登记机关。请核对代码。',
    en: 'The code belongs to another office. Check it.',
    path: ['input', 'certificateCode'],
  })
}
