import { defineSlice, Refusal } from '@civil-affairs/kit'
import { ChildParent, ParentCircumstance } from './entity.ts'
import { parameters } from './parameters.ts'

export { CircumstanceInput, ParentsInput } from './input.ts'
export { childParentById, circumstancesByParent, parentsByChild } from './loaders.ts'
export {
  type CircumstanceFacts,
  type CircumstanceLimits,
  childClassOf,
  findShortfall,
  mayBeAble,
  type Standing,
  standingOf,
} from './rules.ts'
export { limitsOf, type ParentFacts, parentFactsOf, standingsOf } from './standings.ts'
export { addCircumstance, sourceOf, stateParent, stateParents, subjectsOf } from './state-parents.ts'

/** The parents in a child's file and what the law makes of them; the acts on them are those of parent-circumstance. */
export const childParent = defineSlice(import.meta.url, {
  entities: [ChildParent, ParentCircumstance],
  parameters,
  conflicts: {
    one_parent_a_role: () =>
      new Refusal('PARENT_STATED', {
        zh: '该父（母）刚由他人录入。请重新读取后办理。',
        en: 'Someone else has just recorded this parent. Read again, then act.',
      }),
    nobody_is_their_own_parent: () =>
      new Refusal('OWN_PARENT', {
        zh: '父母与儿童不能为同一人。',
        en: 'Nobody is their own parent.',
        path: ['input'],
      }),
  },
})
