import { defineChain } from '../chain.ts'

export const elderlyCareChain = defineChain({
  subgraph: 'elderly-care',
  name: { zh: '养老服务', en: 'elderly care' },
  links: [
    {
      kind: 'SUPPORT',
      facet: 'elderly-care.oldAge.band',
      title: { zh: '高龄津贴', en: 'old-age allowance' },
      amount: 'elderly-care.oldAge.monthly',
      paid: 'elderly-care.oldAge.paid',
      suspension: 'elderly-care.oldAge.suspended',
    },
    {
      kind: 'SERVICE',
      facet: 'elderly-care.residency',
      title: { zh: '入住养老机构', en: 'lives in a care institution' },
    },
    { kind: 'SERVICE', facet: 'elderly-care.ability', title: { zh: '老年人能力评估', en: 'assessment of ability' } },
  ],
  programmes: {
    OLD_AGE: {
      name: { zh: '高龄津贴', en: 'old-age allowance' },
      facet: 'elderly-care.oldAge.band',
      suspension: 'elderly-care.oldAge.suspended',
    },
  },
})
