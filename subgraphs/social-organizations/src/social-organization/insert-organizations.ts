import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { keptRow } from '../rows-in-bulk.ts'
import { OrganizationStep, SocialOrganization } from './entity.ts'
import type { NewOrganization } from './register.ts'

/** An organization as a roster or the sample province knows it; its status and days are taken as they are told. */
export type KnownOrganization = NewOrganization &
  Pick<SocialOrganization, 'status' | 'foundedOn' | 'endedOn' | 'certificateFrom'> &
  Partial<Pick<SocialOrganization, 'id' | 'grade' | 'gradeFrom' | 'gradeTo' | 'partyOrganization' | 'partyMembers'>> & {
    /** The day its registration was entered; today where an old roster is taken over. */
    readonly enteredOn?: string
    /** By which act one that is no longer on the register left it, where that is known. */
    readonly ending?: { readonly act: 'CANCEL' | 'REVOKE'; readonly reason: string | null; readonly on: string } | null
  }

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
  const steps = rows.map(({ id, division, status, enteredOn, ending }) => ({
    ...keptRow(context, division),
    organization: id,
    act: 'REGISTER',
    fromStatus: null as SocialOrganization['status'] | null,
    toStatus: ending == null ? status : ('REGISTERED' as const),
    reason: null as string | null,
    takenOn: enteredOn ?? today,
    takenBy: viewer.subject,
    document,
  }))
  const moved: NewEvent<'social-organizations.organization.moved'>[] = []
  for (const { id, division, kind, creditCode, status, industryClass, isCharity, foundedOn, ending } of rows) {
    const told = { recordId: id, division, subjects: [id] }
    const first = ending == null ? status : 'REGISTERED'
    events.push({
      ...told,
      data: { kind, creditCode, status: first, industryClass: industryClass ?? null, isCharity, since: foundedOn },
    })
    if (ending == null) continue
    const { act, reason, on } = ending
    moved.push({ ...told, data: { kind, from: 'REGISTERED', to: status, event: act, reason, on } })
    steps.push({
      ...keptRow(context, division),
      organization: id,
      act,
      fromStatus: 'REGISTERED',
      toStatus: status,
      reason,
      takenOn: on,
      takenBy: viewer.subject,
      document,
    })
  }
  await insertInBulk(context.em, SocialOrganization, rows)
  await insertInBulk(context.em, OrganizationStep, steps)
  await recordMany(em, 'social-organizations.organization.registered', events)
  await recordMany(em, 'social-organizations.organization.moved', moved)
  return rows.map(({ id }) => id)
}
