import { defineSlice, Refusal } from '@civil-affairs/kit'
import { HandlerRelative } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { isAnyHandlerRelative } from './service.ts'

export const handlerRelative = defineSlice(import.meta.url, {
  resolvers,
  entities: [HandlerRelative],
  conflicts: {
    one_registration_at_a_time: () =>
      new Refusal('ALREADY_REGISTERED', {
        zh: '该经办人员与该人员的关系已登记。',
        en: 'This relative of the handler is registered already.',
        path: ['input', 'personId'],
      }),
  },
})
