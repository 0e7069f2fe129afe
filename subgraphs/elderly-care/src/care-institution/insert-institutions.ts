import { randomUUID } from 'node:crypto'
import { type Context, dueDate, getParameter, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { CareInstitution, type FilingStatus } from './entity.ts'
import type { RegisterInstitutionInput } from './input.ts'
import { sealPhone } from './register-institution.ts'

/** An institution as a roster or the sample province states it: where it stands, not how it came there. */
export interface StatedInstitution extends Omit<RegisterInstitutionInput, 'particulars' | 'registeredOn'> {
  /** A new one where none is given. */
  id?: string
  registeredOn?: string | null
  particulars: Omit<RegisterInstitutionInput['particulars'], 'director'>
  directorPersonId?: string | null
  filingStatus: Exclude<FilingStatus, 'SUSPENDED' | 'CHANGED'>
  openedOn?: string | null
  filedOn?: string | null
  filingNumber?: string | null
  closedOn?: string | null
}

/** Takes institutions over in few statements; gives their ids in the order stated. */
export async function insertCareInstitutions(
  context: Context,
  institutions: readonly StatedInstitution[],
): Promise<string[]> {
  const rows: (Record<string, unknown> & { id: string })[] = []
  const registered: NewEvent<'elderly-care.institution.registered'>[] = []
  const moved: NewEvent<'elderly-care.institution.moved'>[] = []
  for (const one of institutions) {
    const { particulars, division, creditCode, registrationKind, kind, registeredOn, filingStatus } = one
    const { phone, floorArea, ...plain } = particulars
    const openedOn = one.openedOn ?? null
    const limit = openedOn === null ? null : await getParameter(context, 'INST.filing', division, openedOn)
    const row = {
      id: one.id ?? randomUUID(),
      division,
      ...plain,
      creditCode: creditCode ?? null,
      registrationKind,
      kind,
      registeredOn: registeredOn ?? null,
      phoneSealed: sealPhone(context, phone),
      directorPersonId: one.directorPersonId ?? null,
      floorAreaSquareMetres: floorArea ?? null,
      filingStatus,
      suspendedFrom: null,
      openedOn,
      filingDueOn: limit === null ? null : dueDate(context.calendar, openedOn!, Number(limit.value), limit.unit),
      filingSubmittedOn: one.filedOn ?? null,
      filedOn: one.filedOn ?? null,
      filingNumber: one.filingNumber ?? null,
      closedOn: one.closedOn ?? null,
    }
    rows.push(row)
    const { operationMode, designedBeds } = particulars
    const told = { recordId: row.id, division, subjects: [row.id] }
    const moves = movesOf(row)
    const data = { kind, registrationKind, operationMode, creditCode: row.creditCode, designedBeds }
    const standing = moves.length === 0 ? filingStatus : 'REGISTERED'
    registered.push({ ...told, data: { ...data, filingStatus: standing, registeredOn: row.registeredOn } })
    moved.push(...moves.map((move) => ({ ...told, data: { ...move, event: 'TAKE_OVER' } })))
  }
  await insertInBulk(context.em, CareInstitution, rows)
  await recordMany(context.em, 'elderly-care.institution.registered', registered)
  await recordMany(context.em, 'elderly-care.institution.moved', moved)
  return rows.map(({ id }) => id)
}

/** Since when it has been what it is, as far as days are known: one that opened this year was not open the year before. */
function movesOf({ openedOn, filedOn, closedOn, filingStatus }: Dated): { from: string; to: string; on: string }[] {
  const dated: [to: FilingStatus, on: string | null][] = [
    ['OPENED', openedOn],
    ['FILED', filedOn],
    ['CLOSED', closedOn],
  ]
  const steps = dated.filter((step): step is [FilingStatus, string] => step[1] !== null)
  const last = steps.at(-1)
  if (last !== undefined && last[0] !== filingStatus) steps.push([filingStatus, last[1]])
  return steps.map(([to, on], at) => ({ from: steps[at - 1]?.[0] ?? 'REGISTERED', to, on }))
}

interface Dated {
  readonly openedOn: string | null
  readonly filedOn: string | null
  readonly closedOn: string | null
  readonly filingStatus: FilingStatus
}
