import { type Context, notFound, Refusal } from '@civil-affairs/kit'
import { Person } from '../person/entity.ts'
import { canonicalOf, getPerson, lockGroups, remakePersons } from '../person/index.ts'
import { withVitalChanges } from '../vital-fact/index.ts'
import { PersonLink } from './entity.ts'
import type { LinkPersonsInput, UnlinkPersonsInput } from './input.ts'
import { groupsOf, pairOf } from './rules.ts'

/** Two ids are one person. Nothing of either is overwritten: what is shown is made from the claims of both. */
export async function linkPersons(context: Context, input: LinkPersonsInput): Promise<string> {
  context.viewer.mustBe('OFFICER')
  const { personId, duplicateId, reason } = input
  if (personId === duplicateId) throw sameId()
  await lockGroups(context)
  await getPerson(context, personId, ['input', 'personId'])
  await getPerson(context, duplicateId, ['input', 'duplicateId'])
  await joinIds(context, personId, duplicateId, reason)
  return personId
}

/** Links two ids that exist; the caller holds the lock on all groups and has the right to it. */
export async function joinIds(context: Context, personId: string, duplicateId: string, reason: string): Promise<void> {
  const { em, today } = context
  await context.beyondScope(async () => {
    const both = await em.find(Person, { id: { $in: [personId, duplicateId] } }, { disableIdentityMap: true })
    if (both.length < 2) throw notFound({ zh: '此人', en: 'person' }, ['input'])
    if (both[0]!.canonicalId === both[1]!.canonicalId) throw alreadyLinked()
    await insertLinks(context, [{ personId, duplicateId, division: both[0]!.division, reason, linkedOn: today }])
  })
}

/** A pair that somebody found to be one human being. */
export interface StatedLink {
  /** A new one where none is given. */
  readonly id?: string
  readonly personId: string
  readonly duplicateId: string
  readonly division: string
  readonly reason: string
  readonly linkedOn: string
}

/** Joins pairs of persons that exist and are not linked, in few statements; the caller holds the lock on all groups, or nobody else knows them yet. */
export async function insertLinks(context: Context, links: readonly StatedLink[]): Promise<void> {
  const ids = links.flatMap(({ personId, duplicateId }) => [personId, duplicateId])
  if (ids.length === 0) return
  await withVitalChanges(context, ids, async () => {
    for (const { id, personId, duplicateId, division, reason, linkedOn } of links)
      context.em.create(PersonLink, {
        ...(id === undefined ? {} : { id }),
        ...pairOf(personId, duplicateId),
        division,
        reason,
        validFrom: linkedOn,
      } as never)
    await regroup(context, ids)
  })
}

/** The link ends; each side is again what its own claims say. */
export async function unlinkPersons(context: Context, input: UnlinkPersonsInput): Promise<string> {
  const { viewer, em, today } = context
  viewer.mustBe('OFFICER')
  const { personId, duplicateId, reason } = input
  await lockGroups(context)
  await getPerson(context, personId, ['input', 'personId'])
  const link = await em.findOne(PersonLink, { ...pairOf(personId, duplicateId), validTo: null })
  if (link === null)
    throw new Refusal('NOT_LINKED', {
      zh: '这两个编号没有直接关联。请在“人员关联”中查看是经由哪个编号关联的。',
      en: 'These two ids are not linked directly. See in links through which id they are joined.',
      path: ['input', 'duplicateId'],
    })
  await withVitalChanges(context, [personId, duplicateId], async () => {
    link.validTo = today
    link.endReason = reason
    await regroup(context, [personId, duplicateId])
  })
  return personId
}

/** Makes the groups of these ids from the links that stand. */
async function regroup(context: Context, ids: readonly string[]): Promise<void> {
  const { em } = context
  await em.flush()
  await remakePersons(context, ids, async (members) => {
    const memberIds = members.map(({ id }) => id)
    const links = await em.find(
      PersonLink,
      { lowId: { $in: memberIds }, highId: { $in: memberIds }, validTo: null },
      { disableIdentityMap: true },
    )
    const byId = new Map(members.map((member) => [member.id, member]))
    return new Map(
      groupsOf(memberIds, links).flatMap((group) => {
        const canonical = canonicalOf(group.map((id) => byId.get(id)!))
        return group.map((id) => [id, canonical] as const)
      }),
    )
  })
}

export function alreadyLinked(): Refusal {
  return new Refusal('ALREADY_LINKED', {
    zh: '这两个编号已关联为同一人。',
    en: 'These two ids are linked as one person already.',
    path: ['input', 'duplicateId'],
  })
}

function sameId(): Refusal {
  return new Refusal('SAME_ID', {
    zh: '两个编号相同。',
    en: 'The two ids are the same.',
    path: ['input', 'duplicateId'],
  })
}
