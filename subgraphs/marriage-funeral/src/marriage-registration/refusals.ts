import { notFound, Refusal } from '@civil-affairs/kit'

export function alreadyMarried(role: 'husband' | 'wife' | null = null): Refusal {
  return new Refusal('ALREADY_MARRIED', {
    zh: '一方在该日或以后已有婚姻登记记录。已离婚的请先补录离婚记录；配偶已故的请先登记死亡。',
    en: 'One of the two is married on that day or later. Where that marriage ended, record the divorce or the death first.',
    basis: '民法典 art. 1042, 1051',
    path: role === null ? ['input'] : ['input', role],
  })
}

export function marriageNotFound(): Refusal {
  return notFound({ zh: '婚姻记录', en: 'marriage' }, ['input', 'marriageId'])
}

export function inFuture(field: string): Refusal {
  return new Refusal('IN_FUTURE', {
    zh: '日期晚于今日。请在事实发生后办理。',
    en: 'The day lies in the future. Record it when it has happened.',
    path: ['input', field],
  })
}

export function beforeMarriage(validFrom: string, field: string): Refusal {
  return new Refusal('OUT_OF_ORDER', {
    zh: `婚姻关系自 ${validFrom} 起，日期不得早于该日。`,
    en: `The marriage holds from ${validFrom} on; the day must not lie before it.`,
    path: ['input', field],
  })
}

export function alreadyEnded(): Refusal {
  return new Refusal('ALREADY_ENDED', {
    zh: '该婚姻已登记离婚或已被宣告无效、撤销。',
    en: 'The marriage was divorced or annulled already.',
    path: ['input', 'marriageId'],
  })
}

export function certificateTaken(): Refusal {
  return new Refusal('CERTIFICATE_TAKEN', {
    zh: '该证件字号已登记在另一记录上。请核对字号。',
    en: 'The certificate number stands on another record. Check it.',
    path: ['input', 'certificateNumber'],
  })
}
