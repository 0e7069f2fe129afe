import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../database.ts'
import { PaymentBatch, PaymentItem } from '../payment/entity.ts'
import { openTestHub } from '../testing.ts'
import { ledger } from './ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'hub-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const calculate = `mutation { calculateLedgerPaymentBatch(input: { scheme: "NOTE", division: "140502000000", month: "2026-06" }) {
  ... on LedgerPaymentBatch { itemCount } ... on Refusal { code } } }`

test('a payment batch killed in the middle leaves nothing half done, and the next start pays each grant once', async () => {
  const definition = await ledger()
  const open = async () => openTestHub(definition, { database: await openDatabase({ folder }) })
  const before = await open()
  for (let number = 1; number <= 30; number++)
    await before.ask(
      `mutation { writeNote(input: { personId: "00000000-0000-8000-8000-${String(number).padStart(12, '0')}", division: "140502000000", text: "n", amount: "1.00", validFrom: "2026-01-01" }) { __typename } }`,
    )
  await before.close()
  await before.database.close()

  const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-batch.ts'), folder, definition.migrations])
  const signal = await new Promise((resolve) => child.on('exit', (_, how) => resolve(how)))
  expect(signal).toBe('SIGKILL')

  const after = await open()
  const rows = await after.subgraph.asHub(async ({ em }) => [
    await em.count(PaymentBatch, {}),
    await em.count(PaymentItem, {}),
  ])
  expect(rows).toEqual([0, 0])
  expect(await after.ask(calculate)).toEqual({ calculateLedgerPaymentBatch: { itemCount: 30 } })
  expect(await after.ask(calculate)).toEqual({ calculateLedgerPaymentBatch: { code: 'NOTHING_DUE' } })
  await after.close()
  await after.database.close()
})
