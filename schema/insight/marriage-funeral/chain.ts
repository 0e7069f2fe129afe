import { defineChain } from '../chain.ts'

export const marriageFuneralChain = defineChain({
  subgraph: 'marriage-funeral',
  name: { zh: '婚姻殡葬', en: 'marriages and funerals' },
  links: [
    { kind: 'LIFE_EVENT', facet: 'marriage-funeral.personMarried', title: { zh: '结婚', en: 'marriage' } },
    { kind: 'LIFE_EVENT', facet: 'marriage-funeral.personDivorced', title: { zh: '离婚', en: 'divorce' } },
    { kind: 'LIFE_EVENT', facet: 'marriage-funeral.cremated', title: { zh: '火化', en: 'cremation' } },
    {
      kind: 'SUPPORT',
      facet: 'marriage-funeral.cremationWaived',
      title: { zh: '殡葬惠民减免', en: 'fee of a cremation waived' },
      amount: 'marriage-funeral.cremationWaived',
    },
  ],
  programmes: {},
})
