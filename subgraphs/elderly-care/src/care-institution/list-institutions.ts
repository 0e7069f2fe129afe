import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { CareInstitution, type FilingStatus, type InstitutionKind } from './entity.ts'

export interface InstitutionFilter {
  filingStatus?: FilingStatus | null
  kind?: InstitutionKind | null
  operationMode?: string | null
  registrationKind?: string | null
  filingOverdue?: boolean | null
  lacksFireApproval?: boolean | null
}

export function listInstitutions(
  context: Context,
  division: string,
  filter: InstitutionFilter | null | undefined,
  page: PageInput,
) {
  const overdue = { filedOn: null, filingDueOn: { $lt: context.today }, filingStatus: { $ne: 'CLOSED' } }
  const conditions = conditionsOf<InstitutionFilter, object>(filter, {
    filingStatus: (filingStatus) => ({ filingStatus }),
    kind: (kind) => ({ kind }),
    operationMode: (operationMode) => ({ operationMode }),
    registrationKind: (registrationKind) => ({ registrationKind }),
    filingOverdue: (wanted) =>
      wanted
        ? overdue
        : {
            $or: [
              { filedOn: { $ne: null } },
              { filingDueOn: null },
              { filingDueOn: { $gte: context.today } },
              { filingStatus: 'CLOSED' },
            ],
          },
    lacksFireApproval: (wanted) => ({ fireApprovalNumber: wanted ? null : { $ne: null } }),
  })
  return pageInDivision<CareInstitution>(context, CareInstitution, division, conditions, page)
}
