import type { Database, Transaction } from '../../data/database.js'
import type { EntityName } from '../../data/entities.js'
import { tableOf } from '../../data/table.js'

/** The demo's one town, again in the banners that it leaves empty; each with the letter that its ids begin with. */
const COPIES: Readonly<Record<string, string>> = { g: '150502', h: '150521', j: '150522', k: '150523', m: '150524', n: '150526' }

const COPIED = [
  'Account', 'AccountNameGram', 'Activity', 'Appointment', 'Dispatch', 'Enterprise', 'Entitlement', 'Household', 'HouseholdIncome', 'HouseholdNameGram', 'HouseholdOutcome', 'Linkage', 'LinkageHousehold', 'Measure', 'Observation', 'ObservationStep', 'Finding',
  'OutcomeReport', 'Person', 'Pledge', 'PledgeDelivery', 'HouseholdPlan', 'VillagePlan', 'Project', 'ProjectCadre', 'RegisterCase', 'Responsibility', 'Visit', 'VillageTurn', 'VillageYear', 'WorkTeam',
] as const satisfies readonly EntityName[]

/** A town has few enterprises and observations: so many more of each, with what hangs on them. */
const REPEATED: readonly (readonly [times: number, repeatedIds: readonly string[], entities: readonly EntityName[]])[] = [
  [40, ['observationId'], ['Observation', 'ObservationStep', 'Finding']],
  [40, [], ['RegisterCase']],
  [20, [], ['Activity']],
  [40, ['pledgeId'], ['Pledge', 'PledgeDelivery']],
  [6, ['enterpriseId', 'linkageId', 'reportId'], ['Enterprise', 'Linkage', 'LinkageHousehold', 'OutcomeReport', 'HouseholdOutcome']],
]

