import type { Core } from '../../core.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import type { CheckedHousehold } from './household-check.js'
import { missingOfNewHousehold } from './household-check.js'
import { livingFaultsOf } from './household-facts-check.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import { livingAfter } from '../household/living-rules.js'
import type { HouseholdDraft } from './household-draft.js'
import type { HouseholdLines } from './household-lines.js'
import type { ImportFault } from './import-fault.js'
import { anyApplies, differencesOf } from './register-difference.js'
import type { RegisterDifference, StoredHousehold } from './register-difference.js'
import type { RegisterView } from './register-lookup.js'
import type { MemberContext } from './member-comparison.js'
import { matchHousehold } from './register-matching.js'
import type { CadreComparison, SectionLeaderRoster } from './section-leader-roster.js'
import type { ImportKind, UnknownCode } from './register-import.entity.js'
import { isCodedField } from './import-codes.js'
import type { VillageFinder } from './village-finder.js'

/** A household of the sheet with its rows, checked by itself. */
export interface CheckedLines {
  readonly lines: HouseholdLines
  readonly checked: CheckedHousehold
}

/** Words that no code list has, beyond which they are no more told apart. */
const MOST_UNKNOWN_CODES = 200

/** Counts over a whole sheet. */
export interface StagedFigures {
  personRows: number
  faultyRows: number
  faulty: number
  added: number
  changed: number
  same: number
}

const FIGURE_OF = { FAULTY: 'faulty', NEW: 'added', CHANGED: 'changed', SAME: 'same' } as const satisfies Record<Exclude<ImportKind, 'MISSING' | 'HELD'>, keyof StagedFigures>

/** Compares checked households with the register and makes the rows of the preview, keeping what must be known of the whole sheet. */
export class ImportStaging {
  readonly figures: StagedFigures = { personRows: 0, faultyRows: 0, faulty: 0, added: 0, changed: 0, same: 0 }
  /** The villages of the sheet, and the households of the register that it has. */
  readonly villages = new Set<string>()
  readonly found = new Map<string, number>()
  private readonly lineOfIdNumber = new Map<string, number>()
  private readonly unknown = new Map<string, UnknownCode>()
  /** ID numbers of which the preview says that they are registered outside the territory, and that were not taken note of yet. */
  private toldOf: string[] = []
  private places = 0

  constructor(
    private readonly core: Pick<Core, 'cipher'>,
    private readonly owner: Pick<Row<'RegisterImport'>, 'id' | 'regionCode'>,
    private readonly villageFinder: VillageFinder,
    private readonly members: MemberContext,
    private readonly roster: SectionLeaderRoster,
  ) {}

  get unknownCodes(): UnknownCode[] {
    return [...this.unknown.values()].toSorted((one, other) => other.cells - one.cells)
  }

  /** The row of one household; households come in the order of the sheet. */
  stage({ lines, checked }: CheckedLines, view: RegisterView): Row<'ImportHousehold'> {
    const { draft, regionCode, headName } = checked
    if (regionCode !== null) this.villages.add(regionCode)
    if (draft === null) this.recognise(checked.traces, view)
    const match = draft === null ? { stored: null, faults: [] } : matchHousehold(draft, view, (code) => this.villageFinder.covers(code))
    const cadre = this.compareCadre(checked, match.stored)
    const faults = [...checked.faults, ...cadre.faults, ...match.faults, ...(draft === null ? [] : [...this.repeated(draft), ...this.foundTwice(draft, match.stored?.household.id ?? null), ...(match.stored === null ? missingOfNewHousehold(draft) : [...eventsTooEarly(draft, match.stored), ...livingTogether(draft, match.stored, this.members.today)])])]
    const ofCadre = faults.length > 0 ? null : cadre.difference()
    const differences = [...(draft === null || match.stored === null || faults.length > 0 ? [] : differencesOf(draft, match.stored, this.members)), ...(ofCadre === null ? [] : [ofCadre])]
    const kind = kindOf(faults, match.stored === null, differences)
    const elsewhere = new Set(faults.flatMap(({ line, code, detail }) => (code === 'ID_ELSEWHERE' && detail === '' ? [line] : [])))
    this.toldOf.push(...checked.traces.members.flatMap(({ line, idNumber }) => (idNumber !== null && elsewhere.has(line) ? [idNumber] : [])))
    this.count(lines, kind, faults)
    const usable = faults.length === 0 && draft !== null
    return {
      ...this.place(),
      villageCode: regionCode,
      kind,
      firstLine: lines.lines[0]?.line ?? 0,
      lastLine: lines.lines.at(-1)?.line ?? 0,
      headName,
      size: lines.lines.length,
      householdId: usable ? (match.stored?.household.id ?? null) : null,
      number: usable ? (match.stored?.household.number ?? null) : null,
      comparedVersion: usable ? (match.stored?.household.version ?? null) : null,
      contentCipher: usable && kind !== 'SAME' && kind !== 'HELD' ? this.core.cipher.encrypt(JSON.stringify(draft), EncryptedColumn.IMPORTED_HOUSEHOLD) : null,
      faults,
      differences,
    }
  }

