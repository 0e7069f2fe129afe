import { defineSlice } from '@civil-affairs/kit'
import { CertificateSerial, MarriageOffice } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { codeTaken } from './service.ts'

export { insertCertificateSerials, insertMarriageOffices, type StatedOffice } from './insert-offices.ts'
export { officeById } from './loaders.ts'
export { certificateNumberOf, type PartyKind } from './rules.ts'
export { getWorkingOffice, nextCertificateNumber } from './service.ts'

export const marriageOffice = defineSlice(import.meta.url, {
  resolvers,
  entities: [MarriageOffice, CertificateSerial],
  conflicts: { one_office_a_certificate_code: codeTaken },
})
