import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  csvText,
  HEADER,
  inventedFamily,
  linesOf,
} from '../subgraphs/assistance/src/minimum-living-allowance-roster/invented-roster.ts'

const folder = mkdtempSync(join(tmpdir(), 'hub-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As a clerk types it: npm run import -- … */
function run(...words: string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      join(import.meta.dirname, 'import.ts'),
      ...words,
      '--data',
      join(folder, 'data'),
    ])
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (text += piece.toString()))
    child.on('exit', (code) => resolve({ code, text }))
  })
}

test('a roster is checked, imported once, and its rejected rows come back as a file', async () => {
  const families = [inventedFamily(0, 3), inventedFamily(10, 2)]
  families[1]![1]!.身份证号 = '1.40502E+17'
  const file = join(folder, '低保花名册.csv')
  writeFileSync(file, csvText([[...HEADER], ...linesOf(families)]))
  const dry = await run('minimum-living-allowance', file, '--dry-run', '--rejected', join(folder, '退回.xlsx'))
  expect(dry).toMatchObject({ code: 0, text: expect.stringContaining('已检查，未导入') })
  expect(dry.text).toContain('接受 3，退回 2，跳过 1')
  expect(dry.text).toContain('退回行已写入')
  for (const row of families.flat()) expect(dry.text).not.toContain(row.户主身份证号)
  expect((await run('minimum-living-allowance', file)).text).toContain('已导入')
  expect((await run('minimum-living-allowance', file)).text).toContain('接受 3，退回 2，跳过 1')
}, 120_000)

test('what cannot be done is said in words, with exit code 1', async () => {
  expect(await run('nothing', 'x.csv')).toMatchObject({ code: 1, text: expect.stringContaining('低保花名册') })
  expect(await run('minimum-living-allowance', join(folder, 'x.csv'))).toMatchObject({
    code: 1,
    text: expect.stringContaining('找不到文件'),
  })
}, 120_000)
