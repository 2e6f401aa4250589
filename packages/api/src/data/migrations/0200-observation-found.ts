import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'

/** The person whom the finding of an observation names, who reads neither (4.1); null where it names nobody. */
export const AddObservationFoundCadre = addColumn(1766000800200, 'observation', { name: 'foundCadreId', type: 'varchar', length: 36 })

/** The office of that person, none of whose people reads it. */
export const AddObservationFoundOffice = addColumn(1766000800201, 'observation', { name: 'foundOffice', type: 'varchar', length: 16 })

/** What was found of a person, so that no figure tells that person of it. */
export const IndexObservationFoundCadre = addIndex(1766000800202, 'observation', 'observation_found_cadre', ['foundCadreId'])

interface StoredFinding {
  readonly observationId: string
  readonly cadreId: string | null
  readonly subjectOffice: string | null
}

/** Of observations from before: what their finding names, or the finding of the one that leads them. */
export class FillObservationFound implements MigrationInterface {
  readonly name = 'Fill_observation_found_1766000800203'

  async up(queryRunner: QueryRunner): Promise<void> {
    const findings = (await queryRunner.query('SELECT `observationId`, `cadreId`, `subjectOffice` FROM `finding` WHERE `cadreId` IS NOT NULL OR `subjectOffice` IS NOT NULL')) as StoredFinding[]
    const led = Map.groupBy((await queryRunner.query('SELECT `id`, `leadId` FROM `observation` WHERE `leadId` IS NOT NULL')) as { id: string; leadId: string }[], ({ leadId }) => leadId)
    for (const { observationId, cadreId, subjectOffice } of findings) {
      for (const { id } of [{ id: observationId }, ...(led.get(observationId) ?? [])]) await queryRunner.query('UPDATE `observation` SET `foundCadreId` = ?, `foundOffice` = ? WHERE `id` = ?', [cadreId, subjectOffice, id])
    }
  }

  async down(): Promise<void> {
    // What was filled goes with its columns, by the migrations before this one.
  }
}
