/**
 * What an indicator counts or sums, as SQL over the tables of the domains and never over facts: one row a contribution,
 * with the columns `division`, `subject` and `amount`, and one column for each further dimension, named as
 * its facet. `:first` and `:last` are the first and the last day of the period.
 */
export interface Measured {
  /** DISTINCT counts a subject once in a division, and once in what lies above, under whichever of its ids; SUM adds up the amounts. */
  readonly by: 'DISTINCT' | 'SUM'
  readonly sql: string
}

export interface Oracle {
  readonly numerator: Measured
  readonly denominator?: Measured
}

export const distinct = (sql: string): Measured => ({ by: 'DISTINCT', sql })
export const sum = (sql: string): Measured => ({ by: 'SUM', sql })

/** Whether an interval [from, to) of the row holds on the last day. */
export const holds = (row: string, from = 'valid_from', to = 'valid_to'): string =>
  `${row}.${from} <= :last and (${row}.${to} is null or ${row}.${to} > :last)`

export const within = (column: string): string => `${column} between :first and :last`

/** The sex of a person under the id that stands for all of theirs. */
export const sexOf = (person: string): string =>
  `coalesce((select whole.sex from registry.person own join registry.person whole on whole.id = own.canonical_id where own.id = ${person}), 'UNKNOWN')`

/** Payments that reached an account, by the months they are for; what was called back later had been paid. */
export const paidBy = (schema: string): string =>
  `select division, id as subject, amount_fen as amount, payee_person_id as payee from ${schema}.payment_item
    where state in ('PAID', 'RECOVERING', 'RECOVERED') and month between to_char(:first, 'YYYY-MM') and to_char(:last, 'YYYY-MM')`

/** Who has died by then: the strongest evidence names the day, then the most exact, then the earliest statement. */
export const deaths = `select distinct on (p.canonical_id) p.canonical_id as person_id, d.died_on
  from registry.death_fact d join registry.person p on p.id = d.person_id
 where d.revoked_on is null
 order by p.canonical_id,
   case d.evidence when 'MEDICAL_CERTIFICATE' then 1 when 'BURIAL' then 3 when 'REPORT' then 4 else 2 end,
   case d.precision when 'DAY' then 1 when 'MONTH' then 2 else 3 end, d.stated_on, d.died_on, d.seq`

/** Everybody of an age who is alive on the last day, where the registry has them. */
export const livingFrom = (age: number): string =>
  `select p.division, p.id as subject, 1 as amount from registry.person p
    where p.id = p.canonical_id and p.birth_date is not null and age(:last, p.birth_date) >= interval '${age} years'
      and not exists (select 1 from (${deaths}) died where died.person_id = p.id and died.died_on <= :last)`
