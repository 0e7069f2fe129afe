import { type Context, lockPersons, lockUntilCommit, Refusal, record } from '@civil-affairs/kit'
import { shanghaiToday } from '@civil-affairs/schema'
import { DeathProof } from '../death-record/entity.ts'
import { keepProof } from '../death-record/index.ts'
import type { FuneralFacility } from '../funeral-facility/entity.ts'
import { cremates, getFacility, mustOperate } from '../funeral-facility/index.ts'
import { identifyPerson } from '../person/index.ts'
import { Cremation } from './entity.ts'
import type { RecordCremationInput } from './input.ts'
import { type CremationFault, cremationNumberOf, findFault } from './rules.ts'

/** 登记火化: on a death certificate, once, in a facility that cremates. It is itself a proof of the death. */
export async function recordCremation(context: Context, input: RecordCremationInput): Promise<Cremation> {
  const { em, viewer } = context
  viewer.mustBe('FUNERAL_OPERATOR', 'HANDLER', 'OFFICER')
  const facility = await getFacility(context, input.facilityId)
  mustOperate(facility)
  if (!cremates(facility.kind)) throw doesNotCremate()
  const { division } = facility
  const { personId, birthDate } = identifyPerson(context, input.deceased, 'marriage-funeral:cremation', [
    'input',
    'deceased',
  ])
  const ids = await lockPersons(context, [personId])
  const before = await context.beyondScope(() => em.count(Cremation, { personId: { $in: ids }, state: 'RECORDED' }))
  if (before > 0) throw alreadyCremated()
  const certificate = await deathCertificate(context, input, { personId, ids, division, birthDate })
  const crematedOn = shanghaiToday(input.crematedAt)
  const times = { receivedAt: input.receivedAt ?? null, crematedAt: input.crematedAt, crematedOn }
  const money = { feeFen: input.fee ?? null, waivedFen: input.waived ?? null }
  const fault = findFault({ diedOn: certificate.diedOn, ...times, ...money, now: context.now })
  if (fault !== null) throw cannotBeTrue(fault)
  const certificateNumber = await nextNumber(context, facility, crematedOn)
  const ownProof = await keepProof(context, {
    personId,
    division,
    kind: 'CREMATION',
    diedOn: certificate.diedOn,
    precision: certificate.precision,
    issuer: facility.name,
    documentNumber: certificateNumber,
  })
  const cremation = em.create(Cremation, {
    facility,
    division,
    personId,
    certificateNumber,
    deathProof: certificate,
    ownProof,
    diedOn: certificate.diedOn,
    ...times,
    ...money,
    furnace: input.furnace ?? null,
    handlerId:
      input.handler == null
        ? null
        : identifyPerson(context, input.handler, 'marriage-funeral:cremation-handler', ['input', 'handler']).personId,
    handlerRelation: input.handlerRelation ?? null,
    ashes: input.ashes ?? null,
    state: 'RECORDED',
    voidedOn: null,
    voidDocument: null,
  })
  await em.flush()
  record(em, 'marriage-funeral.cremation.recorded', {
    recordId: cremation.id,
    division,
    subjects: [personId, facility.id],
    data: { facilityId: facility.id, diedOn: certificate.diedOn, crematedOn, hasDeathCertificate: true, ...money },
  })
  return cremation
}

/** The certificate the family brings, or one that is recorded already under any linked id. */
async function deathCertificate(
  context: Context,
  input: RecordCremationInput,
  of: { personId: string; ids: readonly string[]; division: string; birthDate: string | null },
): Promise<DeathProof> {
  const known = await context.beyondScope(() =>
    context.em.find(
      DeathProof,
      { personId: { $in: [...of.ids] }, kind: 'MEDICAL_CERTIFICATE', state: 'STANDING' },
      { orderBy: { seq: 'asc' } },
    ),
  )
  const brought = input.deathCertificate ?? null
  const same = brought === null ? known[0] : known.find(({ documentNumber }) => documentNumber === brought.number)
  if (same !== undefined) return same
  if (brought === null)
    throw new Refusal('NO_DEATH_CERTIFICATE', {
      zh: '火化遗体必须凭死亡证明。请先登记居民死亡医学证明（推断）书。',
      en: 'A body is cremated on a death certificate only. Record the certificate first.',
      basis: '殡葬管理条例（2012年）art. 13',
      path: ['input', 'deathCertificate'],
    })
  const { personId, division, birthDate } = of
  const { number, issuer, diedOn } = brought
  return keepProof(
    context,
    { personId, division, kind: 'MEDICAL_CERTIFICATE', diedOn, issuer, documentNumber: number },
    birthDate,
  )
}

async function nextNumber(context: Context, { division }: FuneralFacility, on: string): Promise<string> {
  const { em } = context
  const prefix = cremationNumberOf(division, on.slice(0, 4), 0).slice(0, -6)
  await lockUntilCommit(context, [prefix])
  const [row] = await context.beyondScope(() =>
    em.find(
      Cremation,
      { certificateNumber: { $like: `${prefix}%` } },
      { orderBy: { certificateNumber: 'desc' }, limit: 1, disableIdentityMap: true },
    ),
  )
  return cremationNumberOf(
    division,
    on.slice(0, 4),
    row === undefined ? 1 : Number(row.certificateNumber.slice(-6)) + 1,
  )
}

export function alreadyCremated(): Refusal {
  return new Refusal('ALREADY_CREMATED', {
    zh: '该逝者已有火化记录。请核对身份；原记录有误的，请先作废。',
    en: 'There is a cremation of this person already. Compare identities; where it is wrong, void it first.',
    path: ['input', 'deceased'],
  })
}

function doesNotCremate(): Refusal {
  return new Refusal('FACILITY_NOT_CREMATING', {
    zh: '只有殡仪馆、火葬场可以办理火化。',
    en: 'Only funeral homes and crematories cremate.',
    basis: '殡葬管理条例（2012年）art. 8',
    path: ['input', 'facilityId'],
  })
}

function cannotBeTrue(fault: CremationFault): Refusal {
  const texts = {
    CREMATED_BEFORE_DEATH: {
      zh: '火化时间早于死亡日期。请核对两个日期。',
      en: 'The cremation lies before the death. Check both dates.',
      path: ['input', 'crematedAt'],
    },
    RECEIVED_AFTER_CREMATION: {
      zh: '接运时间晚于火化时间。',
      en: 'The body was received after the cremation.',
      path: ['input', 'receivedAt'],
    },
    IN_FUTURE: {
      zh: '火化时间晚于现在。',
      en: 'The cremation lies in the future.',
      path: ['input', 'crematedAt'],
    },
    WAIVED_MORE_THAN_FEE: {
      zh: '减免额不得超过费用。',
      en: 'No more is waived than the fee.',
      path: ['input', 'waived'],
    },
  }
  return new Refusal(fault, texts[fault])
}
