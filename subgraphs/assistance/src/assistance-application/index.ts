import { defineSlice, Refusal } from '@civil-affairs/kit'
import { ApplicationStep, AssistanceApplication, HomeVisit, NoticeObjection, PublicNotice } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { applicationById } from './loaders.ts'

export const assistanceApplication = defineSlice(import.meta.url, {
  resolvers,
  entities: [AssistanceApplication, ApplicationStep, HomeVisit, PublicNotice, NoticeObjection],
  parameters,
  conflicts: {
    one_notice_a_round: () =>
      new Refusal('ALREADY_POSTED', {
        zh: '本轮公示已张贴。',
        en: 'The notice of this round is posted already.',
      }),
  },
})
