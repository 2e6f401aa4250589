import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The beginning of a day in Asia/Shanghai, eight hours before that of UTC, in the words of the database. */
const dayOf = (column: string, mysql: boolean): string =>
  mysql
    ? `DATE_SUB(CAST(DATE(DATE_ADD(${column}, INTERVAL 8 HOUR)) AS DATETIME(3)), INTERVAL 8 HOUR)`
    : `strftime('%Y-%m-%d 16:00:00.000', ${column}, '+8 hours', '-1 day')`

/** What anonymous reporters did before moments were left out: the day stays, in the report, in their steps and in the word to the offices. */
export class DaysOfAnonymousReports implements MigrationInterface {
  readonly name = 'Days_of_anonymous_reports_1766000800220'

  async up(queryRunner: QueryRunner): Promise<void> {
    const mysql = queryRunner.dataSource.options.type !== 'better-sqlite3'
    const anonymous = 'SELECT `observation`.`id` FROM `observation` WHERE `observation`.`anonymous` = 1'
    await queryRunner.query(`UPDATE \`observation\` SET \`submittedAt\` = ${dayOf('`submittedAt`', mysql)} WHERE \`anonymous\` = 1`)
    await queryRunner.query(`UPDATE \`observation_step\` SET \`at\` = ${dayOf('`at`', mysql)} WHERE \`accountId\` IS NULL AND \`observationId\` IN (${anonymous})`)
    await queryRunner.query(`UPDATE \`notice\` SET \`at\` = ${dayOf('`at`', mysql)} WHERE \`kind\` = 'observationSubmitted' AND \`subjectId\` IN (${anonymous})`)
  }

  async down(): Promise<void> {
    // The moments are gone; the trail keeps them.
  }
}
