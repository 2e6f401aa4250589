import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { AccountService } from '../account/account-service.js'
import type { EnterpriseService } from '../enterprise/enterprise-service.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import type { Language } from '../../text/sentence.js'
import type { CodeListService } from '../code-list/code-list-service.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { AuditChangeType } from './audit-entry-type.js'
import type { AuditSubjects } from './audit-subjects.js'

/** The names behind the ids of a change: the trail itself keeps the ids alone. */
@Resolver(() => AuditChangeType)
export class AuditChangeResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly enterprises: EnterpriseService,
    private readonly regions: RegionCatalogue,
    private readonly subjects: AuditSubjects,
    private readonly lists: CodeListService,
  ) {}

  @FieldResolver(() => String, { nullable: true, description: 'What the value before names: a person, an enterprise, an entry of a list, a region or a report; null for a value that names none, or one out of the auditor’s scope.' })
  fromName(@Access('audit.read') access: ViewerAccess, @RequestLanguage() language: Language, @Root() { field, from }: AuditChangeType): Promise<string | null> {
    return this.nameOf(access, language, field, from)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the value after names; as `fromName`.' })
  toName(@Access('audit.read') access: ViewerAccess, @RequestLanguage() language: Language, @Root() { field, to }: AuditChangeType): Promise<string | null> {
    return this.nameOf(access, language, field, to)
  }

  private async nameOf(access: ViewerAccess, language: Language, field: AuditChangeType['field'], id: string | null): Promise<string | null> {
    if (id === null) return null
    if (field.startsWith('member.')) return (await this.subjects.find(access, { subjectType: 'Person', subjectId: id })).name
    switch (field) {
      case 'account':
      case 'responsibleCadre':
      case 'handlerId':
        return (await this.accounts.find(access.viewer, id))?.name ?? null
      case 'enterprise':
        return (await this.enterprises.ofParent(access, id, ['id', 'name']))?.name ?? null
      case 'industry':
        return this.lists.nameOf(access, 'INDUSTRY', id, language)
      case 'model':
        return this.lists.nameOf(access, 'LINKAGE_MODEL', id, language)
      case 'region':
        return this.regions.find(id)?.name ?? null
      case 'project':
        return (await this.subjects.find(access, { subjectType: 'Project', subjectId: id })).name
      case 'reversedBy':
        return (await this.subjects.find(access, { subjectType: 'OutcomeReport', subjectId: id })).name
      default:
        return null
    }
  }
}
