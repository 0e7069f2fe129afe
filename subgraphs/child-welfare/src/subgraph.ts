import { defineSubgraph, knownDeaths, paymentBatches } from '@civil-affairs/kit'
import { childParent } from './child-parent/index.ts'
import { childSupport, childSupportPayments } from './child-support/index.ts'
import { childSupportApplication } from './child-support-application/index.ts'
import { childTask } from './child-task/index.ts'
import { division } from './division/index.ts'
import { knownAssistance } from './known-assistance/index.ts'
import { knownParenthood } from './known-parenthood/index.ts'
import { parentCircumstance } from './parent-circumstance/index.ts'
import { person } from './person/index.ts'
import { sampleProvince } from './sample-province/index.ts'

export const subgraph = defineSubgraph(import.meta.url, {
  name: 'child-welfare',
  slices: [
    person,
    division,
    knownDeaths,
    knownParenthood,
    knownAssistance,
    childParent,
    parentCircumstance,
    childSupport,
    childSupportApplication,
    childTask,
    paymentBatches('child-welfare', 'ChildWelfare', [childSupportPayments]),
    sampleProvince,
  ],
})
