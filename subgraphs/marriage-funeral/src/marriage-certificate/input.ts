import { z } from 'zod'
import { documentTitle } from '../person/index.ts'

export const ShareCertificateInput = z.object({
  certificateId: z.uuid(),
  consumer: z.string().trim().min(2).max(100),
  purpose: z.string().trim().min(2).max(200),
  basis: z.enum(['CONSENT', 'STATUTORY']),
  document: documentTitle,
})
export type ShareCertificateInput = z.infer<typeof ShareCertificateInput>

export const CertificateNumber = z.string().trim().min(4).max(60)
