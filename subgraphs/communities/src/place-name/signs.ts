import { type Context, mustBeVersion, notFound, Refusal, record } from '@civil-affairs/kit'
import { PlaceName, PlaceSign, STANDARD } from './entity.ts'
import { KEEPERS, mustFollow } from './find-names.ts'
import type { InstallPlaceSignInput, RemovePlaceSignInput } from './input.ts'

/** 设置地名标志: it bears the standard name (art. 18, 19), so a proposal or a historic name gets none. */
export async function installPlaceSign(context: Context, input: InstallPlaceSignInput): Promise<PlaceSign> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', ...KEEPERS)
  const placeName = await em.findOne(PlaceName, { id: input.placeNameId })
  if (placeName === null) throw notFound({ zh: '该地名', en: 'place name' }, ['input', 'placeNameId'])
  viewer.mustServe(placeName.division)
  if (!STANDARD.includes(placeName.status) || !bears(input, placeName.name))
    throw new Refusal('NOT_STANDARD_NAME', {
      zh: '地名标志须使用现行标准地名，书写一致。',
      en: 'A sign bears the standard name in force, as it is written.',
      basis: '地名管理条例 art. 18, 19',
      path: ['input', 'text'],
    })
  mustFollow(context, input.on, placeName.approvedOn)
  const { kind, quantity, on } = input
  const sign = em.create(PlaceSign, {
    placeName,
    division: placeName.division,
    kind,
    quantity,
    installedOn: on,
    removedOn: null,
    removalReason: null,
  })
  record(em, 'communities.placeSign.installed', {
    recordId: sign.id,
    division: sign.division,
    subjects: [],
    data: { placeNameId: placeName.id, kind, quantity, on },
  })
  return sign
}

/** Plates go on to say a number; a name sign says the name and nothing else. */
function bears({ kind, text }: InstallPlaceSignInput, name: string): boolean {
  const written = text.normalize('NFKC').replace(/\s+/gu, '')
  return kind === 'NAME_SIGN' ? written === name : written.startsWith(name)
}

export async function removePlaceSign(context: Context, input: RemovePlaceSignInput): Promise<PlaceSign> {
  const { em, viewer } = context
  viewer.mustBe('HANDLER', ...KEEPERS)
  const sign = await em.findOne(PlaceSign, { id: input.id })
  if (sign === null) throw notFound({ zh: '该地名标志', en: 'sign' }, ['input', 'id'])
  viewer.mustServe(sign.division)
  mustBeVersion(sign, input.version)
  if (sign.removedOn != null)
    throw new Refusal('ALREADY_REMOVED', {
      zh: `该标志已于 ${sign.removedOn} 拆除。`,
      en: `The sign was removed on ${sign.removedOn}.`,
      path: ['input', 'id'],
    })
  mustFollow(context, input.on, sign.installedOn)
  sign.removedOn = input.on
  sign.removalReason = input.reason
  record(em, 'communities.placeSign.removed', {
    recordId: sign.id,
    division: sign.division,
    subjects: [],
    data: { placeNameId: sign.placeName.id, kind: sign.kind, quantity: sign.quantity, on: input.on },
  })
  return sign
}
