export interface Account {
  readonly name: string
  readonly kind: string
  readonly roles: readonly string[]
  readonly divisions: readonly string[]
  readonly purpose: string | null
  readonly caseNumber: string | null
}
export interface Session {
  readonly account: Account | null
  /** YYYY-MM: the last whole month of the sample; null where the hub has none. */
  readonly month: string | null
  readonly demoAccounts: readonly { readonly role: string; readonly title: string }[]
}

export async function readSession(): Promise<Session> {
  const response = await fetch('/session', { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`session ${response.status}`)
  return response.json()
}

/** Null where the account or the token does not hold. */
export async function signIn(by: { account: string } | { token: string }): Promise<Session | null> {
  const response = await fetch('/session', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(by),
  })
  return response.ok ? response.json() : null
}

export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', credentials: 'same-origin' })
}
