/**
 * The national holiday notices (国务院办公厅关于…部分节假日安排的通知), 2020 to 2026, each read in its own text and
 * compared with the table of the public package chinese-days 1.5.7. The notice for a year comes out in October to
 * December of the year before; a deployment loads it by adding a year to this map.
 */
import { addDays } from '../dates/local-dates.ts'
import { type WorkingYear, workingCalendar } from './calendar.ts'

function days(first: string, last: string): string[] {
  const all = [first]
  while (all.at(-1)! < last) all.push(addDays(all.at(-1)!, 1))
  return all
}

export const nationalWorkingYears: Readonly<Record<number, WorkingYear>> = {
  2020: {
    // The epidemic notice of 26 January 2020 extended the Spring Festival to 2 February, so that Saturday 1 February,
    // first ordered to be worked, was a day off.
    notice:
      '国务院办公厅关于2020年部分节假日安排的通知（国办发明电〔2019〕16号）；关于延长2020年春节假期的通知（国办发明电〔2020〕1号）',
    daysOff: [
      '2020-01-01',
      ...days('2020-01-24', '2020-02-02'),
      ...days('2020-04-04', '2020-04-06'),
      ...days('2020-05-01', '2020-05-05'),
      ...days('2020-06-25', '2020-06-27'),
      ...days('2020-10-01', '2020-10-08'),
    ],
    workedWeekends: ['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  },
  2021: {
    notice: '国务院办公厅关于2021年部分节假日安排的通知（国办发明电〔2020〕27号）',
    daysOff: [
      ...days('2021-01-01', '2021-01-03'),
      ...days('2021-02-11', '2021-02-17'),
      ...days('2021-04-03', '2021-04-05'),
      ...days('2021-05-01', '2021-05-05'),
      ...days('2021-06-12', '2021-06-14'),
      ...days('2021-09-19', '2021-09-21'),
      ...days('2021-10-01', '2021-10-07'),
    ],
    workedWeekends: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
  },
  2022: {
    notice: '国务院办公厅关于2022年部分节假日安排的通知（国办发明电〔2021〕11号）',
    daysOff: [
      ...days('2022-01-01', '2022-01-03'),
      ...days('2022-01-31', '2022-02-06'),
      ...days('2022-04-03', '2022-04-05'),
      ...days('2022-04-30', '2022-05-04'),
      ...days('2022-06-03', '2022-06-05'),
      ...days('2022-09-10', '2022-09-12'),
      ...days('2022-10-01', '2022-10-07'),
    ],
    workedWeekends: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
  },
  2023: {
    notice: '国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）',
    daysOff: [
      ...days('2022-12-31', '2023-01-02'),
      ...days('2023-01-21', '2023-01-27'),
      '2023-04-05',
      ...days('2023-04-29', '2023-05-03'),
      ...days('2023-06-22', '2023-06-24'),
      ...days('2023-09-29', '2023-10-06'),
    ],
    workedWeekends: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  2024: {
    // The notice asks employers to give New Year's Eve (9 February) off; it is not a day off by the notice.
    notice: '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）',
    daysOff: [
      '2024-01-01',
      ...days('2024-02-10', '2024-02-17'),
      ...days('2024-04-04', '2024-04-06'),
      ...days('2024-05-01', '2024-05-05'),
      '2024-06-10',
      ...days('2024-09-15', '2024-09-17'),
      ...days('2024-10-01', '2024-10-07'),
    ],
    workedWeekends: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  2025: {
    notice: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
    daysOff: [
      '2025-01-01',
      ...days('2025-01-28', '2025-02-04'),
      ...days('2025-04-04', '2025-04-06'),
      ...days('2025-05-01', '2025-05-05'),
      ...days('2025-05-31', '2025-06-02'),
      ...days('2025-10-01', '2025-10-08'),
    ],
    workedWeekends: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    notice: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
    daysOff: [
      ...days('2026-01-01', '2026-01-03'),
      ...days('2026-02-15', '2026-02-23'),
      ...days('2026-04-04', '2026-04-06'),
      ...days('2026-05-01', '2026-05-05'),
      ...days('2026-06-19', '2026-06-21'),
      ...days('2026-09-25', '2026-09-27'),
      ...days('2026-10-01', '2026-10-07'),
    ],
    workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}

/** The calendar of the notices this package knows. */
export const nationalCalendar = workingCalendar(nationalWorkingYears)
