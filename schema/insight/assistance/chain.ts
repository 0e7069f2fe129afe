import { defineChain } from '../chain.ts'

export const assistanceChain = defineChain({
  subgraph: 'assistance',
  name: { zh: '社会救助', en: 'social assistance' },
  links: [
    {
      kind: 'SUPPORT',
      facet: 'assistance.mla.class',
      title: { zh: '最低生活保障', en: 'minimum living allowance' },
      amount: 'assistance.mla.monthly',
      suspension: 'assistance.mla.suspension',
    },
  ],
  programmes: {
    MLA: {
      name: { zh: '最低生活保障', en: 'minimum living allowance' },
      facet: 'assistance.mla.class',
      suspension: 'assistance.mla.suspension',
    },
  },
})
