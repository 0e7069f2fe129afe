import {
  type Context,
  claimPerson,
  getParameterNumber,
  identifyByDocument,
  linkedIdsByPerson,
  lockPersons,
  Refusal,
} from '@civil-affairs/kit'
import { forbiddenTies } from '../known-kin/index.ts'
import { factsByPerson } from '../known-person/index.ts'
import { MarriageParty } from './entity.ts'
import type { PartyAtCounter, PartyOfRecord } from './input.ts'
import { alreadyMarried } from './refusals.ts'
import { ageNeeded, documentsOf, isOldEnough, LAW_OF_1980, type PartyRole } from './rules.ts'

export interface Party {
  role: PartyRole
  personId: string
  kind: MarriageParty['kind']
  registeredDivision: string | null
  birthDate: string | null
}

const fieldOf = { HUSBAND: 'husband', WIFE: 'wife' } as const
const sexOf = { HUSBAND: 'MALE', WIFE: 'FEMALE' } as const

/** A party as the office sees them: in person, with the papers of their kind and the signed declaration. */
export function readPartyAtCounter(context: Context, input: PartyAtCounter, role: PartyRole): Party {
  const path = ['input', fieldOf[role]]
  if (!input.isPresent)
    throw new Refusal('BOTH_MUST_BE_PRESENT', {
      zh: '男女双方须共同到婚姻登记机关办理。',
      en: 'Both must come to the office together.',
      basis: '民法典 art. 1049；婚姻登记条例',
      path: [...path, 'isPresent'],
    })
  if (!input.hasDeclared)
    throw new Refusal('DECLARATION_MISSING', {
      zh: '须签署无配偶且与对方没有直系血亲和三代以内旁系血亲关系的声明（境外当事人须经公证或认证）。',
      en: 'The signed declaration of having no spouse and no forbidden kinship is missing.',
      basis: '婚姻登记条例 art. 5',
      path: [...path, 'hasDeclared'],
    })
  const party = readParty(context, input, role, 'marriage-funeral:marriage')
  if (party.birthDate === null)
    throw new Refusal('AGE_UNKNOWN', {
      zh: '证件不载明出生日期，请填写出生日期以核对法定婚龄。',
      en: 'The document does not bear the birth date. State it, so that the age can be checked.',
      basis: '民法典 art. 1047',
      path: [...path, 'birthDate'],
    })
  return party
}

/** A party as a certificate or roster names them; what it says of the person goes to the registry. */
export function readParty(context: Context, input: PartyOfRecord, role: PartyRole, source: string): Party {
  const path = ['input', fieldOf[role]]
  const { document, kind, name, registeredDivision } = input
  const { reading } = identifyByDocument(context, document, [...path, 'document'])
  if (!documentsOf[kind].includes(reading.type))
    throw new Refusal('DOCUMENT_OF_ANOTHER_KIND', {
      zh: `该类当事人须出具：${documentsOf[kind].join('、')}。请核对证件类型与当事人类别。`,
      en: `A party of this kind shows one of ${documentsOf[kind].join(', ')}. Check the document and the kind.`,
      basis: '婚姻登记条例 art. 5',
      path: [...path, 'document', 'type'],
    })
  if (reading.sex !== undefined && reading.sex !== sexOf[role])
    throw new Refusal('SEX_CONTRADICTS_ROLE', {
      zh: '证件号码所载性别与所填一方不符。请核对男方、女方。',
      en: 'The sex in the document number is not that of this side. Check husband and wife.',
      basis: '民法典 art. 1046',
      path: [...path, 'document'],
    })
  if (reading.birthDate !== undefined && input.birthDate != null && reading.birthDate !== input.birthDate)
    throw new Refusal('BIRTH_DATE_CONTRADICTS_DOCUMENT', {
      zh: '出生日期与证件号码所载不一致。请核对。',
      en: 'The birth date differs from the one in the document number. Compare them.',
      basis: 'GB 11643',
      path: [...path, 'birthDate'],
    })
  const birthDate = reading.birthDate ?? input.birthDate ?? null
  const personId = claimPerson(
    context,
    { document, name, sex: sexOf[role], birthDate, registeredDivision: registeredDivision ?? null },
    source,
  )
  return { role, personId, kind, registeredDivision: registeredDivision ?? null, birthDate }
}

