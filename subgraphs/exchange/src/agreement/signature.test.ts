import { createPublicKey, verify } from 'node:crypto'
import { isSignedBySm2 } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partnerUnder, type SignedPartner } from '../change-feed/scene.ts'
import { gateway } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let school: SignedPartner
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  school = await agreeWith('education-bureau')
})
afterAll(() => hub.close())

const agreeWith = (account: string) => partnerUnder(hub, account, ['Query.person', 'Person.name'])
const acts = async ({ code }: SignedPartner) => {
  const query = 'query ($account: String!) { agreementInForce(account: $account) { id } }'
  return (await hub.ask(query, { account: code.replace('GX-', '') }, gateway)).agreementInForce !== null
}
const write = (change: string, { id }: SignedPartner) =>
  hub.subgraph.asHub(({ em }) => em.execute(`update exchange.agreement set ${change} where id = ?`, [id]))
const signaturesOf = async ({ identity }: SignedPartner): Promise<{ signature: string; signatureSm2: string | null }> =>
  (await hub.ask('{ agreements { signature signatureSm2 } }', {}, identity)).agreements[0]

const ofSchool = (column: string) =>
  `${column} = (select o.${column} from exchange.agreement o where o.code = 'GX-education-bureau')`
test.each([
  ['quota', 'persons_per_day = persons_per_day + 1'],
  ['field in full', `fields = jsonb_set(fields, '{1,inFull}', 'true')`],
  ['division', `divisions = '["140000000000"]'`],
  ['term', 'valid_to = valid_to + 1'],
  ['operation', `operations = '[{"id": "1", "text": "{ person { name } }"}]'`],
  ['bit of its ES256 signature', `signature = left(signature, -1) || translate(right(signature, 1), 'AQgw', 'QgwA')`],
  [
    'digit of its SM2 signature',
    `signature_sm2 = left(signature_sm2, -1) || translate(right(signature_sm2, 1), '0123456789abcdef', '123456789abcdef0')`,
  ],
  ['ES256 signature, that of another', ofSchool('signature')],
  ['SM2 signature, that of another', ofSchool('signature_sm2')],
  ['SM2 key', `signature_sm2 = '0123456789abcdef,' || split_part(signature_sm2, ',', 2)`],
  ['SM2 signature, none', 'signature_sm2 = null'],
])('an agreement given another %s in the database is not what was signed, and does not act', async (what, change) => {
  const partner = await agreeWith(what)
  expect(await acts(partner)).toBe(true)
  await write(change, partner)
  expect(await acts(partner)).toBe(false)
})

test('an agreement of before SM2 acts again once the hub has signed it anew, and only where it is as it was signed', async () => {
  const [old, forged] = [await agreeWith('old-bureau'), await agreeWith('forged-bureau')]
  for (const one of [old, forged]) await write('signature_sm2 = null', one)
  await write('persons_per_day = persons_per_day + 1', forged)
  expect([await acts(old), await acts(forged)]).toEqual([false, false])
  await hub.subgraph.prepare()
  expect([await acts(old), await acts(forged)]).toEqual([true, false])
  expect((await signaturesOf(forged)).signatureSm2).toBeNull()
})

test('a partner checks both signatures of its agreement by the keys that the hub publishes', async () => {
  const { signature, signatureSm2 } = await signaturesOf(school)
  const { keys } = JSON.parse((await hub.ask('{ publicKeys }', {}, gateway)).publicKeys)
  const keyOf = (kid: string) => keys.find((key: { kid: string }) => key.kid === kid)
  const [header = '', payload = '', es256 = ''] = signature.split('.')
  const text = (part: string) => Buffer.from(part, 'base64url').toString()
  const key = createPublicKey({ key: keyOf(JSON.parse(text(header)).kid), format: 'jwk' })
  const signed = Buffer.from(`${header}.${payload}`)
  expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(es256, 'base64url'))).toBe(true)
  expect(text(payload)).toContain(school.code)
  const [kid = '', sm2 = ''] = signatureSm2!.split(',')
  const { crv, x, y } = keyOf(kid)
  const hex = (part: string) => Buffer.from(part, 'base64url').toString('hex')
  expect([crv, isSignedBySm2(text(payload), sm2, `04${hex(x)}${hex(y)}`)]).toEqual(['SM2', true])
})
