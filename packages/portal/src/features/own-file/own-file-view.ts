import { actButton, element } from './elements'
import type { OwnFile, OwnPage } from './own-page'
import { complaintsSection, correctionsSection, exitSection, factsSection, incomeSection, linkagesSection, measuresSection, outcomesSection, peopleSection, visitsSection } from './own-sections'

/** The file, one part below another, as long as the paper it stands for. */
export function ownFileView(page: OwnPage, file: OwnFile): HTMLElement {
  const leave = actButton(page.t('ownPage.leave'), 'plain', async () => {
    await page.send('CloseOwnFile')
    page.end()
  })
  return element(
    'main',
    {},
    element('p', { class: 'own-leave' }, leave),
    element('h1', {}, file.headName),
    factsSection(page, file),
    exitSection(page, file),
    linkagesSection(page, file),
    peopleSection(page, file),
    incomeSection(page, file),
    measuresSection(page, file),
    outcomesSection(page, file),
    visitsSection(page, file),
    correctionsSection(page, file),
    complaintsSection(page, file),
  )
}
