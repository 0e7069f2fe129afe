import { type HubKeys, keyedFingerprint, Refusal, seal, unseal } from '@civil-affairs/kit'
import { maskBankAccount, readBankCard } from '@civil-affairs/schema'

const USE = 'child-support/account'

export interface SealedAccount {
  readonly accountSealed: string
  readonly accountHash: string
}

export function sealAccount(keys: HubKeys, raw: string, path: readonly string[] = ['input', 'account']): SealedAccount {
  const reading = readBankCard(raw)
  if (!reading.ok) throw new Refusal('BAD_ACCOUNT', { ...reading.messages, path })
  const { number } = reading
  const accountHash = keyedFingerprint(keys, 'child-support/account-hash', number)
  return { accountSealed: seal(keys, USE, number), accountHash }
}

export function openAccount(keys: HubKeys, support: { accountSealed?: string | null }): string | null {
  return support.accountSealed == null ? null : unseal<string>(keys, USE, support.accountSealed)
}

/** What a payment item carries: the sealed number and its last digits. */
export function payableAccount(keys: HubKeys, support: { accountSealed?: string | null }) {
  const number = openAccount(keys, support)
  return number === null ? null : { sealed: support.accountSealed!, masked: maskBankAccount(number) }
}
