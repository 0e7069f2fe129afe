import { type Context, type SampleRun, sampleRecordId } from '@civil-affairs/kit'
import { addDays } from '@civil-affairs/schema'
import { insertInspections } from '../care-inspection/index.ts'
import { insertCareInstitutions } from '../care-institution/index.ts'
import type { DrawnInstitution } from './draw-institutions.ts'

/** Registers the institutions of the sample, filed but for the planted ones, with the inspections of the last year. */
export async function openInstitutions(
  context: Context,
  run: SampleRun,
  institutions: readonly DrawnInstitution[],
): Promise<void> {
  const idOf = (key: string) => sampleRecordId(context, run, key)
  await insertCareInstitutions(
    context,
    institutions.map((one) => ({
      id: idOf(`institution ${one.key}`),
      division: one.division,
      creditCode: one.creditCode,
      registrationKind: one.registrationKind,
      kind: one.kind,
      registeredOn: one.registeredOn,
      particulars: {
        name: one.name,
        address: `${one.name}（样例地址）`,
        operationMode: one.operationMode,
        isInclusive: one.operationMode !== 'PRIVATE',
        builtYear: Number(one.registeredOn.slice(0, 4)),
        designedBeds: one.beds,
        carerCount: Math.ceil(one.beds / 6),
        medicalService: one.medicalService,
        fireApprovalNumber: one.hasOverdueHazard ? null : `样例消验-${one.key}`,
        foodLicenceNumber: `样例食-${one.key}`,
      },
      filingStatus: one.isUnfiled ? ('OPENED' as const) : ('FILED' as const),
      openedOn: one.openedOn,
      filedOn: one.isUnfiled ? null : addDays(one.openedOn, 8),
      filingNumber: one.isUnfiled ? null : `样例养备${one.division.slice(0, 6)}-${one.key}`,
    })),
  )
  await insertInspections(
    context,
    institutions.flatMap((one) =>
      one.inspections.map(({ key, inspectedOn, hazards }) => ({
        id: idOf(key),
        institutionId: idOf(`institution ${one.key}`),
        division: one.division,
        kind: 'COMPREHENSIVE' as const,
        inspectedOn,
        inspectors: ['sample:inspector-1', 'sample:inspector-2'],
        document: `样例检查〔${inspectedOn.slice(0, 4)}〕${one.key}`,
        hazards: hazards.map((hazard) => ({ ...hazard, id: idOf(hazard.key), description: texts[hazard.kind] })),
      })),
    ),
  )
}

const texts: Readonly<Record<DrawnInstitution['inspections'][number]['hazards'][number]['kind'], string>> = {
  FACILITY_DEFECT: '疏散通道使用可燃装饰材料',
  QUALIFICATION: '厨房人员健康证过期',
  MANAGEMENT: '夜间巡查记录不全',
  ILLEGAL_SERVICE: '超出登记范围提供服务',
  OTHER: '其他隐患',
}
