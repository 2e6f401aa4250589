import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { yearOfDay } from '../../time/business-day.js'
import type { PoorVillageTest, PoorVillageTesting } from '../poor-village-test/poor-village-testing.js'
import { changesBetween, villageFileYears } from './village-facts-rules.js'
import type { VillageFieldChange } from './village-facts-rules.js'
import type { VillageFacts } from './village-fields.js'
import { VILLAGE_FILE_READERS } from './village-file.scope.js'

/** A field that was changed, with who did, when and why. */
export interface VillageFileChange extends VillageFieldChange {
  readonly version: number
  readonly at: string
  readonly accountId: string
  readonly reason: string | null
}

/** The file of a village for a year as the viewer sees it. */
export interface VillageFileValue {
  readonly region: Row<'Region'>
  readonly year: number
  /** The years on file, the latest first. */
  readonly years: readonly number[]
  /** 0 while nothing is on file for the year. */
  readonly version: number
  readonly facts: VillageFacts | null
  readonly savedAt: string | null
  readonly accountId: string | null
  /** The latest first; empty where it is not for the viewer. */
  readonly changes: readonly VillageFileChange[]
  /** Null where it is not for the viewer. */
  readonly test: PoorVillageTest | null
  readonly mayUpdate: boolean
  /** The years whose file the viewer may begin or change, the latest first. */
  readonly openYears: readonly number[]
}

const COLUMNS = ['regionCode', 'year', 'version', 'facts', 'savedAt', 'accountId', 'reason'] as const
type Version = Pick<Row<'VillageFile'>, (typeof COLUMNS)[number]>

/** Whether an appointment over a territory that holds the village, of one of the roles, is among the grants. */
const answersFor = (access: Access, code: string, roles: readonly string[]): boolean => access.grants.some(({ role, range }) => roles.includes(role) && range !== null && inRange(range, code))
const READERS: readonly string[] = [...VILLAGE_FILE_READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']

/** Reads the files of villages (dossier 2.3). */
export class VillageFileReader {
  constructor(
    private readonly core: Core,
    private readonly testing: PoorVillageTesting,
  ) {}

  /** The file of a village for a year, the latest on file when none is named; null for what is no village and for one out of reach. One that was never filled in has no facts. */
  async find(access: Access, code: string, year: number | null, runner: Runner = this.core.database): Promise<VillageFileValue | null> {
    const region = this.core.regions.find(code)
    if (region === null || region.level !== 'VILLAGE' || !answersFor(access, code, READERS)) return null
    const versions = await rowsOf(this.core, 'VillageFile', access, runner).findMany({ columns: COLUMNS, where: [{ column: 'regionCode', equals: code }], orderBy: [{ column: 'year' }, { column: 'version' }] })
    const years = [...new Set(versions.map((row) => row.year))].toReversed()
    const wanted = year ?? years[0] ?? yearOfDay(this.core.clock.today())
    const ofYear = versions.filter((row) => row.year === wanted)
    const stands = ofYear.at(-1)
    const mayUpdate = reaches(accessFor(access.viewer, 'village.update'), code)
    const readsAll = answersFor(access, code, VILLAGE_FILE_READERS)
    return {
      region,
      year: wanted,
      years,
      version: stands?.version ?? 0,
      facts: stands?.facts ?? null,
      savedAt: stands?.savedAt ?? null,
      accountId: stands?.accountId ?? null,
      changes: readsAll ? changesOf(ofYear) : [],
      test: readsAll ? await this.testing.of(region, wanted, stands?.facts ?? {}, runner) : null,
      mayUpdate,
      openYears: mayUpdate ? villageFileYears(this.core.clock.today()) : [],
    }
  }
}

const changesOf = (versions: readonly Version[]): VillageFileChange[] =>
  versions
    .flatMap(({ version, facts, savedAt, accountId, reason }, index) => changesBetween(versions[index - 1]?.facts ?? {}, facts).map((change) => ({ ...change, version, at: savedAt, accountId, reason })))
    // Versions come from the oldest on; the fields of one stay in the order of the form.
    .toSorted((one, other) => other.version - one.version)
