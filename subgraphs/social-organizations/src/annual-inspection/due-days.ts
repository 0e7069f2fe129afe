import { type Context, type Deadline, deadlineState, getParameter } from '@civil-affairs/kit'
import type { OrganizationKind } from '../social-organization/entity.ts'
import { organizationById } from '../social-organization/index.ts'
import type { AnnualInspection, Filing } from './entity.ts'
import { dayOfYear, owesReview } from './rules.ts'

interface DueDay {
  key: string
  dueOn: string
  legalBasis: string
}

/** The last day of a limit that policy states as a day of the year after the one reported on. */
async function dueDay(context: Context, key: string, division: string, year: number): Promise<DueDay> {
  const { value, legalBasis } = await getParameter(context, key, division, `${year + 1}-01-01`)
  const dueOn = dayOfYear(year + 1, Number(value))
  if (dueOn === null) throw new Error(`${key} is no day of ${year + 1}: ${value}`)
  return { key, dueOn, legalBasis }
}

/** The last day for handing in to the registry: 31 March for foundations, 31 May for the others; charities by their own. */
export function registryDay(
  context: Context,
  organization: { kind: OrganizationKind; division: string },
  filing: Filing,
  year: number,
): Promise<DueDay> {
  const { kind, division } = organization
  const key =
    kind === 'FOUNDATION'
      ? 'ORG.annual.foundation'
      : filing === 'ANNUAL_REPORT'
        ? 'ORG.annual.charity'
        : 'ORG.annual.registry'
  return dueDay(context, key, division, year)
}

/** 初审 and 报送 with their last days, each as it stands. */
export async function inspectionDeadlines(context: Context, inspection: AnnualInspection): Promise<Deadline[]> {
  const { year, filing, reviewedOn, submittedOn } = inspection
  const organization = await organizationById(context).load(inspection.organization.id)
  if (organization === null) return []
  const isReviewed = owesReview(filing, organization.supervisingUnit) && organization.kind !== 'FOUNDATION'
  // Asked together, so that the parameters of many inspections come in one statement.
  const [review, registry] = await Promise.all([
    isReviewed ? dueDay(context, 'ORG.annual.supervisor', organization.division, year) : null,
    registryDay(context, organization, filing, year),
  ])
  const limits = [
    ...(review === null ? [] : [{ ...review, metOn: reviewedOn ?? null }]),
    { ...registry, metOn: submittedOn ?? null },
  ]
  return limits.map(({ key, dueOn, metOn, legalBasis }) => ({
    key,
    startedOn: `${year + 1}-01-01`,
    dueOn,
    metOn,
    state: deadlineState(dueOn, metOn, context.today),
    legalBasis,
  }))
}
