import { defineSlice } from '@civil-affairs/kit'
import { resolvers } from './resolvers.ts'

export const statusVerification = defineSlice(import.meta.url, {
  resolvers,
  parameters: [
    {
      key: 'VERIFY.maximumLag',
      value: '86400',
      unit: 'SECONDS',
      legalBasis: '政务数据共享条例（数据更新与校核），缺省一日',
      verified: false,
    },
  ],
})
