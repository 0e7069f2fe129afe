import { randomBytes } from 'node:crypto'
import { type Context, mustBeVersion, notFound, Refusal, record, significantDigits } from '@civil-affairs/kit'
import { CareInstitution } from '../care-institution/entity.ts'
import { lockInstitution, notYet } from '../care-institution/index.ts'
import { CareInspection, RandomInspection } from './entity.ts'
import { foundHazard } from './hazards.ts'
import type {
  CompleteInspectionInput,
  DrawRandomInspectionInput,
  NewHazardInput,
  PublishRandomInspectionInput,
  RecordInspectionInput,
} from './input.ts'
import { drawByLot, drawPairs } from './rules.ts'

/** 登记检查 that was not drawn: its findings become hazards. */
export async function recordInspection(context: Context, input: RecordInspectionInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER', 'INSPECTOR')
  const { kind, inspectedOn, inspectors, document, hazards } = input
  const institution = await lockInstitution(context, input.institutionId)
  if (inspectedOn > today) throw notYet(['input', 'inspectedOn'])
  const inspection = em.create(CareInspection, {
    institution,
    division: institution.division,
    batch: null,
    kind,
    inspectors,
    state: 'DONE',
    inspectedOn,
    document,
  })
  return finish(context, institution, inspection, hazards)
}

/** 抽取: institutions by lot among those in service, two or more inspectors for each by lot. */
export async function drawRandomInspection(context: Context, input: DrawRandomInspectionInput) {
  const { em, viewer, today } = context
  const { division, kind, institutionCount, inspectorsEach, document } = input
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  const candidates = await em.find(
    CareInstitution,
    {
      division: { $like: `${significantDigits(division)}%` },
      filingStatus: { $nin: ['CLOSED', 'REGISTERED'] },
    },
    { orderBy: { id: 'asc' } },
  )
  const pool = [...new Set(input.inspectors)]
  if (candidates.length < institutionCount || pool.length < inspectorsEach)
    throw new Refusal('TOO_FEW_TO_DRAW', {
      zh: `可抽取机构 ${candidates.length} 家、检查人员 ${pool.length} 名，少于所需数量。`,
      en: `Only ${candidates.length} institutions and ${pool.length} inspectors can be drawn; fewer than asked for.`,
      path: ['input', 'institutionCount'],
    })
  const seed = randomBytes(16).toString('hex')
  const byId = new Map(candidates.map((one) => [one.id, one]))
  const drawn = drawByLot([...byId.keys()], institutionCount, seed)
  const pairs = drawPairs(drawn, pool, inspectorsEach, seed)
  const batch = em.create(RandomInspection, {
    division,
    kind,
    seed,
    drawnOn: today,
    drawnBy: viewer.subject,
    candidateCount: candidates.length,
    inspectorPool: pool,
    document,
    publishedOn: null,
  })
  for (const id of drawn)
    em.create(CareInspection, {
      institution: byId.get(id)!,
      division: byId.get(id)!.division,
      batch,
      kind,
      inspectors: pairs.get(id)!,
      state: 'PLANNED',
      inspectedOn: null,
      document: null,
    })
  record(em, 'elderly-care.inspection.drawn', {
    recordId: batch.id,
    division,
    subjects: drawn,
    data: { kind, drawn: drawn.length, candidates: candidates.length, on: today },
  })
  return batch
}

/** 完成检查 that was drawn. */
export async function completeInspection(context: Context, input: CompleteInspectionInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER', 'INSPECTOR')
  const inspection = await em.findOne(CareInspection, { id: input.inspectionId })
  if (inspection === null) throw notFound({ zh: '检查', en: 'inspection' }, ['input', 'inspectionId'])
  const institution = await lockInstitution(context, inspection.institution.id, ['input', 'inspectionId'])
  mustBeVersion(inspection, input.version)
  if (inspection.state === 'DONE')
    throw new Refusal('ALREADY_INSPECTED', {
      zh: '该次检查已登记结果。',
      en: 'The result of this inspection is recorded already.',
      path: ['input', 'inspectionId'],
    })
  if (input.inspectedOn > today) throw notYet(['input', 'inspectedOn'])
  em.assign(inspection, { state: 'DONE', inspectedOn: input.inspectedOn, document: input.document })
  return finish(context, institution, inspection, input.hazards)
}

/** 公开 when every drawn institution was inspected. */
export async function publishRandomInspection(context: Context, input: PublishRandomInspectionInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const batch = await em.findOne(RandomInspection, { id: input.randomInspectionId })
  if (batch === null) throw notFound({ zh: '双随机批次', en: 'random inspection' }, ['input', 'randomInspectionId'])
  viewer.mustServe(batch.division)
  mustBeVersion(batch, input.version)
  if (batch.publishedOn != null)
    throw new Refusal('ALREADY_PUBLISHED', { zh: '该批次已公开。', en: 'The results are published already.' })
  const open = await em.count(CareInspection, { batch: batch.id, state: 'PLANNED' })
  if (open > 0)
    throw new Refusal('NOT_ALL_INSPECTED', {
      zh: `还有 ${open} 家机构未完成检查，不能公开。`,
      en: `${open} drawn institutions are not inspected yet.`,
      path: ['input', 'randomInspectionId'],
    })
  batch.publishedOn = today
  record(em, 'elderly-care.inspection.published', {
    recordId: batch.id,
    division: batch.division,
    subjects: [],
    data: { kind: batch.kind, on: today },
  })
  return batch
}

function finish(
  context: Context,
  institution: CareInstitution,
  inspection: CareInspection,
  hazards: readonly NewHazardInput[],
): CareInspection {
  const foundOn = inspection.inspectedOn!
  for (const hazard of hazards) foundHazard(context, { institution, inspection, foundOn }, hazard)
  record(context.em, 'elderly-care.inspection.done', {
    recordId: inspection.id,
    division: inspection.division,
    subjects: [institution.id],
    data: { institutionId: institution.id, kind: inspection.kind, hazards: hazards.length, on: foundOn },
  })
  return inspection
}
