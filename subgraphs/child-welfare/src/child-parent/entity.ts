import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

export const PARENT_ROLES = ['FATHER', 'MOTHER'] as const
export type ParentRole = (typeof PARENT_ROLES)[number]

/** A parent of one of these kinds is lost to the child. */
export const LOSS_KINDS = ['DEAD', 'DECLARED_MISSING', 'UNTRACEABLE'] as const
/** A parent of one of these kinds is alive and cannot bring the child up (民发〔2019〕62号, 民发〔2020〕125号). */
export const UNABLE_KINDS = [
  'SEVERE_DISABILITY',
  'SERIOUS_ILLNESS',
  'IMPRISONED',
  'COMPULSORY_REHAB',
  'LIBERTY_RESTRICTED',
  'LOST_CONTACT',
  'GUARDIANSHIP_REVOKED',
  'DEPORTED',
] as const
export const CIRCUMSTANCE_KINDS = [...LOSS_KINDS, ...UNABLE_KINDS] as const
export type CircumstanceKind = (typeof CIRCUMSTANCE_KINDS)[number]

export const EVIDENCE_KINDS = [
  'DEATH_CERTIFICATE',
  'CREMATION_CERTIFICATE',
  'DEREGISTRATION',
  'COURT_JUDGMENT',
  'POLICE_STATEMENT',
  'POLICE_REPORT',
  'DISABILITY_CERTIFICATE',
  'MEDICAL_DIAGNOSIS',
  'CUSTODY_STATEMENT',
  'REHAB_DECISION',
  'RESTRICTION_DECISION',
  'EXIT_DECISION',
  'ROSTER',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** A parent in the child's file; without a person where nobody knows who it is. */
export const ChildParent = defineEntity({
  name: 'ChildParent',
  tableName: 'child_parent',
  properties: {
    ...recordKeeping,
    childPersonId: p.uuid(),
    role: p.enum([...PARENT_ROLES]),
    personId: p.uuid().nullable().index(),
  },
  uniques: [{ name: 'one_parent_a_role', properties: ['childPersonId', 'role'] }],
  checks: [{ name: 'nobody_is_their_own_parent', expression: 'person_id <> child_person_id' }],
  ...history,
  ...rowsByDivision,
})
export type ChildParent = InferEntity<typeof ChildParent>

/** Why a parent does not bring the child up, from when to when, and what proves it. */
export const ParentCircumstance = defineEntity({
  name: 'ParentCircumstance',
  tableName: 'parent_circumstance',
  properties: {
    ...recordKeeping,
    parent: () => p.manyToOne(ChildParent).index(),
    kind: p.enum([...CIRCUMSTANCE_KINDS]),
    validFrom: p.date(),
    /** First day on which it no longer holds, e.g. that of the release; null where none is set. */
    validTo: p.date().nullable(),
    /** Codes of GB/T 26341. */
    disabilityCategory: p.text().nullable(),
    disabilityGrade: p.integer().nullable(),
    /** The illness stands on the local list of serious illnesses. */
    isListedIllness: p.boolean().nullable(),
    evidence: p.enum([...EVIDENCE_KINDS]),
    document: p.text(),
    /** Stated in error: it counts for nothing, on no day. */
    withdrawnOn: p.date().nullable(),
    withdrawalDocument: p.text().nullable(),
    /** Why it ended, where somebody recorded that. */
    endDocument: p.text().nullable(),
  },
  checks: [
    { name: 'circumstance_ends_after_it_begins', expression: 'valid_to is null or valid_to >= valid_from' },
    {
      name: 'disability_has_category_and_grade',
      expression: `kind <> 'SEVERE_DISABILITY' or evidence = 'ROSTER' or (disability_category is not null and disability_grade is not null)`,
    },
  ],
  ...history,
  ...rowsByDivision,
})
export type ParentCircumstance = InferEntity<typeof ParentCircumstance>
