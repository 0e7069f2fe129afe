import type { RequestIdentity } from '@civil-affairs/kit'

/** Who deals with sharing, for tests. */
export const security: RequestIdentity = {
  subject: 'local:security-administrator',
  kind: 'STAFF',
  roles: ['SECURITY_ADMINISTRATOR'],
  divisions: ['140000000000'],
  purpose: null,
  caseNumber: null,
}
export const bureau: RequestIdentity = {
  ...security,
  subject: 'local:medical-insurance-bureau',
  kind: 'PARTNER',
  roles: [],
  divisions: [],
}
export const auditor: RequestIdentity = { ...security, subject: 'local:auditor', roles: ['AUDITOR'] }
export const gateway: RequestIdentity = {
  ...security,
  subject: 'service:gateway',
  kind: 'SERVICE',
  roles: ['HUB'],
  divisions: ['*'],
}

export const REQUEST = {
  purpose: 'MEDICAL_ASSISTANCE',
  legalBasis: '社会救助暂行办法第二十七条',
  scenario: '医疗救助对象身份核验',
  signedOffBy: '处长甲',
  fields: [
    { coordinate: 'Query.person', inFull: false },
    { coordinate: 'Person.id', inFull: false },
    { coordinate: 'Person.name', inFull: true },
  ],
  divisions: ['140500000000'],
  personsPerDay: 10,
  costPerDay: 1_000,
  requestsPerMinute: 100,
  validTo: '2027-06-15',
}
