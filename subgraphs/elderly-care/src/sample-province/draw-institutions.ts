import { addDays } from '@civil-affairs/schema'
import {
  type SampleCareInstitution,
  sampleCareInstitutions,
} from '@civil-affairs/schema/sample-province/care-institutions.ts'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import { expectedOf, publishedFigure } from '@civil-affairs/schema/sample-province/published-figures.ts'
import { apportion, Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { BedKind } from '../care-bed/entity.ts'
import { HAZARD_KINDS, type HazardKind, type HazardSeverity } from '../care-inspection/entity.ts'
import type { MedicalService, OperationMode } from '../care-institution/entity.ts'

/** F-43: of all beds, those for nursing. */
export const NURSING_SHARE = publishedFigure('F-43').value / 100
/** F-47: hazards found in a year by one of eleven cities of 34.9 million people, all of them put right. */
export const HAZARDS_A_PERSON = expectedOf(publishedFigure('F-47'), 1)
/** Of the institutions, those with a planted fault; one of each at least. */
const UNFILED_SHARE = 0.03
const OVERDUE_SHARE = 0.03

export interface DrawnInstitution extends SampleCareInstitution {
  readonly operationMode: OperationMode
  /** F-45: as many have a contract with a hospital as published; nursing homes have a clinic of their own. */
  readonly medicalService: MedicalService
  /** residents, and no filing within its ten days. */
  readonly isUnfiled: boolean
  /** a major hazard past its day. */
  readonly hasOverdueHazard: boolean
  readonly openedOn: string
  readonly bedKinds: readonly BedKind[]
  readonly inspections: readonly {
    readonly key: string
    readonly inspectedOn: string
    readonly hazards: readonly {
      readonly key: string
      readonly kind: HazardKind
      readonly severity: HazardSeverity
      readonly dueOn: string
      readonly closedOn: string | null
    }[]
  }[]
}

/** The care institutions of the sample with what elderly care knows of them; the same for the same people and seed. */
export function drawInstitutions(people: number, seed: number): readonly DrawnInstitution[] {
  const random = new Random(`elderly-care/${seed}/${people}/institutions`)
  const all = sampleCareInstitutions(people, seed)
  const order = random.shuffle([...all])
  const unfiled = new Set(order.slice(0, Math.max(1, Math.round(all.length * UNFILED_SHARE))))
  const overdue = new Set(order.slice(unfiled.size, unfiled.size + Math.max(1, Math.round(all.length * OVERDUE_SHARE))))
  const hazards = apportion(
    Math.round(people * HAZARDS_A_PERSON),
    all.map(() => random.fraction()),
  )
  const cooperating = publishedFigure('F-45').value / 100
  let contracts = 0
  // Counted through all institutions: rounded in each, a few beds of each would add up to two points too many.
  let beds = 0
  const isNursing = (at: number) => Math.round((at + 1) * NURSING_SHARE) > Math.round(at * NURSING_SHARE)
  return all.map((one, at) => {
    const hasOwnClinic = one.kind === 'NURSING_HOME'
    const cooperates = !hasOwnClinic && contracts < Math.round((at + 1) * cooperating)
    if (cooperates) contracts++
    const isUnfiled = unfiled.has(one)
    const hasOverdueHazard = overdue.has(one)
    const openedOn = isUnfiled ? `2026-02-${10 + random.below(18)}` : addDays(one.registeredOn, random.between(30, 200))
    return {
      ...one,
      operationMode: operationMode(random, one),
      medicalService: hasOwnClinic ? 'OWN_CLINIC' : cooperates ? 'COOPERATION' : 'NONE',
      isUnfiled,
      hasOverdueHazard,
      openedOn,
      bedKinds: Array.from({ length: one.beds }, () => (isNursing(beds++) ? 'NURSING' : 'ORDINARY')),
      inspections: drawInspections(random, one.key, openedOn, hazards[at]!, hasOverdueHazard),
    }
  })
}

function operationMode(random: Random, { registrationKind }: SampleCareInstitution): OperationMode {
  if (registrationKind === 'PUBLIC_INSTITUTION') return random.chance(0.7) ? 'PUBLIC_PUBLIC' : 'PARTNERSHIP'
  return random.chance(0.35) ? 'PUBLIC_PRIVATE' : 'PRIVATE'
}

/** Two inspections in the last year; what they find is put right before its day. */
function drawInspections(
  random: Random,
  key: string,
  openedOn: string,
  hazards: number,
  hasOverdue: boolean,
): DrawnInstitution['inspections'] {
  return ['2025-10-15', '2026-04-20'].flatMap((from, at) => {
    const inspectedOn = addDays(from, random.below(15))
    if (inspectedOn <= openedOn) return []
    const count = at === 0 ? Math.floor(hazards / 2) : Math.ceil(hazards / 2)
    const found = Array.from({ length: count }, (_, number) => {
      const severity: HazardSeverity = random.chance(0.12) ? 'MAJOR' : 'GENERAL'
      const dueOn = addDays(inspectedOn, severity === 'MAJOR' ? 7 : 30)
      return {
        key: `hazard ${key} ${at} ${number}`,
        kind: random.pick(HAZARD_KINDS.slice(0, 3)),
        severity,
        dueOn,
        closedOn: earlierOf(addDays(inspectedOn, random.between(1, severity === 'MAJOR' ? 6 : 28)), SAMPLE_DAY_TEXT),
      }
    })
    const overdue = {
      key: `hazard ${key} overdue`,
      kind: 'FACILITY_DEFECT' as const,
      severity: 'MAJOR' as const,
      dueOn: addDays(inspectedOn, 7),
      closedOn: null,
    }
    return [
      { key: `inspection ${key} ${at}`, inspectedOn, hazards: hasOverdue && at === 1 ? [...found, overdue] : found },
    ]
  })
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other
}
