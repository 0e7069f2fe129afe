import { defineEntity, history, type InferEntity, noOverlap, p, recordKeeping } from '@civil-affairs/kit'
import { Person } from '../person/entity.ts'

/** Of the first four, `from` is parent (guardian) and `to` child (ward); siblings have no direction. */
export const KINSHIP_KINDS = ['PARENT', 'ADOPTIVE_PARENT', 'STEP_PARENT', 'GUARDIAN', 'SIBLING'] as const
export type KinshipKind = (typeof KINSHIP_KINDS)[number]

export const KINSHIP_END_REASONS = [
  'ADOPTED_BY_OTHERS',
  'ADOPTION_DISSOLVED',
  'DIVORCE_OF_PARENT',
  'GUARDIANSHIP_ENDED',
  'PARENTS_FOUND',
  'STATED_IN_ERROR',
] as const
export type KinshipEndReason = (typeof KINSHIP_END_REASONS)[number]

/**
 * That two persons are kin during an interval. There is no row policy: relatives live in all divisions, and the law asks
 * for all of them (近亲属, 三代以内旁系血亲) wherever the officer sits; a row holds ids only, and is read from a person
 * the caller may see. `division` is that of the child, ward or second sibling.
 */
export const Kinship = defineEntity({
  name: 'Kinship',
  tableName: 'kinship',
  properties: {
    ...recordKeeping,
    kind: p.text().$type<KinshipKind>(),
    from: () => p.manyToOne(Person).index(),
    to: () => p.manyToOne(Person).index(),
    /** 形成抚养关系: whether a step-parent has brought the child up; such are parents in law (民法典 art. 1072). */
    broughtUp: p.boolean(),
    /** Which record of which subgraph says so. */
    source: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    endReason: p.text().$type<KinshipEndReason>().nullable(),
  },
  checks: [
    // Not the bare column, or the planner looks children up by this index as well, which reads all of it.
    noOverlap('one_kinship_of_a_kind_at_a_time', 'from_id, coalesce(to_id), kind'),
    { name: 'nobody_is_kin_of_themselves', expression: 'from_id <> to_id' },
    { name: 'siblings_are_kept_once', expression: "kind <> 'SIBLING' or from_id < to_id" },
    { name: 'only_step_parents_bring_up', expression: "not brought_up or kind = 'STEP_PARENT'" },
    { name: 'kinship_ends_after_it_began', expression: 'valid_to is null or valid_from <= valid_to' },
    { name: 'ended_kinship_has_a_reason', expression: '(valid_to is null) = (end_reason is null)' },
  ],
  ...history,
})
export type Kinship = InferEntity<typeof Kinship>
