import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { ProjectCadres } from './project-cadres.js'
import type { ProjectCourse } from './project-course.js'
import { AddProjectInput, AssignProjectCadreInput, CompleteProjectInput, EndProjectCadreInput, ProjectStepInput, ReviseProjectInput, StopProjectInput } from './project-input.js'
import type { ProjectCadreRow } from './project-members.js'
import type { ProjectRow } from './project-service.js'
import { AddProjectPayload, ProjectCadrePayload, ProjectPayload, ProjectType } from './project-type.js'
import type { ProjectWriting } from './project-writing.js'

interface Answer {
  readonly project: ProjectRow | null
  readonly current: ProjectRow | null
  readonly userErrors: UserErrorType[]
}
interface CadreAnswer {
  readonly cadre: ProjectCadreRow | null
  readonly replayed: boolean
  readonly userErrors: UserErrorType[]
}

const STEP_INPUT = { description: 'Which project.' }

@Resolver(() => ProjectType)
export class ProjectMutations {
  constructor(
    private readonly writing: ProjectWriting,
    private readonly course: ProjectCourse,
    private readonly team: ProjectCadres,
  ) {}

  @Mutation(() => AddProjectPayload, { description: 'Adds a project to a village’s plan (M-4): first secretary, town office. The same id and content sent again is kept once.' })
  async addProject(
    @Access('project.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => AddProjectInput, { description: 'The project.' }) input: AddProjectInput,
  ): Promise<{ project: ProjectRow | null; replayed: boolean; userErrors: UserErrorType[] }> {
    return answering<{ project: ProjectRow | null; replayed: boolean }>(language, { project: null, replayed: false }, () => this.writing.add(access, input))
  }

  @Mutation(() => ProjectPayload, { description: 'Writes a project anew; refused with what is stored when somebody else changed it meanwhile.' })
  async reviseProject(@Access('project.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ReviseProjectInput, { description: 'The project.' }) input: ReviseProjectInput): Promise<Answer> {
    const { row, current, userErrors } = await answeringEdit(language, () => this.writing.revise(access, input))
    return { project: row, current, userErrors }
  }

  @Mutation(() => ProjectPayload, { description: 'Begins a project of an approved plan.' })
  async startProject(@Access('project.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ProjectStepInput, STEP_INPUT) input: ProjectStepInput): Promise<Answer> {
    return this.stepped(language, () => this.course.start(access, input.id))
  }

  @Mutation(() => ProjectPayload, { description: 'Reports a project completed, with what it achieved; not without a household.' })
  async completeProject(@Access('project.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CompleteProjectInput, { description: 'What it achieved.' }) input: CompleteProjectInput): Promise<Answer> {
    return this.stepped(language, () => this.course.complete(access, input))
  }

  @Mutation(() => ProjectPayload, { description: 'Verifies the result of a project (town or banner office, not who reported it): C-13.' })
  async verifyProject(@Access('project.verify') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ProjectStepInput, STEP_INPUT) input: ProjectStepInput): Promise<Answer> {
    return this.stepped(language, () => this.course.verify(access, input.id))
  }

  @Mutation(() => ProjectPayload, { description: 'Stops a project, with a reason; what it does for households ends today.' })
  async stopProject(@Access('project.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => StopProjectInput, { description: 'Which project, and why.' }) input: StopProjectInput): Promise<Answer> {
    return this.stepped(language, () => this.course.stop(access, input))
  }

  @Mutation(() => ProjectCadrePayload, { description: 'Lets a cadre go with a project (M-4). The same id and content sent again is kept once.' })
  async assignProjectCadre(
    @Access('project.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => AssignProjectCadreInput, { description: 'Who, and from when.' }) input: AssignProjectCadreInput,
  ): Promise<CadreAnswer> {
    return answering<{ cadre: ProjectCadreRow | null; replayed: boolean }>(language, { cadre: null, replayed: false }, () => this.team.assign(access, input))
  }

  @Mutation(() => ProjectCadrePayload, { description: 'Ends the time of a cadre on a project.' })
  async endProjectCadre(@Access('project.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndProjectCadreInput, { description: 'Whose, and when.' }) input: EndProjectCadreInput): Promise<CadreAnswer> {
    return answering<{ cadre: ProjectCadreRow | null; replayed: boolean }>(language, { cadre: null, replayed: false }, async () => ({ cadre: await this.team.end(access, input), replayed: false }))
  }

  private async stepped(language: Language, work: () => Promise<ProjectRow>): Promise<Answer> {
    const answer = await answering<{ project: ProjectRow | null }>(language, { project: null }, async () => ({ project: await work() }))
    return { ...answer, current: null }
  }
}
