import { defineSlice } from '@civil-affairs/kit'
import { MarriageCertificate, MarriageCertificateShare } from './entity.ts'
import { resolvers } from './resolvers.ts'

export { type CertificateKind, endCertificates, issueCertificate } from './service.ts'

export const marriageCertificate = defineSlice(import.meta.url, {
  resolvers,
  entities: [MarriageCertificate, MarriageCertificateShare],
})
