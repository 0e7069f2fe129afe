import { type Context, Refusal, transition } from '@civil-affairs/kit'
import { protectionNeeded } from './decide.ts'
import { PlaceName } from './entity.ts'
import { getPlaceName, mustFollow, tellMove } from './find-names.ts'
import { isSyllable, soundOf, spell } from './hanyu-pinyin.ts'
import type {
  AbolishPlaceNameInput,
  AnnouncePlaceNameInput,
  FilePlaceNameInput,
  PutPlaceNameInUseInput,
  SpellPlaceNameInput,
} from './input.ts'
import { isSpeltInOne } from './rules.ts'
import { placeNameStates } from './states.ts'

/** 备案: art. 13. Late or not, it is recorded; the clock says how it stands. */
export async function filePlaceName(context: Context, input: FilePlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  name.status = transition(placeNameStates, from, 'FILE')
  mustFollow(context, input.on, name.approvedOn)
  name.filedOn = input.on
  name.filedWith = input.filedWith
  tellMove(context, name, from, 'FILE', input.on)
  return name
}

/** 公告: art. 14. */
export async function announcePlaceName(context: Context, input: AnnouncePlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  name.status = transition(placeNameStates, from, 'ANNOUNCE')
  mustFollow(context, input.on, name.approvedOn)
  name.announcedOn = input.on
  name.announcedIn = input.announcedIn
  tellMove(context, name, from, 'ANNOUNCE', input.on)
  return name
}

/** 启用: from this day the name is used, and the one it replaces is historic. */
export async function putPlaceNameInUse(context: Context, input: PutPlaceNameInUseInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  name.status = transition(placeNameStates, from, 'PUT_IN_USE')
  mustFollow(context, input.on, name.announcedOn)
  name.inUseFrom = input.on
  tellMove(context, name, from, 'PUT_IN_USE', input.on)
  if (name.replacesId == null) return name
  const former = await context.em.findOneOrFail(PlaceName, { id: name.replacesId })
  mustFollow(context, input.on, former.inUseFrom)
  const status = transition(placeNameStates, former.status, 'RENAME')
  Object.assign(former, { status, endedOn: input.on, endDocument: name.approvalDocument, endReason: 'RENAMED' })
  tellMove(context, former, 'IN_USE', 'RENAME', input.on)
  return name
}

/** 销名: the place is no more; the name stays as a historic one. */
export async function abolishPlaceName(context: Context, input: AbolishPlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const from = name.status
  name.status = transition(placeNameStates, from, 'ABOLISH')
  mustFollow(context, input.on, name.inUseFrom)
  if (name.isProtected && input.protectionMeasures == null) throw protectionNeeded()
  Object.assign(name, { endedOn: input.on, endDocument: input.document, endReason: input.reason })
  name.protectionMeasures = input.protectionMeasures ?? name.protectionMeasures
  tellMove(context, name, from, 'ABOLISH', input.on)
  return name
}

/** 审定读音: what the table cannot know, an authority has decided. */
export async function spellPlaceName(context: Context, input: SpellPlaceNameInput): Promise<PlaceName> {
  const name = await getPlaceName(context, input)
  const syllables = input.syllables.map((syllable) => syllable.normalize('NFC').toLowerCase())
  if (syllables.length !== [...name.name].length || !syllables.every(isSyllable))
    throw new Refusal('NOT_A_SPELLING', {
      zh: '须逐字填写带声调的汉语拼音音节，音节数与字数相同。',
      en: 'Give one syllable of Hanyu Pinyin with its tone for each character.',
      basis: '地名管理条例 art. 15',
      path: ['input', 'syllables'],
    })
  name.pinyin = spell(syllables, [...name.genericPart].length, isSpeltInOne(name.class))
  name.sound = soundOf(syllables)
  name.pinyinDocument = input.document
  return name
}
