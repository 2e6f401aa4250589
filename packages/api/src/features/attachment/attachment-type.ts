import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('Attachment', { description: 'A photo of a visit, an observation, an outcome report, a delivery or an agreement, without place, time or device.', simpleResolvers: true })
export class AttachmentType {
  @Field(() => ID, { description: 'The id the uploader gave it.' }) id: string
  @Field(() => String, { description: 'Where the photo is fetched with the same session.' }) url: string
  @Field(() => String, { description: 'image/jpeg, image/png or image/webp, found from the bytes.' }) contentType: string
  @Field(() => Int, { description: 'Size in bytes of what is served.' }) bytes: number
}
