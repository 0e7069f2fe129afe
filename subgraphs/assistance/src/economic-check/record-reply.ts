import { type Context, keyedFingerprint, notFound, Refusal, record } from '@civil-affairs/kit'
import { authorizationsOf } from './authorizations.ts'
import { lockOrder, moveOrder } from './check-order.ts'
import { CheckItem, type CheckOrder, CheckReply } from './entity.ts'
import type { CheckReplyInput } from './input.ts'
import { findReplyFault, type ReplyFault } from './rules.ts'
import type { FoundObject } from './sources.ts'

/**
 * 核对结果反馈: what a source says about one person. Said again it changes nothing; said otherwise it is a further reply, and
 * the newest counts. A reply after the report is kept, and the report is then out of date.
 */
export async function recordCheckReply(context: Context, input: CheckReplyInput): Promise<CheckItem> {
  const { em, viewer, now, today } = context
  viewer.mustBe('DATA_SOURCE', 'OFFICER')
  const order = await lockOrderOfItem(context, input.itemId)
  const item = await em.findOneOrFail(CheckItem, { id: input.itemId })
  await moveOrder(context, order, 'REPLY')
  await mustBeAskable(context, order, item)
  const reply = contentOf(context, input)
  mustBeSound(findReplyFault(item.source, reply))
  const previous = await em.findOne(CheckReply, { item: item.id }, { orderBy: { sequence: 'desc' } })
  if (item.status === 'REPLIED' && previous !== null && isSame(previous, reply)) return item
  const sequence = (previous?.sequence ?? 0) + 1
  em.create(CheckReply, {
    division: item.division,
    item,
    sequence,
    ...reply,
    repliedAt: now,
    recordedBy: viewer.subject,
  })
  item.status = 'REPLIED'
  item.repliedAt = now
  order.repliedSinceReport = order.firstReportedOn !== null
  record(em, 'assistance.check.replied', {
    recordId: item.id,
    division: item.division,
    subjects: [item.personId],
    data: { source: item.source, sequence, on: today },
  })
  return item
}

async function lockOrderOfItem(context: Context, itemId: string): Promise<CheckOrder> {
  // Read apart from the act: what the item says counts only once the order is held.
  const item = await context.em.findOne(CheckItem, { id: itemId }, { disableIdentityMap: true })
  if (item === null) throw notFound({ zh: '核对事项', en: 'item of a check' }, ['input', 'itemId'])
  return lockOrder(context, item.order.id, null)
}

/** A corrected answer is always taken; a first one only while the person's word holds. */
async function mustBeAskable(context: Context, order: CheckOrder, item: CheckItem): Promise<void> {
  if (item.status === 'REPLIED') return
  const gap = item.closure ?? (await authorizationsOf(context, [item.personId], order.division)).gapOf(item.personId)
  if (gap !== null)
    throw new Refusal('AUTHORIZATION_ENDED', {
      zh: '该成员的核对授权已撤销或已到期，不得再查询，答复未予保存。',
      en: 'The authorization of this member was revoked or has expired: nothing may be asked, and the reply was not kept.',
      basis: '社会救助暂行办法第58条',
      path: ['input', 'itemId'],
    })
}

function contentOf(context: Context, input: CheckReplyInput) {
  return {
    found: input.found,
    amountFen: input.amount ?? null,
    details: (input.details ?? []).map(({ code, objectNumber }) => ({
      code,
      objectKey: objectNumber == null ? null : objectKeyOf(context, code, objectNumber),
    })),
    asOf: input.asOf ?? null,
  }
}

/** Tells two things apart, and joins what co-owners share, without holding a plate or a title number. */
function objectKeyOf({ keys }: Context, code: string, objectNumber: string): string {
  const written = objectNumber.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  return keyedFingerprint(keys, 'check-object', `${code}|${written}`)
}

function isSame(previous: CheckReply, reply: ReturnType<typeof contentOf>): boolean {
  const { found, amountFen, details, asOf } = previous
  return (
    found === reply.found &&
    (amountFen ?? null) === reply.amountFen &&
    (asOf ?? null) === reply.asOf &&
    signatureOf(details) === signatureOf(reply.details)
  )
}

function signatureOf(details: readonly FoundObject[]): string {
  return details
    .map(({ code, objectKey }) => `${code}|${objectKey ?? ''}`)
    .sort()
    .join(',')
}

function mustBeSound(fault: ReplyFault | null): void {
  if (fault === null) return
  const texts: Record<ReplyFault, { zh: string; en: string }> = {
    CONTENT_WITHOUT_FINDING: {
      zh: '未查到信息时不得填写金额或明细。',
      en: 'Where nothing was found there is no amount and no detail.',
    },
    AMOUNT_MISSING: {
      zh: '查到存款、证券、保险或网络支付余额时须填写金额。',
      en: 'An amount is needed where deposits, securities, insurance or payment balances were found.',
    },
    DETAIL_OF_OTHER_SOURCE: { zh: '明细代码不属于该来源。', en: 'A detail code is not one of this source.' },
  }
  throw new Refusal('REPLY_NOT_SOUND', { ...texts[fault], path: ['input', 'details'] })
}
