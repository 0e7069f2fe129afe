import { Refusal } from '@civil-affairs/kit'

export function noGraveLeft(): Refusal {
  return new Refusal('NO_GRAVE_LEFT', {
    zh: '该公墓已无剩余墓位。',
    en: 'The cemetery has no grave left.',
    path: ['input', 'cemeteryId'],
  })
}

export function alreadyBuried(): Refusal {
  return new Refusal('ALREADY_BURIED', {
    zh: '该逝者已有安葬记录。请核对身份；原记录有误的，请先作废。',
    en: 'There is a burial of this person already. Compare identities; where it is wrong, void it first.',
    path: ['input', 'deceased'],
  })
}

export function graveTaken(): Refusal {
  return new Refusal('GRAVE_TAKEN', {
    zh: '该墓位已售出。合葬请勿选择新墓位。',
    en: 'The grave was sold before. A joint burial uses no new grave.',
    path: ['input', 'graveNumber'],
  })
}

export function alreadyRegistered(): Refusal {
  return new Refusal('ALREADY_REGISTERED', {
    zh: '该殡葬设施的墓位信息已登记。',
    en: 'The graves of this facility are registered already.',
    path: ['input', 'facilityId'],
  })
}

export function notForOutsiders(): Refusal {
  return new Refusal('OUTSIDER', {
    zh: '农村公益性墓地不得对村民以外的其他人员提供墓穴用地。户籍不明的，请核实后注明。',
    en: 'A village graveyard serves its villagers only. Where the home is not known, find out and state it.',
    basis: '殡葬管理条例（2012年）art. 9',
    path: ['input', 'deceased'],
  })
}

export function deathUnknown(): Refusal {
  return new Refusal('DEATH_UNKNOWN', {
    zh: '没有该逝者的死亡登记，请填写死亡日期。',
    en: 'No death of this person is recorded. State the day of death.',
    path: ['input', 'diedOn'],
  })
}
