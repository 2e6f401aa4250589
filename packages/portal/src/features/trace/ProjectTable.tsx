import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ProjectRowFragment } from '../../gql/trace/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { projectShapes } from './trace-codes'

/** Projects with whom they reach and who goes with them. */
export function ProjectTable({ projects, mend }: { readonly projects: readonly ProjectRowFragment[]; readonly mend?: (project: ProjectRowFragment) => ReactNode }) {
  const { t } = useText()
  return (
    <table className="table blocks" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('trace.column.project')}</th>
          <th scope="col">{t('trace.column.village')}</th>
          <th scope="col">{t('trace.column.category')}</th>
          <th scope="col">{t('trace.column.status')}</th>
          <th scope="col">{t('trace.column.cadre')}</th>
          <th scope="col" className="right">{t('trace.column.households')}</th>
          <th scope="col" className="right">{t('trace.column.budget')}</th>
          {mend !== undefined && <th scope="col" className="right">{t('trace.column.mend')}</th>}
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => {
          const cadres = project.cadres.filter((cadre) => cadre.endedOn === null).map((cadre) => cadre.account.name)
          return (
            <tr key={project.id}>
              <th scope="row" className="phone-whole ellipsis"><Link href={`/projects/${project.id}`} data-row-link>{project.name}</Link></th>
              <td className="narrow" title={project.region.name}>{project.region.name}</td>
              <td>{t(`trace.category.${project.category}`)}</td>
              <td><StatusTag shape={projectShapes[project.status]} word={t(`trace.projectStatus.${project.status}`)} /></td>
              <td className="phone-hidden narrow">{cadres.length === 0 ? <span className="dim">{t('trace.noCadre')}</span> : cadres.join(t('ui.separator'))}</td>
              <td className="right num phone-end">{project.householdCount === null ? '' : t('trace.householdCount', { shown: formatCount(project.householdCount) })}</td>
              <td className="right num phone-hidden">{project.budget === null ? '' : formatYuan(project.budget)}</td>
              {mend !== undefined && <td className="right phone-end"><span className="trace-acts">{mend(project)}</span></td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
