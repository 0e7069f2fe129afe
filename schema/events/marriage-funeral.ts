import { z } from 'zod'
import { amountFen, division, localDate, personId } from './fields.ts'

const couple = { husbandId: personId, wifeId: personId }
const moved = { from: z.string().nullable(), to: z.string(), event: z.string(), on: localDate }
const deathProof = {
  evidence: z.enum([
    'MEDICAL_CERTIFICATE',
    'HUKOU_DEREGISTRATION',
    'CREMATION',
    'COURT_DECLARATION',
    'BURIAL',
    'REPORT',
  ]),
  diedOn: localDate,
  precision: z.enum(['DAY', 'MONTH', 'YEAR']),
  statedOn: localDate,
}

/** What the registers of marriage and of funerals tell. */
export const marriageFuneralEvents = {
  'marriage-funeral.marriage.registered': z.strictObject({
    ...couple,
    kind: z.enum(['MARRIAGE', 'RETRO']),
    registeredOn: localDate,
    /** From when the marriage holds; before `registeredOn` where it was registered late. */
    since: localDate,
    /** Neither party is registered in the province of the office; null where nobody said. */
    isAwayFromHome: z.boolean().nullable(),
    /** The division of the office, which may lie in another province; where it is not told, it is that of the event. */
    registeredIn: division.optional(),
    /** The spouse who moves into a household of the registry, as the couple stated it. */
    move: z.strictObject({ personId, householdId: z.uuid(), role: z.string() }).nullable(),
  }),
  'marriage-funeral.marriage.dissolved': z.strictObject({
    ...couple,
    cause: z.enum(['DIVORCE', 'COURT_DIVORCE', 'DEATH', 'DECLARED_DEATH', 'NOT_REVIVED']),
    dissolvedOn: localDate,
    /** The division of the office that registered a divorce; where it is not told, it is that of the event. */
    registeredIn: division.optional(),
  }),
  'marriage-funeral.marriage.annulled': z.strictObject({ ...couple, ground: z.string(), annulledOn: localDate }),
  'marriage-funeral.marriage.revived': z.strictObject({ ...couple, since: localDate }),
  'marriage-funeral.marriage.conflictRaised': z.strictObject({ marriageId: z.uuid(), kind: z.string(), on: localDate }),
  'marriage-funeral.marriage.conflictClosed': z.strictObject({
    marriageId: z.uuid(),
    kind: z.string(),
    state: z.string(),
    on: localDate,
  }),
  'marriage-funeral.divorceApplication.moved': z.strictObject(moved),
  'marriage-funeral.certificate.issued': z.strictObject({ kind: z.string(), isReissue: z.boolean(), on: localDate }),
  'marriage-funeral.certificate.shared': z.strictObject({ kind: z.string(), consumer: z.string(), on: localDate }),
  'marriage-funeral.certificate.ended': z.strictObject({ kind: z.string(), state: z.string(), on: localDate }),
  /** A report of family or village: to be verified, nothing follows from it yet. */
  'marriage-funeral.death.reported': z.strictObject(deathProof),
  /** Proof on which others may act; one event a proof. */
  'marriage-funeral.death.confirmed': z.strictObject(deathProof),
  'marriage-funeral.death.revoked': z.strictObject({ ...deathProof, reason: z.string(), revokedOn: localDate }),
  'marriage-funeral.death.conflictRaised': z.strictObject({ on: localDate }),
  'marriage-funeral.death.conflictClosed': z.strictObject({ state: z.string(), on: localDate }),
  'marriage-funeral.cremation.recorded': z.strictObject({
    facilityId: z.uuid(),
    diedOn: localDate,
    crematedOn: localDate,
    hasDeathCertificate: z.boolean(),
    feeFen: amountFen.nullable(),
    waivedFen: amountFen.nullable(),
  }),
  'marriage-funeral.cremation.voided': z.strictObject({
    facilityId: z.uuid(),
    crematedOn: localDate,
    reason: z.string(),
  }),
  'marriage-funeral.facility.moved': z.strictObject({ ...moved, kind: z.string() }),
  'marriage-funeral.cemetery.inspected': z.strictObject({
    facilityId: z.uuid(),
    year: z.int(),
    step: z.string(),
    result: z.string().nullable(),
    on: localDate,
  }),
  'marriage-funeral.cemetery.buried': z.strictObject({
    facilityId: z.uuid(),
    kind: z.string(),
    buriedOn: localDate,
    isOutsider: z.boolean().nullable(),
    division,
  }),
}
