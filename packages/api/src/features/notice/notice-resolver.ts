import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Public, SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import type { NodeRegistry } from '../../graphql/node-registry.js'
import { NodeType } from '../../graphql/node-type.js'
import type { NodeValue } from '../../graphql/node-type.js'
import type { RequestContext } from '../../graphql/request-context.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { Language } from '../../text/sentence.js'
import type { NoticeService } from './notice-service.js'
import { isNoticeKind, noticeSentence } from './notice-texts.js'
import { NoticeConnection, NoticeType } from './notice-type.js'

/** What happened since one last looked. */
@Resolver(() => NoticeType)
export class NoticeResolver {
  constructor(
    private readonly inbox: NoticeService,
    private readonly nodes: NodeRegistry,
  ) {}

  @Query(() => NoticeConnection, { description: 'The viewer’s own notices, newest first.' })
  async notices(
    @SignedIn('one’s own notices') viewer: Viewer,
    @Arg('unreadOnly', () => Boolean, { nullable: true, description: 'True leaves out what was read.' }) unreadOnly: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 when left out.' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionValue<Row<'Notice'>>> {
    return toConnection(await this.inbox.page(viewer, { unreadOnly: unreadOnly ?? false, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => Boolean, { description: 'Marks notices of the viewer as read. Ids of others’ notices and of none are passed over.' })
  async markNoticesRead(@SignedIn('one’s own notices') viewer: Viewer, @Arg('ids', () => [ID], { description: 'Which.' }) ids: string[]): Promise<boolean> {
    await this.inbox.markRead(viewer, ids)
    return true
  }

  @Public('a notice of one’s own in words')
  @FieldResolver(() => String, { description: 'What happened, in the language of the request.' })
  text(@Root() notice: Row<'Notice'>, @RequestLanguage() language: Language): string {
    return isNoticeKind(notice.kind) ? noticeSentence(notice.kind, notice.parameters)[language] : ''
  }

  @FieldResolver(() => NodeType, { nullable: true, description: 'What it is about; null where it is about nothing that the viewer sees today.' })
  async subject(
    @SignedIn('looked for with the viewer’s own permission and scope for its type') _viewer: Viewer,
    @Root() notice: Row<'Notice'>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeValue | null> {
    const { subjectType, subjectId } = notice
    if (subjectType === null || subjectId === null || !this.nodes.isNodeType(subjectType)) return null
    return this.nodes.findOf(context, subjectType, subjectId, selectedFields(info, ''))
  }
}
