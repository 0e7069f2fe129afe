import { addDays, addMonths, addToMonth, firstDayOf } from '@civil-affairs/schema'
import { sampleCreditCode } from '@civil-affairs/schema/sample-province/care-institutions.ts'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import type { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import { Random, Weighted } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import type { CircumstanceKind, EvidenceKind, ParentRole } from '../child-parent/entity.ts'
import type { ChildSupportKind } from '../child-support/entity.ts'
import { endByAge, startOf } from '../child-support/index.ts'

/** The last one turns into R-34 when somebody links the two records; till then no rule can see it. */
export type PlantedRule = 'R-05' | 'R-07' | 'R-09' | 'SUPPORT_UNDER_TWO_RECORDS'

export interface PlantedFault {
  readonly kind: PlantedRule
  readonly persons: readonly string[]
  /** Keys of the records it is about. */
  readonly records: readonly string[]
  readonly what: string
}

export interface DrawnParent {
  readonly role: ParentRole
  /** Null where the registry does not know who it is. */
  readonly person: SamplePerson | null
  readonly circumstance: {
    readonly kind: CircumstanceKind
    readonly since: string
    readonly until: string | null
    readonly disabilityCategory: string | null
    readonly disabilityGrade: number | null
    readonly isListedIllness: boolean | null
    readonly evidence: EvidenceKind
  }
}

export interface DrawnSupport {
  readonly key: string
  readonly child: SamplePerson
  readonly kind: ChildSupportKind
  readonly parents: readonly DrawnParent[]
  readonly guardian: SamplePerson | null
  /** Who is paid: the guardian, whoever is grown where the child lives, or the child itself at eighteen. */
  readonly payee: SamplePerson | null
  readonly institutionCreditCode: string | null
  readonly decidedOn: string
  readonly validFrom: string
  readonly validTo: string
  readonly verifiedOn: readonly string[]
  /** Study that lets it go on after eighteen. */
  readonly study: { readonly from: string; readonly until: string } | null
}

/** A child whose file names both parents as lost, and who has no support. */
export interface DrawnLead {
  readonly child: SamplePerson
  readonly parents: readonly DrawnParent[]
}

export interface DrawnChildren {
  readonly supports: readonly DrawnSupport[]
  readonly leads: readonly DrawnLead[]
  readonly faults: readonly PlantedFault[]
}

/** Of orphans, those raised in an institution; of people of 18 to 21 in study, those whose support goes on. Own estimates. */
const IN_INSTITUTIONS = 0.15
const STUDY_GOES_ON = 0.001
/** The half-yearly verifications of two years. */
/** Of orphans whose parents are known to have died, those nobody found; of dead children, those paid on. Own estimates. */
const ORPHANS_NOT_FOUND = 0.1
const CHILDREN_PAID_ON = 0.3
/** A death so late that the procedure is still running, or was not begun. */
const FOUND_BY_NOW = '2026-02-01'
const VERIFIED = ['2024-07-10', '2025-01-10', '2025-07-10', '2026-01-10']
const FIRST_DECISION = '2022-01-10'

/** A rule, or one of several ways to break it. */
export type Plant = PlantedRule | 'R-07 declared missing'

/** Who of a batch is supported: every child nobody brings up, who studies on, and what is planted. */
export function drawChildren(seed: number, batch: SampleBatch, planting: Planting<Plant>): DrawnChildren {
  const supports: DrawnSupport[] = []
  const leads: DrawnLead[] = []
  const faults: PlantedFault[] = []
  const family = new Families(batch)
  const contradicted = new Set(batch.truth.flatMap(({ persons }) => persons))
  for (const child of batch.persons) {
    const { key, diedOn, document } = child
    const { age, care, isStudent } = child.facts
    if (age > 21 || document === null) continue
    const random = new Random(`child-welfare/${seed}/${key}`)
    const grant = (more: Partial<DrawnSupport> = {}, kind?: ChildSupportKind) => {
      const support = drawSupport(random, child, family, kind ?? kindOf(random, child))
      supports.push({ ...support, ...more })
    }
    const records = [`support ${key}`]
    const parents = family.parentsOf(key)
    if (age < 18 && diedOn === null && (care === 'ORPHAN' || care === 'DE_FACTO_UNSUPPORTED')) {
      if (isOverlooked(random, parents, planting))
        faults.push({
          kind: 'R-07',
          persons: [key, ...parents.map((parent) => parent.key)],
          records: [],
          what: '父母均已死亡，未纳入保障',
        })
      else grant()
    } else if (contradicted.has(key)) continue
    else if (age < 16 && diedOn === null) {
      const mayBeLost = parents.length === 2 && (care === 'LEFT_BEHIND' || parents.some((one) => one.diedOn !== null))
      if (!mayBeLost || !planting.plants('R-07 declared missing', random, 0.002)) continue
      leads.push({ child, parents: parents.map((parent) => lostParent(random, parent, child)) })
      faults.push({ kind: 'R-07', persons: [key], records: [], what: '父母一方或双方被宣告失踪，未纳入保障' })
    } else if (age < 18 && diedOn !== null) {
      // Old enough to have been supported before it died, and dead long enough for a payment too many.
      if (diedOn >= '2026-04-01' || addMonths(child.birthDate, 8) >= diedOn) continue
      if (!planting.plants('R-05', random, CHILDREN_PAID_ON)) continue
      grant({}, 'DE_FACTO')
      faults.push({ kind: 'R-05', persons: [key], records, what: `已于 ${diedOn} 去世，基本生活费仍在发放` })
    } else if (diedOn !== null) continue
    else if (age === 18 && addMonths(child.birthDate, 216) < '2026-04-01') {
      if (planting.plants('R-09', random, 0.003)) {
        grant({ validTo: firstDayOf(addToMonth(endByAge(child.birthDate), 24)) }, 'DE_FACTO')
        faults.push({ kind: 'R-09', persons: [key], records, what: '已满18周岁，无就学记录，仍在发放' })
      } else if (isStudent && random.chance(STUDY_GOES_ON * 3)) grant(studyOf(child), 'DE_FACTO')
    } else if (age >= 19 && isStudent && random.chance(STUDY_GOES_ON)) grant(studyOf(child), 'DE_FACTO')
  }
  plantDoubles(seed, batch, family, planting, supports, faults)
  return { supports, leads, faults }
}

/** Both parents are in the register of deaths, and nobody applied: lately died, or not found for years. */
function isOverlooked(random: Random, parents: readonly SamplePerson[], planting: Planting<Plant>): boolean {
  const deaths = parents.map(({ diedOn }) => diedOn)
  if (deaths.length < 2 || deaths.includes(null)) return false
  const isFound = !planting.plants('R-07', random, ORPHANS_NOT_FOUND)
  return !isFound || deaths.some((diedOn) => diedOn! >= FOUND_BY_NOW)
}

/** A child registered twice draws support under both records: the conflict shows when the two are linked. */
function plantDoubles(
  seed: number,
  batch: SampleBatch,
  family: Families,
  planting: Planting<Plant>,
  supports: DrawnSupport[],
  faults: PlantedFault[],
): void {
  for (const { kind, persons } of batch.truth) {
    if (kind !== 'CHILD_IN_TWO_HOUSEHOLDS') continue
    const records = persons.map((key) => family.person(key))
    const random = new Random(`child-welfare/${seed}/twice ${persons[0]}`)
    if (records.some(({ facts }) => facts.care !== 'AT_HOME' || facts.age > 15)) continue
    if (!planting.plants('SUPPORT_UNDER_TWO_RECORDS', random, 0.03)) continue
    for (const child of records) supports.push(drawSupport(random, child, family, 'DE_FACTO'))
    faults.push({
      kind: 'SUPPORT_UNDER_TWO_RECORDS',
      persons,
      records: persons.map((key) => `support ${key}`),
      what: '同一儿童以两个身份重复享受基本生活费',
    })
  }
}

function kindOf(random: Random, { facts }: SamplePerson): ChildSupportKind {
  if (facts.care !== 'ORPHAN') return 'DE_FACTO'
  return facts.livesInInstitution || random.chance(IN_INSTITUTIONS) ? 'ORPHAN_INSTITUTION' : 'ORPHAN_SCATTERED'
}

function drawSupport(random: Random, child: SamplePerson, family: Families, kind: ChildSupportKind): DrawnSupport {
  const { key, birthDate, residenceDivision } = child
  const earliest = addDays(birthDate, 60)
  const [known, unknown] = [family.parentsOf(key), null]
  // Nobody is an orphan before both parents have died.
  const orphanedOn = known
    .map(({ diedOn }) => (diedOn === null ? '' : addDays(diedOn, 30)))
    .toSorted()
    .at(-1)
  const first = [earliest, FIRST_DECISION, orphanedOn ?? ''].toSorted().at(-1)!
  const latest = [SAMPLE_DAY_TEXT, addMonths(birthDate, 204), child.diedOn ?? SAMPLE_DAY_TEXT].toSorted()[0]!
  const last = addDays(latest, -60)
  const days = Math.max(0, (Date.parse(last) - Date.parse(first)) / 86_400_000)
  const decidedOn = addDays(first, random.below(Math.floor(days) + 1))
  const validFrom = startOf(decidedOn)
  const roles = [
    { role: 'FATHER', person: known.find(({ sex }) => sex === 'MALE') ?? unknown },
    { role: 'MOTHER', person: known.find(({ sex }) => sex === 'FEMALE') ?? unknown },
  ] as const
  const inInstitution = kind === 'ORPHAN_INSTITUTION'
  const guardian = inInstitution ? null : family.guardianOf(key)
  const end = child.diedOn ?? SAMPLE_DAY_TEXT
  return {
    key: `support ${key}`,
    child,
    kind,
    parents: roles.map(({ role, person }) => ({
      role,
      person,
      circumstance:
        person?.diedOn != null
          ? diedOn(person.diedOn)
          : kind === 'DE_FACTO'
            ? unableSince(random, decidedOn)
            : lostSince(random, birthDate, decidedOn),
    })),
    guardian,
    payee: guardian ?? (child.facts.age >= 16 ? child : family.adultWith(key)),
    institutionCreditCode: inInstitution
      ? sampleCreditCode('12', `${residenceDivision.slice(0, 4)}00`, 'MBYC0001')
      : null,
    decidedOn,
    validFrom,
    validTo: endByAge(birthDate),
    verifiedOn: VERIFIED.map((day) => addDays(day, random.below(15))).filter((day) => day > validFrom && day < end),
    study: null,
  }
}

/** Of age, studying for two years more. */
function studyOf({ birthDate }: SamplePerson): Partial<DrawnSupport> {
  const turned = endByAge(birthDate)
  return { validTo: '2027-07-01', study: { from: firstDayOf(addToMonth(turned, -6)), until: '2027-07-01' } }
}

type Circumstance = DrawnParent['circumstance']
const nothingMore = { until: null, disabilityCategory: null, disabilityGrade: null, isListedIllness: null }

function diedOn(since: string): Circumstance {
  return { ...nothingMore, kind: 'DEAD', since, evidence: 'DEREGISTRATION' }
}

/** 孤儿: dead, declared missing, or nobody knows who it is. */
function lostSince(random: Random, birthDate: string, decidedOn: string): Circumstance {
  const days = Math.floor((Date.parse(decidedOn) - Date.parse(birthDate)) / 86_400_000)
  const since = addDays(birthDate, Math.max(0, days - random.between(40, 400)))
  const draw = random.fraction()
  if (draw < 0.8) return { ...nothingMore, kind: 'DEAD', since, evidence: 'DEATH_CERTIFICATE' }
  if (draw < 0.9) return { ...nothingMore, kind: 'DECLARED_MISSING', since, evidence: 'COURT_JUDGMENT' }
  return { ...nothingMore, kind: 'UNTRACEABLE', since, evidence: 'POLICE_STATEMENT' }
}

/** 民发〔2019〕62号, 民发〔2020〕125号: why a parent cannot bring up the child, by how often. Own estimate. */
const reasons = new Weighted([
  ['SEVERE_DISABILITY', 38],
  ['LOST_CONTACT', 24],
  ['IMPRISONED', 16],
  ['SERIOUS_ILLNESS', 14],
  ['COMPULSORY_REHAB', 5],
  ['GUARDIANSHIP_REVOKED', 3],
] as const)
const proofs = {
  SEVERE_DISABILITY: 'DISABILITY_CERTIFICATE',
  LOST_CONTACT: 'POLICE_REPORT',
  IMPRISONED: 'CUSTODY_STATEMENT',
  SERIOUS_ILLNESS: 'MEDICAL_DIAGNOSIS',
  COMPULSORY_REHAB: 'REHAB_DECISION',
  GUARDIANSHIP_REVOKED: 'COURT_JUDGMENT',
} as const

function unableSince(random: Random, decidedOn: string): Circumstance {
  const kind = reasons.draw(random)
  const isDisabled = kind === 'SEVERE_DISABILITY'
  return {
    kind,
    since: addDays(decidedOn, -random.between(220, 700)),
    // A term that ends after the years the sample speaks of.
    until: kind === 'IMPRISONED' || kind === 'COMPULSORY_REHAB' ? `203${random.between(0, 3)}-06-30` : null,
    disabilityCategory: isDisabled ? random.pick(['4', '5', '6']) : null,
    disabilityGrade: isDisabled ? random.between(1, 2) : null,
    isListedIllness: kind === 'SERIOUS_ILLNESS' ? true : null,
    evidence: proofs[kind],
  }
}

function lostParent(random: Random, person: SamplePerson, child: SamplePerson): DrawnParent {
  const role = person.sex === 'MALE' ? 'FATHER' : 'MOTHER'
  const circumstance: Circumstance =
    person.diedOn === null
      ? {
          ...nothingMore,
          kind: 'DECLARED_MISSING',
          since: addDays('2026-01-05', random.below(90)),
          evidence: 'COURT_JUDGMENT',
        }
      : diedOn(person.diedOn)
  const since = circumstance.since > child.birthDate ? circumstance.since : child.birthDate
  return { role, person, circumstance: { ...circumstance, since } }
}

/** Who belongs to whom in a batch. */
class Families {
  readonly #people: ReadonlyMap<string, SamplePerson>
  readonly #batch: SampleBatch
  #parents: Map<string, SamplePerson[]> | undefined
  #guardians: Map<string, SamplePerson> | undefined

  constructor(batch: SampleBatch) {
    this.#batch = batch
    this.#people = new Map(batch.persons.map((person) => [person.key, person]))
  }

  person(key: string): SamplePerson {
    return this.#people.get(key)!
  }

  parentsOf(key: string): SamplePerson[] {
    if (this.#parents === undefined) {
      this.#parents = new Map()
      for (const { kind, from, to } of this.#batch.kinship)
        if (kind === 'PARENT') this.#parents.set(to, [...(this.#parents.get(to) ?? []), this.person(from)])
    }
    return this.#parents.get(key) ?? []
  }

  guardianOf(key: string): SamplePerson | null {
    this.#guardians ??= new Map(
      this.#batch.kinship.flatMap(({ kind, from, to }) => (kind === 'GUARDIAN' ? [[to, this.person(from)]] : [])),
    )
    return this.#guardians.get(key) ?? null
  }

  /** Somebody grown in the home the child lives in now. */
  adultWith(key: string): SamplePerson | null {
    const home = this.#batch.households.find(
      ({ kind, dissolvedOn, members }) =>
        kind === 'RESIDENT' && dissolvedOn === null && members.some(({ person }) => person === key),
    )
    const adults = (home?.members ?? []).map(({ person }) => this.person(person))
    return adults.find(({ facts, diedOn }) => facts.age >= 18 && diedOn === null) ?? null
  }
}
