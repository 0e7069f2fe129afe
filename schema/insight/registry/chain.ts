import { defineChain } from '../chain.ts'

export const registryChain = defineChain({
  subgraph: 'registry',
  name: { zh: '人口家庭', en: 'people and households' },
  links: [{ kind: 'LIFE_EVENT', facet: 'registry.death', title: { zh: '死亡', en: 'death' } }],
  programmes: {},
})
