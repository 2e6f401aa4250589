import { describe, expect, it } from 'vitest'
import { regions } from './city/regions.js'
import { city } from './testing/city.js'
import { hashOf } from './testing/tally.js'
import { demoTotals } from './totals.js'

const poorVillages = regions().filter(({ isPoorVillage }) => isPoorVillage)
const count = (key: string): number => city.counts.get(key) ?? 0
const matching = (prefix: string): number[] => [...city.counts].filter(([key]) => key.startsWith(prefix)).map(([, number]) => number)
const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0)

describe('persons of the city', () => {
  it.each([
    ['150521', 34_000, 78_000], ['150522', 21_000, 49_000], ['150523', 12_500, 29_500], ['150524', 15_500, 34_500], ['150525', 27_000, 61_000],
    ['150526', 15_000, 35_000], ['150502', 8_500, 20_500], ['150571', 1_000, 2_500], ['150581', 500, 1_000],
  ])('%s has %i still poor and %i exited', (unit, poor, exited) => {
    expect([count(`persons ${unit} poor`), count(`persons ${unit} exited`)]).toEqual([poor, exited])
  })

  it('are 446,000 registered, 135,000 poor and 311,000 exited (A-8, A-9)', () => {
    const poor = sum([...city.counts].filter(([key]) => /^persons \d+ poor$/.test(key)).map(([, number]) => number))
    expect([city.rows.get('person'), poor]).toEqual([446_000, 135_000])
  })

  it('exited in Naiman in 2015 are 20,600 (I-14)', () => expect(count('exitedIn2015 150525')).toBe(20_600))

  it('of each household are as many as its size says', () => {
    const wrong = [...city.households.values()].filter(({ id, size }) => count(`personsOf ${id}`) !== size)
    expect(wrong).toEqual([])
  })

  it('bear Mongolian names too, some in Mongolian script and some of ten characters', () => {
    expect(count('mongolianScript')).toBeGreaterThan(20_000)
    expect(count('longNames')).toBeGreaterThan(200)
  })
})

describe('households of the city', () => {
  it('are 131,500: 39,800 poor and 91,700 exited', () => {
    expect([city.households.size, count('status EXITED')]).toEqual([131_500, 91_700])
    expect(count('status NOT_EXITED') + count('status PRE_EXIT') + count('status RETURNED')).toBe(39_800)
    expect(count('status RETURNED')).toBeGreaterThan(100)
  })

  it('are 230 in each of the 435 poor villages, 70 poor and 160 exited', () => {
    expect(poorVillages).toHaveLength(435)
    for (const { code } of poorVillages) expect(city.villages.get(code), code).toMatchObject({ poor: 70, exited: 160 })
  })

  it('have a commonest cause in each poor village that is at least a quarter and fills a page of fifty', () => {
    for (const { code } of poorVillages) {
      const most = Math.max(...(city.villages.get(code)?.causes.values() ?? []))
      expect(most, code).toBeGreaterThanOrEqual(58)
    }
  })

  it('carry the number of their measures, and have about 1.3 on average', () => {
    const wrong = [...city.households.values()].filter(({ id, measureCount }) => count(`measuresOf ${id}`) !== measureCount)
    expect(wrong).toEqual([])
    expect((city.rows.get('measure') ?? 0) / 131_500).toBeCloseTo(1.35, 1)
  })

  it('carry the net income of the latest year that they have one of', () => {
    expect(count('incomeOfLatestYear')).toBe(131_500)
    expect(count('incomeOfLaterYear')).toBe(0)
  })

  it('are visited about one and a half times when poor, some not for half a year, some never', () => {
    expect((city.rows.get('visit') ?? 0) / 39_800).toBeCloseTo(1.6, 1)
    expect(count('neglected')).toBeGreaterThan(3_000)
    expect(count('neglected')).toBeLessThan(8_000)
  })

  it('have incomes around the line of 2,855 yuan, with near misses and a few misfits to be found', () => {
    for (const key of ['nearMisses', 'poorOverLine', 'exitedUnderLine']) {
      expect(count(key), key).toBeGreaterThan(300)
      expect(count(key), key).toBeLessThan(6_000)
    }
  })

  it('are not all targeted: some poor ones lack a cause or a measure (R-9)', () => {
    expect(count('targetingIncomplete')).toBeGreaterThan(1_000)
    expect(count('targetingIncomplete')).toBeLessThan(3_000)
  })
})

