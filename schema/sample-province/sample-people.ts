/** What the sample province is made of. All of it is invented; keys ("140502-000123") hold within one seed and size. */
import type { DocumentType } from '../codes/document-types.ts'
import type { SampleSex } from './census.ts'

/** A batch stands alone: whoever is named in it by key is in it. */
export interface SampleBatch {
  /** From 0, in the order of the counties: where a killed filling goes on. */
  readonly index: number
  readonly persons: readonly SamplePerson[]
  readonly households: readonly SampleHousehold[]
  readonly kinship: readonly SampleKinship[]
  readonly marriages: readonly SampleMarriage[]
  readonly deaths: readonly SampleDeath[]
  /** The persons of a lively household to show: three generations, a couple, low income; the first of the province. */
  readonly examplePerson: string | null
  /** What was planted, for the truth file alone: the hub must never read it. */
  readonly truth: readonly SampleFault[]
}

/** A record of a person. One human planted twice has two. */
export interface SamplePerson {
  readonly key: string
  readonly name: string
  readonly sex: SampleSex
  readonly birthDate: string
  /** Code of GB/T 3304. */
  readonly ethnicity: string
  readonly document: SampleDocument | null
  /** 12 digits; of the county only where that lies outside Shanxi. */
  readonly registeredDivision: string
  readonly residenceDivision: string
  readonly address: string
  readonly phone: string | null
  readonly bankAccount: string | null
  /** Code of GB/T 2261.2; of the dead, that at the time of death. */
  readonly maritalStatus: string
  readonly diedOn: string | null
  /** What each source says; the first is the police's. */
  readonly statements: readonly SampleStatement[]
  readonly facts: SampleLifeFacts
}

export interface SampleDocument {
  readonly type: DocumentType
  readonly number: string
}

/** One statement of one source, as it was made. */
export interface SampleStatement {
  readonly key: string
  readonly source: string
  readonly statedOn: string
  readonly document: SampleDocument | null
  readonly name: string | null
  readonly sex: SampleSex | null
  readonly birthDate: string | null
  readonly birthPrecision: 'DAY' | 'MONTH' | null
  readonly ethnicity: string | null
  readonly registeredDivision: string | null
  readonly residenceDivision: string | null
  readonly address: string | null
  readonly phone: string | null
}

export type SampleCare = 'AT_HOME' | 'LEFT_BEHIND' | 'ORPHAN' | 'DE_FACTO_UNSUPPORTED'

/** What programmes need to know of a life, for their own sample steps: never stored in the registry. */
export interface SampleLifeFacts {
  readonly age: number
  readonly isUrban: boolean
  /** Category and grade of GB/T 26341. */
  readonly disability: { readonly category: string; readonly grade: string } | null
  readonly severelyIll: boolean
  readonly labourCapacity: 'FULL' | 'PARTIAL' | 'NONE'
  readonly isStudent: boolean
  /** Of the person's own work, pension and transfers. */
  readonly monthlyIncomeFen: number
  /** Who looks after a child under 16; AT_HOME for everybody else. */
  readonly care: SampleCare
  /** GB/T 42195: of those of 60 and more, how well they do by themselves; null for the younger. */
  readonly ability: 'INTACT' | 'MILD' | 'MODERATE' | 'SEVERE' | 'TOTAL' | null
  /** Whether a home for the elderly is where the person lives. */
  readonly livesInInstitution: boolean
}

export type SampleNeed = 'LOW_INCOME' | 'DESTITUTE' | 'LOW_INCOME_EDGE' | 'RIGID_EXPENSES'

export interface SampleHousehold {
  readonly key: string
  /** Registered and resident households are two, also where the same people are in both. */
  readonly kind: 'REGISTERED' | 'RESIDENT'
  /** 户号, nine digits, of registered ones. */
  readonly number: string | null
  readonly division: string
  readonly address: string
  readonly isUrban: boolean
  /** 集体户: a dormitory, a building site, a home; its people are not related. */
  readonly isCollective: boolean
  readonly formedOn: string
  readonly dissolvedOn: string | null
  readonly members: readonly SampleMembership[]
  /** What the people of a resident household are in need of; null for registered ones and for most. */
  readonly need: SampleNeed | null
}

export interface SampleMembership {
  readonly person: string
  /** Code of GB/T 4761, to the head. */
  readonly role: string
  /** [since, until) */
  readonly since: string
  readonly joinReason: 'BIRTH' | 'MARRIAGE' | 'MIGRATION' | 'FORMED'
  readonly until: string | null
  readonly leaveReason: 'DEATH' | 'MIGRATION' | 'DIVORCE' | null
}

export interface SampleKinship {
  readonly kind: 'PARENT' | 'GUARDIAN'
  /** The parent or guardian. */
  readonly from: string
  /** The child. */
  readonly to: string
  readonly since: string
}

export interface SampleMarriage {
  /** Null where a divorced husband or wife is not in the sample. */
  readonly husband: string | null
  readonly wife: string | null
  readonly marriedOn: string
  /** Whether it is the second marriage, or a later one, of each. */
  readonly isRemarriage: { readonly husband: boolean; readonly wife: boolean }
  readonly endedOn: string | null
  readonly endReason: 'DEATH' | 'DIVORCE' | null
  /** Of a divorce: at the marriage registry or by a court. */
  readonly divorcedBy: 'REGISTRY' | 'COURT' | null
}

export interface SampleDeath {
  readonly person: string
  readonly diedOn: string
  readonly source: string
}

export type SampleFaultKind =
  /** The same person under the fifteen digits of an old number. */
  | 'FIFTEEN_DIGIT_NUMBER'
  /** The same person a second time, with a birth date one digit off. */
  | 'BIRTH_DATE_ONE_DIGIT_OFF'
  /** likewise, of somebody old; an officer has linked the two records, which contradict each other on the birthday. */
  | 'R-51'
  /** Dead by the crematorium, alive by the police. */
  | 'DEATH_IN_ONE_SOURCE'
  /** Two sources, two days of death. */
  | 'TWO_DEATH_DATES'
  /** The number bears the other sex. */
  | 'SEX_CONTRADICTS_NUMBER'
  /** A child in two registered households, the second time by its birth certificate. */
  | 'CHILD_IN_TWO_HOUSEHOLDS'
  /** Two people, one name, one birth date: no duplicate. */
  | 'NAMESAKES_BORN_THE_SAME_DAY'
  /** Registered under a code that was abolished in 2018 or 2019. */
  | 'OLD_DIVISION_CODE'
  /** No document, and of the birth date the month alone. */
  | 'NO_DOCUMENT'

export interface SampleFault {
  readonly kind: SampleFaultKind
  readonly persons: readonly string[]
  readonly households: readonly string[]
  readonly what: string
}

/** A village or residents' committee people live in. */
export interface SampleVillage {
  /** Twelve digits. */
  readonly code: string
  /** As an address begins: 坞城街道师范街社区. */
  readonly name: string
  readonly isUrban: boolean
}

export interface SampleOutsideCounty {
  /** Six digits, not of Shanxi. */
  readonly code: string
  readonly name: string
}
