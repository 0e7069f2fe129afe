import { type Context, fillByBatches, type SampleRun, samplePersonId, sampleRecordId } from '@civil-affairs/kit'
import type { SampleBatch } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { insertAssessments } from '../ability-assessment/index.ts'
import { insertCareBeds, type StatedBed } from '../care-bed/index.ts'
import { insertResidencies } from '../care-residency/index.ts'
import { type DrawnAllowance, drawAllowances } from './draw-allowances.ts'
import { type DrawnInstitution, drawInstitutions } from './draw-institutions.ts'
import { publishStandards, writeAllowances } from './fill-allowances.ts'
import { openInstitutions } from './fill-institutions.ts'
import { type DrawnAssessment, type DrawnStay, drawAssessments, Placement } from './place-residents.ts'
import { type PlantedFault, Planting } from './planted.ts'

interface Drawn {
  readonly stays: readonly DrawnStay[]
  readonly assessments: readonly DrawnAssessment[]
  readonly allowances: readonly DrawnAllowance[]
}

/** Writes the institutions of the sample, then batch by batch who lives there, was assessed and draws 高龄津贴. */
export async function fillElderlyCare(context: Context, run: SampleRun): Promise<void> {
  const institutions = drawInstitutions(run.people, run.seed)
  const placement = new Placement(run.seed, institutions)
  const planting = new Planting()
  let drawn: Drawn = { stays: [], assessments: [], allowances: [] }
  await fillByBatches(
    context,
    run,
    'elderly-care',
    (batch, own) => writeBatch(own, run, batch, drawn),
    (batch) => {
      const { stays, faults } = placement.place(batch)
      const old = drawAllowances(run.seed, batch, planting)
      drawn = { stays, assessments: drawAssessments(run.seed, batch, stays), allowances: old.allowances }
      tellFaults(context, run, batch, [...faults, ...old.faults])
    },
    {
      begin: async () => {
        await publishStandards(context, run)
        await openInstitutions(context, run, institutions)
      },
      // A bed is opened with whoever lies in it, so the free ones come when everybody has one.
      end: async () => {
        const free = institutions.flatMap((one) => placement.freeBeds(one).map((bed) => bedOf(context, run, one, bed)))
        await insertCareBeds(context, free)
      },
    },
  )
}

function tellFaults(context: Context, run: SampleRun, batch: SampleBatch, faults: readonly PlantedFault[]): void {
  if (run.truth === undefined || faults.length === 0) return
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  for (const { kind, persons, records, what } of faults)
    run.truth({
      kind,
      persons,
      households: [],
      what,
      ids: [
        ...persons.map((key) => samplePersonId(context, run, people.get(key)!)),
        ...records.map((key) => sampleRecordId(context, run, key)),
      ],
    })
}

async function writeBatch(context: Context, run: SampleRun, batch: SampleBatch, drawn: Drawn): Promise<void> {
  const { stays, assessments, allowances } = drawn
  const idOf = (key: string) => sampleRecordId(context, run, key)
  await insertAssessments(
    context,
    assessments.map(({ key, person, division, level, score, assessedOn }) => ({
      id: idOf(key),
      personId: samplePersonId(context, run, person),
      division,
      assessedOn,
      assessors: ['sample:assessor-1', 'sample:assessor-2'] as const,
      score,
      reason: key.endsWith('1') ? ('FIRST' as const) : ('PERIODIC' as const),
      level,
    })),
  )
  await insertCareBeds(
    context,
    stays.map(({ key, institution, bed, since, until }) => ({
      ...bedOf(context, run, institution, bed),
      occupiedBy: { residencyId: idOf(key), since, until },
    })),
  )
  await insertResidencies(
    context,
    stays.map(({ key, person, institution, bed, payKind, level, since, until }) => ({
      id: idOf(key),
      personId: samplePersonId(context, run, person),
      institutionId: idOf(`institution ${institution.key}`),
      division: institution.division,
      bedId: idOf(`bed ${institution.key} ${bed}`),
      payKind,
      since,
      until,
      leaveReason: until === null ? null : ('DEATH' as const),
      contractNumber: `样例-${institution.key}-${bed + 1}`,
      monthlyFeeFen: payKind === 'DESTITUTE' ? null : fees[level],
      depositFen: payKind === 'DESTITUTE' ? null : fees[level] * 2,
      assessmentId: idOf(`assessment ${person.key} 1`),
      level,
    })),
  )
  await writeAllowances(context, run, `${batch.index}`, allowances)
}

/** A month in an institution, by ability. Own estimate. */
const fees: Readonly<Record<DrawnStay['level'], number>> = {
  INTACT: 160_000,
  MILD: 190_000,
  MODERATE: 240_000,
  SEVERE: 300_000,
  TOTAL: 360_000,
}

function bedOf(context: Context, run: SampleRun, institution: DrawnInstitution, bed: number): StatedBed {
  return {
    id: sampleRecordId(context, run, `bed ${institution.key} ${bed}`),
    institutionId: sampleRecordId(context, run, `institution ${institution.key}`),
    division: institution.division,
    room: `${Math.floor(bed / 2) + 101}`,
    number: `${bed + 1}`,
    kind: institution.bedKinds[bed]!,
    openedOn: institution.openedOn,
  }
}
