import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './hub-process.ts'

/** One part of docs/benchmarks.md, measured and written on its own. */
export interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

const FILE = join(ROOT, 'docs/benchmarks.md')
const INTRODUCTION = [
  '# 基准测试 Benchmarks',
  '',
  'Written by `npm run bench`; each section says what it was measured with, and one that is measured anew replaces only itself (`npm run bench -- --only rosters`). Load and hub share the machine: trust the ratios of one run, not the absolute times.',
]

/** Puts a section in the place of the one with its title, or behind all: what broke off later is not measured again. */
export function writeSection({ title, lines }: Section, settings: string): void {
  const known = existsSync(FILE) ? sectionsOf(readFileSync(FILE, 'utf8')) : new Map<string, string>()
  known.set(title, [measuredWith(settings), '', ...lines].join('\n').trim())
  const written = [...known].flatMap(([name, body]) => ['', `## ${name}`, '', body])
  writeFileSync(FILE, `${[...INTRODUCTION, ...written].join('\n')}\n`)
}

export function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end).trim(), part.slice(end).trim()] as const
    }),
  )
}

function measuredWith(settings: string): string {
  const [cpu] = cpus()
  return `Measured by \`npm run bench -- ${settings}\`: ${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}.`
}
