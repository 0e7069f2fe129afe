/** A roster for the trial ledger: households whose members each get a note with an amount. */
import { randomUUID } from 'node:crypto'
import { documentTypes } from '@civil-affairs/schema'
import type { Context } from '../context.ts'
import { insertInBulk } from '../insert-in-bulk.ts'
import { personIdOf } from '../person-id.ts'
import { type AppliedRecord, column, defineRoster, faultOfCode, restoreRecords } from '../roster/index.ts'
import { Note } from './ledger.ts'

/** Where the tests' people live, by the names they write. */
const divisions: Readonly<Record<string, readonly { code: string; isFormer?: boolean }[]>> = {
  城区: [{ code: '140502000000' }],
  晋城城区: [{ code: '140502000000' }],
  泽州县: [{ code: '140525000000' }],
  太谷县: [{ code: '140703000000', isFormer: true }],
  城关镇: [{ code: '140521100000' }, { code: '140522100000' }],
  '140502000000': [{ code: '140502000000' }],
}

export const noteRoster = defineRoster({
  kind: 'notes',
  title: '记录花名册',
  version: 1,
  columns: {
    division: column.division('县（区）', { synonyms: ['县区', '区县'], fill: 'block' }),
    head: column.name('户主姓名', { required: true, fill: 'block', synonyms: ['户主'] }),
    headDocument: column.document('户主身份证号', { required: true, fill: 'block', synonyms: ['户主身份证号码'] }),
    name: column.name('成员姓名', { required: true, synonyms: ['姓名', '家庭成员姓名'] }),
    relation: column.relation('与户主关系', { required: true, synonyms: ['与户主的关系', '关系'] }),
    sex: column.sex('性别'),
    birthDate: column.date('出生日期', { provenBy: 'document', synonyms: ['出生年月'] }),
    document: column.document('身份证号', { required: true, synonyms: ['成员身份证号', '身份证号码', '公民身份号码'] }),
    size: column.integer('保障人口', { fill: 'block', minimum: 1, maximum: 30 }),
    whole: column.money('户月保障金', { fill: 'block' }),
    amount: column.money('人月补差金额', { required: true, synonyms: ['补差金额', '月补差'] }),
    since: column.month('起保时间', { earliest: '1997-01-01', synonyms: ['起保年月'] }),
    account: column.account('银行账号', { synonyms: ['账号', '开户账号'] }),
    phones: column.phones('联系电话', { synonyms: ['电话', '手机号'] }),
    isDisabled: column.yesNo('是否残疾'),
    remark: column.text('备注'),
  },
  key: ['document'],
  block: { by: 'headDocument', standsTogether: true, size: 'size', amount: { whole: 'whole', each: 'amount' } },
  agreements: [
    {
      document: 'document',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      relation: 'relation',
      headDocument: 'headDocument',
    },
  ],
  divisions: async (_, requests) => requests.map(({ texts }) => divisions[texts.at(-1)!] ?? []),
  examine: async (_, rows) =>
    rows
      .filter(({ values }) => values.remark === '已去世')
      .map(({ number }) => ({ ...faultOfCode('DECEASED'), row: number, column: 'remark' })),
  async apply(context, rows) {
    const people = rows.map(({ values }) => personOf(context, values.document.identity))
    const known = new Map(
      (await context.em.find(Note, { personId: { $in: people }, validTo: null })).map((note) => [note.personId, note]),
    )
    const made: Record<string, unknown>[] = []
    const records = rows.map(({ number, values }, index): AppliedRecord => {
      const personId = people[index]!
      const note = known.get(personId)
      const text = `${documentTypes.entries[0]!.label}：${values.relation}`
      if (values.remark === '中断') throw new Error('killed')
      if (note !== undefined) {
        note.amountFen = values.amount
        note.text = text
        return { row: number, entity: Note, id: note.id, change: 'CHANGED' }
      }
      const id = randomUUID()
      made.push({
        id,
        personId,
        division: values.division ?? '140502000000',
        text,
        amountFen: values.amount,
        state: 'OPEN',
        validFrom: `${values.since ?? '2026-01'}-01`,
        validTo: null,
      })
      return { row: number, entity: Note, id, change: 'CREATED' }
    })
    await insertInBulk(context.em, Note, made)
    return records
  },
  reverse: (context, records, batch) => restoreRecords(context, records, batch),
})

function personOf(context: Context, identity: { type: string; number: string } | null): string {
  return identity === null ? randomUUID() : personIdOf(context.keys, identity)
}
