import { afterEach, expect, test, vi } from 'vitest'
import { identitySigner, identityVerifier, newSigningKey, type RequestIdentity } from './identity.ts'

const officer: RequestIdentity = {
  subject: 'local:zhang',
  kind: 'STAFF',
  roles: ['OFFICER'],
  divisions: ['140105000000'],
  purpose: 'ASSISTANCE_REVIEW',
  caseNumber: 'C-1',
}
const signer = identitySigner(newSigningKey())

afterEach(() => {
  vi.useRealTimers()
})

test('a statement of identity holds for its subgraph until its end, however often it was shown', async () => {
  const verifier = identityVerifier(signer.publicKeyPem)
  const token = await signer.sign(officer, 'registry')
  for (let n = 0; n < 2; n++) expect(await verifier.verify(token, 'registry')).toEqual(officer)
  await expect(verifier.verify(token, 'assistance')).rejects.toThrow()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 66_000 })
  await expect(verifier.verify(token, 'registry')).rejects.toThrow()
})

test('nothing of a statement that held lends itself to another', async () => {
  const verifier = identityVerifier(signer.publicKeyPem)
  const token = await signer.sign(officer, 'registry')
  await verifier.verify(token, 'registry')
  const [header, , signature] = token.split('.')
  const [, leader] = (await signer.sign({ ...officer, roles: ['LEADER'] }, 'registry')).split('.')
  await expect(verifier.verify(`${header}.${leader}.${signature}`, 'registry')).rejects.toThrow()
  const forged = await identitySigner(newSigningKey()).sign(officer, 'registry')
  await expect(verifier.verify(forged, 'registry')).rejects.toThrow()
})
