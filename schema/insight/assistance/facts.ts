import { defineFacts } from '../facts.ts'

/** What assistance tells of 低保; the other programmes of the domain add their facets here. */
export const assistanceFacts = defineFacts({
  subgraph: 'assistance',
  facets: {
    'assistance.mla.class': {
      subject: 'PERSON',
      type: 'CODE',
      time: 'STATE',
      level: 'SENSITIVE',
      name: { zh: '低保类别', en: 'receives the minimum living allowance, by class' },
      values: { A: { zh: 'A类', en: 'class A' }, B: { zh: 'B类', en: 'class B' }, C: { zh: 'C类', en: 'class C' } },
    },
  },
  projections: {
    'assistance.grant.started': ({ data }) =>
      data.programme === 'MLA'
        ? data.members.map((member) => ({
            op: 'set',
            facet: 'assistance.mla.class',
            subject: member,
            value: data.grantClass,
            since: data.since,
          }))
        : [],
    'assistance.grant.ended': ({ data }) =>
      data.programme === 'MLA' ? [{ op: 'end', facet: 'assistance.mla.class', until: data.until }] : [],
  },
})
