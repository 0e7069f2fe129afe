import { assistance } from './assistance.ts'
import { ALL_KINDS, supported } from './child-welfare.ts'
import { abilities, oldAge } from './elderly-care.ts'
import { distinct, holds, type Oracle, sexOf } from './oracle.ts'

const onAllowance = assistance['I-01']!.numerator.sql

/** Each benefit of each person, under the id that stands for all of theirs. */
const benefits = `select b.division, own.canonical_id as subject, b.benefit from (
    select division, subject, 1 as benefit from (${onAllowance}) a
    union all select division, subject, 2 from (${supported(ALL_KINDS)}) c
    union all select division, subject, 3 from (${oldAge}) o) b
  join registry.person own on own.id = b.subject`

/**
 * Whoever has them in two places is counted where the earlier in the order above is given: each benefit places its person
 * if, with those that come after it, they are as many as asked for.
 */
const served = (atLeast: number): Oracle => ({
  numerator:
    distinct(`select b.division, b.subject, 1 as amount, ${sexOf('b.subject')} as "registry.sex" from (${benefits}) b
    where (select count(distinct o.benefit) from (${benefits}) o where o.subject = b.subject and o.benefit >= b.benefit) >= ${atLeast}`),
})

export const registry: Record<string, Oracle> = {
  'I-107': served(1),
  'I-107b': served(2),
  'I-107c': served(3),
  'I-109': {
    numerator:
      distinct(`select h.division, h.id as subject, 1 as amount from registry.household h where h.kind = 'RESIDENT' and 2 <= (
      select count(distinct d.kind) from registry.household_membership m
        join registry.person member on member.id = m.person_id
        join registry.person own on own.canonical_id = member.canonical_id
        join (
          select subject, 1 as kind from (${onAllowance}) a
          union all select subject, 2 from (${supported(ALL_KINDS)}) c
          union all select subject, 3 from (${abilities}) e where "elderly-care.ability" in ('SEVERE', 'TOTAL')) d
        on d.subject = own.id
       where m.household_id = h.id and ${holds('m')})`),
  },
}
