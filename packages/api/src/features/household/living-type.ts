import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DangerHouse, DoorRoad, Fuel, HouseStructure, LIVING_FIELDS, LIVING_NAMES, LivelihoodZone, RelocationMode } from './living-conditions.js'
import type { LivingConditions, LivingEdit, LivingField } from './living-conditions.js'

const described = (codes: Readonly<Record<string, string>>, words: Readonly<Record<string, string>>): Record<string, { description: string }> => Object.fromEntries(Object.keys(codes).map((code) => [code, { description: words[code] ?? code }]))

registerEnumType(LivelihoodZone, { name: 'LivelihoodZone', description: 'How a household makes its living (A-11).', valuesConfig: described(LivelihoodZone, { FARMING: 'Farming (农区).', PASTORAL: 'Herding (牧区).', MIXED: 'Both (半农半牧).' }) })
registerEnumType(DangerHouse, { name: 'DangerHouse', description: 'Dangerous house by grade (2.4).', valuesConfig: described(DangerHouse, { NONE: 'None: grade A or B.', C: 'Grade C: part of it is dangerous.', D: 'Grade D: all of it is dangerous.' }) })
registerEnumType(HouseStructure, { name: 'HouseStructure', description: 'Structure of a house.', valuesConfig: described(HouseStructure, { EARTH: 'Earth (土坯).', BRICK_WOOD: 'Brick and wood (砖木).', BRICK_CONCRETE: 'Brick and concrete (砖混).', STEEL_CONCRETE: 'Reinforced concrete (钢筋混凝土).', OTHER: 'Another.' }) })
registerEnumType(Fuel, { name: 'Fuel', description: 'Main fuel of a household.', valuesConfig: described(Fuel, { FIREWOOD: 'Firewood and stalks (柴草).', COAL: 'Coal (煤炭).', GAS: 'Gas (燃气).', ELECTRICITY: 'Electricity (电).', BIOGAS: 'Biogas (沼气).', OTHER: 'Another.' }) })
registerEnumType(DoorRoad, { name: 'DoorRoad', description: 'Road to the door (入户路).', valuesConfig: described(DoorRoad, { EARTH: 'Earth (泥土路).', GRAVEL: 'Gravel (砂石路).', CEMENT: 'Cement (水泥路).', ASPHALT: 'Asphalt (沥青路).' }) })
registerEnumType(RelocationMode, { name: 'RelocationMode', description: 'Way of relocation (易地扶贫搬迁).', valuesConfig: described(RelocationMode, { TOGETHER: 'Together with others (集中安置).', SCATTERED: 'Scattered (分散安置).' }) })

const typeOf = (name: LivingField): (() => object) => {
  const kind = LIVING_FIELDS[name]
  if ('codes' in kind) return () => kind.codes
  if ('unit' in kind) return () => Float
  if ('year' in kind) return () => Int
  return () => ('flag' in kind ? Boolean : String)
}

@ObjectType('LivingConditions', { description: 'Land, house, water, roads, organisations and will to move of a household (2.1); what is null is not on file.', simpleResolvers: true })
export class LivingConditionsType {}
export interface LivingConditionsType extends LivingConditions {}

@InputType('LivingConditionsInput', { description: 'An edit of a household’s living conditions: what is absent stays, null empties.' })
export class LivingConditionsInput {}
export interface LivingConditionsInput extends LivingEdit {}

for (const name of LIVING_NAMES) {
  const options = { nullable: true, description: LIVING_FIELDS[name].note } as const
  for (const prototype of [LivingConditionsType.prototype, LivingConditionsInput.prototype]) Field(typeOf(name), options)(prototype, name)
}
