import { defineSlice, Refusal } from '@civil-affairs/kit'
import { PlaceName, PlaceSign } from './entity.ts'
import { nameTaken } from './find-names.ts'
import { resolvers } from './resolvers.ts'
import { placeNameRoster } from './roster.ts'

export { divisionsByName } from './divisions-by-name.ts'
export { readingOf, soundOf, spell } from './hanyu-pinyin.ts'
export { insertPlaceNames, type NewPlaceName } from './insert-place-names.ts'

export const placeName = defineSlice(import.meta.url, {
  resolvers,
  entities: [PlaceName, PlaceSign],
  rosters: [placeNameRoster],
  parameters: [
    { key: 'PLACE.file', value: '15', unit: 'DAYS', legalBasis: '地名管理条例 art. 13', verified: true },
    { key: 'PLACE.announce', value: '15', unit: 'DAYS', legalBasis: '地名管理条例 art. 14', verified: true },
  ],
  conflicts: {
    one_name_in_its_scope: nameTaken,
    place_sign_place_name_id_foreign: () =>
      new Refusal('USED_SINCE', {
        zh: '该批次的地名其后已设置地名标志，不能撤回。请先处理这些标志。',
        en: 'Signs were put up since for names of the batch. Settle them first.',
        path: ['input', 'batchId'],
      }),
    one_new_name_a_name: () =>
      new Refusal('RENAMING_UNDER_WAY', {
        zh: '该地名已有更名申报。请先办结该申报。',
        en: 'A renaming of this name is under way. Settle it first.',
        path: ['input', 'replacesId'],
      }),
  },
})
