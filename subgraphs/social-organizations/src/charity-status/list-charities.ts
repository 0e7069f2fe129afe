import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { CharityStatus, FundraisingCertificate } from './entity.ts'
import type { CharityState, FundraisingState } from './states.ts'

export interface CharityStatusFilter {
  states?: CharityState[] | null
  acceptedFrom?: string | null
  acceptedUntil?: string | null
}
export interface FundraisingCertificateFilter {
  states?: FundraisingState[] | null
  acceptedFrom?: string | null
  acceptedUntil?: string | null
}

export function listCharityStatuses(
  context: Context,
  division: string,
  filter: CharityStatusFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<CharityStatusFilter, object>(filter, {
    states: (states) => ({ state: { $in: states } }),
    acceptedFrom: (day) => ({ acceptedOn: { $gte: day } }),
    acceptedUntil: (day) => ({ acceptedOn: { $lte: day } }),
  })
  return pageInDivision<CharityStatus>(context, CharityStatus, division, conditions, page)
}

export function listFundraisingCertificates(
  context: Context,
  division: string,
  filter: FundraisingCertificateFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<FundraisingCertificateFilter, object>(filter, {
    states: (states) => ({ state: { $in: states } }),
    acceptedFrom: (day) => ({ acceptedOn: { $gte: day } }),
    acceptedUntil: (day) => ({ acceptedOn: { $lte: day } }),
  })
  return pageInDivision<FundraisingCertificate>(context, FundraisingCertificate, division, conditions, page)
}
