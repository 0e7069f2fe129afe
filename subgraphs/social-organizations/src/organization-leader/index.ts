import { defineSlice, Refusal } from '@civil-affairs/kit'
import { alreadyHolds } from './appoint.ts'
import { OrganizationLeader } from './entity.ts'
import { parameters } from './parameters.ts'
import { resolvers } from './resolvers.ts'

export { takePost } from './appoint.ts'
export { insertLeaders, type KnownLeader } from './insert-leaders.ts'
export { isLedByBarred } from './may-hold.ts'

export const organizationLeader = defineSlice(import.meta.url, {
  resolvers,
  entities: [OrganizationLeader],
  parameters,
  conflicts: {
    one_legal_representative_at_a_time: () =>
      new Refusal('LEGAL_REPRESENTATIVE_OVERLAPS', {
        zh: '该社会组织在此期间已登记法定代表人。请核对起始日期。',
        en: 'The organization has a legal representative at that time. Check the day it begins.',
        path: ['input', 'since'],
      }),
    legal_representative_of_one_association: () =>
      new Refusal('LEGAL_REPRESENTATIVE_ELSEWHERE', {
        zh: '该人员已担任其他社会团体的法定代表人，不得同时担任。',
        en: 'This person is the legal representative of another association.',
        basis: '社会团体登记管理条例 art. 12',
        path: ['input', 'person'],
      }),
    one_post_once_at_a_time: alreadyHolds,
  },
})
