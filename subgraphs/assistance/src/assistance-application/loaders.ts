import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { CheckReport } from '../economic-check/entity.ts'
import { ApplicationStep, AssistanceApplication, HomeVisit, NoticeObjection, PublicNotice } from './entity.ts'

export const applicationById = batchOne(
  (em, ids) => em.find(AssistanceApplication, { id: { $in: [...ids] } }),
  (application) => application.id,
)

export const applicationsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      AssistanceApplication,
      { applicantPersonId: { $in: [...ids] } },
      { orderBy: { number: 'desc' }, limit: 5_000 },
    ),
  (application) => application.applicantPersonId,
)

export const applicationByUnit = batchOne(
  (em, ids) => em.find(AssistanceApplication, { unit: { $in: [...ids] } }),
  (application) => application.unit.id,
)

export const stepsByApplication = batchMany(
  (em, ids) => em.find(ApplicationStep, { application: { $in: [...ids] } }, { orderBy: { serial: 'asc' } }),
  (step) => step.application.id,
)

export const visitsByApplication = batchMany(
  (em, ids) => em.find(HomeVisit, { application: { $in: [...ids] } }, { orderBy: { visitedOn: 'asc', id: 'asc' } }),
  (visit) => visit.application.id,
)

export const noticesByApplication = batchMany(
  (em, ids) => em.find(PublicNotice, { application: { $in: [...ids] } }, { orderBy: { round: 'asc' } }),
  (notice) => notice.application.id,
)

export const noticeById = batchOne(
  (em, ids) => em.find(PublicNotice, { id: { $in: [...ids] } }),
  (notice) => notice.id,
)

export const objectionsByApplication = batchMany(
  (em, ids) =>
    em.find(NoticeObjection, { application: { $in: [...ids] } }, { orderBy: { receivedOn: 'asc', id: 'asc' } }),
  (objection) => objection.application.id,
)

export const reportById = batchOne(
  (em, ids) => em.find(CheckReport, { id: { $in: [...ids] } }),
  (report) => report.id,
)