  private compareCadre({ cadre, regionCode }: CheckedHousehold, stored: StoredHousehold | null): CadreComparison {
    return cadre === null || regionCode === null ? { faults: [], difference: () => null } : this.roster.compare(regionCode, cadre, stored?.household ?? null)
  }

  /** The row of a household that the register has and the sheet does not. */
  stageMissing({ id, number, headName, size, regionCode, version }: Row<'Household'>): Row<'ImportHousehold'> {
    return { ...this.place(), villageCode: regionCode, kind: 'MISSING', firstLine: 0, lastLine: 0, headName, size, householdId: id, number, comparedVersion: version, contentCipher: null, faults: [], differences: [] }
  }

  /** Hands over, once, the ID numbers that turned out to be registered outside the territory. */
  takeTold(): readonly string[] {
    const told = this.toldOf
    this.toldOf = []
    return told
  }

  private place(): Pick<Row<'ImportHousehold'>, 'importId' | 'place' | 'regionCode' | 'isChosen' | 'outcome' | 'appliedVersion' | 'beforeCipher'> {
    this.places += 1
    return { importId: this.owner.id, place: this.places, regionCode: this.owner.regionCode, isChosen: false, outcome: null, appliedVersion: null, beforeCipher: null }
  }

  private repeated({ members }: HouseholdDraft): ImportFault[] {
    return members.flatMap(({ line, idNumber }): ImportFault[] => {
      if (idNumber === null) return []
      const earlier = this.lineOfIdNumber.get(idNumber)
      if (earlier === undefined) this.lineOfIdNumber.set(idNumber, line)
      return earlier === undefined ? [] : [{ line, field: 'idNumber', code: 'ID_TWICE', detail: String(earlier) }]
    })
  }

  /** A household with a fault is no household that the sheet lacks. */
  private recognise({ number, members }: CheckedHousehold['traces'], view: RegisterView): void {
    const ids = [view.byNumber.get(number ?? ''), ...members.map(({ idNumber }) => view.householdOfIdNumber.get(idNumber ?? ''))]
    for (const id of ids) if (id !== undefined && !this.found.has(id)) this.found.set(id, members[0]?.line ?? 0)
  }

  private foundTwice({ members }: HouseholdDraft, id: string | null): ImportFault[] {
    if (id === null) return []
    const line = members[0]?.line ?? 0
    const earlier = this.found.get(id)
    if (earlier === undefined) this.found.set(id, line)
    return earlier === undefined ? [] : [{ line, field: null, code: 'HOUSEHOLD_TWICE', detail: String(earlier) }]
  }

  private count({ lines }: HouseholdLines, kind: Exclude<ImportKind, 'MISSING'>, faults: readonly ImportFault[]): void {
    this.figures.personRows += lines.length
    if (kind !== 'HELD') this.figures[FIGURE_OF[kind]] += 1
    this.figures.faultyRows += new Set(faults.map(({ line }) => line)).size
    for (const { field, code, detail } of faults) {
      if (code !== 'UNKNOWN_CODE' || field === null || !isCodedField(field)) continue
      const key = `${field} ${detail}`
      const before = this.unknown.get(key)
      if (before === undefined && this.unknown.size >= MOST_UNKNOWN_CODES) continue
      this.unknown.set(key, { field, text: detail, cells: (before?.cells ?? 0) + 1 })
    }
  }
}

/** Nobody came into a household or left it before it was identified. */
const eventsTooEarly = ({ members }: HouseholdDraft, { household: { identifiedOn } }: StoredHousehold): ImportFault[] =>
  members.flatMap(({ line, event, eventOn, birthDate }): ImportFault[] => {
    const on = event === 'BIRTH' ? (birthDate ?? eventOn) : eventOn
    return event !== undefined && on !== undefined && on < identifiedOn ? [{ line, field: 'memberEventOn', code: 'EVENT_DAY', detail: identifiedOn }] : []
  })

/** Land and house of a sheet agree with what is on file beside them. */
const livingTogether = ({ values: { living }, members }: HouseholdDraft, { household }: StoredHousehold, today: string): ImportFault[] => {
  if (living === undefined) return []
  const line = members.find(({ relation }) => relation === HEAD_RELATION)?.line ?? members[0]?.line ?? 0
  return livingFaultsOf(livingAfter(household.living ?? {}, living), today).map((fault): ImportFault => ({ line, ...fault }))
}

const kindOf = (faults: readonly ImportFault[], isNew: boolean, differences: readonly RegisterDifference[]): Exclude<ImportKind, 'MISSING'> => {
  if (faults.length > 0) return 'FAULTY'
  if (isNew) return 'NEW'
  if (differences.length === 0) return 'SAME'
  return anyApplies(differences) ? 'CHANGED' : 'HELD'
}