describe('responsibility in the city', () => {
  it('leaves 80 poor households without a section-level leader', () => expect(count('withoutCadre')).toBe(80))

  it('gives 3,940 section-level leaders ten households and 40 eight, no household twice and no place twice (C-3)', () => {
    const loads = matching('leader ')
    expect([loads.length, loads.filter((load) => load === 10).length, loads.filter((load) => load === 8).length]).toEqual([3_980, 3_940, 40])
    expect(matching('inCare ').every((number) => number === 1)).toBe(true)
    expect(matching('place ').every((number) => number === 1)).toBe(true)
  })

  it('fills every post of the contract', () => {
    const roles = Object.fromEntries([...city.counts].filter(([key]) => key.startsWith('role ')).map(([key, number]) => [key.slice(5), number]))
    expect(roles).toEqual({
      CITY_LEADER: 6, DIVISION_LEADER: 435, SECTION_LEADER: 3_980, VOLUNTEER_SUPERVISOR: 4_350, HONORARY_CHIEF: 660, FIRST_SECRETARY: 435,
      CITY_OFFICE: 1, BANNER_OFFICE: 9, TOWN_OFFICE: 143, FINANCE_OFFICE: 1, BANK_OFFICE: 1, AUDITOR: 1, ADMINISTRATOR: 1,
    })
  })

  it.each([
    'city-leader-1', 'city-leader-6', 'division-leader-1', 'division-leader-435', 'first-secretary-7', 'first-secretary-435', 'supervisor-1', 'supervisor-1234',
    'supervisor-4350', 'section-leader-1', 'section-leader-42', 'section-leader-3980', 'chief-1', 'chief-99', 'chief-660', 'town-office-150525100',
    'banner-office-150525', 'city-office', 'finance-office', 'bank-office', 'auditor', 'administrator',
  ])('knows the login %s', (login) => expect(count(`login ${login}`)).toBe(1))

  it('has one work team in each poor village, 2,000 cadres in all (C-4, C-7)', () => {
    expect(poorVillages.every(({ code }) => count(`team ${code}`) === 1)).toBe(true)
    expect([matching('team ').length, count('teamMembers')]).toEqual([435, 2_000])
    expect(count('teamMembersOnFile')).toBe(2_000)
  })

  it('has sent 5,000 cadres to the grass roots beside them (C-6)', () => {
    expect(count('grassroots')).toBe(5_000)
  })
})

describe('the course of the years', () => {
  it('starts with 446,000 poor at the end of 2011 and falls each year to the 135,000 of 2015', () => {
    const poor = [2011, 2012, 2013, 2014].map((year) => count(`poorAt ${year}`))
    expect(poor[0]).toBe(446_000)
    expect([...poor, 135_000]).toEqual([...poor, 135_000].sort((left, right) => right - left))
    for (const year of [2011, 2012, 2013, 2014]) expect(count(`poorAt ${year}`) + count(`exitedAt ${year}`)).toBe(446_000)
  })

  it('changes the standard between 2013 and 2014 (X-1)', () => {
    expect(count('standard 2013 AUTONOMOUS_REGION_2011')).toBe(city.villages.size)
    expect(count('standard 2014 NATIONAL_2010')).toBe(city.villages.size)
  })

  it('has targets from 2012 to 2020 whose units add up to the city', () => {
    for (let year = 2012; year <= 2020; year++) {
      expect(count(`assigned units ${year}`)).toBe(count(`assigned city ${year}`))
      expect(count(`stretch units ${year}`)).toBe(count(`stretch city ${year}`))
    }
  })

  it('was missed by two units in 2015 and met by the others', () => {
    const missed = ['150502', '150521', '150522', '150523', '150524', '150525', '150526', '150571', '150581'].filter(
      (unit) => count(`exitedIn2015 ${unit}`) < count(`assigned ${unit} 2015`),
    )
    expect(missed).toEqual(['150521', '150526'])
  })
})

