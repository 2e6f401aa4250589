import { v5 as uuidv5 } from 'uuid'
import type { Core } from '../../core.js'
import type { Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { LEAST_SCORE, MOST_SHARING, commonRegion, isNewEvidence, nearnessOf, reasonsOf, scoreOf } from './duplicate-rules.js'
import type { Evidence } from './duplicate-rules.js'
import { bearOneNumber } from './one-number.js'

const REASON = 'files are compared with those of the whole register, whoever may see them; what is found is shown by responsibility'
const PAIRS = new UnscopedTable('DuplicatePair', REASON)
const SIGNS = new UnscopedTable('DuplicateSign', REASON)

/** Makes the id of a pair follow from its two households. */
const PAIR_IDS = '5f6c6f0e-3d1b-4a53-9a7e-0b8b5d2c7a10'
/** More are compared in further statements: a statement binds so many values and no more. */
const HOUSEHOLDS_AT_ONCE = 400

type File = Pick<Row<'Household'>, 'id' | 'number' | 'regionCode' | 'status'>

/** The same name and birthday in two files. */
interface Twin {
  readonly mine: string
  readonly theirs: string
  readonly name: string
  readonly birthDate: string
  readonly myCipher: string | null
  readonly myHash: string | null
  readonly myEnd: string | null
  readonly theirCipher: string | null
  readonly theirHash: string | null
  readonly theirEnd: string | null
}

/** A pair as the register gives it now. */
export interface FoundPair {
  readonly id: string
  readonly regionCode: string
  readonly firstHouseholdId: string
  readonly secondHouseholdId: string
  readonly score: number
  readonly reasons: Row<'DuplicatePair'>['reasons']
  readonly sides: readonly [File, File]
}

type Finding = Pick<Core, 'clock' | 'cipher'>

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(',')
/** Either database joins in the order that is written. */
const join = (runner: Runner): string => (runner.dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN')

/** Asked of the own row alone, and no further than one beyond the most: thousands of rows of one name would be counted for each other. */
const twinsOf = async (runner: Runner, ids: readonly string[]): Promise<Twin[]> =>
  runner.query<Twin>(
    `SELECT \`mine\`.\`householdId\` AS \`mine\`, \`theirs\`.\`householdId\` AS \`theirs\`, \`mine\`.\`name\` AS \`name\`, \`mine\`.\`birthDate\` AS \`birthDate\`,
      \`mine\`.\`idNumberCipher\` AS \`myCipher\`, \`mine\`.\`idNumberHash\` AS \`myHash\`, \`mine\`.\`endedOn\` AS \`myEnd\`,
      \`theirs\`.\`idNumberCipher\` AS \`theirCipher\`, \`theirs\`.\`idNumberHash\` AS \`theirHash\`, \`theirs\`.\`endedOn\` AS \`theirEnd\`
      FROM \`person\` AS \`mine\` ${join(runner)} \`person\` AS \`theirs\` ON \`theirs\`.\`birthDate\` = \`mine\`.\`birthDate\` AND \`theirs\`.\`name\` = \`mine\`.\`name\`
      WHERE \`mine\`.\`householdId\` IN (${marks(ids)}) AND \`theirs\`.\`householdId\` <> \`mine\`.\`householdId\`
      AND (SELECT \`sharing\`.\`id\` FROM \`person\` AS \`sharing\` WHERE \`sharing\`.\`birthDate\` = \`mine\`.\`birthDate\` AND \`sharing\`.\`name\` = \`mine\`.\`name\` LIMIT 1 OFFSET ${MOST_SHARING}) IS NULL`,
    ids,
  )

const samePhonesOf = async (runner: Runner, ids: readonly string[]): Promise<{ mine: string; theirs: string }[]> =>
  runner.query<{ mine: string; theirs: string }>(
    `SELECT \`mine\`.\`id\` AS \`mine\`, \`theirs\`.\`id\` AS \`theirs\` FROM \`household\` AS \`mine\` ${join(runner)} \`household\` AS \`theirs\` ON \`theirs\`.\`phone\` = \`mine\`.\`phone\`
      WHERE \`mine\`.\`id\` IN (${marks(ids)}) AND \`theirs\`.\`id\` <> \`mine\`.\`id\`
      AND (SELECT \`sharing\`.\`id\` FROM \`household\` AS \`sharing\` WHERE \`sharing\`.\`phone\` = \`mine\`.\`phone\` LIMIT 1 OFFSET ${MOST_SHARING}) IS NULL`,
    ids,
  )

const filesOf = async (runner: Runner, ids: readonly string[]): Promise<File[]> => {
  const files: File[] = []
  for (const some of inParts(ids, HOUSEHOLDS_AT_ONCE)) {
    files.push(...(await runner.query<File>(`SELECT \`id\`,\`number\`,\`regionCode\`,\`status\` FROM \`household\` WHERE \`id\` IN (${marks(some)})`, some)))
  }
  return files
}

interface Gathered {
  readonly persons: Set<string>
  sameIdNumber: boolean
  samePhone: boolean
}

/** The pairs that some households are part of, by what the register holds now. Found by indices: those of names with birthdays, and of telephones. */
export const pairsAround = async (core: Finding, runner: Runner, householdIds: readonly string[]): Promise<FoundPair[]> => {
  const gathered = new Map<string, Gathered>()
  const today = core.clock.today()
  const between = (one: string, other: string): Gathered => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    const known = gathered.get(key) ?? { persons: new Set<string>(), sameIdNumber: false, samePhone: false }
    gathered.set(key, known)
    return known
  }
  const isNow = (endedOn: string | null): boolean => endedOn === null || endedOn >= today
  for (const twin of await twinsOf(runner, householdIds)) {
    const pair = between(twin.mine, twin.theirs)
    if (isNow(twin.myEnd) && isNow(twin.theirEnd)) pair.persons.add(`${twin.name} ${twin.birthDate}`)
    if (bearOneNumber(core.cipher, { cipher: twin.myCipher, hash: twin.myHash }, { cipher: twin.theirCipher, hash: twin.theirHash }) === true) pair.sameIdNumber = true
  }
  for (const { mine, theirs } of await samePhonesOf(runner, householdIds)) between(mine, theirs).samePhone = true
  if (gathered.size === 0) return []
  const keys = [...gathered].map(([key, evidence]) => ({ ids: key.split(' ') as [string, string], evidence }))
  const files = new Map((await filesOf(runner, [...new Set(keys.flatMap(({ ids }) => ids))])).map((file) => [file.id, file]))
  return keys.flatMap(({ ids, evidence }) => {
    const [one, other] = ids.map((id) => files.get(id))
    return one === undefined || other === undefined ? [] : pairOf(one, other, evidence)
  })
}

const pairOf = (one: File, other: File, { persons, sameIdNumber, samePhone }: Gathered): FoundPair[] => {
  if (one.status === 'CANCELLED' || other.status === 'CANCELLED') return []
  const evidence: Evidence = { samePersons: persons.size, sameIdNumber, samePhone, nearness: nearnessOf(one.regionCode, other.regionCode) }
  const score = scoreOf(evidence)
  if (score < LEAST_SCORE) return []
  const [first, second] = one.number < other.number ? [one, other] : [other, one]
  return [
    {
      id: uuidv5(`${first.id} ${second.id}`, PAIR_IDS),
      regionCode: commonRegion(one.regionCode, other.regionCode),
      firstHouseholdId: first.id,
      secondHouseholdId: second.id,
      score,
      reasons: reasonsOf(evidence),
      sides: [first, second],
    },
  ]
}

const knownAround = async (transaction: Transaction, ids: readonly string[]): Promise<Map<string, Row<'DuplicatePair'>>> => {
  const [asFirst, asSecond] = [
    await PAIRS.findMany(transaction, [{ column: 'firstHouseholdId', in: ids }]),
    await PAIRS.findMany(transaction, [{ column: 'secondHouseholdId', in: ids }]),
  ]
  return new Map([...asFirst, ...asSecond].map((pair) => [pair.id, pair]))
}

/** A pair as it is kept from now on: open, or told apart for as long as nothing new speaks for it. */
const keptPair = ({ id, regionCode, firstHouseholdId, secondHouseholdId, score, reasons }: FoundPair, known: Row<'DuplicatePair'> | undefined, at: string): Row<'DuplicatePair'> => {
  const found = { id, regionCode, firstHouseholdId, secondHouseholdId, score, reasons }
  const open = { status: 'OPEN', decidedAt: null, decidedBy: null, decisionReason: null, weighedReasons: [], keptHouseholdId: null } as const
  if (known === undefined) return { ...found, ...open, weighedReasons: [], foundAt: at, version: 1 }
  if (known.status === 'DIFFERENT' && isNewEvidence(known.weighedReasons, reasons)) return { ...found, ...open, weighedReasons: [], foundAt: at, version: known.version + 1 }
  return { ...known, ...found }
}

const signsOf = ({ id, regionCode, sides }: FoundPair, at: string): Row<'DuplicateSign'>[] =>
  nearnessOf(sides[0].regionCode, sides[1].regionCode) === 'VILLAGE' || nearnessOf(sides[0].regionCode, sides[1].regionCode) === 'TOWN'
    ? []
    : sides.map((side) => ({ id: uuidv5(side.id, id), pairId: id, householdId: side.id, regionCode: side.regionCode, pairRegionCode: regionCode, foundAt: at }))

const refreshSome = async (core: Finding, transaction: Transaction, ids: readonly string[]): Promise<void> => {
  const at = toStoredInstant(core.clock.now())
  const found = await pairsAround(core, transaction, ids)
  const known = await knownAround(transaction, ids)
  const kept = found.map((pair) => ({ pair, row: keptPair(pair, known.get(pair.id), at) })).filter(({ row }) => row.status !== 'MERGED')
  const stillFound = new Set(found.map(({ id }) => id))
  const gone = [...known.values()].filter((pair) => pair.status === 'OPEN' && !stillFound.has(pair.id)).map(({ id }) => id)
  if (gone.length > 0) await PAIRS.remove(transaction, [{ column: 'id', in: gone }])
  for (const some of inParts([...new Set([...known.keys(), ...stillFound])], HOUSEHOLDS_AT_ONCE)) await SIGNS.remove(transaction, [{ column: 'pairId', in: some }])
  const changed = kept.filter(({ row }) => JSON.stringify(known.get(row.id)) !== JSON.stringify(row))
  const signs = kept.filter(({ row }) => row.status === 'OPEN').flatMap(({ pair, row }) => signsOf(pair, row.foundAt))
  const statements = [
    ...inParts(changed, HOUSEHOLDS_AT_ONCE).flatMap((some) => PAIRS.upsertion(transaction.dialect, some.map(({ row }) => row), { replaced: ['regionCode', 'score', 'reasons', 'status', 'foundAt', 'decidedAt', 'decidedBy', 'decisionReason', 'weighedReasons', 'version'] })),
    ...inParts(signs, HOUSEHOLDS_AT_ONCE).flatMap((some) => SIGNS.insertion(some)),
  ]
  for (const { sql, parameters } of statements) await transaction.execute(sql, parameters)
}

/**
 * Looks for files that may be the same household's as one of these, in the transaction of the write that changed them: whoever
 * registers a household or a member, corrects a name, a birthday, an ID number or a telephone, moves, ends or strikes off calls it.
 * What was told apart stays so until something new speaks for it; what no longer matches is open no more.
 */
export const refreshDuplicates = async (core: Finding, transaction: Transaction, householdIds: readonly string[]): Promise<void> => {
  for (const some of inParts(householdIds, HOUSEHOLDS_AT_ONCE)) await refreshSome(core, transaction, some)
}
