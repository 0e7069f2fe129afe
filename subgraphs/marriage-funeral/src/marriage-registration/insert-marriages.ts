import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { MarriageCertificate } from '../marriage-certificate/entity.ts'
import { Marriage, MarriageParty, MarriageRegistration } from './entity.ts'
import { presentAges } from './parties.ts'
import { reviewMarriages } from './review-marriages.ts'
import { ageNeeded, isAwayFromHome, isOldEnough, type PartyRole } from './rules.ts'

export interface StatedParty {
  personId: string
  kind: MarriageParty['kind']
  registeredDivision?: string | null
  /** Tells whether the party was of age; it is not kept. */
  birthDate?: string | null
}

export interface StatedMarriage {
  id?: string
  /** Whose record it is here; `registeredIn` where another office registered it. */
  division: string
  registeredIn?: string | null
  officeId?: string | null
  kind?: 'MARRIAGE' | 'RETRO'
  registeredOn: string
  since?: string | null
  certificateNumber?: string | null
  rawNumber?: string | null
  printNumber?: string | null
  archiveNumber?: string | null
  husband: StatedParty
  wife: StatedParty
  divorce?: StatedDivorce | null
}

export interface StatedDivorce {
  kind: 'DIVORCE' | 'COURT_DIVORCE'
  on: string
  officeId?: string | null
  certificateNumber?: string | null
  rawNumber?: string | null
  courtName?: string | null
  document?: string | null
}

const CHUNK = 2_000

/**
 * Takes marriages over from rosters, other offices and the sample province, in few statements. Whoever would be married
 * twice at a time stops the batch (one_marriage_at_a_time); what else contradicts the law becomes a conflict record.
 */
export async function insertMarriages(context: Context, stated: readonly StatedMarriage[]): Promise<string[]> {
  const ids: string[] = []
  for (let start = 0; start < stated.length; start += CHUNK)
    ids.push(...(await insertChunk(context, stated.slice(start, start + CHUNK))))
  return ids
}

async function insertChunk(context: Context, stated: readonly StatedMarriage[]): Promise<string[]> {
  const marriages: Record<string, unknown>[] = []
  const parties: Record<string, unknown>[] = []
  const acts: Record<string, unknown>[] = []
  const certificates: Record<string, unknown>[] = []
  const registered: NewEvent<'marriage-funeral.marriage.registered'>[] = []
  const dissolved: NewEvent<'marriage-funeral.marriage.dissolved'>[] = []
  const issued: NewEvent<'marriage-funeral.certificate.issued'>[] = []
  const ids: string[] = []
  for (const one of stated) {
    const { division, registeredOn, husband, wife } = one
    const kind = one.kind ?? 'MARRIAGE'
    const registeredIn = one.registeredIn ?? division
    const since = one.since ?? registeredOn
    const end = one.divorce ?? null
    const ages = await presentAges(context, division, since)
    const marriage = { id: randomUUID(), division, ...(one.id === undefined ? {} : { id: one.id }) }
    const validTo = end?.on ?? null
    ids.push(marriage.id)
    marriages.push({
      ...marriage,
      state: end === null ? 'IN_FORCE' : 'DIVORCED',
      registeredIn,
      registeredOn,
      validFrom: since,
      validTo,
      endCause: end?.kind ?? null,
      revivedFrom: null,
      notRevived: null,
    })
    for (const [role, party] of [
      ['HUSBAND', husband],
      ['WIFE', wife],
    ] as [PartyRole, StatedParty][])
      parties.push({
        id: randomUUID(),
        division,
        marriage: marriage.id,
        role,
        personId: party.personId,
        kind: party.kind,
        registeredDivision: party.registeredDivision ?? null,
        isUnderAge: party.birthDate != null && !isOldEnough(party.birthDate, since, ageNeeded(role, since, ages)),
        isVoid: false,
        validFrom: since,
        validTo,
      })
    const keep = (act: {
      kind: 'MARRIAGE' | 'RETRO' | 'DIVORCE' | 'COURT_DIVORCE'
      on: string
      officeId?: string | null | undefined
      certificateNumber?: string | null | undefined
      rawNumber?: string | null | undefined
      printNumber?: string | null | undefined
      archiveNumber?: string | null | undefined
      courtName?: string | null | undefined
      document?: string | null | undefined
    }) => {
      const id = randomUUID()
      acts.push({
        id,
        division,
        marriage: marriage.id,
        kind: act.kind,
        office: act.officeId ?? null,
        registeredOn: act.on,
        certificateNumber: act.certificateNumber ?? null,
        rawNumber: act.rawNumber ?? null,
        printNumber: act.printNumber ?? null,
        archiveNumber: act.archiveNumber ?? null,
        courtName: act.courtName ?? null,
        document: act.document ?? null,
        ground: null,
      })
      if (act.certificateNumber == null) return
      const isMarriage = act.kind === 'MARRIAGE' || act.kind === 'RETRO'
      const isCancelled = isMarriage && end !== null
      const certificate = { id: randomUUID(), kind: isMarriage ? 'MARRIAGE' : 'DIVORCE' }
      issued.push({
        recordId: certificate.id,
        // Issued where it was registered, which need not be where the record is kept.
        division: isMarriage ? registeredIn : division,
        subjects: [marriage.id],
        data: { kind: certificate.kind, isReissue: false, on: act.on },
      })
      certificates.push({
        ...certificate,
        division,
        marriage: marriage.id,
        registration: id,
        number: act.certificateNumber,
        state: isCancelled ? 'CANCELLED' : 'VALID',
        issuedOn: act.on,
        endedOn: isCancelled ? end.on : null,
      })
    }
    keep({ ...one, kind, on: registeredOn })
    if (end !== null) keep(end)
    const couple = { husbandId: husband.personId, wifeId: wife.personId }
    const told = { recordId: marriage.id, division, subjects: [husband.personId, wife.personId] }
    const homes = [husband.registeredDivision, wife.registeredDivision]
    registered.push({
      ...told,
      data: {
        ...couple,
        kind,
        registeredOn,
        since,
        isAwayFromHome: isAwayFromHome(registeredIn, homes),
        registeredIn,
        move: null,
      },
    })
    if (end !== null) dissolved.push({ ...told, data: { ...couple, cause: end.kind, dissolvedOn: end.on } })
  }
  await context.em.flush()
  await insertInBulk(context.em, Marriage, marriages)
  await insertInBulk(context.em, MarriageParty, parties)
  await insertInBulk(context.em, MarriageRegistration, acts)
  await insertInBulk(context.em, MarriageCertificate, certificates)
  await recordMany(context.em, 'marriage-funeral.marriage.registered', registered)
  await recordMany(context.em, 'marriage-funeral.marriage.dissolved', dissolved)
  await recordMany(context.em, 'marriage-funeral.certificate.issued', issued)
  await reviewMarriages(
    context,
    stated.flatMap(({ husband, wife }) => [husband.personId, wife.personId]),
  )
  return ids
}
