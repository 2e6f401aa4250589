import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Of whom a row speaks who was in the office of its town on its day or came to it later, as appointing sees it from now on. */
const inOfficeOf = (table: string, cadre: string, day: string): string =>
  `\`${cadre}\` IN (SELECT \`accountId\` FROM \`appointment\` WHERE \`role\` = 'TOWN_OFFICE' AND (\`appointment\`.\`endedOn\` IS NULL OR \`appointment\`.\`endedOn\` >= SUBSTR(\`${table}\`.\`${day}\`, 1, 10)) AND SUBSTR(\`appointment\`.\`regionCode\`, 1, 9) = SUBSTR(\`${table}\`.\`regionCode\`, 1, 9))`

/** Reports about somebody who came to the town's office after them are about that office; appointing says so from now on. */
export class SubjectsWhoCameToAnOffice implements MigrationInterface {
  readonly name = 'Subjects_who_came_to_an_office_1766000800258'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`observation\` SET \`subjectOffice\` = 'TOWN_OFFICE' WHERE \`subjectOffice\` IS NULL AND ${inOfficeOf('observation', 'cadreId', 'submittedAt')}`)
  }

  async down(): Promise<void> {
    // Which reports were hidden by this is known no more, and showing one to a colleague is worse than hiding it.
  }
}

/** The same of whom an answer found something. */
export class FoundWhoCameToAnOffice implements MigrationInterface {
  readonly name = 'Found_who_came_to_an_office_1766000800259'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`observation\` SET \`foundOffice\` = 'TOWN_OFFICE' WHERE \`foundOffice\` IS NULL AND ${inOfficeOf('observation', 'foundCadreId', 'submittedAt')}`)
  }

  async down(): Promise<void> {
    // As above.
  }
}

/** The same of findings. */
export class FindingsOfWhoCameToAnOffice implements MigrationInterface {
  readonly name = 'Findings_of_who_came_to_an_office_1766000800260'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`finding\` SET \`subjectOffice\` = 'TOWN_OFFICE' WHERE \`subjectOffice\` IS NULL AND ${inOfficeOf('finding', 'cadreId', 'recordedAt')}`)
  }

  async down(): Promise<void> {
    // As above.
  }
}

/** Tasks at the households of who came to the town's office are read above it. */
export class TasksOfWhoCameToAnOffice implements MigrationInterface {
  readonly name = 'Tasks_of_who_came_to_an_office_1766000800261'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`inspection_task\` SET \`drawnRegion\` = CONCAT(SUBSTR(\`regionCode\`, 1, 6), '000000') WHERE SUBSTR(\`drawnRegion\`, 1, 9) = SUBSTR(\`regionCode\`, 1, 9) AND ${inOfficeOf('inspection_task', 'cadreId', 'drawnOn')}`)
  }

  async down(): Promise<void> {
    // As above.
  }
}
