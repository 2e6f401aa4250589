import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Refused } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { IdNumberTaken } from '../household/registration-uniqueness.js'
import { holdersOfIdNumbers } from '../person/person-identity.js'
import type { IdNumberHolder } from '../person/person-identity.js'
import { idNumbersOf } from './case-content.js'
import type { AppliedNumber } from './case-content.js'
import { CASE_SENTENCES } from './case-messages.js'
import type { CaseRow } from './case-reader.js'

const CASES = new UnscopedTable('RegisterCase', 'one family has one identification under way at a time, wherever it was handed in')

/** As much of a keyed hash as the column of what is under way holds. */
const SUBJECT_LENGTH = 40
const subjectOf = (lookupHash: string): string => `id ${lookupHash}`.slice(0, SUBJECT_LENGTH)

type Found = Pick<CaseRow, 'id' | 'number'>

/** Keeps a family that is on the register, or applies already, from being identified a second time (2.6, R-7). */
export class CaseIdentities {
  constructor(private readonly core: Core) {}

  /**
   * What may be under way once while this identification is: the head, by a keyed hash of the ID number; null where none was
   * given. Throws IdNumberTaken, by member, for whoever is on the register, for every member of another application of the
   * village that was handed in, and for a head who applies elsewhere. Household and case are named to whoever may see them
   * and to nobody else. The village must be locked; the unique key of what is under way holds across villages besides.
   */
  async claim(transaction: Transaction, access: Access, row: CaseRow): Promise<string | null> {
    const given = idNumbersOf(row.content, this.core.cipher)
    const holders = await holdersOfIdNumbers(transaction, given.map(({ idNumber }) => idNumber), this.core.cipher)
    const applying = await this.applying(transaction, row)
    const faults: Refused[] = []
    const taken: string[] = []
    for (const each of given) {
      const sentence = (await this.registered(transaction, access, each, holders.get(each.idNumber))) ?? (await this.underWay(transaction, access, row, each, applying))
      if (sentence === null) continue
      faults.push({ code: 'VALIDATION', sentence, field: ['members', String(each.index), 'idNumber'] })
      taken.push(each.idNumber)
    }
    if (faults.length > 0) throw new IdNumberTaken(taken, ...faults)
    const head = given.find(({ isHead }) => isHead)
    return head === undefined ? null : subjectOf(this.core.cipher.lookupHash(head.idNumber))
  }

  private async registered(transaction: Transaction, access: Access, { name }: AppliedNumber, holder: IdNumberHolder | undefined): Promise<Sentence | null> {
    if (holder === undefined) return null
    const seen = await rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findOne([{ column: 'id', equals: holder.householdId }], ['number'])
    return CASE_SENTENCES.onRegister(name, seen?.number ?? null)
  }

  private async underWay(transaction: Transaction, access: Access, row: CaseRow, { name, idNumber, isHead }: AppliedNumber, applying: ReadonlyMap<string, Found>): Promise<Sentence | null> {
    const elsewhere = isHead ? await CASES.findOne(transaction, [{ column: 'liveSubject', in: this.core.cipher.lookupHashes(idNumber).map(subjectOf) }]) : null
    const found = applying.get(idNumber) ?? (elsewhere === null || elsewhere.id === row.id ? null : elsewhere)
    if (found === null) return null
    const seen = await rowsOf(this.core, 'RegisterCase', accessFor(access.viewer, 'case.read'), transaction).findOne([{ column: 'id', equals: found.id }], ['number'])
    return CASE_SENTENCES.appliesAlready(name, seen?.number ?? null)
  }

  /** By ID number, who applies in the village already: in another case that was handed in and has not ended. */
  private async applying(transaction: Transaction, row: CaseRow): Promise<ReadonlyMap<string, Found>> {
    const cases = await CASES.findMany(transaction, [{ column: 'regionCode', equals: row.regionCode }, { column: 'kind', equals: 'IDENTIFICATION' }, { column: 'waitingFor', notNull: true }])
    return new Map(cases.filter(({ id, acts }) => id !== row.id && acts.length > 0).flatMap((other) => idNumbersOf(other.content, this.core.cipher).map(({ idNumber }) => [idNumber, other] as const)))
  }
}