/** The ages of the law now in force, by which a division marries; of an earlier day, those it began with. */
export async function presentAges(context: Context, division: string, on: string): Promise<Record<PartyRole, number>> {
  const day = on < LAW_OF_1980 ? LAW_OF_1980 : on
  return {
    HUSBAND: await getParameterNumber(context, 'MARRIAGE.ageMale', division, day),
    WIFE: await getParameterNumber(context, 'MARRIAGE.ageFemale', division, day),
  }
}

/**
 * Whether these two may marry on a day and stay married from `since` on. Nobody else decides about either meanwhile.
 * Refused with UNDER_AGE, SAME_PERSON, PARTY_DECEASED, ALREADY_MARRIED or FORBIDDEN_KINSHIP.
 */
export async function mustBeFreeToMarry(
  context: Context,
  parties: readonly [Party, Party],
  { division, on, since }: { division: string; on: string; since: string },
): Promise<void> {
  const ages = await presentAges(context, division, on)
  for (const { role, birthDate } of parties) {
    const years = ageNeeded(role, on, ages)
    if (birthDate !== null && !isOldEnough(birthDate, on, years)) throw underAge(role, years)
  }
  const ids = parties.map(({ personId }) => personId) as [string, string]
  await lockPersons(context, ids)
  const groups = await linkedIdsByPerson(context, ids)
  if (groups.get(ids[0])!.some((id) => groups.get(ids[1])!.includes(id)))
    throw new Refusal('SAME_PERSON', {
      zh: '双方证件属于同一人。请核对身份。',
      en: 'Both documents belong to one person. Check the identities.',
      basis: '民法典 art. 1046',
      path: ['input'],
    })
  const facts = await factsByPerson(context, ids)
  for (const { role, personId } of parties) {
    const death = facts.get(personId)?.death ?? null
    if (death !== null) throw deceased(role, death.diedOn)
    await mustHaveNoSpouse(context, groups.get(personId)!, since, role)
  }
  const [tie] = await forbiddenTies(context, [ids])
  if (tie != null)
    throw new Refusal('FORBIDDEN_KINSHIP', {
      zh: `登记信息显示双方为${tie.line === 'LINEAL' ? '直系血亲' : `${tie.generations}代以内旁系血亲`}，不得结婚。信息有误的，请先更正亲属关系。`,
      en: `By the registry the two are ${tie.line === 'LINEAL' ? 'lineal kin' : `collaterals within ${tie.generations} generations`}. Where that is wrong, correct the kinship first.`,
      basis: '民法典 art. 1048',
      path: ['input'],
    })
}

/** The marriage may have been registered anywhere; the refusal does not say where. */
export async function mustHaveNoSpouse(
  context: Context,
  ids: readonly string[],
  since: string,
  role: PartyRole,
): Promise<void> {
  const married = await context.beyondScope(() =>
    context.em.count(MarriageParty, {
      personId: { $in: [...ids] },
      isVoid: false,
      $or: [{ validTo: null }, { validTo: { $gt: since } }],
    }),
  )
  if (married > 0) throw alreadyMarried(fieldOf[role])
}

function underAge(role: PartyRole, years: number): Refusal {
  return new Refusal('UNDER_AGE', {
    zh: `${role === 'HUSBAND' ? '男方' : '女方'}未满 ${years} 周岁，不得登记结婚。`,
    en: `The ${fieldOf[role]} is not yet ${years} years old.`,
    basis: '民法典 art. 1047',
    path: ['input', fieldOf[role]],
  })
}

function deceased(role: PartyRole, diedOn: string): Refusal {
  return new Refusal('PARTY_DECEASED', {
    zh: `登记信息显示${role === 'HUSBAND' ? '男方' : '女方'}已于 ${diedOn} 死亡。信息有误的，请先更正死亡登记。`,
    en: `By the registry the ${fieldOf[role]} died on ${diedOn}. Where that is wrong, correct it first.`,
    path: ['input', fieldOf[role]],
  })
}
