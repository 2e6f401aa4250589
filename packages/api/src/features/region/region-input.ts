import { Field, ID, InputType } from 'type-graphql'
import { PovertyCountyLevel } from './region.entity.js'

@InputType('MarkPoorVillagesInput', { description: 'Which villages are registered as poor, or are no longer.' })
export class MarkPoorVillagesInput {
  @Field(() => [ID], { description: 'Village codes, 1 to 500.' }) villages: string[]
  @Field(() => Boolean, { description: 'True to mark them as poor villages, false to take the mark away.' }) poor: boolean
}

@InputType('ListPoorBannerInput', { description: 'Who lists a banner or county as poor (A-6, A-7).' })
export class ListPoorBannerInput {
  @Field(() => ID, { description: 'The code of the banner or county.' }) banner: string
  @Field(() => PovertyCountyLevel, { nullable: true, description: 'The list; null takes it off every list.' }) level?: PovertyCountyLevel | null
}
