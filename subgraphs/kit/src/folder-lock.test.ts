import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addressesOf, loadConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a data folder', () => {
  test('is used by one process at a time', () => {
    const lock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(new RegExp(`${process.pid}`))
    lock.release()
    lockFolder(folder).release()
  })

  test('left behind by a killed process is taken over', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.on('exit', resolve))
    writeFileSync(join(folder, 'hub.lock'), JSON.stringify({ pid: child.pid, startedAt: '1' }))
    lockFolder(folder).release()
  })

  test('whose lock names a process number given to another process since is taken over', () => {
    writeFileSync(join(folder, 'hub.lock'), JSON.stringify({ pid: process.ppid, startedAt: '1' }))
    lockFolder(folder).release()
  })

  test('that cannot be written is said in one sentence', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    await expect(openDatabase({ folder: file })).rejects.toThrow(/不可写.*cannot be written/)
  })
})

describe('the environment of a subgraph', () => {
  test('is told all that is wrong at once', () => {
    expect(() => loadConfig({ PORT: 'x', DATABASE_URL: 'mysql://x' })).toThrow(
      /PORT.*DATABASE_URL.*HUB_GATEWAY_KEY.*HUB_FEED_SECRET/,
    )
  })

  test('names the other subgraphs', () => {
    expect([...addressesOf('registry=http://127.0.0.1:1/, assistance=http://h:2')]).toEqual([
      ['registry', 'http://127.0.0.1:1'],
      ['assistance', 'http://h:2'],
    ])
    expect(() => addressesOf('registry')).toThrow(/name=url/)
  })

  test('an unreachable database is said without its password', async () => {
    const opening = openDatabase({ url: 'postgres://somebody:secret@127.0.0.1:1/nothing' })
    await expect(opening).rejects.toThrow(/127\.0\.0\.1:1\/nothing/)
    await expect(opening).rejects.not.toThrow(/secret/)
  })
})
