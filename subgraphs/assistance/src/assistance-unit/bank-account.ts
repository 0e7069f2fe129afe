import { type HubKeys, keyedFingerprint, Refusal, seal, unseal } from '@civil-affairs/kit'
import { readBankCard } from '@civil-affairs/schema'

const USE = 'assistance-unit/account'
const PHONE_USE = 'assistance-unit/phone'

export interface SealedAccount {
  readonly accountSealed: string
  readonly accountHash: string
}

/** Seals an account number; the keyed hash is equal for equal accounts, so that shared ones are found without opening any. */
export function sealAccount(keys: HubKeys, raw: string, path: readonly string[] = ['input', 'account']): SealedAccount {
  const reading = readBankCard(raw)
  if (!reading.ok) throw new Refusal('BAD_ACCOUNT', { ...reading.messages, path })
  const { number } = reading
  const accountHash = keyedFingerprint(keys, 'assistance-unit/account-hash', number)
  return { accountSealed: seal(keys, USE, number), accountHash }
}

export function openAccount(keys: HubKeys, unit: { accountSealed?: string | null }): string | null {
  return unit.accountSealed == null ? null : unseal<string>(keys, USE, unit.accountSealed)
}

export function sealPhone(keys: HubKeys, phone: string | null | undefined): string | null {
  return phone == null ? null : seal(keys, PHONE_USE, phone)
}

export function openPhone(keys: HubKeys, unit: { phoneSealed?: string | null }): string | null {
  return unit.phoneSealed == null ? null : unseal<string>(keys, PHONE_USE, unit.phoneSealed)
}