/** Rows of what a demo city has none of, one of each kind for rows that it has. Nobody reads their words. */
const INVENTED: Readonly<Record<string, string>> = {
  audit_entry: `SELECT \`id\` AS \`id\`, CONCAT('x', \`regionCode\`) AS \`chain\`, ROW_NUMBER() OVER (PARTITION BY \`regionCode\` ORDER BY \`id\`) AS \`sequence\`, '2015-06-01 00:00:00.000' AS \`at\`, \`householdId\` AS \`accountId\`, 'household.update' AS \`action\`,
    'Household' AS \`subjectType\`, \`householdId\` AS \`subjectId\`, \`regionCode\` AS \`regionCode\`, NULL AS \`reason\`, '[]' AS \`changes\`, '' AS \`previousHash\`, '' AS \`hash\` FROM \`person\``,
  notice: `SELECT p.\`id\` AS \`id\`, r.\`accountId\` AS \`accountId\`, '2015-06-01 00:00:00.000' AS \`at\`, 'appointment.started' AS \`kind\`, '{}' AS \`parameters\`, NULL AS \`subjectType\`, NULL AS \`subjectId\`, NULL AS \`readAt\`
    FROM \`responsibility\` r JOIN \`person\` p ON p.\`householdId\` = r.\`householdId\` WHERE r.\`endedOn\` IS NULL`,
  attachment: `SELECT \`id\` AS \`id\`, \`accountId\` AS \`uploaderId\`, 'image/jpeg' AS \`contentType\`, NULL AS \`name\`, 1 AS \`bytes\`, \`contentHash\` AS \`contentHash\`, 'VISIT' AS \`holderType\`, \`id\` AS \`holderId\`, \`regionCode\` AS \`regionCode\`, \`recordedAt\` AS \`createdAt\` FROM \`visit\``,
  household_merge: `SELECT \`id\` AS \`otherHouseholdId\`, \`number\` AS \`otherNumber\`, \`id\` AS \`householdId\`, \`regionCode\` AS \`regionCode\`, '2015-06-01 00:00:00.000' AS \`at\`, \`id\` AS \`accountId\`, '{}' AS \`moved\` FROM \`household\``,
  duplicate_pair: `SELECT \`id\` AS \`id\`, CONCAT(SUBSTR(\`regionCode\`, 1, 9), '000') AS \`regionCode\`, \`id\` AS \`firstHouseholdId\`, \`id\` AS \`secondHouseholdId\`, 50 AS \`score\`, '[]' AS \`reasons\`, 'OPEN' AS \`status\`, '2015-06-01 00:00:00.000' AS \`foundAt\`,
    NULL AS \`decidedAt\`, NULL AS \`decidedBy\`, NULL AS \`decisionReason\`, '[]' AS \`weighedReasons\`, NULL AS \`keptHouseholdId\`, 1 AS \`version\` FROM \`household\``,
  duplicate_sign: `SELECT \`id\` AS \`id\`, \`id\` AS \`pairId\`, \`id\` AS \`householdId\`, \`regionCode\` AS \`regionCode\`, CONCAT(SUBSTR(\`regionCode\`, 1, 4), '00000000') AS \`pairRegionCode\`, '2015-06-01 00:00:00.000' AS \`foundAt\` FROM \`household\``,
  register_import: `SELECT CONCAT(\`code\`, '-import') AS \`id\`, 'x' AS \`accountId\`, 'x' AS \`actorId\`, \`code\` AS \`regionCode\`, 'x' AS \`fileName\`, '' AS \`source\`, 1 AS \`bytes\`, 'x' AS \`contentHash\`, 'APPLIED' AS \`status\`, '[]' AS \`columns\`, '{}' AS \`codes\`, '[]' AS \`unknownCodes\`,
    1 AS \`headLine\`, 1 AS \`personRows\`, 1 AS \`faultyRows\`, 1 AS \`faulty\`, 1 AS \`added\`, 1 AS \`changed\`, 1 AS \`same\`, 1 AS \`missing\`, 1 AS \`chosen\`, 1 AS \`applied\`, 1 AS \`stale\`, 1 AS \`undone\`, 1 AS \`kept\`, '2015-06-01 00:00:00.000' AS \`createdAt\`, '2015-06-01 00:00:00.000' AS \`updatedAt\` FROM \`region\`
    WHERE \`level\` = 'VILLAGE' AND \`code\` IN (SELECT \`regionCode\` FROM \`household\`)`,
  import_household: `SELECT CONCAT(\`regionCode\`, '-import') AS \`importId\`, ROW_NUMBER() OVER (PARTITION BY \`regionCode\` ORDER BY \`id\`) AS \`place\`, \`regionCode\` AS \`regionCode\`, \`regionCode\` AS \`villageCode\`, CASE WHEN \`size\` > 5 THEN 'FAULTY' ELSE 'NEW' END AS \`kind\`,
    1 AS \`firstLine\`, 1 AS \`lastLine\`, 'x' AS \`headName\`, 1 AS \`size\`, '[]' AS \`faults\`, '[]' AS \`differences\`, 0 AS \`isChosen\` FROM \`household\``,
  household_code: `SELECT \`id\` AS \`householdId\`, \`regionCode\` AS \`regionCode\`, \`id\` AS \`codeHash\`, '2015-06-01 00:00:00.000' AS \`issuedAt\`, \`id\` AS \`issuedBy\`, '2015-12-01 00:00:00.000' AS \`expiresAt\`, NULL AS \`usedAt\` FROM \`household\``,
  outcome_dispute: `SELECT \`id\` AS \`outcomeId\`, \`reportId\` AS \`reportId\`, \`householdId\` AS \`householdId\`, \`enterpriseId\` AS \`enterpriseId\`, \`regionCode\` AS \`regionCode\`, 'VILLAGE' AS \`origin\`, NULL AS \`raisedBy\`, '2015-06-01 00:00:00.000' AS \`raisedAt\`, 'OPEN' AS \`status\`, NULL AS \`handlerId\`,
    NULL AS \`question\`, NULL AS \`dueOn\`, NULL AS \`finding\`, NULL AS \`answer\`, NULL AS \`concludedBy\`, NULL AS \`concludedAt\`, 1 AS \`version\` FROM \`household_outcome\` WHERE \`id\` NOT IN (SELECT \`outcomeId\` FROM \`outcome_dispute\`)`,
  exit_test: `SELECT \`id\` AS \`id\`, \`regionCode\` AS \`regionCode\`, 'EXIT_WEST_2014' AS \`ruleSet\`, '{"village":{"poor":1,"population":100,"conditions":[]}}' AS \`figures\`, '[]' AS \`registered\`, '[]' AS \`faults\`, 1 AS \`passed\`, '2015-06-01' AS \`testedOn\`, \`submittedAt\` AS \`testedAt\`, \`id\` AS \`testedBy\`, '' AS \`contentHash\` FROM \`observation\``,
  inspection: `SELECT \`id\` AS \`id\`, \`regionCode\` AS \`regionCode\`, '' AS \`title\`, '' AS \`seed\`, 1 AS \`size\`, 'INSPECTION_2014' AS \`ruleSet\`, 'SUPERVISORS' AS \`inspectors\`, '2015-07-01' AS \`dueOn\`, '2015-06-01' AS \`drawnOn\`, \`submittedAt\` AS \`drawnAt\`, \`id\` AS \`drawnBy\`, '' AS \`contentHash\` FROM \`observation\``,
  inspection_task: `SELECT \`id\` AS \`id\`, \`id\` AS \`inspectionId\`, CONCAT(SUBSTR(\`regionCode\`, 1, 6), '000000') AS \`drawnRegion\`, \`regionCode\` AS \`regionCode\`, \`id\` AS \`householdId\`, 'POOR' AS \`stratum\`, 'INSPECTION_2014' AS \`ruleSet\`, '{}' AS \`registered\`, \`id\` AS \`inspectorId\`, '2015-07-01' AS \`dueOn\`, 'ASSIGNED' AS \`status\`, 1 AS \`version\` FROM \`household\``,
  look_back: `SELECT \`id\` AS \`id\`, \`regionCode\` AS \`regionCode\`, '' AS \`seed\`, 1 AS \`perStratum\`, 1 AS \`householdCount\`, '2015-06-01' AS \`drawnOn\`, \`submittedAt\` AS \`drawnAt\`, \`id\` AS \`drawnBy\`, '' AS \`contentHash\` FROM \`observation\``,
  look_back_household: `SELECT \`id\` AS \`id\`, \`id\` AS \`lookBackId\`, \`regionCode\` AS \`regionCode\`, \`id\` AS \`householdId\`, NULL AS \`headName\`, 'POOR' AS \`stratum\`, NULL AS \`finding\`, NULL AS \`note\`, NULL AS \`inspectedBy\`, NULL AS \`inspectedOn\` FROM \`household\``,
  correction_request: `SELECT \`id\` AS \`id\`, \`id\` AS \`householdId\`, \`regionCode\` AS \`regionCode\`, 'INCOME' AS \`topic\`, '' AS \`text\`, '2015-06-01 00:00:00.000' AS \`submittedAt\`, 'OPEN' AS \`status\`, 1 AS \`version\`, '' AS \`contentHash\` FROM \`household\``,
  result_confirmation: `SELECT \`id\` AS \`resultId\`, \`householdId\` AS \`householdId\`, \`regionCode\` AS \`regionCode\`, 'MEASURE' AS \`kind\`, 1 AS \`agreed\`, NULL AS \`comment\`, '2015-06-01 00:00:00.000' AS \`at\` FROM \`measure\``,
  linkage_proposal: `SELECT CONCAT(SUBSTR(\`linkageId\`, 1, 18), SUBSTR(\`householdId\`, 1, 18)) AS \`id\`, \`linkageId\` AS \`linkageId\`, \`enterpriseId\` AS \`enterpriseId\`, \`regionCode\` AS \`regionCode\`, SUBSTR(\`householdId\`, 1, 20) AS \`householdNumber\`, \`householdId\` AS \`householdId\`, 'CONFIRMED' AS \`status\`, (SELECT MIN(\`id\`) FROM \`account\`) AS \`proposedBy\`, '2015-06-01 00:00:00.000' AS \`proposedAt\` FROM \`linkage_household\``,
  household_fact: `SELECT \`id\` AS \`id\`, \`id\` AS \`householdId\`, \`regionCode\` AS \`regionCode\`, 'phone' AS \`field\`, NULL AS \`fromValue\`, NULL AS \`toValue\`, '2015-06-01' AS \`effectiveOn\`, '2015-06-01 00:00:00.000' AS \`at\`, \`id\` AS \`accountId\`, NULL AS \`reason\` FROM \`household\``,
}

