import { type Context, record } from '@civil-affairs/kit'
import { issueCertificate } from '../marriage-certificate/index.ts'
import type { MarriageOffice } from '../marriage-office/entity.ts'
import { getWorkingOffice, nextCertificateNumber } from '../marriage-office/index.ts'
import { Marriage, MarriageParty, MarriageRegistration } from './entity.ts'
import type { RegisterMarriageInput, RegisterRetroactivelyInput } from './input.ts'
import { mustBeFreeToMarry, type Party, presentAges, readPartyAtCounter } from './parties.ts'
import { inFuture } from './refusals.ts'
import { isAwayFromHome, retroactiveFrom } from './rules.ts'

/** 结婚登记, at any office of the country (全国通办): both come, both are free, and the certificate is handed out at once. */
export async function registerMarriage(context: Context, input: RegisterMarriageInput): Promise<Marriage> {
  const { today } = context
  const { office, parties } = await readCouple(context, input, today)
  await mustBeFreeToMarry(context, parties, { division: office.division, on: today, since: today })
  const mover = parties.find(({ role }) => role === input.move?.mover)
  const move =
    mover === undefined
      ? null
      : { personId: mover.personId, householdId: input.move!.householdId, role: input.move!.role }
  return keepMarriage(context, office, parties, {
    kind: 'MARRIAGE',
    since: today,
    move,
    printNumber: input.printNumber,
  })
}

/** 补办结婚登记: the couple lived as spouses before; the marriage holds from when both met the conditions of marriage. */
export async function registerMarriageRetroactively(
  context: Context,
  input: RegisterRetroactivelyInput,
): Promise<Marriage> {
  const { today } = context
  if (input.togetherSince > today) throw inFuture('togetherSince')
  const { office, parties } = await readCouple(context, input, today)
  const years = await presentAges(context, office.division, today)
  const earliest = retroactiveFrom(
    input.togetherSince,
    parties.map(({ role, birthDate }) => ({ birthDate: birthDate!, years: years[role] })),
  )
  const since = earliest < today ? earliest : today
  await mustBeFreeToMarry(context, parties, { division: office.division, on: today, since })
  return keepMarriage(context, office, parties, {
    kind: 'RETRO',
    since,
    move: null,
    printNumber: input.printNumber,
    document: input.document,
  })
}

async function readCouple(context: Context, input: Omit<RegisterMarriageInput, 'move'>, on: string) {
  context.viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  const office = await getWorkingOffice(context, input.officeId, on, [input.husband.kind, input.wife.kind])
  const parties: [Party, Party] = [
    readPartyAtCounter(context, input.husband, 'HUSBAND'),
    readPartyAtCounter(context, input.wife, 'WIFE'),
  ]
  return { office, parties }
}

async function keepMarriage(
  context: Context,
  office: MarriageOffice,
  parties: readonly [Party, Party],
  act: {
    kind: 'MARRIAGE' | 'RETRO'
    since: string
    move: { personId: string; householdId: string; role: string } | null
    printNumber?: string | null | undefined
    document?: string
  },
): Promise<Marriage> {
  const { em, today } = context
  const { division } = office
  const marriage = em.create(Marriage, {
    division,
    state: 'IN_FORCE',
    registeredIn: division,
    registeredOn: today,
    validFrom: act.since,
    validTo: null,
    endCause: null,
    revivedFrom: null,
    notRevived: null,
  })
  for (const { role, personId, kind, registeredDivision } of parties)
    em.create(MarriageParty, {
      marriage,
      division,
      role,
      personId,
      kind,
      registeredDivision,
      isUnderAge: false,
      isVoid: false,
      validFrom: act.since,
      validTo: null,
    })
  await em.flush()
  const registration = em.create(MarriageRegistration, {
    marriage,
    division,
    kind: act.kind,
    office,
    registeredOn: today,
    certificateNumber: await nextCertificateNumber(context, office, 'J', today),
    rawNumber: null,
    printNumber: act.printNumber ?? null,
    archiveNumber: null,
    courtName: null,
    document: act.document ?? null,
    ground: null,
  })
  await issueCertificate(context, marriage, registration, 'MARRIAGE')
  const [husband, wife] = parties
  record(em, 'marriage-funeral.marriage.registered', {
    recordId: marriage.id,
    division,
    subjects: [husband.personId, wife.personId],
    data: {
      husbandId: husband.personId,
      wifeId: wife.personId,
      kind: act.kind,
      registeredOn: today,
      since: act.since,
      isAwayFromHome: isAwayFromHome(
        division,
        parties.map(({ registeredDivision }) => registeredDivision),
      ),
      move: act.move,
    },
  })
  return marriage
}
