import { type Context, mustBeVersion, Refusal, record } from '@civil-affairs/kit'
import { lockInstitution, mustTakeElders, notYet } from '../care-institution/index.ts'
import { closeBed, convertBed, lockBed, moveBed } from './bed-ledger.ts'
import { CareBed, CareBedPeriod } from './entity.ts'
import type { BedActInput, ConvertBedInput, OpenBedsInput } from './input.ts'
import { type BedEvent, fitsDesign, mayClose } from './rules.ts'

/** 开放床位 of an institution that takes elders, no more than it was designed for. */
export async function openCareBeds(context: Context, input: OpenBedsInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER', 'HANDLER')
  const institution = await lockInstitution(context, input.institutionId)
  await mustTakeElders(context, institution)
  const { openedOn, beds } = input
  if (openedOn > today) throw notYet(['input', 'openedOn'])
  const open = await em.count(CareBed, { institution: institution.id, closedOn: null })
  if (!fitsDesign(open, beds.length, institution.designedBeds))
    throw new Refusal('MORE_THAN_DESIGNED', {
      zh: `开放床位不得超过设计床位 ${institution.designedBeds} 张（现已开放 ${open} 张）。`,
      en: `No more than the ${institution.designedBeds} designed beds can be open; ${open} are.`,
      path: ['input', 'beds'],
    })
  for (const { room, number, kind } of beds) {
    const { division } = institution
    const bed = em.create(CareBed, {
      institution,
      division,
      room,
      number,
      kind,
      status: 'FREE',
      openedOn,
      closedOn: null,
    })
    em.create(CareBedPeriod, {
      bed,
      division,
      kind,
      status: 'FREE',
      residencyId: null,
      reason: null,
      validFrom: openedOn,
      validTo: null,
    })
    record(em, 'elderly-care.bed.opened', {
      recordId: bed.id,
      division,
      subjects: [institution.id],
      data: { institutionId: institution.id, kind, since: openedOn },
    })
  }
  return institution
}

export function reserveCareBed(context: Context, input: BedActInput) {
  return act(context, input, 'RESERVE')
}

export function maintainCareBed(context: Context, input: BedActInput) {
  return act(context, input, 'MAINTAIN')
}

export function releaseCareBed(context: Context, input: BedActInput) {
  return act(context, input, 'RELEASE')
}

export async function convertCareBed(context: Context, input: ConvertBedInput) {
  const bed = await getBed(context, input)
  await convertBed(context, bed, input)
  return bed
}

export async function closeCareBed(context: Context, input: BedActInput) {
  const bed = await getBed(context, input)
  if (!mayClose(bed.status))
    throw new Refusal('BED_OCCUPIED', {
      zh: '床位有人入住，不能关闭。',
      en: 'Somebody lives in the bed; it cannot be closed.',
      path: ['input', 'bedId'],
    })
  await closeBed(context, bed, input.on)
  return bed
}

async function act(context: Context, input: BedActInput, event: BedEvent) {
  const bed = await getBed(context, input)
  await moveBed(context, bed, event, { on: input.on, reason: input.reason })
  return bed
}

async function getBed(context: Context, input: BedActInput): Promise<CareBed> {
  context.viewer.mustBe('OFFICER', 'HANDLER')
  const bed = await lockBed(context, input.bedId, ['input', 'bedId'])
  mustBeVersion(bed, input.version)
  if (input.on > context.today) throw notYet(['input', 'on'])
  return bed
}
