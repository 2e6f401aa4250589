import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import { Disaster, VILLAGE_FIELDS, VILLAGE_FIELD_NAMES } from './village-fields.js'
import type { VillageFacts, VillageFactsEdit, VillageField } from './village-fields.js'

registerEnumType(Disaster, {
  name: 'Disaster',
  description: 'What befell a village’s land and animals (受灾类型).',
  valuesConfig: {
    DROUGHT: { description: 'Drought (旱灾).' },
    FLOOD: { description: 'Flood (涝灾).' },
    PESTS: { description: 'Pests and plant diseases (病虫害).' },
    FROST: { description: 'Frost and snow (冰冻雪灾).' },
    ANIMAL_EPIDEMIC: { description: 'Animal epidemic (动物疫情).' },
    LANDSLIDE: { description: 'Landslide (滑坡).' },
    EARTHQUAKE: { description: 'Earthquake (地震).' },
    OTHER: { description: 'Another.' },
  },
})

const typeOf = (name: VillageField): (() => object) => {
  const kind = VILLAGE_FIELDS[name]
  if ('disasters' in kind) return () => [Disaster]
  if ('money' in kind) return () => FenScalar
  return () => ('unit' in kind ? Int : Boolean)
}

@ObjectType('VillageFacts', { description: 'What the file of a village says of a year (2.3); what is null is not on file, or a count below five that is kept from supervisors and chiefs.', simpleResolvers: true })
export class VillageFactsType {}
export interface VillageFactsType extends VillageFacts {}

@InputType('VillageFactsInput', { description: 'An edit of a village’s file: what is absent stays, null empties.' })
export class VillageFactsInput {}
export interface VillageFactsInput extends VillageFactsEdit {}

for (const name of VILLAGE_FIELD_NAMES) {
  const options = { nullable: true, description: VILLAGE_FIELDS[name].note } as const
  for (const prototype of [VillageFactsType.prototype, VillageFactsInput.prototype]) Field(typeOf(name), options)(prototype, name)
}
