import { batchMany, batchOne, significantDigits } from '@civil-affairs/kit'
import { OrganizationChange, type OrganizationKind, OrganizationStep, SocialOrganization } from './entity.ts'

export const organizationById = batchOne(
  (em, ids) => em.find(SocialOrganization, { id: { $in: [...ids] } }),
  (organization) => organization.id,
)

export const organizationByCreditCode = batchOne(
  (em, codes) => em.find(SocialOrganization, { creditCode: { $in: [...codes] } }),
  (organization) => organization.creditCode,
)

export const changesByOrganization = batchMany(
  (em, ids) =>
    em.find(
      OrganizationChange,
      { organization: { $in: [...ids] } },
      { orderBy: { registeredOn: 'asc', createdAt: 'asc', matter: 'asc' } },
    ),
  (change) => change.organization.id,
)

export const stepsByOrganization = batchMany(
  (em, ids) => em.find(OrganizationStep, { organization: { $in: [...ids] } }, { orderBy: { serial: 'asc' } }),
  (step) => step.organization.id,
)

interface KindCount {
  division: string
  kind: OrganizationKind
  count: number
}

/** Organizations in good standing by kind, of divisions and all below them; one statement for all divisions asked for. */
export const countsByDivision = batchMany<KindCount>(
  async (em, divisions) =>
    (await em.execute(
      `select asked.division, o.kind, count(*)::int as count
         from (values ${divisions.map(() => '(?, ?)').join(', ')}) as asked (division, prefix)
         join ${em.config.get('schema')}.social_organization o on starts_with(o.division, asked.prefix)
        where o.status in ('REGISTERED', 'CHANGED')
        group by asked.division, o.kind
        order by asked.division, o.kind`,
      divisions.flatMap((division) => [division, significantDigits(division)]),
    )) as never,
  (row) => row.division,
)
