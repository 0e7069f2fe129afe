import { distinct, holds, type Oracle, paidBy, sexOf, sum } from './oracle.ts'

/** Children with a support in force, by the kind its amount in force is of. */
export const supported = (kinds: readonly string[]) => `select s.division, s.child_person_id as subject, 1 as amount,
    a.kind as "child-welfare.support", ${sexOf('s.child_person_id')} as "registry.sex"
  from child_welfare.child_support s join child_welfare.child_support_amount a on a.support_id = s.id
 where ${holds('s')} and ${holds('a')} and a.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`

const ORPHANS = ['ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED']
/** 受艾滋病影响的儿童 are counted with all, and named nowhere. */
export const ALL_KINDS = [...ORPHANS, 'DE_FACTO', 'HIV']

export const childWelfare: Record<string, Oracle> = {
  'I-35': { numerator: distinct(supported(ORPHANS)) },
  'I-35b': { numerator: distinct(supported(['DE_FACTO'])) },
  'I-35c': { numerator: distinct(supported(ALL_KINDS)) },
  'I-36': { numerator: sum(paidBy('child_welfare')) },
  'I-37': { numerator: sum(paidBy('child_welfare')), denominator: distinct(supported(ALL_KINDS)) },
}
