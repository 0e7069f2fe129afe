import { RoaringBitmap32 } from 'roaring-wasm'
import { grown } from './subject-ids.ts'

type Value = string | number

/** What is undefined does not bound it; `after` itself is outside. */
export interface Range {
  readonly from?: Value | undefined
  readonly after?: Value | undefined
  readonly to?: Value | undefined
}

export function liesWithin({ from, after, to }: Range, value: Value): boolean {
  return (
    (from === undefined || value >= from) && (after === undefined || value > after) && (to === undefined || value <= to)
  )
}

/** Values one behind the other with who has one of them, so that a range is not the union of each of its days. */
interface Block {
  values: Value[]
  readonly union: RoaringBitmap32
}
const BLOCK = 128
/** So many blocks have one union more, so that a range of decades is not that of hundreds of blocks. */
const GROUP = 32

/** Who has a facet, and with which value. */
export class Postings {
  readonly present = new RoaringBitmap32()
  readonly byValue = new Map<Value, RoaringBitmap32>()
  readonly #isOrdered: boolean
  /** In the order of the values; null until a range is asked for. */
  #blocks: Block[] | null = null
  /** Of each group of blocks the union; null until it is asked for, and again when a block comes in between. */
  #groups: (RoaringBitmap32 | null)[] = []

  constructor(isOrdered: boolean) {
    this.#isOrdered = isOrdered
  }

  /** Value null: of a facet that has none, and is just there. */
  add(value: Value | null, ordinals: ArrayLike<number>): void {
    this.present.addMany(ordinals as Uint32Array)
    if (value === null) return
    let bitmap = this.byValue.get(value)
    const isNew = bitmap === undefined
    if (bitmap === undefined) {
      bitmap = new RoaringBitmap32()
      this.byValue.set(value, bitmap)
    }
    bitmap.addMany(ordinals as Uint32Array)
    if (this.#blocks !== null) this.#addToBlock(this.#blocks, value, isNew, ordinals)
  }

  forget(ordinals: RoaringBitmap32): void {
    if (!this.present.intersects(ordinals)) return
    this.present.andNotInPlace(ordinals)
    for (const bitmap of this.byValue.values()) bitmap.andNotInPlace(ordinals)
    for (const { union } of this.#blocks ?? []) union.andNotInPlace(ordinals)
    for (const union of this.#groups) union?.andNotInPlace(ordinals)
  }

  compact(): void {
    this.present.optimize()
    for (const bitmap of this.byValue.values()) bitmap.optimize()
    if (this.#isOrdered) this.#blocksInOrder()
  }

  /** Who has one of the values; the caller frees it. */
  among(values: readonly Value[]): RoaringBitmap32 {
    return RoaringBitmap32.orMany(values.flatMap((value) => this.byValue.get(value) ?? []))
  }

  /** Who has a value in the range; the caller frees it. */
  between(range: Range): RoaringBitmap32 {
    const parts: RoaringBitmap32[] = []
    const blocks = this.#blocksInOrder()
    const isWhole = (first: Block, last: Block) =>
      liesWithin(range, first.values[0]!) && liesWithin(range, last.values.at(-1)!)
    for (let from = 0; from < blocks.length; from += GROUP) {
      const group = blocks.slice(from, from + GROUP)
      if (isWhole(group[0]!, group.at(-1)!)) {
        parts.push(this.#groupAt(from / GROUP, group))
        continue
      }
      for (const block of group)
        if (isWhole(block, block)) parts.push(block.union)
        else for (const value of block.values) if (liesWithin(range, value)) parts.push(this.byValue.get(value)!)
    }
    return RoaringBitmap32.orMany(parts)
  }

  #blocksInOrder(): Block[] {
    if (this.#blocks !== null) return this.#blocks
    const values = [...this.byValue.keys()].sort(inOrder)
    this.#blocks = Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, at) =>
      this.#blockOf(values.slice(at * BLOCK, (at + 1) * BLOCK)),
    )
    return this.#blocks
  }

  #groupAt(at: number, blocks: readonly Block[]): RoaringBitmap32 {
    const union = this.#groups[at] ?? RoaringBitmap32.orMany(blocks.map((block) => block.union))
    this.#groups[at] = union
    return union
  }

  #forgetGroups(): void {
    for (const union of this.#groups) union?.dispose()
    this.#groups = []
  }

  #blockOf(values: Value[]): Block {
    return { values, union: RoaringBitmap32.orMany(values.map((value) => this.byValue.get(value)!)) }
  }

  #addToBlock(blocks: Block[], value: Value, isNew: boolean, ordinals: ArrayLike<number>): void {
    const at = Math.max(
      0,
      blocks.findLastIndex(({ values }) => inOrder(values[0]!, value) <= 0),
    )
    const block = blocks[at]
    if (block === undefined) {
      blocks.push(this.#blockOf([value]))
      return
    }
    block.union.addMany(ordinals as Uint32Array)
    this.#groups[Math.floor(at / GROUP)]?.addMany(ordinals as Uint32Array)
    if (!isNew) return
    const place = block.values.findIndex((known) => inOrder(known, value) > 0)
    block.values.splice(place < 0 ? block.values.length : place, 0, value)
    if (block.values.length <= 2 * BLOCK) return
    block.union.dispose()
    this.#forgetGroups()
    blocks.splice(at, 1, this.#blockOf(block.values.slice(0, BLOCK)), this.#blockOf(block.values.slice(BLOCK)))
  }
}

function inOrder(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whom a REF facet names: pairs of a subject and the one it names, each pair once. */
export class NamedPairs {
  length = 0
  subjects = new Uint32Array(1024)
  others = new Uint32Array(1024)

  add(subject: number, other: number): void {
    if (this.length === this.subjects.length) {
      this.subjects = grown(this.subjects)
      this.others = grown(this.others)
    }
    this.subjects[this.length] = subject
    this.others[this.length] = other
    this.length++
  }

  forget(subjects: RoaringBitmap32): void {
    let kept = 0
    for (let at = 0; at < this.length; at++) {
      const subject = this.subjects[at]!
      if (subjects.has(subject)) continue
      this.subjects[kept] = subject
      this.others[kept] = this.others[at]!
      kept++
    }
    this.length = kept
  }
}
