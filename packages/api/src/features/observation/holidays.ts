/**
 * Public holidays of mainland China and the weekend days worked in exchange (调休), as the General Office of the
 * State Council announced them each year, with the two later changes: 3 September 2015 (seventieth anniversary of the
 * victory) and the spring festival of 2020, prolonged to 2 February.
 *
 * The table knows 2014 to 2026. In every other year only Saturdays and Sundays are free, until its notice is added here, and
 * whoever reads a deadline is told that the year's holidays are not on file.
 * Each line is one year: `first/last` of every stretch of free days, then the weekend days on which people work.
 */
interface YearOfHolidays {
  readonly free: readonly string[]
  readonly worked: readonly string[]
}

const announced: Readonly<Record<number, YearOfHolidays>> = {
  2014: {
    free: ['01-01', '01-31/02-06', '04-05/04-07', '05-01/05-03', '05-31/06-02', '09-06/09-08', '10-01/10-07'],
    worked: ['01-26', '02-08', '05-04', '09-28', '10-11'],
  },
  2015: {
    free: ['01-01/01-03', '02-18/02-24', '04-04/04-06', '05-01/05-03', '06-20/06-22', '09-03/09-05', '09-26/09-27', '10-01/10-07'],
    worked: ['01-04', '02-15', '02-28', '09-06', '10-10'],
  },
  2016: {
    free: ['01-01/01-03', '02-07/02-13', '04-02/04-04', '04-30/05-02', '06-09/06-11', '09-15/09-17', '10-01/10-07'],
    worked: ['02-06', '02-14', '06-12', '09-18', '10-08', '10-09'],
  },
  2017: {
    free: ['01-01/01-02', '01-27/02-02', '04-02/04-04', '04-29/05-01', '05-28/05-30', '10-01/10-08', '12-30/12-31'],
    worked: ['01-22', '02-04', '04-01', '05-27', '09-30'],
  },
  2018: {
    free: ['01-01', '02-15/02-21', '04-05/04-07', '04-29/05-01', '06-16/06-18', '09-22/09-24', '10-01/10-07', '12-30/12-31'],
    worked: ['02-11', '02-24', '04-08', '04-28', '09-29', '09-30', '12-29'],
  },
  2019: {
    free: ['01-01', '02-04/02-10', '04-05/04-07', '05-01/05-04', '06-07/06-09', '09-13/09-15', '10-01/10-07'],
    worked: ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  },
  2020: {
    free: ['01-01', '01-24/02-02', '04-04/04-06', '05-01/05-05', '06-25/06-27', '10-01/10-08'],
    worked: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  },
  2021: {
    free: ['01-01/01-03', '02-11/02-17', '04-03/04-05', '05-01/05-05', '06-12/06-14', '09-19/09-21', '10-01/10-07'],
    worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  2022: {
    free: ['01-01/01-03', '01-31/02-06', '04-03/04-05', '04-30/05-04', '06-03/06-05', '09-10/09-12', '10-01/10-07', '12-31'],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    free: ['01-01/01-02', '01-21/01-27', '04-05', '04-29/05-03', '06-22/06-24', '09-29/10-06', '12-30/12-31'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    free: ['01-01', '02-10/02-17', '04-04/04-06', '05-01/05-05', '06-08/06-10', '09-15/09-17', '10-01/10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    free: ['01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    free: ['01-01/01-03', '02-15/02-23', '04-04/04-06', '05-01/05-05', '06-19/06-21', '09-25/09-27', '10-01/10-07'],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
}

/** Stretches of free days of every announced year, each `[first, last]`, days as `YYYY-MM-DD`. */
export const holidayStretches: readonly (readonly [string, string])[] = years().flatMap(([year, { free }]) =>
  free.map((stretch) => {
    const [first = '', last = first] = stretch.split('/')
    return [`${year}-${first}`, `${year}-${last}`] as const
  }))

/** Saturdays and Sundays on which people work in exchange for a free weekday, as `YYYY-MM-DD`. */
export const workedWeekendDays: readonly string[] = years().flatMap(([year, { worked }]) => worked.map((day) => `${year}-${day}`))

/** The years whose notices the table holds. */
export const announcedYears: readonly number[] = years().map(([year]) => Number(year))

function years(): [string, YearOfHolidays][] {
  return Object.entries(announced)
}
