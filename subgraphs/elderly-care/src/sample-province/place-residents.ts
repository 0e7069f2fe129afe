import { addDays, addMonths } from '@civil-affairs/schema'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { ABILITY_LEVELS, type AbilityLevel } from '../ability-assessment/entity.ts'
import type { PayKind } from '../care-residency/entity.ts'
import type { DrawnInstitution } from './draw-institutions.ts'
import type { PlantedFault } from './planted.ts'
import { Planting } from './planted.ts'

/** Of residents who were assessed again, those found a level worse. Own estimate. */
const WORSENED = 0.3
/** Of those who died at 65 and more, how many lived in an institution. Own estimate. */
const DIED_THERE = 0.06

export interface DrawnStay {
  readonly key: string
  readonly person: SamplePerson
  readonly institution: DrawnInstitution
  /** Number of the bed, from 0. */
  readonly bed: number
  readonly payKind: PayKind
  readonly level: AbilityLevel
  readonly since: string
  readonly until: string | null
}

export interface DrawnAssessment {
  readonly key: string
  readonly person: SamplePerson
  readonly division: string
  readonly level: AbilityLevel
  readonly score: number
  readonly assessedOn: string
}

/**
 * Gives those who live in institutions a bed, batch after batch: each bed has one stay. It must be shown every batch in
 * order, because a bed that was taken in an earlier one is taken.
 */
export class Placement {
  readonly #institutions: readonly DrawnInstitution[]
  readonly #planting = new Planting()
  readonly #taken = new Map<DrawnInstitution, number>()
  readonly #seed: number

  constructor(seed: number, institutions: readonly DrawnInstitution[]) {
    this.#seed = seed
    this.#institutions = institutions
  }

  /** Beds nobody of the sample was given. */
  freeBeds(institution: DrawnInstitution): number[] {
    const taken = this.#taken.get(institution) ?? 0
    return institution.bedKinds.map((_, bed) => bed).slice(taken)
  }

