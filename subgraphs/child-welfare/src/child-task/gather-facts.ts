import type { Context } from '@civil-affairs/kit'
import { arrayText, deathsOf, linkedIdsByPerson } from '@civil-affairs/kit'
import { ChildParent, ParentCircumstance } from '../child-parent/entity.ts'
import { parentFactsOf } from '../child-parent/index.ts'
import { ChildSupport, ChildSupportVerification } from '../child-support/entity.ts'
import { ChildSupportApplication, OPEN_STATES } from '../child-support-application/entity.ts'
import { holdsOn, parenthoodsOf } from '../known-parenthood/index.ts'
import type { ChildFacts, KinParent, SupportFacts } from './rules.ts'

export interface KnownChild {
  /** All linked ids, in order. */
  readonly ids: readonly string[]
  /** Of the support, the file or the kinship. */
  readonly division: string | null
  readonly facts: ChildFacts
}

/** All that is known of these children, once a human; a constant number of statements, however many there are. */
export async function gatherFacts(context: Context, personIds: readonly string[]): Promise<KnownChild[]> {
  const { em, today } = context
  const groups = await linkedIdsByPerson(context, personIds)
  const humans = new Map([...groups.values()].map((group) => group.toSorted()).map((ids) => [ids[0]!, ids]))
  const humanOf = new Map([...humans].flatMap(([human, ids]) => ids.map((id) => [id, human] as const)))
  const all = [...humanOf.keys()]
  const supports = await em.find(ChildSupport, { childPersonId: { $in: all } }, { orderBy: { id: 'asc' } })
  const verifications = await em.find(
    ChildSupportVerification,
    { support: { $in: supports.map(({ id }) => id) } },
    { orderBy: { verifiedOn: 'asc', id: 'asc' } },
  )
  const open = await em.find(ChildSupportApplication, { childPersonId: { $in: all }, state: { $in: [...OPEN_STATES] } })
  const parenthoods = (await parenthoodsOf(context, all)).filter(({ childId }) => humanOf.has(childId))
  const parentIds = [...new Set(parenthoods.map(({ parentId }) => parentId))]
  const parentGroups = await linkedIdsByPerson(context, parentIds)
  const deaths = await deathsOf(context, [...humans.keys(), ...parentIds])
  const file = await parentFactsOf(context, [...humans.keys()])
  const saidOfParents = await circumstancesByPerson(context, [...new Set([...parentGroups.values()].flat())])

  const supportsOf = Map.groupBy(supports, ({ childPersonId }) => humanOf.get(childPersonId)!)
  const lastVerifications = new Map(verifications.map((one) => [one.support.id, one]))
  const applying = new Set(open.map(({ childPersonId }) => humanOf.get(childPersonId)!))
  const kinOf = Map.groupBy(parenthoods, ({ childId }) => humanOf.get(childId)!)

  return [...humans].map(([human, ids]) => {
    const own = supportsOf.get(human) ?? []
    const kin = kinOf.get(human) ?? []
    return {
      ids,
      division: own.at(-1)?.division ?? kin[0]?.division ?? null,
      facts: {
        death: deaths.get(human) ?? null,
        supports: own.map(
          (support): SupportFacts => ({
            ...factsOf(support),
            lastVerification: lastVerifications.get(support.id) ?? null,
          }),
        ),
        hasOpenApplication: applying.has(human),
        file: file.get(human) ?? [],
        kin: kin.map((one): KinParent => {
          const group = parentGroups.get(one.parentId)!.toSorted()
          return {
            kinshipId: one.id,
            parentIds: group,
            kind: one.kind,
            validFrom: one.validFrom ?? today,
            holds: holdsOn(one, today),
            death: deaths.get(one.parentId) ?? null,
            circumstances: group.flatMap((id) => saidOfParents.get(id) ?? []),
          }
        }),
      },
    }
  })
}

function factsOf(support: ChildSupport): SupportFacts {
  const { id, division, birthDate, kind, status, decidedOn, validFrom, validTo } = support
  return {
    id,
    division,
    birthDate,
    kind,
    status,
    decidedOn,
    validFrom,
    validTo,
    endReason: support.endReason ?? null,
    registeredDivision: support.registeredDivision ?? null,
  }
}

/** What any child's file says of these parents: a sentence recorded for one child holds for its siblings too. */
async function circumstancesByPerson(context: Context, ids: readonly string[]) {
  const { em } = context
  const parents = await em.find(ChildParent, { personId: { $in: [...ids] } })
  const said = await em.find(ParentCircumstance, { parent: { $in: parents.map(({ id }) => id) } })
  const personOf = new Map(parents.map(({ id, personId }) => [id, personId!]))
  return Map.groupBy(said, ({ parent }) => personOf.get(parent.id)!)
}

/** The children of these persons, in the registry's kinships and in the files here. */
export async function childrenOf(context: Context, ids: readonly string[]): Promise<string[]> {
  const parenthoods = await parenthoodsOf(context, ids)
  const files = await context.em.find(ChildParent, { personId: { $in: [...ids] } })
  return [
    ...new Set([
      ...parenthoods.filter(({ parentId }) => ids.includes(parentId)).map(({ childId }) => childId),
      ...files.map(({ childPersonId }) => childPersonId),
    ]),
  ]
}

/** Whether anything here is about these persons, as children or as parents. One statement. */
export function areKnown(context: Context, ids: readonly string[]): Promise<boolean> {
  return anyExists(
    context,
    [
      'known_parenthood where parent_id = any (?::uuid[])',
      'known_parenthood where child_id = any (?::uuid[])',
      'child_parent where person_id = any (?::uuid[])',
      'child_support where child_person_id = any (?::uuid[])',
      'child_task where child_person_id = any (?::uuid[])',
    ],
    ids,
  )
}

/** Whether the kinships of these children can change what is to be looked at. One statement. */
export function mayMatter(context: Context, childIds: readonly string[]): Promise<boolean> {
  return anyExists(
    context,
    [
      'child_support where child_person_id = any (?::uuid[])',
      'child_task where child_person_id = any (?::uuid[])',
      'known_parenthood join $.known_death on person_id = parent_id where child_id = any (?::uuid[])',
      'known_parenthood join $.child_parent on person_id = parent_id where child_id = any (?::uuid[])',
    ],
    childIds,
  )
}

async function anyExists({ em }: Context, places: readonly string[], ids: readonly string[]): Promise<boolean> {
  const schema = em.config.get('schema')
  const parts = places.map((place) => `exists (select from $.${place})`).join(' or ')
  const [row] = (await em.execute(
    `select ${parts.replaceAll('$', schema as string)} as found`,
    places.map(() => arrayText(ids)),
  )) as unknown as [{ found: boolean }]
  return row.found
}
