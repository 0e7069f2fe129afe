import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openOutbound } from './outbound.ts'

test.each([
  'http://example.org/hook',
  'https://127.0.0.1/hook',
  'https://[::1]/hook',
  'https://[::ffff:10.0.0.1]/hook',
  'https://10.1.2.3/hook',
  'https://169.254.169.254/latest',
  'https://0x7f.1/hook',
  'https://2130706433/hook',
  'https://user:secret@example.org/hook',
  'ftp://example.org/hook',
  'no address',
])('%s is no address for the hub to speak to', (url) => {
  expect(openOutbound('').mayName(url)).toBe(false)
})

test('a public name over HTTPS may be named, and a network that the operator has named', () => {
  expect(openOutbound('').mayName('https://hooks.example.org/hub')).toBe(true)
  expect(openOutbound('10.1.0.0/16').mayName('https://10.1.2.3/hook')).toBe(true)
  expect(openOutbound('10.1.0.0/16').mayName('http://10.1.2.3:8080/hook')).toBe(true)
  expect(openOutbound('10.1.0.0/16').mayName('https://10.2.2.3/hook')).toBe(false)
  expect(() => openOutbound('10.1.0.0')).toThrow(/HUB_OUTBOUND_NETWORKS/)
})

test('a name that leads to the hub itself is refused when it is connected to', async () => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    response.end('{"ok":true}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await expect(openOutbound('').post(`https://localhost:${port}/`, '{}', {})).rejects.toThrow('ADDRESS_REFUSED')
  expect(asked).toBe(0)
  const answer = await openOutbound('127.0.0.0/8').post(`http://127.0.0.1:${port}/`, '{}', {})
  expect(answer).toEqual({ status: 200, text: '{"ok":true}' })
  server.close()
})
