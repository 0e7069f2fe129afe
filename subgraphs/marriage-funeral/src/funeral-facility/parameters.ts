import type { ParameterDeclaration } from '@civil-affairs/kit'
import type { FacilityKind } from './entity.ts'
import { approvalParameterOf } from './rules.ts'

const lowest: Record<FacilityKind, string> = {
  FUNERAL_HOME: '3',
  CREMATORY: '3',
  SERVICE_STATION: '3',
  URN_HALL: '3',
  COMMERCIAL_CEMETERY: '1',
  PUBLIC_CEMETERY: '1',
  RURAL_PUBLIC_GRAVEYARD: '3',
}

export const parameters: ParameterDeclaration[] = Object.entries(lowest).map(([kind, value]) => ({
  key: approvalParameterOf(kind as FacilityKind),
  value,
  unit: 'RANK',
  legalBasis: '殡葬管理条例（2012年）art. 8；2026年修订条例审批层级待核实',
  verified: false,
}))
