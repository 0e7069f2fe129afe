import { type Context, LockMode, lockPersons, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { DeathRecord } from '../death-record/entity.ts'
import { endProof, getProof, keepProof } from '../death-record/index.ts'
import { getFacility, mustOperate } from '../funeral-facility/index.ts'
import { findFacts } from '../known-person/index.ts'
import { identifyPerson } from '../person/index.ts'
import { Burial, type Cemetery, CemeteryInspection } from './entity.ts'
import type { RecordBurialInput, VoidBurialInput } from './input.ts'
import { getCemetery } from './inspect.ts'
import { alreadyBuried, deathUnknown, noGraveLeft, notForOutsiders } from './refusals.ts'
import { isOutsider, maySell } from './rules.ts'

/** 登记安葬; a grave sold for it is one less. */
export async function recordBurial(context: Context, input: RecordBurialInput): Promise<Burial> {
  const { em, viewer, today } = context
  viewer.mustBe('FUNERAL_OPERATOR', 'HANDLER', 'OFFICER')
  const cemetery = await getCemetery(context, input.cemeteryId)
  const facility = await getFacility(context, cemetery.facility.id, ['input', 'cemeteryId'])
  mustOperate(facility)
  if (input.buriedOn > today)
    throw new Refusal('IN_FUTURE', {
      zh: '安葬日期晚于今日。',
      en: 'The burial lies in the future.',
      path: ['input', 'buriedOn'],
    })
  const { personId, birthDate } = identifyPerson(context, input.deceased, 'marriage-funeral:burial', [
    'input',
    'deceased',
  ])
  const ids = await lockPersons(context, [personId])
  const before = await context.beyondScope(() => em.count(Burial, { personId: { $in: ids }, state: 'RECORDED' }))
  if (before > 0) throw alreadyBuried()
  if (input.isNewGrave) await mustSell(context, cemetery)
  const home = (await findFacts(context, personId)).registeredDivision
  const outsider = isOutsider(facility.division, home) ?? input.isOutsider ?? null
  if (facility.kind === 'RURAL_PUBLIC_GRAVEYARD' && outsider !== false) throw notForOutsiders()
  const death = await deathOf(context, ids)
  const diedOn = input.diedOn ?? death?.diedOn ?? null
  if (diedOn === null) throw deathUnknown()
  if (input.buriedOn < diedOn)
    throw new Refusal('BURIED_BEFORE_DEATH', {
      zh: '安葬日期早于死亡日期。请核对两个日期。',
      en: 'The burial lies before the death. Check both dates.',
      path: ['input', 'buriedOn'],
    })
  const precision = input.diedOn == null ? (death?.precision ?? 'DAY') : 'DAY'
  const { division } = facility
  const ownProof = await keepProof(
    context,
    { personId, division, kind: 'BURIAL', diedOn, precision, issuer: facility.name, documentNumber: input.permit },
    birthDate,
  )
  if (input.isNewGrave) cemetery.gravesSold += 1
  const burial = em.create(Burial, {
    cemetery,
    division,
    personId,
    kind: input.kind,
    graveNumber: input.graveNumber ?? null,
    isNewGrave: input.isNewGrave,
    isOutsider: outsider,
    buriedOn: input.buriedOn,
    permit: input.permit,
    ownProof,
    state: 'RECORDED',
    voidedOn: null,
    voidDocument: null,
  })
  await em.flush()
  record(em, 'marriage-funeral.cemetery.buried', {
    recordId: burial.id,
    division,
    subjects: [personId, facility.id],
    data: { facilityId: facility.id, kind: burial.kind, buriedOn: burial.buriedOn, isOutsider: outsider, division },
  })
  return burial
}

/** 作废安葬记录; the grave is free again, and the proof of death falls with the record. */
export async function voidBurial(context: Context, input: VoidBurialInput): Promise<Burial> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const burial = await em.findOne(Burial, { id: input.burialId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (burial === null) throw notFound({ zh: '安葬记录', en: 'burial' }, ['input', 'burialId'])
  mustBeVersion(burial, input.version)
  if (burial.state === 'VOIDED')
    throw new Refusal('ALREADY_VOIDED', {
      zh: `该安葬记录已于 ${burial.voidedOn} 作废。`,
      en: `The record was voided on ${burial.voidedOn}.`,
      path: ['input', 'burialId'],
    })
  const proof = await getProof(context, burial.ownProof.id, ['input', 'burialId'])
  if (proof.state === 'STANDING') await endProof(context, proof, 'REVOKED', input.reason, input.document)
  if (burial.isNewGrave) {
    const cemetery = await getCemetery(context, burial.cemetery.id)
    cemetery.gravesSold -= 1
  }
  em.assign(burial, { state: 'VOIDED', voidedOn: today, voidDocument: input.document })
  return burial
}

async function mustSell(context: Context, cemetery: Cemetery): Promise<void> {
  const inspections = await context.em.find(CemeteryInspection, { cemetery })
  if (!maySell(inspections))
    throw new Refusal('SALES_STOPPED', {
      zh: '该公墓年检未通过、未参加或限期整改未验收，不得销售墓位。',
      en: 'The cemetery did not pass or attend its inspection, or its rectification is not accepted: no grave is sold.',
      basis: '公墓年检',
      path: ['input', 'isNewGrave'],
    })
  if (cemetery.gravesSold >= cemetery.gravesTotal) throw noGraveLeft()
}

async function deathOf(context: Context, ids: readonly string[]): Promise<DeathRecord | undefined> {
  const records = await context.beyondScope(() =>
    context.em.find(DeathRecord, { personId: { $in: [...ids] }, status: 'CONFIRMED' }, { orderBy: { diedOn: 'asc' } }),
  )
  return records[0]
}
