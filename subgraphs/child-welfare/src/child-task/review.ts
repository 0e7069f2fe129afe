import { type Context, consumeMany, dueDate, getParameter, linkedIdsOf, lockPersons, record } from '@civil-affairs/kit'
import { limitsOf } from '../child-parent/index.ts'
import { ChildSupport } from '../child-support/entity.ts'
import { isOfAMinor } from '../known-parenthood/index.ts'
import { ChildTask } from './entity.ts'
import { areKnown, childrenOf, gatherFacts, type KnownChild, mayMatter } from './gather-facts.ts'
import { type DueTask, findTasks } from './rules.ts'

/**
 * Brings the tasks about these children in line with what is known now: raises what is missing, settles what the facts
 * no longer show, opens again what came back. It looks at the facts and not at the event that called it, so events told
 * twice, late or in another order end the same. What a person has dismissed stays dismissed.
 */
export async function reviewChildren(context: Context, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  await lockPersons(context, personIds)
  await reviewManyChildren(context, personIds)
}

/** As `reviewChildren`, for rosters and the sample province: nobody is locked, because locks are few. */
export async function reviewManyChildren(context: Context, personIds: readonly string[]): Promise<void> {
  await context.beyondScope(async () => {
    const { em } = context
    await em.flush()
    const ids = await linkedIdsOf(context, personIds)
    const present = await em.find(ChildTask, { childPersonId: { $in: ids } }, { orderBy: { id: 'asc' } })
    const tasksOf = Map.groupBy(present, ({ childPersonId }) => childPersonId)
    for (const child of await gatherFacts(context, personIds))
      await reviewChild(
        context,
        child,
        child.ids.flatMap((id) => tasksOf.get(id) ?? []),
      )
    await em.flush()
  })
}

const CHUNK = 2_000

/**
 * What only time changes: terms that end, contact lost for six months, children who come of age. For a nightly run; it
 * may be repeated without effect. Gives the number of children looked at.
 */
export async function reviewWithTime(context: Context): Promise<number> {
  const { em, today } = context
  const running = await em.find(
    ChildSupport,
    { status: { $ne: 'ENDED' }, validTo: { $gt: today } },
    { fields: ['childPersonId'] },
  )
  const open = await em.find(ChildTask, { state: 'OPEN' }, { fields: ['childPersonId'] })
  const children = [...new Set([...running, ...open].map(({ childPersonId }) => childPersonId))]
  for (let start = 0; start < children.length; start += CHUNK)
    await reviewManyChildren(context, children.slice(start, start + CHUNK))
  return children.length
}

/** The persons themselves, and the children they are parents of. */
export async function reviewFamilies(context: Context, personIds: readonly string[]): Promise<void> {
  const ids = await linkedIdsOf(context, personIds)
  const children = await context.beyondScope(async () => {
    await context.em.flush()
    return childrenOf(context, ids)
  })
  await reviewChildren(context, [...new Set([...ids, ...children])])
}

/** Deaths and links: whoever is named may be a child, or a parent of children. */
export const reviewWhenTold = consumeMany(async (context, events) => {
  const named = events.flatMap(({ subjects, data }) => {
    const { alias, canonical } = data as { alias?: string; canonical?: string }
    return [...subjects, ...[alias, canonical].filter((id) => id !== undefined)]
  })
  if (await areKnown(context, await linkedIdsOf(context, named))) await reviewFamilies(context, named)
})

/** Kinships: most children told of have living parents and no support; they are passed over quickly. */
export const reviewKinship = consumeMany(async (context, events) => {
  const told = events.filter((event) => isOfAMinor(event, context.today))
  if (told.length === 0) return
  const children = await linkedIdsOf(
    context,
    told.map(({ data }) => String(data.toId)),
  )
  if (await mayMatter(context, children)) await reviewChildren(context, children)
})

async function reviewChild(context: Context, child: KnownChild, present: readonly ChildTask[]): Promise<void> {
  const { ids, facts } = child
  const hasNothing = facts.supports.length === 0 && facts.kin.length === 0
  if (hasNothing && present.length === 0) return
  const division = child.division ?? present[0]!.division
  const limits = await limitsOf(context, division, context.today)
  const keyOf = ({ supportId, reason, cause }: { supportId?: string | null; reason: string; cause: string }) =>
    `${supportId ?? 'child'} ${reason} ${cause}`
  const due = new Map(findTasks(facts, context.today, limits).map((task) => [keyOf(task), task]))
  for (const task of present) {
    const key = keyOf(task)
    if (!due.has(key) && task.state === 'OPEN') close(context, task, 'SETTLED', null)
    if (due.has(key) && task.state === 'SETTLED') reopen(context, task)
    due.delete(key)
  }
  for (const task of due.values()) await raise(context, ids[0]!, task, facts, division)
}

async function raise(
  context: Context,
  childPersonId: string,
  { supportId, reason, cause }: DueTask,
  facts: KnownChild['facts'],
  childDivision: string,
): Promise<void> {
  const { em, today } = context
  const division = facts.supports.find(({ id }) => id === supportId)?.division ?? childDivision
  const isLead = supportId === null
  const task = em.create(ChildTask, {
    childPersonId,
    supportId,
    subjectId: supportId ?? childPersonId,
    division,
    reason,
    cause,
    state: 'OPEN',
    raisedOn: today,
    dueOn: await limitOf(context, isLead ? 'CHILD.discovery.register' : 'CHILD.task', division),
    visitDueOn: isLead ? await limitOf(context, 'CHILD.discovery.visit', division) : null,
    visitedOn: null,
    visitDocument: null,
    closedOn: null,
    closedBy: null,
    document: null,
  })
  tellRaised(context, task)
}

async function limitOf(context: Context, key: string, division: string): Promise<string | null> {
  const limit = await getParameter(context, key, division, context.today)
  return dueDate(context.calendar, context.today, Number(limit.value), limit.unit)
}

export function close(
  context: Context,
  task: ChildTask,
  state: 'SETTLED' | 'DISMISSED',
  document: string | null,
): void {
  const { em, today, viewer } = context
  em.assign(task, { state, closedOn: today, closedBy: viewer.subject, document })
  const { id, division, reason, childPersonId } = task
  record(em, 'child-welfare.task.closed', {
    recordId: id,
    division,
    subjects: [childPersonId],
    data: { reason, supportId: task.supportId ?? null, state, on: today },
  })
}

function reopen(context: Context, task: ChildTask): void {
  context.em.assign(task, { state: 'OPEN', closedOn: null, closedBy: null, document: null })
  tellRaised(context, task)
}

function tellRaised({ em }: Context, task: ChildTask): void {
  const { id, division, reason, childPersonId, raisedOn, dueOn } = task
  record(em, 'child-welfare.task.raised', {
    recordId: id,
    division,
    subjects: [childPersonId],
    data: { reason, supportId: task.supportId ?? null, raisedOn, dueOn: dueOn ?? null },
  })
}