/** The town's villages, elsewhere too: whoever shows a household shows its village. */
const villagesElsewhere = (banner: string): string => {
  const columns = [...tableOf('Region').columns.keys()]
  const moved = `CONCAT('${banner}', SUBSTR(\`code\`, 7))`
  const valueOf = (column: string): string => (column === 'code' ? moved : column === 'parentCode' ? `CONCAT('${banner}', SUBSTR(\`parentCode\`, 7))` : `\`${column}\``)
  return `INSERT INTO \`region\` (${columns.map((column) => `\`${column}\``).join(',')}) SELECT ${columns.map(valueOf).join(',')} FROM \`region\`
    WHERE \`code\` LIKE '150525%' AND \`level\` IN ('TOWN', 'VILLAGE') AND \`code\` IN (SELECT SUBSTR(\`regionCode\`, 1, 12) FROM \`household\` UNION SELECT CONCAT(SUBSTR(\`regionCode\`, 1, 9), '000') FROM \`household\` UNION SELECT \`regionCode\` FROM \`enterprise\`)
    AND ${moved} NOT IN (SELECT \`code\` FROM \`region\`)`
}

const isId = (column: string): boolean => column === 'id' || column.endsWith('Id')
const UNIQUE_TEXTS = new Set(['claim', 'creditCode', 'idNumberHash', 'login', 'loginKey'])
/** Told of one row alone, so that a copy goes without. */
const LEFT_OUT = new Set(['liveHousehold', 'livePeriod', 'liveSubject', 'reverses', 'reversedBy'])

