import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'

/** The office that an observation is about, which does not see it as a whole (4.1); null where it is about none. */
export const AddObservationSubjectOffice = addColumn(1766000800009, 'observation', { name: 'subjectOffice', type: 'varchar', length: 16 })

/** What is about a person, so that no figure tells that person of it. */
export const IndexObservationSubject = addIndex(1766000800014, 'observation', 'observation_subject', ['cadreId'])

/** Of observations from before: those about somebody who sat in the office of the village's town when it was submitted. */
export class FillObservationSubjectOffice implements MigrationInterface {
  readonly name = 'Fill_observation_subject_office_1766000800015'

  async up(queryRunner: QueryRunner): Promise<void> {
    const town = queryRunner.dataSource.options.type === 'better-sqlite3' ? "SUBSTR(`observation`.`regionCode`, 1, 9) || '000'" : "CONCAT(SUBSTR(`observation`.`regionCode`, 1, 9), '000')"
    await queryRunner.query(
      `UPDATE \`observation\` SET \`subjectOffice\` = 'TOWN_OFFICE' WHERE \`cadreId\` IS NOT NULL AND EXISTS (SELECT 1 FROM \`appointment\` WHERE \`appointment\`.\`accountId\` = \`observation\`.\`cadreId\` AND \`appointment\`.\`role\` = 'TOWN_OFFICE' AND \`appointment\`.\`regionCode\` = ${town} AND (\`appointment\`.\`endedOn\` IS NULL OR \`appointment\`.\`endedOn\` >= SUBSTR(\`observation\`.\`submittedAt\`, 1, 10)))`,
    )
  }

  async down(): Promise<void> {
    // The column goes with the migration that added it.
  }
}