  place(batch: SampleBatch): { stays: DrawnStay[]; faults: PlantedFault[] } {
    const stays: DrawnStay[] = []
    const faults: PlantedFault[] = []
    const contradicted = new Set(batch.truth.flatMap(({ persons }) => persons))
    const people = new Map(batch.persons.map((person) => [person.key, person]))
    const settle = (person: SamplePerson, until: string | null, elsewhere?: DrawnInstitution) => {
      const stay = this.#settle(person, until, elsewhere)
      if (stay === null) return null
      stays.push(stay)
      const { institution } = stay
      const what = { persons: [person.key], records: [`institution ${institution.key}`] }
      if (institution.isUnfiled && this.#taken.get(institution) === 1)
        faults.push({ ...what, kind: 'R-24', what: '已有老人入住，逾十个工作日未备案' })
      if (institution.hasOverdueHazard && this.#taken.get(institution) === 1)
        faults.push({ ...what, kind: 'R-23', what: '重大隐患逾期未整改，机构内有特困老人' })
      return stay
    }
    for (const person of batch.persons) {
      const { facts, diedOn, key } = person
      if (facts.livesInInstitution && facts.age >= 60 && diedOn === null && !contradicted.has(key)) settle(person, null)
      if (diedOn === null || facts.age < 65 || contradicted.has(key)) continue
      const random = new Random(`elderly-care/${this.#seed}/died ${key}`)
      const isPlanted = this.#planting.plants('R-04', random, 0.005)
      if (!isPlanted && !random.chance(DIED_THERE)) continue
      const stay = settle(person, isPlanted ? null : diedOn)
      if (isPlanted && stay !== null)
        faults.push({
          kind: 'R-04',
          persons: [key],
          records: [stay.key],
          what: `已于 ${diedOn} 去世，床位仍登记为占用`,
        })
    }
    for (const { kind, persons } of batch.truth) {
      if (kind !== 'R-51') continue
      const [one, other] = persons.map((key) => people.get(key)!)
      if (one!.facts.age < 60 || one!.facts.livesInInstitution) continue
      const random = new Random(`elderly-care/${this.#seed}/twice ${one!.key}`)
      if (!this.#planting.plants('R-22', random, 0.1)) continue
      const first = settle(one!, null)
      const second = first === null ? null : settle(other!, null, first.institution)
      if (second !== null)
        faults.push({
          kind: 'R-22',
          persons,
          records: [first!.key, second.key],
          what: '同一老人以两个身份登记，同时入住两家机构',
        })
    }
    return { stays, faults }
  }

  #settle(person: SamplePerson, until: string | null, elsewhere?: DrawnInstitution): DrawnStay | null {
    const { key, facts, residenceDivision } = person
    const random = new Random(`elderly-care/${this.#seed}/stay ${key}`)
    const institution = this.#find(residenceDivision, until ?? person.diedOn ?? SAMPLE_DAY_TEXT, elsewhere)
    if (institution === null) return null
    const bed = this.#taken.get(institution) ?? 0
    this.#taken.set(institution, bed + 1)
    const last = addDays(until ?? person.diedOn ?? SAMPLE_DAY_TEXT, -20)
    const first = laterOf(institution.openedOn, addMonths(last, -48))
    const days = Math.max(0, (Date.parse(last) - Date.parse(first)) / 86_400_000)
    const draw = random.fraction()
    return {
      key: `stay ${key}`,
      person,
      institution,
      bed,
      payKind:
        (institution.hasOverdueHazard && bed === 0) || draw < 0.22
          ? 'DESTITUTE'
          : draw < 0.28
            ? 'MLA'
            : draw < 0.98
              ? 'SOCIAL'
              : 'OTHER',
      level: facts.ability ?? 'MILD',
      since: addDays(first, random.below(days + 1)),
      until,
    }
  }

  /** Those with a planted fault take somebody in first; else one of the county, the prefecture, or any with a free bed. */
  #find(division: string, on: string, except?: DrawnInstitution): DrawnInstitution | null {
    const open = this.#institutions.filter(
      (one) => one !== except && addDays(one.openedOn, 21) <= on && (this.#taken.get(one) ?? 0) < one.beds,
    )
    const isNear = (digits: number) => (one: DrawnInstitution) =>
      one.division.slice(0, digits) === division.slice(0, digits)
    const isWaiting = (one: DrawnInstitution) => (one.isUnfiled || one.hasOverdueHazard) && !this.#taken.has(one)
    return open.find(isWaiting) ?? open.find(isNear(6)) ?? open.find(isNear(4)) ?? open[0] ?? null
  }
}

/** Points of 90, by level (GB/T 42195-2022). */
const points: Readonly<Record<AbilityLevel, readonly [number, number]>> = {
  INTACT: [90, 90],
  MILD: [66, 89],
  MODERATE: [46, 65],
  SEVERE: [30, 45],
  TOTAL: [0, 29],
}
/** Of elders at home, by level, how many were assessed in the last year. Own estimate: the weaker, the sooner. */
const ASSESSED_AT_HOME: Readonly<Record<AbilityLevel, number>> = {
  INTACT: 0.01,
  MILD: 0.12,
  MODERATE: 0.35,
  SEVERE: 0.45,
  TOTAL: 0.45,
}

/** Who was assessed: everybody on moving in, and again where that is a year ago; of those at home some. */
export function drawAssessments(seed: number, batch: SampleBatch, stays: readonly DrawnStay[]): DrawnAssessment[] {
  const assessments: DrawnAssessment[] = []
  const settled = new Set(stays.map(({ person }) => person.key))
  for (const { person, level, since, until, institution } of stays) {
    const random = new Random(`elderly-care/${seed}/assessed ${person.key}`)
    const one = { person, division: institution.division, level }
    const isOld = until === null && person.diedOn === null && addMonths(since, 12) <= SAMPLE_DAY_TEXT
    assessments.push({
      ...one,
      key: `assessment ${person.key} 1`,
      score: random.between(...points[level]),
      assessedOn: addDays(since, -random.between(1, 10)),
    })
    if (!isOld) continue
    const later = random.chance(WORSENED) ? worseThan(level) : level
    assessments.push({
      ...one,
      key: `assessment ${person.key} 2`,
      level: later,
      score: random.between(...points[later]),
      assessedOn: addDays(SAMPLE_DAY_TEXT, -random.between(5, 330)),
    })
  }
  for (const person of batch.persons) {
    const { ability } = person.facts
    if (ability === null || person.diedOn !== null || settled.has(person.key) || person.document === null) continue
    const random = new Random(`elderly-care/${seed}/assessed ${person.key}`)
    if (!random.chance(ASSESSED_AT_HOME[ability])) continue
    assessments.push({
      key: `assessment ${person.key} 1`,
      person,
      division: person.residenceDivision,
      level: ability,
      score: random.between(...points[ability]),
      assessedOn: addDays(SAMPLE_DAY_TEXT, -random.between(5, 330)),
    })
  }
  return assessments
}

function worseThan(level: AbilityLevel): AbilityLevel {
  return ABILITY_LEVELS[Math.min(ABILITY_LEVELS.indexOf(level) + 1, ABILITY_LEVELS.length - 1)]!
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