/** The column by which rows of the demo are told from their copies. */
const keyOf = (entity: EntityName): string => tableOf(entity).primary.find(isId) ?? 'regionCode'

const unlessNull = (column: string, value: string): string => `CASE WHEN \`${column}\` IS NULL THEN NULL ELSE ${value} END`

const insertFrom = async (transaction: Transaction, entity: EntityName, valueOf: (column: string) => string, where: string): Promise<void> => {
  const { name, columns } = tableOf(entity)
  const names = [...columns.keys()]
  await transaction.execute(`INSERT INTO \`${name}\` (${names.map((column) => `\`${column}\``).join(',')}) SELECT ${names.map((column) => (LEFT_OUT.has(column) ? 'NULL' : valueOf(column))).join(',')} FROM \`${name}\` ${where}`)
}

const elsewhere =
  (letter: string, banner: string) =>
  (column: string): string => {
    // A letter before the code tells what is numbered: two numbers of a village may differ by it alone.
    if (column === 'number') return `CASE WHEN SUBSTR(\`number\`, 1, 1) > '9' THEN CONCAT(SUBSTR(\`number\`, 1, 1), '${banner}', SUBSTR(\`number\`, 8)) ELSE CONCAT('${banner}', SUBSTR(\`number\`, 7)) END`
    if (column === 'regionCode') return unlessNull(column, `CONCAT('${banner}', SUBSTR(\`${column}\`, 7))`)
    return isId(column) || UNIQUE_TEXTS.has(column) ? unlessNull(column, `CONCAT('${letter}', SUBSTR(\`${column}\`, 2))`) : `\`${column}\``
  }

const again =
  (turn: number, ids: readonly string[]) =>
  (column: string): string => {
    if (column === 'id' || ids.includes(column)) return unlessNull(column, `CONCAT(SUBSTR(\`${column}\`, 1, 1), '-${String(turn).padStart(2, '0')}', SUBSTR(\`${column}\`, 5))`)
    if (column === 'number') return `CONCAT(\`number\`, '${turn}')`
    return UNIQUE_TEXTS.has(column) ? `CONCAT(SUBSTR(\`${column}\`, 1, 2), '${String(turn).padStart(2, '0')}', SUBSTR(\`${column}\`, 5))` : `\`${column}\``
  }

/**
 * Multiplies the demo city of the scale `town`, so that an appointment covers a part of each table as it does in a city and
 * the optimizer decides likewise. For plans alone: the rows agree with no rule.
 */
export const growCity = async (database: Database): Promise<void> => {
  await database.write(async (transaction) => {
    for (const [times, ids, entities] of REPEATED) {
      for (const entity of entities) for (let turn = 1; turn <= times; turn += 1) await insertFrom(transaction, entity, again(turn, ids), `WHERE SUBSTR(\`${keyOf(entity)}\`, 2, 1) <> '-'`)
    }
    for (const banner of Object.values(COPIES)) await transaction.execute(villagesElsewhere(banner))
    for (const entity of COPIED) {
      // An id begins with a hexadecimal digit, and a village of the town with the code of its banner.
      const first = keyOf(entity) === 'regionCode' ? "WHERE `regionCode` LIKE '150525%'" : `WHERE SUBSTR(\`${keyOf(entity)}\`, 1, 1) < 'g'`
      for (const [letter, banner] of Object.entries(COPIES)) await insertFrom(transaction, entity, elsewhere(letter, banner), first)
    }
    for (const [table, select] of Object.entries(INVENTED)) {
      const names = [...select.matchAll(/AS `(\w+)`/g)].map(([, name]) => `\`${name}\``)
      await transaction.execute(`INSERT INTO \`${table}\` (${names.join(',')}) ${select}`)
    }
  })
  if (database.dialect !== 'mysql') return
  const tables = await database.query<{ name: string }>('SELECT `table_name` AS `name` FROM `information_schema`.`tables` WHERE `table_schema` = DATABASE()')
  for (const { name } of tables) await database.query(`ANALYZE TABLE \`${name}\``)
}
