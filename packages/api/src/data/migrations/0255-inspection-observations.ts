import { TableColumn } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'

/** The observations of an answer: one of each matter, in the place of a single one for all. */
export const AddInspectionTaskObservations = addColumn(1766000800255, 'inspection_task', { name: 'observationIds', type: 'simple-json' })

/** Answers from before keep the one observation that they made. */
export class FillInspectionTaskObservations implements MigrationInterface {
  readonly name = 'Fill_inspection_task_observations_1766000800256'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('UPDATE `inspection_task` SET `observationIds` = CONCAT(\'["\', `observationId`, \'"]\') WHERE `observationId` IS NOT NULL')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // The first stands for all: the column before held one.
    await queryRunner.query('UPDATE `inspection_task` SET `observationId` = SUBSTR(`observationIds`, 3, 36) WHERE `observationIds` IS NOT NULL')
  }
}

/** Two columns that say the same would come to differ. */
export class DropInspectionTaskObservation implements MigrationInterface {
  readonly name = 'Drop_inspection_task_observation_1766000800257'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('inspection_task', 'observationId')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.addColumn('inspection_task', new TableColumn({ name: 'observationId', type: 'varchar', length: '36', isNullable: true }))
  }
}
