import { personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { factsOfPeople, staysOf } from './loaders.ts'
import { pageFromEitherEnd } from './page.ts'
import { type ChainLink, chainOf, daysOf, declarationOf, isOngoing, programmeOf } from './rules.ts'

export const resolvers: Resolvers = {
  Person: {
    assistanceChain: async ({ id }, page, context) => {
      const { facts, details, payments } = await factsOfPeople(context, [id])
      return pageFromEitherEnd(chainOf(facts, details, null, payments), page)
    },
  },
  Household: {
    assistanceChain: async ({ id }, page, context) => {
      const stays = await staysOf(context, id)
      const { facts, details, payments } = await factsOfPeople(context, [...new Set(stays.map(({ person }) => person))])
      return pageFromEitherEnd(chainOf(facts, details, stays, payments), page)
    },
  },
  AssistanceChainLink: {
    occurredOn: ({ since }: ChainLink) => since,
    isOngoing: (link: ChainLink, _, { today }) => isOngoing(link, today),
    domain: ({ facet }: ChainLink) => declarationOf(facet).chain.subgraph,
    domainName: ({ facet }: ChainLink) => declarationOf(facet).chain.name.zh,
    domainNameEn: ({ facet }: ChainLink) => declarationOf(facet).chain.name.en,
    title: (link: ChainLink) => titleOf(link, 'zh'),
    titleEn: (link: ChainLink) => titleOf(link, 'en'),
    programme: ({ facet, value }: ChainLink) => programmeOf(facet, value) as never,
    amount: ({ amountFen }: ChainLink) => amountFen,
    division: ({ division }: ChainLink) => ({ code: division }),
    people: ({ people }: ChainLink, _, context) => Promise.all(people.map((id) => personReference(context, id))),
    periods: ({ facet, periods }: ChainLink) =>
      periods.map(({ since, until, value, amountFen }) => ({
        since,
        until,
        value,
        valueName: declarationOf(facet).facet.values?.[value ?? '']?.zh ?? null,
        amount: amountFen,
      })),
    interruptions: ({ interruptions }: ChainLink, _, { today }) =>
      interruptions.map((one) => ({ ...one, days: daysOf(one, today) })),
    gapBefore: ({ gapBefore }: ChainLink, _, { today }) =>
      gapBefore === null ? null : { ...gapBefore, days: daysOf(gapBefore, today) },
    overlaps: ({ overlaps }: ChainLink) =>
      overlaps.map(({ link, ...one }) => {
        const { title } = declarationOf(facetOfLink(link)).link
        return { ...one, link, title: title.zh, titleEn: title.en }
      }),
    record: ({ key }: ChainLink) => key,
  },
}

function titleOf({ facet, value }: ChainLink, language: 'zh' | 'en'): string {
  const { link, facet: declared } = declarationOf(facet)
  const title = link.title[language]
  if (declared.type !== 'CODE' || value === null) return title
  const name = declared.values?.[value]?.[language] ?? value
  return language === 'zh' ? `${title}（${name}）` : `${title} (${name})`
}

function facetOfLink(id: string): string {
  return Buffer.from(id, 'base64url').toString().split(' ')[0]!
}
