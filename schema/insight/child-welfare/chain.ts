import { defineChain } from '../chain.ts'

export const childWelfareChain = defineChain({
  subgraph: 'child-welfare',
  name: { zh: '儿童福利', en: 'child welfare' },
  links: [
    {
      kind: 'SUPPORT',
      facet: 'child-welfare.support',
      title: { zh: '儿童基本生活保障', en: 'child support' },
      amount: 'child-welfare.monthly',
    },
  ],
  programmes: {
    // Of a child whose kind is confidential only this one is answered: that there is support, and not why.
    CHILD_SUPPORT: {
      name: { zh: '孤儿、事实无人抚养儿童等基本生活保障', en: 'child support of any kind' },
      facet: 'child-welfare.support',
    },
    ORPHAN: {
      name: { zh: '孤儿基本生活保障', en: 'support of orphans' },
      facet: 'child-welfare.support',
      in: ['ORPHAN_INSTITUTION', 'ORPHAN_SCATTERED'],
    },
    DE_FACTO: {
      name: { zh: '事实无人抚养儿童基本生活补贴', en: 'support of children de facto without care' },
      facet: 'child-welfare.support',
      in: ['DE_FACTO'],
    },
  },
})
