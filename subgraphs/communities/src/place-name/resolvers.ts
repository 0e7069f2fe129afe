import { legalEvents } from '@civil-affairs/kit'
import { z } from 'zod'
import type { Resolvers } from '../resolver-types.generated.ts'
import { approvePlaceName, assessPlaceName, declinePlaceName, proposePlaceName } from './decide.ts'
import { STANDARD } from './entity.ts'
import { checkPlaceName } from './find-names.ts'
import {
  AbolishPlaceNameInput,
  AnnouncePlaceNameInput,
  ApprovePlaceNameInput,
  AssessPlaceNameInput,
  CheckPlaceNameInput,
  DeclinePlaceNameInput,
  FilePlaceNameInput,
  InstallPlaceSignInput,
  ProposePlaceNameInput,
  PutPlaceNameInUseInput,
  RemovePlaceSignInput,
  SpellPlaceNameInput,
} from './input.ts'
import { deadlinesOf, listPlaceNames } from './list.ts'
import { placeNameById, placeNamesByDivision, signById, signsByPlaceName, successorById } from './loaders.ts'
import { abolishPlaceName, announcePlaceName, filePlaceName, putPlaceNameInUse, spellPlaceName } from './publish.ts'
import { findWarnings } from './rules.ts'
import { installPlaceSign, removePlaceSign } from './signs.ts'
import { placeNameStates } from './states.ts'

const degrees = (millionths: number | null | undefined) => (millionths == null ? null : (millionths / 1e6).toFixed(6))

export const resolvers: Resolvers = {
  Query: {
    placeName: (_, { id }, context) => placeNameById(context).load(z.uuid().parse(id)),
    placeNames: (_, { division, filter, first, after }, context) =>
      listPlaceNames(context, division, filter, { first, after }),
    checkPlaceName: (_, { input }, context) => checkPlaceName(context, CheckPlaceNameInput.parse(input)),
  },
  Mutation: {
    proposePlaceName: (_, { input }, context) => proposePlaceName(context, ProposePlaceNameInput.parse(input)),
    assessPlaceName: (_, { input }, context) => assessPlaceName(context, AssessPlaceNameInput.parse(input)),
    approvePlaceName: (_, { input }, context) => approvePlaceName(context, ApprovePlaceNameInput.parse(input)),
    declinePlaceName: (_, { input }, context) => declinePlaceName(context, DeclinePlaceNameInput.parse(input)),
    filePlaceName: (_, { input }, context) => filePlaceName(context, FilePlaceNameInput.parse(input)),
    announcePlaceName: (_, { input }, context) => announcePlaceName(context, AnnouncePlaceNameInput.parse(input)),
    putPlaceNameInUse: (_, { input }, context) => putPlaceNameInUse(context, PutPlaceNameInUseInput.parse(input)),
    abolishPlaceName: (_, { input }, context) => abolishPlaceName(context, AbolishPlaceNameInput.parse(input)),
    spellPlaceName: (_, { input }, context) => spellPlaceName(context, SpellPlaceNameInput.parse(input)),
    installPlaceSign: (_, { input }, context) => installPlaceSign(context, InstallPlaceSignInput.parse(input)),
    removePlaceSign: (_, { input }, context) => removePlaceSign(context, RemovePlaceSignInput.parse(input)),
  },
  PlaceName: {
    __resolveReference: ({ id }, context) => placeNameById(context).load(id),
    allowedActs: ({ status }) => legalEvents(placeNameStates, status).filter((event) => event !== 'RENAME'),
    division: ({ division }) => ({ code: division }),
    builtUpArea: ({ builtUpArea }) => (builtUpArea == null ? null : { code: builtUpArea }),
    longitude: ({ longitude }) => degrees(longitude),
    latitude: ({ latitude }) => degrees(latitude),
    warnings: (name) => findWarnings(name),
    replaces: ({ replacesId }, _, context) => (replacesId == null ? null : placeNameById(context).load(replacesId)),
    replacedBy: ({ id }, _, context) => successorById(context).load(id),
    deadlines: (name, _, context) => deadlinesOf(context, name),
    signs: ({ id }, _, context) => signsByPlaceName(context).load(id),
  },
  PlaceSign: {
    __resolveReference: ({ id }, context) => signById(context).load(id),
    placeName: ({ placeName }, _, context) => placeNameById(context).load(placeName.id),
    isOutdated: async ({ placeName, removedOn }, _, context) => {
      if (removedOn != null) return false
      const name = await placeNameById(context).load(placeName.id)
      return name !== null && !STANDARD.includes(name.status)
    },
  },
  Division: { placeNames: ({ code }, _, context) => placeNamesByDivision(context).load(code) },
}
