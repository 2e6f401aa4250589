import type { MigrationInterface, QueryRunner } from 'typeorm'

const POOR = "`status` IN ('NOT_EXITED','PRE_EXIT','RETURNED')"
const THREE = '`projectMeasures` > 0 AND `confirmedResults` > 0'

/**
 * Households whose plan was made before it lapsed by itself: the last year of the plan, and from when on it counts no more.
 * Nobody writes while a database is migrated.
 */
export class LapsePlans implements MigrationInterface {
  readonly name = 'Lapse_plans_1766000800012'

  async up(queryRunner: QueryRunner): Promise<void> {
    const day = queryRunner.dataSource.options.type === 'better-sqlite3' ? "(`planEndYear` + 1) || '-01-01'" : "CONCAT(`planEndYear` + 1, '-01-01')"
    await queryRunner.query('UPDATE `household` SET `planEndYear` = (SELECT MAX(`endYear`) FROM `household_plan` WHERE `household_plan`.`liveHousehold` = `household`.`id`) WHERE `plansInForce` > 0')
    // Done again after a fall, it finds what it wrote before and writes it anew.
    await queryRunner.query("DELETE FROM `village_turn` WHERE `kind` IN ('PLAN_LAPSED', 'THREE_HAVES_LAPSED')")
    for (const [kind, where] of [['PLAN_LAPSED', '1 = 1'], ['THREE_HAVES_LAPSED', THREE]] as const) {
      await queryRunner.query(`INSERT INTO \`village_turn\` (\`kind\`, \`regionCode\`, \`day\`, \`delta\`) SELECT '${kind}', \`regionCode\`, ${day}, COUNT(*) FROM \`household\` WHERE ${POOR} AND \`planEndYear\` IS NOT NULL AND ${where} GROUP BY \`regionCode\`, \`planEndYear\``)
    }
    await queryRunner.query('UPDATE `village_rollup` SET `version` = COALESCE(`version`, 0) + 1')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("DELETE FROM `village_turn` WHERE `kind` IN ('PLAN_LAPSED', 'THREE_HAVES_LAPSED')")
  }
}
