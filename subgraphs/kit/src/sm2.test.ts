import { expect, test } from 'vitest'
import { sampleKeys } from './keys.ts'
import { isSignedBySm2, sm2SignerOf } from './sm2.ts'

test('a signature of SM3withSM2 holds for its content, its key and nothing else', () => {
  const signer = sm2SignerOf(sampleKeys, 'webhooks')
  const signature = signer.sign('低保对象有变更')
  expect(signer.verify('低保对象有变更', signature)).toBe(true)
  expect(signer.verify('低保对象无变更', signature)).toBe(false)
  expect(sm2SignerOf(sampleKeys, 'agreement').verify('低保对象有变更', signature)).toBe(false)
  expect(
    signer.verify(
      '低保对象有变更',
      signature.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    ),
  ).toBe(false)
  expect(signer.verify('低保对象有变更', 'no signature')).toBe(false)
})

// GB/T 32918.5-2017, A.2: key, message and signature of the standard.
test('the signature that the standard gives for its own key verifies', () => {
  const publicKey =
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13'
  const signature =
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa'
  expect(isSignedBySm2('message digest', signature, publicKey)).toBe(true)
})
