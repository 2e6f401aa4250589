import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'

/** When a household was drawn, so that nobody was there for it before; rows written before get their draw's day below. */
export const AddInspectionTaskDrawnOn = addColumn(1766000800205, 'inspection_task', { name: 'drawnOn', type: 'date', default: '2014-01-01' })
/** The last visit of its own cadre by the register of that day. */
export const AddInspectionTaskCadreVisitedOn = addColumn(1766000800206, 'inspection_task', { name: 'cadreVisitedOn', type: 'date' })

/** Fills both for the tasks of draws made before; what was answered before keeps the differences that were told then. */
export class FillInspectionTaskVisits implements MigrationInterface {
  readonly name = 'Fill_inspection_task_visits_1766000800207'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('UPDATE `inspection_task` SET `drawnOn` = (SELECT `inspection`.`drawnOn` FROM `inspection` WHERE `inspection`.`id` = `inspection_task`.`inspectionId`)')
    // A visit that was written down after the draw was not on the register then.
    await queryRunner.query(
      'UPDATE `inspection_task` SET `cadreVisitedOn` = (SELECT MAX(`visit`.`visitedOn`) FROM `visit` JOIN `inspection` ON `inspection`.`drawnAt` >= `visit`.`recordedAt` WHERE `inspection`.`id` = `inspection_task`.`inspectionId` AND `visit`.`householdId` = `inspection_task`.`householdId` AND `visit`.`accountId` = `inspection_task`.`cadreId` AND `visit`.`visitedOn` <= `inspection`.`drawnOn`)',
    )
  }

  async down(): Promise<void> {
    // The columns go with their own migrations.
  }
}
