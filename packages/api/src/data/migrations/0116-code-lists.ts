import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'
import { createTable } from './create-table.js'

/** Lists that the city keeps itself (I-2, I-18). */
export const CreateCodeListEntry = createTable(1766000800070, 'code_list_entry', {
  columns: {
    list: { type: 'varchar', length: 24, primary: true },
    code: { type: 'varchar', length: 60, primary: true },
    zh: { type: 'varchar', length: 60 },
    en: { type: 'varchar', length: 120 },
    namedInSource: { type: 'boolean' },
    active: { type: 'boolean' },
    position: { type: 'int' },
    version: { type: 'int' },
  },
  indices: { code_list_entry_position: { columns: ['list', 'position'] } },
})

const INDUSTRIES = [
  ['玉米', 'Maize', 1], ['肉牛', 'Beef cattle', 1], ['荞麦', 'Buckwheat', 1], ['肉羊', 'Mutton sheep', 0], ['沙地葡萄', 'Sand-land grapes', 0], ['文冠果', 'Yellowhorn', 0], ['中药材', 'Medicinal herbs', 0], ['蔬菜', 'Vegetables', 0],
  ['杂粮杂豆', 'Coarse grain and pulses', 0], ['饲草', 'Fodder', 0],
] as const
const MODELS = [
  ['蒙草抗旱产业联盟', 'Mengcao drought-resistant plant alliance', 1], ['邦杰公司6合1', 'Bangjie six-in-one', 1], ['余粮畜业股份合作', 'Yuliang livestock share cooperation', 1], ['未列名模式一', 'Unnamed model 1', 0], ['未列名模式二', 'Unnamed model 2', 0],
  ['未列名模式三', 'Unnamed model 3', 0], ['未列名模式四', 'Unnamed model 4', 0],
] as const

/** What the article counts: ten industries and seven models, of each of which it names three. The other industries are those of the sand land; the other models have no name yet. */
export class FillCodeListEntry implements MigrationInterface {
  readonly name = 'Fill_code_list_entry_1766000800071'

  async up(queryRunner: QueryRunner): Promise<void> {
    // Done again after a fall, it finds what it wrote before.
    await queryRunner.query('DELETE FROM `code_list_entry`')
    const rows = [
      ...INDUSTRIES.map(([zh, en, named], index) => ['INDUSTRY', zh, zh, en, named, index + 1] as const),
      ...MODELS.map(([zh, en, named], index) => ['LINKAGE_MODEL', `MODEL_${index + 1}`, zh, en, named, index + 1] as const),
    ]
    for (const row of rows) await queryRunner.query('INSERT INTO `code_list_entry` (`list`, `code`, `zh`, `en`, `namedInSource`, `active`, `position`, `version`) VALUES (?, ?, ?, ?, ?, 1, ?, 1)', [...row])
  }

  async down(): Promise<void> {
    // The rows go with the table, by the migration before this one.
  }
}

export const AddLinkageModel = addColumn(1766000800072, 'linkage', { name: 'model', type: 'varchar', length: 60 })
