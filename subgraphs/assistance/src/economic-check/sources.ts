/** What each source may say of what it found, as closed codes: no plate, address or employer ever comes in. */
export const detailCodes = {
  HUKOU: ['MEMBER_DECEASED', 'MEMBER_MOVED', 'MEMBER_UNDECLARED'],
  VEHICLE: ['MOTOR_VEHICLE', 'MOBILITY_SCOOTER'],
  REAL_ESTATE: ['HOME', 'COMMERCIAL_PROPERTY'],
  SOCIAL_INSURANCE: ['INSURED_BY_EMPLOYER', 'UNEMPLOYMENT_BENEFIT'],
  PENSION: ['EMPLOYEE_PENSION', 'RESIDENT_PENSION'],
  HOUSING_FUND: ['FUND_DEPOSITED'],
  TAX: ['WAGE_TAXED', 'BUSINESS_TAXED'],
  MARKET_REG: ['LEGAL_REPRESENTATIVE', 'SHAREHOLDER', 'SOLE_TRADER'],
  BANK: ['DEPOSIT'],
  SECURITIES: ['SECURITIES_HELD'],
  INSURANCE: ['POLICY_HELD'],
  WECHAT_ALIPAY: ['PAYMENT_BALANCE'],
  FISCAL_PAYROLL: ['ON_FISCAL_PAYROLL'],
  MARRIAGE: ['MARRIED', 'DIVORCED'],
  FUNERAL: ['CREMATED'],
  DISABLED_FED: ['DISABILITY_CERTIFICATE'],
  MED_INSURANCE: ['SELF_PAID_EXPENSE'],
  EDUCATION: ['ENROLLED'],
  JUSTICE_PRISON: ['SERVING_SENTENCE', 'DRUG_REHABILITATION'],
  EXIT_ENTRY: ['TRIP_ABROAD'],
  AGRI_SUBSIDY: ['SUBSIDY_PAID'],
} as const
export type CheckSource = keyof typeof detailCodes
export type CheckDetailCode = (typeof detailCodes)[CheckSource][number]
export const checkSources = Object.keys(detailCodes) as CheckSource[]

/** One thing a source found: a code, and where the source numbers it a key by which co-owners' things are one. */
export interface FoundObject {
  code: CheckDetailCode
  objectKey: string | null
}
