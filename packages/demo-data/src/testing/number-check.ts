import { creditCodeCheckCharacter, organisationCheckCharacter } from '../credit-code.js'
import type { DemoBatch } from '../rows/batch.js'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const LAST_DAY = '2015-12-31'
/** 11:59:59.999 in Shanghai: the demo's clock starts at noon. */
const LAST_MOMENT = '2015-12-31 03:59:59.999'
const DAY_FIELDS = ['identifiedOn', 'exitedOn', 'returnedOn', 'lastVisitedOn', 'cadreStartedOn', 'birthDate', 'startedOn', 'endedOn', 'visitedOn', 'joinedOn', 'seenOn']
const MOMENT_FIELDS = ['submittedAt', 'confirmedAt', 'decidedAt', 'proposedAt', 'answeredAt', 'at']

/** Finds rows whose identifiers, numbers or days are wrong, and rows that name a row which has not come before. */
export class NumberCheck {
  readonly faults: string[] = []
  private readonly ids = new Set<string>()
  private readonly numbers = new Set<string>()
  private readonly codes = new Set<string>()

  batch(batch: DemoBatch): void {
    for (const row of batch.rows) {
      const fields = new Map(Object.entries(row) as [string, unknown][])
      this.identity(batch.table, fields)
      this.references(batch.table, fields)
      // Agreements and contracts name their last day beforehand.
      const isTerm = (name: string): boolean => (batch.table === 'cooperationAgreement' || batch.table === 'linkage') && name === 'endedOn'
      for (const name of DAY_FIELDS) if (!isTerm(name)) this.notLater(batch.table, name, fields.get(name), LAST_DAY)
      for (const name of MOMENT_FIELDS) this.notLater(batch.table, name, fields.get(name), LAST_MOMENT)
    }
    if (batch.table === 'region') for (const { code } of batch.rows) this.codes.add(code)
    if (batch.table === 'person') for (const row of batch.rows) this.person(row.idNumber, row.sex, row.birthDate)
    if (batch.table === 'enterprise') for (const { creditCode } of batch.rows) this.credit(creditCode)
  }

  private identity(table: string, fields: ReadonlyMap<string, unknown>): void {
    for (const [name, numbers] of [['id', this.ids], ['number', this.numbers], ['login', this.numbers], ['name', this.numbers]] as const) {
      const value = fields.get(name)
      if (typeof value !== 'string' || (name === 'name' && table !== 'enterprise')) continue
      if (numbers.has(value)) this.faults.push(`${table}.${name} twice: ${value}`)
      numbers.add(value)
      if (name === 'id' && !UUID_V7.test(value)) this.faults.push(`${table}.id is no UUID: ${value}`)
    }
  }

  private references(table: string, fields: ReadonlyMap<string, unknown>): void {
    for (const [name, value] of fields) {
      if (typeof value !== 'string') continue
      const isReference = (name.endsWith('Id') || name.endsWith('By')) && name !== 'id'
      if (isReference && !this.ids.has(value)) this.faults.push(`${table}.${name} names what has not come: ${value}`)
      if (name === 'regionCode' && !this.codes.has(value)) this.faults.push(`${table}.regionCode is no region: ${value}`)
    }
  }

  private notLater(table: string, name: string, value: unknown, last: string): void {
    if (typeof value === 'string' && value > last) this.faults.push(`${table}.${name} lies in the future: ${value}`)
  }

  private person(idNumber: string, sex: string, birthDate: string): void {
    let sum = 0
    for (let index = 0; index < 17; index++) sum += Number(idNumber.charAt(index)) * (WEIGHTS[index] ?? 0)
    const isRight =
      /^159999\d{11}[\dX]$/.test(idNumber) &&
      '10X98765432'.charAt(sum % 11) === idNumber.charAt(17) &&
      idNumber.slice(6, 14) === birthDate.replaceAll('-', '') &&
      (Number(idNumber.charAt(16)) % 2 === 1) === (sex === 'MALE')
    if (!isRight || this.numbers.has(idNumber)) this.faults.push(`ID number wrong or twice: ${idNumber}`)
    this.numbers.add(idNumber)
  }

  private credit(code: string): void {
    const isRight =
      code.length === 18 &&
      code.startsWith('91159999') &&
      code.charAt(16) === organisationCheckCharacter(code.slice(8, 16)) &&
      code.charAt(17) === creditCodeCheckCharacter(code.slice(0, 17))
    if (!isRight || this.numbers.has(code)) this.faults.push(`Credit code wrong or twice: ${code}`)
    this.numbers.add(code)
  }
}
