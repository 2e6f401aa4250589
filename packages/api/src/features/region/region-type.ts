import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { RegionLevel } from '../../access/territory.js'
import { PovertyCountyLevel } from './region.entity.js'

registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'Level of an administrative division.',
  valuesConfig: {
    CITY: { description: 'The prefecture-level city (市).' },
    BANNER: { description: 'A banner, county, district or county-level city (旗、县、区).' },
    TOWN: { description: 'A town, sumu or street (镇、苏木、街道).' },
    VILLAGE: { description: 'A village, gacha or community (村、嘎查、社区).' },
  },
})
registerEnumType(PovertyCountyLevel, {
  name: 'PovertyCountyLevel',
  description: 'Who listed the banner or county as poor (A-6, A-7).',
  valuesConfig: {
    NATIONAL: { description: 'A national-level poor banner.' },
    AUTONOMOUS_REGION: { description: 'A poor banner or county of the autonomous region.' },
  },
})

@ObjectType('Region', { description: 'An administrative division; public reference data.', simpleResolvers: true })
export class RegionType {
  @Field(() => ID, { description: 'The 12-digit statistical division code.' }) code: string
  @Field(() => String, { description: 'The name in Chinese.' }) name: string
  @Field(() => String, { nullable: true, description: 'The name in Mongolian script, where it is on file.' }) nameMongolian: string | null
  @Field(() => RegionLevel, { description: 'City, banner, town or village.' }) level: RegionLevel
  @Field(() => PovertyCountyLevel, { nullable: true, description: 'Set for the six poor banners and counties.' }) povertyCountyLevel: PovertyCountyLevel | null
  @Field(() => Boolean, { description: 'Whether it is a registered poor village.' }) isPoorVillage: boolean
}
