import { type Context, type HubKeys, keyedFingerprint, Refusal, record, seal, unseal } from '@civil-affairs/kit'
import { maskBankAccount, readBankCard } from '@civil-affairs/schema'
import type { OldAgeAllowance } from './entity.ts'

const USE = 'old-age-allowance/account'

/** Seals an account; the keyed hash is equal for equal accounts, so that shared ones are found without opening any. */
export function sealAccount(keys: HubKeys, raw: string, path: readonly string[] = ['input', 'account']) {
  const reading = readBankCard(raw)
  if (!reading.ok) throw new Refusal('BAD_ACCOUNT', { ...reading.messages, path })
  const { number } = reading
  return {
    accountSealed: seal(keys, USE, number),
    accountHash: keyedFingerprint(keys, 'old-age-allowance/account-hash', number),
  }
}

/** Whose money goes to which account, as far as the hash tells: whoever asks for one account of many payees must hear of it. */
export function tellAccount({ em, today }: Context, allowance: OldAgeAllowance): void {
  record(em, 'elderly-care.oldAgeAllowance.accountChanged', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [allowance.personId],
    data: { accountHash: allowance.accountHash!, since: today },
  })
}

export function openAccount(keys: HubKeys, allowance: { accountSealed?: string | null }): string | null {
  return allowance.accountSealed == null ? null : unseal<string>(keys, USE, allowance.accountSealed)
}

/** For a payment: still sealed, and masked for the eyes of clerks. */
export function payeeAccount(keys: HubKeys, allowance: { accountSealed?: string | null }) {
  const number = openAccount(keys, allowance)
  return number === null ? null : { sealed: allowance.accountSealed!, masked: maskBankAccount(number) }
}
