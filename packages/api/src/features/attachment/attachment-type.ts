import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('Attachment', { description: 'A photo of a visit, an observation, an outcome report, a delivery or an agreement, without place, time or device; or a document (PDF) of the last three, as it was sent.', simpleResolvers: true })
export class AttachmentType {
  @Field(() => ID, { description: 'The id the uploader gave it.' }) id: string
  @Field(() => String, { description: 'Where it is fetched with the same session; a document as a download.' }) url: string
  @Field(() => String, { description: 'image/jpeg, image/png, image/webp or application/pdf, found from the bytes.' }) contentType: string
  @Field(() => String, { nullable: true, description: 'What the uploader called a document; null for a photo.' }) name: string | null
  @Field(() => Int, { description: 'Size in bytes of what is served.' }) bytes: number
}
