import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { CareHazard, CareInspection } from './entity.ts'

export interface HazardFilter {
  state?: string | null
  severity?: string | null
  kind?: string | null
  institutionId?: string | null
  overdue?: boolean | null
}

export function listHazards(
  context: Context,
  division: string,
  filter: HazardFilter | null | undefined,
  page: PageInput,
) {
  const { today } = context
  const conditions = conditionsOf<HazardFilter, object>(filter, {
    state: (state) => ({ state }),
    severity: (severity) => ({ severity }),
    kind: (kind) => ({ kind }),
    institutionId: (institution) => ({ institution }),
    overdue: (wanted) =>
      wanted
        ? { state: { $ne: 'CLOSED' }, dueOn: { $lt: today } }
        : { $or: [{ state: 'CLOSED' }, { dueOn: null }, { dueOn: { $gte: today } }] },
  })
  return pageInDivision<CareHazard>(context, CareHazard, division, conditions, page)
}

export interface InspectionFilter {
  kind?: string | null
  state?: string | null
  institutionId?: string | null
  inspectedFrom?: string | null
  inspectedBefore?: string | null
}

export function listInspections(
  context: Context,
  division: string,
  filter: InspectionFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<InspectionFilter, object>(filter, {
    kind: (kind) => ({ kind }),
    state: (state) => ({ state }),
    institutionId: (institution) => ({ institution }),
    inspectedFrom: (day) => ({ inspectedOn: { $gte: day } }),
    inspectedBefore: (day) => ({ inspectedOn: { $lt: day } }),
  })
  return pageInDivision<CareInspection>(context, CareInspection, division, conditions, page)
}
