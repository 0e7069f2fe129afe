import { type Context, canonicalPersonId, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import type { Person } from '../person/entity.ts'
import { getPerson } from '../person/index.ts'
import { Kinship } from './entity.ts'
import type { EndKinshipInput, StateKinshipInput } from './input.ts'
import { edgesAt } from './loaders.ts'

const ADVISORY_LOCK = 0x6d7a_7433 // one statement of kinship at a time: two at once could close a circle

export async function lockKinship(context: Context): Promise<void> {
  await context.em.execute(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`)
}

/** A clerk states that two persons are kin; one of them must live in the clerk's divisions. */
export async function stateKinshipAtCounter(context: Context, input: StateKinshipInput): Promise<Kinship> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  return stateKinship(context, input, 'registry:counter')
}

/** Keeps that two persons are kin, as a source says. */
export async function stateKinship(context: Context, input: StateKinshipInput, source: string): Promise<Kinship> {
  const { em, today } = context
  const { kind, since } = input
  if (since > today) throw inFuture('since')
  const { from, to } = await getEnds(context, input)
  if (from.id === to.id)
    throw new Refusal('KIN_OF_SELF', {
      zh: '本人不能是自己的亲属。',
      en: 'Nobody is kin of themselves.',
      path: ['input', 'toId'],
    })
  if ((input.broughtUp ?? false) && kind !== 'STEP_PARENT')
    throw new Refusal('ONLY_STEP_PARENTS_BRING_UP', {
      zh: '只有继父母须说明是否形成抚养关系。',
      en: 'Only of a step-parent is it said whether they brought the child up.',
      basis: '民法典 art. 1072',
      path: ['input', 'broughtUp'],
    })
  await lockKinship(context)
  const edges = await edgesAt(context, [from.id, to.id])
  const same = edges.some(
    (edge) =>
      edge.kind === kind &&
      (edge.validTo == null || edge.validTo > since) &&
      ((edge.fromId === from.id && edge.toId === to.id) ||
        (kind === 'SIBLING' && edge.fromId === to.id && edge.toId === from.id)),
  )
  if (same) throw alreadyStated()
  const parentsOf = (id: string) =>
    edges.filter((edge) => edge.kind === 'PARENT' && edge.toId === id && edge.endReason !== 'STATED_IN_ERROR')
  if (kind === 'PARENT') mustBeOlder(from, to)
  if (kind === 'PARENT' && parentsOf(to.id).length >= 2)
    throw new Refusal('PARENTS_KNOWN', {
      zh: '已登记两名亲生父母。登记有误的，请先终止原记录。',
      en: 'Two natural parents are recorded already. Where one is wrong, end that record first.',
      path: ['input', 'toId'],
    })
  if (kind === 'SIBLING' && parentsOf(from.id).length > 0 && parentsOf(to.id).length > 0)
    throw new Refusal('PARENTS_KNOWN', {
      zh: '双方父母均已登记，兄弟姐妹关系由父母关系得出，无须另行登记。',
      en: 'The parents of both are known: that they are siblings, or are not, follows from that.',
      path: ['input', 'kind'],
    })
  if ((kind === 'PARENT' || kind === 'ADOPTIVE_PARENT') && (await isAncestor(context, to.id, from.id)))
    throw ownAncestor()
  const [first, second] = kind === 'SIBLING' && from.id > to.id ? [to, from] : [from, to]
  const kinship = em.create(Kinship, {
    kind,
    from: first.id,
    to: second.id,
    broughtUp: input.broughtUp ?? false,
    source,
    division: second.division,
    validFrom: since,
    validTo: null,
    endReason: null,
  })
  await em.flush()
  record(em, 'registry.kinship.stated', {
    recordId: kinship.id,
    division: kinship.division,
    subjects: [first.id, second.id],
    data: { fromId: first.id, toId: second.id, kind, since },
  })
  return kinship
}

/** Ends a kinship that an act of law ended, or that was never true. */
export async function endKinship(context: Context, input: EndKinshipInput): Promise<Kinship> {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const kinship = await em.findOne(Kinship, { id: input.kinshipId })
  if (kinship === null) throw notFound({ zh: '该亲属关系', en: 'kinship' }, ['input', 'kinshipId'])
  const [fromId, toId] = [kinship.from.id, kinship.to.id]
  await getEnds(context, { fromId, toId })
  mustBeVersion(kinship, input.version)
  if (input.until > today) throw inFuture('until')
  if (kinship.validTo != null)
    throw new Refusal('ALREADY_ENDED', {
      zh: `该亲属关系已于 ${kinship.validTo} 终止。`,
      en: `This kinship ended on ${kinship.validTo}.`,
      path: ['input', 'kinshipId'],
    })
  if (input.until < kinship.validFrom)
    throw new Refusal('OUT_OF_ORDER', {
      zh: `该亲属关系自 ${kinship.validFrom} 起，终止日不得早于该日。`,
      en: `This kinship holds from ${kinship.validFrom} on; it cannot end before.`,
      path: ['input', 'until'],
    })
  if (kinship.kind === 'PARENT' && !['ADOPTED_BY_OTHERS', 'STATED_IN_ERROR'].includes(input.reason))
    throw new Refusal('BLOOD_DOES_NOT_END', {
      zh: '亲生父母子女关系只因子女被他人收养或登记有误而终止。',
      en: 'Natural parenthood ends by adoption by others only, or where it was stated in error.',
      basis: '民法典 art. 1084, 1111',
      path: ['input', 'reason'],
    })
  kinship.validTo = input.until
  kinship.endReason = input.reason
  record(em, 'registry.kinship.ended', {
    recordId: kinship.id,
    division: kinship.division,
    subjects: [fromId, toId],
    data: { fromId, toId, kind: kinship.kind, until: input.until, reason: input.reason },
  })
  return kinship
}

/** Both persons, wherever they live; refused where neither is the caller's. */
async function getEnds(
  context: Context,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<{ from: Person; to: Person }> {
  const [from, to] = await context.beyondScope(async () => [
    await getPerson(context, fromId, ['input', 'fromId']),
    await getPerson(context, toId, ['input', 'toId']),
  ])
  if (context.viewer.serves(from!.division) || context.viewer.serves(to!.division)) return { from: from!, to: to! }
  throw notFound({ zh: '此人', en: 'person' }, ['input', 'fromId'])
}

function mustBeOlder(parent: Person, child: Person): void {
  if (parent.birthDate == null || child.birthDate == null) return
  if (parent.birthPrecision !== 'DAY' || child.birthPrecision !== 'DAY') return
  if (parent.birthDate < child.birthDate) return
  throw new Refusal('PARENT_NOT_OLDER', {
    zh: '父母的出生日期须早于子女。请核对双方身份与方向。',
    en: 'A parent is born before the child. Check who is whose parent.',
    path: ['input', 'fromId'],
  })
}

/** Whether the elder is above the person, over all generations and linked ids, in one statement. */
async function isAncestor(context: Context, elderId: string, personId: string): Promise<boolean> {
  const schema = context.em.config.get('schema')
  const [elder, person] = await Promise.all([elderId, personId].map((id) => canonicalPersonId(context).load(id)))
  const [row] = (await context.em.execute(
    `with recursive line (id) as (
       select ?::uuid
       union
       select coalesce(shown.canonical, kinship.from_id)
         from line
         cross join lateral (select line.id union all select alias from ${schema}.person_alias where canonical = line.id) own (id)
         join ${schema}.kinship on kinship.to_id = own.id and kinship.kind in ('PARENT', 'ADOPTIVE_PARENT')
              and kinship.end_reason is distinct from 'STATED_IN_ERROR'
         left join ${schema}.person_alias shown on shown.alias = kinship.from_id)
     select exists (select from line where id = ?) as found`,
    [person, elder],
  )) as unknown as [{ found: boolean }]
  return row.found
}

export function ownAncestor(): Refusal {
  return new Refusal('OWN_ANCESTOR', {
    zh: '按已登记的关系，子女一方是父母一方的长辈。一个人不能是自己的祖先，请核对方向。',
    en: 'By what is recorded the child stands above the parent. Nobody is their own ancestor: check the direction.',
    path: ['input'],
  })
}

function alreadyStated(): Refusal {
  return new Refusal('ALREADY_STATED', {
    zh: '双方在该日或以后已有同类亲属关系记录。',
    en: 'A kinship of this kind between the two is recorded already for that day or later.',
    path: ['input', 'kind'],
  })
}

function inFuture(field: 'since' | 'until'): Refusal {
  return new Refusal('IN_FUTURE', {
    zh: '日期晚于今日。请在事实发生后办理。',
    en: 'The day lies in the future. Record it when it has happened.',
    path: ['input', field],
  })
}

export const kinshipConflicts = {
  one_kinship_of_a_kind_at_a_time: alreadyStated,
}
