import { defineSlice } from '@civil-affairs/kit'
import { AccessReceipt, ReceiptChain } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { wasReceived } from './read.ts'

export const receipt = defineSlice(import.meta.url, { resolvers, entities: [AccessReceipt, ReceiptChain] })