describe('observations and reports of the city', () => {
  it('are about 600 observations in all states, some overdue', () => {
    expect(city.rows.get('observation')).toBeGreaterThan(550)
    expect(city.rows.get('observation')).toBeLessThan(650)
    for (const status of ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'DECLINED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED', 'CLOSED']) {
      expect(count(`observation ${status}`), status).toBeGreaterThan(15)
    }
    expect(count('observationsOverdue')).toBeGreaterThan(50)
  })

  it('are about 2,500 reports in all states, at most one live to a linkage and period', () => {
    expect(city.rows.get('outcomeReport')).toBeGreaterThan(2_400)
    expect(city.rows.get('outcomeReport')).toBeLessThan(2_600)
    for (const status of ['SUBMITTED', 'VILLAGE_CONFIRMED', 'APPROVED', 'RETURNED']) expect(count(`report ${status}`), status).toBeGreaterThan(50)
    expect(matching('live ').every((number) => number === 1)).toBe(true)
  })
})

describe('the stream of the city', () => {
  it('has no wrong or repeated identifier, ID number or credit code, no row before one that it names, and nothing after the last day', () => {
    expect(city.faults).toEqual([])
  })

  it('comes in small batches, as many rows as announced', () => {
    expect(city.largestBatch).toBeLessThanOrEqual(2_000)
    expect(Object.fromEntries(city.rows)).toEqual(demoTotals('city'))
  })

  it('is the same every time', () => expect(hashOf('city')).toBe(city.hash), 60_000)
})

describe('the ten services of the city', () => {
  it('have been brought advice and news of markets, and kept the relief day of 2015, as have their banners and the city (C-5, C-15, L-9)', () => {
    expect([count('activity TECH_ADVICE'), count('activity MARKET_INFO'), count('activity FACE_TO_FACE')]).toEqual([435, 435, 435])
    // Nine banner-level units and the city in two years.
    expect(count('activity RELIEF_DAY')).toBe(435 + 2 * 10)
  })

  it('are further or less far in every poor village, and nowhere else (M-7)', () => {
    const villages = [...city.counts.keys()].filter((key) => key.startsWith('servicesOf ')).map((key) => key.slice('servicesOf '.length))
    expect(villages.toSorted()).toEqual(poorVillages.map(({ code }) => code).toSorted())
    expect(new Set([...city.counts.keys()].filter((key) => key.startsWith('service ')).map((key) => key.split(' ')[1])).size).toBe(10)
    expect(count('service ELECTRICITY DONE')).toBeGreaterThan(count('service DANGEROUS_HOUSES DONE'))
  })
})

describe('the files of the city’s villages', () => {
  it('are those of every poor village for 2013 to 2015, with figures that can be (2.3)', () => {
    for (const year of [2013, 2014, 2015]) expect(poorVillages.filter(({ code }) => !city.counts.has(`fileOf ${code} ${year}`))).toEqual([])
    expect(matching('fileOf ')).toHaveLength(poorVillages.length * 3)
    expect(count('morePoorThanPeople')).toBe(0)
  })
})

describe('the rosters of 2015', () => {
  it('hold every poor household for coal, most of which came, and students and families without a job (M-8)', () => {
    expect(count('entitlement COAL DELIVERED') + count('entitlement COAL DUE')).toBe(39_800)
    expect(count('entitlement COAL DELIVERED') / 39_800).toBeGreaterThan(0.85)
    for (const kind of ['STUDENT_GRANT', 'JOB']) expect(count(`entitlement ${kind} DELIVERED`)).toBeGreaterThan(count(`entitlement ${kind} DUE`))
  })
})
