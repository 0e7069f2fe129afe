import { batchMany, batchManyByPerson, type Context, canonicalPersonId } from '@civil-affairs/kit'
import { Fact, UNKNOWN_SINCE } from '../fact/index.ts'
import { type ChainFact, DETAIL_FACETS, LINK_FACETS, PAID_FACETS, type PersonFact } from './rules.ts'

/** Who ever belonged to a household; of the facts of persons that name it. */
const staysByHousehold = batchMany(
  (em, ids) =>
    em.find(Fact, { facet: 'registry.household', value: { $in: [...ids] } }, { orderBy: { since: 'asc', seq: 'asc' } }),
  (fact: Fact) => fact.value!,
)

const linkFactsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      Fact,
      { subject: { $in: [...ids] }, facet: { $in: [...LINK_FACETS, ...PAID_FACETS] } },
      { orderBy: { since: 'asc', seq: 'asc' } },
    ),
  (fact: Fact) => fact.subject,
)

const detailsByKey = batchMany(
  (em, keys) =>
    em.find(
      Fact,
      { key: { $in: [...keys] }, facet: { $in: [...DETAIL_FACETS] } },
      { orderBy: { since: 'asc', seq: 'asc' } },
    ),
  (fact: Fact) => fact.key,
)

export async function factsOfPeople(
  context: Context,
  people: readonly string[],
): Promise<{ facts: PersonFact[]; details: ChainFact[]; payments: PersonFact[] }> {
  const found = await Promise.all(
    people.map(async (person) =>
      (await linkFactsByPerson(context).load(person)).map((fact) => ({ ...shown(fact), person })),
    ),
  )
  const facts = found.flat().filter(({ facet }) => LINK_FACETS.includes(facet))
  const payments = found.flat().filter(({ facet }) => PAID_FACETS.includes(facet))
  const keys = [...new Set(facts.map(({ key }) => key))]
  const details = await Promise.all(keys.map((key) => detailsByKey(context).load(key)))
  return { facts, details: details.flat().map(shown), payments }
}

export async function staysOf(context: Context, household: string) {
  const stays = await staysByHousehold(context).load(household)
  return Promise.all(
    stays.map(async (fact) => {
      const { since, until } = shown(fact)
      return { person: await canonicalPersonId(context).load(fact.subject), since, until }
    }),
  )
}

function shown({ facet, key, value, amount, division, since, until }: Fact): ChainFact {
  return {
    facet,
    key,
    value: value ?? null,
    amount: amount ?? null,
    division,
    since: since === UNKNOWN_SINCE ? null : since,
    until: until ?? null,
  }
}
