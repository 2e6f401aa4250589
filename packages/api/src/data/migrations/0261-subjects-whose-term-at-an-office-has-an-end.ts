import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Of whom a report or finding speaks who sat in the office of its town on that day or came to it later, and whose appointment has a last day:
 * 0258 left these out, and whoever is appointed for a term has colleagues as well.
 */
const wasInOfficeOf = (table: string, cadre: string, writtenAt: string): string =>
  `${cadre} IN (SELECT \`accountId\` FROM \`appointment\` WHERE \`role\` = 'TOWN_OFFICE' AND \`endedOn\` >= SUBSTR(\`${table}\`.\`${writtenAt}\`, 1, 10) AND SUBSTR(\`appointment\`.\`regionCode\`, 1, 9) = SUBSTR(\`${table}\`.\`regionCode\`, 1, 9))`

/** Reports about somebody whose term in the town's office has an end are about that office, as those about its other people are. */
export class SubjectsWhoseTermAtAnOfficeHasAnEnd implements MigrationInterface {
  readonly name = 'Subjects_whose_term_at_an_office_has_an_end_1766000800261'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`observation\` SET \`subjectOffice\` = 'TOWN_OFFICE' WHERE \`subjectOffice\` IS NULL AND ${wasInOfficeOf('observation', '`cadreId`', 'submittedAt')}`)
  }

  async down(): Promise<void> {
    // Which reports were hidden by this is known no more, and showing one to a colleague is worse than hiding it.
  }
}

/** The same of whom an answer found something. */
export class FoundWhoseTermAtAnOfficeHasAnEnd implements MigrationInterface {
  readonly name = 'Found_whose_term_at_an_office_has_an_end_1766000800262'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`observation\` SET \`foundOffice\` = 'TOWN_OFFICE' WHERE \`foundOffice\` IS NULL AND ${wasInOfficeOf('observation', '`foundCadreId`', 'submittedAt')}`)
  }

  async down(): Promise<void> {
    // As above.
  }
}

/** The same of findings. */
export class FindingsWhoseTermAtAnOfficeHasAnEnd implements MigrationInterface {
  readonly name = 'Findings_whose_term_at_an_office_has_an_end_1766000800263'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`UPDATE \`finding\` SET \`subjectOffice\` = 'TOWN_OFFICE' WHERE \`subjectOffice\` IS NULL AND ${wasInOfficeOf('finding', '`cadreId`', 'recordedAt')}`)
  }

  async down(): Promise<void> {
    // As above.
  }
}
