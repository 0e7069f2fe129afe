import type { Resolvers } from '../resolver-types.generated.ts'
import { CertificateNumber, ShareCertificateInput } from './input.ts'
import {
  certificateById,
  certificatesByMarriage,
  marriageOfCertificate,
  shareById,
  sharesByCertificate,
} from './loaders.ts'
import { shareMarriageCertificate, verifyMarriageCertificate } from './service.ts'

export const resolvers: Resolvers = {
  Query: {
    marriageCertificate: (_, { id }, context) => certificateById(context).load(id),
    verifyMarriageCertificate: (_, { number }, context) =>
      verifyMarriageCertificate(context, CertificateNumber.parse(number)),
  },
  Mutation: {
    shareMarriageCertificate: (_, { input }, context) =>
      shareMarriageCertificate(context, ShareCertificateInput.parse(input)),
  },
  MarriageCertificate: {
    __resolveReference: ({ id }, context) => certificateById(context).load(id),
    marriage: ({ marriage }, _, context) => marriageOfCertificate(context).load(marriage.id),
    shares: ({ id }, _, context) => sharesByCertificate(context).load(id),
  },
  MarriageCertificateShare: {
    __resolveReference: ({ id }, context) => shareById(context).load(id),
    certificate: ({ certificate }, _, context) => certificateById(context).load(certificate.id),
  },
  Marriage: { certificates: ({ id }, _, context) => certificatesByMarriage(context).load(id) },
}
