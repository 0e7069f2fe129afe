import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { keptRow } from '../rows-in-bulk.ts'
import { OrganizationStep, SocialOrganization } from './entity.ts'
import type { NewOrganization } from './register.ts'

/** An organization as a roster or the sample province knows it; its status and days are taken as they are told. */
export type KnownOrganization = NewOrganization &
  Pick<SocialOrganization, 'status' | 'foundedOn' | 'endedOn' | 'certificateFrom'> &
  Partial<Pick<SocialOrganization, 'grade' | 'gradeFrom' | 'gradeTo' | 'partyOrganization' | 'partyMembers'>>

/** Many organizations at once, for rosters and the sample province; gives their ids in order. Codes and names are not judged here. */
export async function insertOrganizations(
  context: Context,
  organizations: readonly KnownOrganization[],
  document: string,
): Promise<string[]> {
  const { em, today, viewer } = context
  const events: NewEvent<'social-organizations.organization.registered'>[] = []
  const rows = organizations.map((known) => ({
    ...keptRow(context, known.division),
    grade: null,
    gradeFrom: null,
    gradeTo: null,
    partyOrganization: null,
    partyMembers: null,
    liquidationStartedOn: null,
    liquidationEndedOn: null,
    ...known,
  }))
  const steps = rows.map(({ id, division, status }) => ({
    ...keptRow(context, division),
    organization: id,
    act: 'REGISTER',
    fromStatus: null,
    toStatus: status,
    reason: null,
    takenOn: today,
    takenBy: viewer.subject,
    document,
  }))
  for (const { id, division, kind, creditCode, status, industryClass, isCharity, foundedOn } of rows)
    events.push({
      recordId: id,
      division,
      subjects: [id],
      data: { kind, creditCode, status, industryClass: industryClass ?? null, isCharity, since: foundedOn },
    })
  await insertInBulk(context.em, SocialOrganization, rows)
  await insertInBulk(context.em, OrganizationStep, steps)
  await recordMany(em, 'social-organizations.organization.registered', events)
  return rows.map(({ id }) => id)
}
