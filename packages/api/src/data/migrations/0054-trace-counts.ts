import type { MigrationInterface, QueryRunner } from 'typeorm'

/*
 * A database that held measures before there were plans: its counts and figures as of then. Nobody writes while a
 * database is migrated. Of a household no measure is part of a project yet, so no trace is complete.
 */

const statement = (timestamp: number, what: string, sql: string): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = `Count_${what}_${timestamp}`

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(sql)
    }

    async down(): Promise<void> {
      // The columns go with their own migrations.
    }
  }

const POOR = "`status` IN ('NOT_EXITED','PRE_EXIT','RETURNED')"
const ofVillage = (sum: string, where: string): string => `COALESCE((SELECT SUM(${sum}) FROM \`household\` WHERE \`household\`.\`regionCode\` = \`village_rollup\`.\`regionCode\` AND ${where}), 0)`

/** As `usualEffect` says of each class and category. */
export const SetMeasureEffects = statement(
  1766000504000,
  'effects',
  "UPDATE `measure` SET `effect` = CASE WHEN `class` IN ('SUPPORT','TRANSFER') AND `category` IN ('INDUSTRY','EDUCATION') THEN 'DEVELOPMENT_TYPE' ELSE 'TRANSFER_TYPE' END",
)

export const CountMeasuresInForce = statement(
  1766000504100,
  'measures',
  "UPDATE `household` SET `measuresInForce` = `measureCount`, `developmentMeasures` = (SELECT COUNT(*) FROM `measure` WHERE `measure`.`householdId` = `household`.`id` AND `measure`.`effect` = 'DEVELOPMENT_TYPE') WHERE `measureCount` > 0",
)

export const SumTraceFigures = statement(
  1766000504200,
  'figures',
  `UPDATE \`village_rollup\` SET \`measuredHouseholds\` = ${ofVillage('1', `${POOR} AND \`measuresInForce\` > 0`)},
    \`measuredPersons\` = ${ofVillage('`size`', `${POOR} AND \`measuresInForce\` > 0`)},
    \`developmentMeasures\` = ${ofVillage('`household`.`developmentMeasures`', POOR)},
    \`transferMeasures\` = ${ofVillage('`household`.`measuresInForce` - `household`.`developmentMeasures`', POOR)},
    \`strayHouseholds\` = ${ofVillage('1', "`status` = 'CANCELLED' AND `measuresInForce` > 0")},
    \`version\` = COALESCE(\`version\`, 0) + 1`,
)
