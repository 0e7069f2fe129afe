import { type Context, Refusal, record } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { divisionLevelOf, prefixOf, shorten } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { Division, DivisionChange } from './entity.ts'
import type { ChangeDivisionInput } from './input.ts'
import { codesAbove, codeUnder, isInForce, kindFitsCode, MONTHS_TO_COMPLETE_A_CHANGE } from './rules.ts'

const ADVISORY_LOCK = 0x6469_7601 // one change of divisions at a time: each looks at what lies above and below

/** Records an approved change and what follows from it for the codes; see the schema for each kind. */
export async function changeDivision(context: Context, input: ChangeDivisionInput): Promise<DivisionChange> {
  const { viewer, em } = context
  viewer.mustBe('DIVISION_ADMINISTRATOR')
  for (const side of ['from', 'to'] as const) for (const code of input[side]) viewer.mustServe(code, ['input', side])
  await em.execute(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
  const recorded = await findRecorded(context, input)
  if (recorded !== null) return recorded
  if (input.effectiveOn > addMonths(context.today, MONTHS_TO_COMPLETE_A_CHANGE)) throw effectiveTooLate()
  const [from, to] = [input.from[0]!, input.to[0]!]
  switch (input.kind) {
    case 'ESTABLISHED': {
      for (const code of input.from) await getInForceOrJustEnded(context, code, input.effectiveOn)
      const kind = input.divisionKind!
      await open(context, {
        ...namesOf(input, kind),
        code: to,
        kind,
        isStatutory: kind !== 'STATISTICAL_UNIT',
        issuedBy: 'MCA',
        statutoryParentCode: null,
        ministryCode: null,
        aliases: [],
        effectiveOn: input.effectiveOn,
      })
      break
    }
    case 'ABOLISHED': {
      const abolished = await close(context, from, input.effectiveOn)
      for (const code of input.to) await getInForce(context, code, input.effectiveOn, 'to')
      await passOnWhatLiesBelow(context, abolished, input)
      break
    }
    case 'RENAMED': {
      const former = await close(context, from, input.effectiveOn)
      const kind = input.divisionKind ?? former.kind
      await open(context, { ...former, ...namesOf(input, kind), kind, effectiveOn: input.effectiveOn })
      break
    }
    case 'TRANSFERRED': {
      const former = await close(context, from, input.effectiveOn)
      const kind = input.divisionKind ?? former.kind
      const names = input.name == null ? {} : namesOf(input, kind)
      await open(context, { ...former, ...names, code: to, kind, effectiveOn: input.effectiveOn })
      await passOnWhatLiesBelow(context, former, input)
      break
    }
    case 'BOUNDARY':
    case 'SEAT_MOVED':
      for (const code of input.from) await getInForce(context, code, input.effectiveOn, 'from')
      for (const code of input.to) await getInForce(context, code, input.effectiveOn, 'to')
  }
  return recordChange(context, input)
}

/** The change as it was recorded before; refused where it was recorded with other particulars. */
async function findRecorded(context: Context, input: ChangeDivisionInput): Promise<DivisionChange | null> {
  const { kind, effectiveOn, from, to, document, name, seat } = input
  const recorded = await context.em.findOne(DivisionChange, {
    kind,
    effectiveOn,
    fromCodes: { $contains: from, $contained: from },
    toCodes: { $contains: to, $contained: to },
  })
  if (recorded === null) return null
  const named = name == null || (await context.em.count(Division, { code: to[0]!, validFrom: effectiveOn, name })) > 0
  if (recorded.document === document && (recorded.seat ?? null) === (seat ?? null) && named) return recorded
  throw new Refusal('RECORDED_DIFFERENTLY', {
    zh: '该变更已登记，但批准文件、名称或驻地不同。请核对批准文件。',
    en: 'This change is recorded already, with another document, name or seat. Check the approval.',
    path: ['input', 'document'],
  })
}

async function recordChange(
  context: Context,
  input: Pick<ChangeDivisionInput, 'kind' | 'effectiveOn' | 'document' | 'seat' | 'from' | 'to'>,
): Promise<DivisionChange> {
  const { kind, effectiveOn, document, seat, from, to } = input
  const change = context.em.create(DivisionChange, {
    kind,
    effectiveOn,
    dayIs: 'APPROVED',
    document,
    verified: true,
    seat: seat ?? null,
    fromCodes: from,
    toCodes: to,
    division: to[0]!,
  })
  await context.em.flush()
  record(context.em, 'registry.division.changed', {
    recordId: change.id,
    division: to[0]!,
    subjects: [...new Set([...from, ...to])],
    data: { kind, from, to, effectiveOn },
  })
  return change
}

/** The meaning a code has on the day and for good; refused where it has none, or one that is to end already. */
async function getInForce(context: Context, code: string, day: string, side: 'from' | 'to'): Promise<Division> {
  const meanings = await context.em.find(Division, { code })
  const meaning = meanings.find((one) => isInForce(one, day))
  if (meaning !== undefined && meaning.validTo == null) return meaning
  throw notInForce(code, day, side)
}

/** Land may come from a division that ended the same day: its abolition may be recorded first. */
async function getInForceOrJustEnded(context: Context, code: string, day: string): Promise<void> {
  const meanings = await context.em.find(Division, { code })
  if (!meanings.some((one) => isInForce(one, day) || one.validTo === day)) throw notInForce(code, day, 'from')
}

/** Ends the meaning of a code on the day. It must have begun before. */
async function close(context: Context, code: string, day: string): Promise<Division> {
  const meaning = await getInForce(context, code, day, 'from')
  if (meaning.validFrom === day) throw notInForce(code, day, 'from')
  meaning.validTo = day
  await context.em.flush()
  return meaning
}

interface NewMeaning
  extends Pick<
    Division,
    'code' | 'name' | 'shortName' | 'kind' | 'isStatutory' | 'issuedBy' | 'statutoryParentCode' | 'ministryCode'
  > {
  aliases: string[]
  effectiveOn: string
}

/** Begins a meaning of a code on the day: nothing may hold it then or later, and what lies above must exist. */
async function open(context: Context, division: NewMeaning): Promise<void> {
  const { code, name, shortName, kind, isStatutory, issuedBy, statutoryParentCode, ministryCode, aliases } = division
  const { effectiveOn } = division
  if (!kindFitsCode(kind, code)) throw kindDoesNotFitCode(code)
  const later = { code, $or: [{ validTo: null }, { validTo: { $gt: effectiveOn } }] }
  if ((await context.em.count(Division, later)) > 0) throw codeTaken(code)
  const parentCode = codesAbove(code)[0] ?? null
  if (parentCode !== null) await mustHaveParent(context, parentCode, effectiveOn)
  context.em.create(Division, {
    code,
    division: code,
    name,
    shortName,
    level: divisionLevelOf(code),
    kind,
    parentCode,
    statutoryParentCode,
    isStatutory,
    issuedBy,
    ministryCode,
    validFrom: effectiveOn,
    validTo: null,
    aliases,
  })
  await context.em.flush()
}

async function mustHaveParent(context: Context, code: string, day: string): Promise<void> {
  const meanings = await context.em.find(Division, { code })
  if (meanings.some((one) => isInForce(one, day))) return
  throw new Refusal('PARENT_NOT_IN_FORCE', {
    zh: `上级区划 ${code} 在 ${day} 不存在。请先登记上级区划的设立。`,
    en: `The division above, ${code}, did not exist on ${day}. Record its establishment first.`,
    path: ['input', 'to'],
  })
}

/**
 * 以原某县的行政区域为某区的行政区域: a single heir takes all that lies below along, each under the code that follows
 * from the heir's. Where several take over, each part must have been transferred before.
 */
async function passOnWhatLiesBelow(context: Context, former: Division, input: ChangeDivisionInput): Promise<void> {
  const { effectiveOn, document, to } = input
  const below = await context.em.find(
    Division,
    {
      code: { $like: `${prefixOf(former.code)}%`, $ne: former.code },
      $or: [{ validTo: null }, { validTo: { $gt: effectiveOn } }],
    },
    { orderBy: { code: 'asc' } },
  )
  if (below.length === 0) return
  const heir = to[0]!
  const changesLater = below.some((division) => division.validTo != null || !isInForce(division, effectiveOn))
  if (changesLater || to.length > 1 || divisionLevelOf(heir) !== divisionLevelOf(former.code))
    throw hasChildren(former.code)
  const moves = below.map((division) => ({ division, code: codeUnder(division.code, former.code, heir) }))
  const taken = await context.em.findOne(Division, {
    code: { $in: moves.map(({ code }) => code) },
    $or: [{ validTo: null }, { validTo: { $gt: effectiveOn } }],
  })
  if (taken !== null) throw codeTaken(taken.code)
  for (const { division } of moves) division.validTo = effectiveOn
  await context.em.flush()
  for (const { division, code } of moves) {
    const { name, shortName, level, kind, statutoryParentCode, isStatutory, issuedBy, aliases } = division
    context.em.create(Division, {
      code,
      division: code,
      name,
      shortName,
      level,
      kind,
      parentCode: codesAbove(code)[0]!,
      statutoryParentCode,
      isStatutory,
      issuedBy,
      ministryCode: null,
      validFrom: effectiveOn,
      validTo: null,
      aliases: [...aliases],
    })
  }
  await context.em.flush()
  for (const { division, code } of moves)
    await recordChange(context, { kind: 'TRANSFERRED', effectiveOn, document, from: [division.code], to: [code] })
}

function namesOf(input: ChangeDivisionInput, kind: Division['kind']) {
  return { name: input.name!, shortName: input.shortName ?? shorten(input.name!, kind) }
}

function notInForce(code: string, day: string, side: 'from' | 'to'): Refusal {
  return new Refusal('NOT_IN_FORCE', {
    zh: `区划 ${code} 在 ${day} 不是现行区划，或该日及以后已有变更。请核对代码与生效日。`,
    en: `Division ${code} was not in force on ${day}, or has a change recorded for that day or later. Check code and day.`,
    path: ['input', side],
  })
}

function codeTaken(code: string): Refusal {
  return new Refusal('CODE_TAKEN', {
    zh: `代码 ${code} 在该日或以后已被使用。请使用新代码，或逐个办理下级区划的隶属变更。`,
    en: `Code ${code} is in use on that day or later. Use another code, or transfer what lies below one by one.`,
    basis: '行政区划管理条例 art. 17',
    path: ['input', 'to'],
  })
}

function kindDoesNotFitCode(code: string): Refusal {
  return new Refusal('KIND_DOES_NOT_FIT_CODE', {
    zh: `代码 ${code} 与区划类型不符。`,
    en: `A division of this kind cannot have the code ${code}.`,
    basis: 'GB/T 2260, GB/T 10114',
    path: ['input', 'divisionKind'],
  })
}

function hasChildren(code: string): Refusal {
  return new Refusal('HAS_CHILDREN', {
    zh: `区划 ${code} 尚有下级区划，且承继者不止一个、级别不同，或下级区划在该日以后已有变更。请先逐个办理下级区划的隶属变更。`,
    en: `Divisions still lie below ${code}, and no single heir of its level takes them, or they change later. Transfer them one by one first.`,
    path: ['input', 'from'],
  })
}

function effectiveTooLate(): Refusal {
  return new Refusal('EFFECTIVE_TOO_LATE', {
    zh: `生效日不得晚于今日起 ${MONTHS_TO_COMPLETE_A_CHANGE} 个月。请核对日期。`,
    en: `The day lies more than ${MONTHS_TO_COMPLETE_A_CHANGE} months ahead. Check it.`,
    basis: '行政区划管理条例 art. 15',
    path: ['input', 'effectiveOn'],
  })
}

/** What two administrators at once could not see of each other. */
export const divisionConflicts = {
  one_meaning_of_a_code_at_a_time: () =>
    new Refusal('CODE_TAKEN', {
      zh: '代码在该日或以后已被使用。请重新读取后再办理。',
      en: 'The code is in use on that day or later. Read again, then repeat the act.',
      path: ['input', 'to'],
    }),
}
