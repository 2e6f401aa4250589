import { PrintSheet, SheetFacts, SheetPart } from '../../ui/PrintSheet'
import { useText } from '../../ui/text/use-text'
import { BasicFacts } from './PaperParts'
import { PaperPage } from './PaperPage'

/** The sheet that is taken along to a visit: who lives there, and room to write by hand. */
export function VisitSheetPage({ id }: { readonly id: string }) {
  const { t } = useText()
  return (
    <PaperPage id={id} title={t('print.visitSheet')}>
      {(household) => (
        <PrintSheet back={`/households/${id}`} title={t('print.visitSheet')} note={household.number}>
          <BasicFacts household={household} />
          <SheetPart title={t('print.visit.this')}>
            <SheetFacts pairs={[[t('print.visit.day'), null], [t('print.visit.by'), null], [t('print.visit.present'), null], [t('print.visit.last'), household.visits[0]?.visitedOn]]} />
          </SheetPart>
          {(['findings', 'needs', 'agreed'] as const).map((part) => (
            <SheetPart key={part} title={t(`print.visit.${part}`)}>
              <div className="sheet-lines" />
            </SheetPart>
          ))}
          <p className="sheet-signatures"><span>{t('print.sign.household')}</span><span>{t('print.sign.cadre')}</span><span>{t('print.sign.day')}</span></p>
        </PrintSheet>
      )}
    </PaperPage>
  )
}
