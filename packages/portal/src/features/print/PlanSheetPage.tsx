import { PrintSheet, SheetPart } from '../../ui/PrintSheet'
import { useText } from '../../ui/text/use-text'
import { BasicFacts, MeasureTables } from './PaperParts'
import { PaperPage } from './PaperPage'

/** One household, one plan (一户一策): why it is poor, what is done by 扶、转、救、保, who answers, and what comes next. */
export function PlanSheetPage({ id }: { readonly id: string }) {
  const { t } = useText()
  return (
    <PaperPage id={id} title={t('print.plan')}>
      {(household) => (
        <PrintSheet back={`/households/${id}`} title={t('print.plan')} note={household.number}>
          <BasicFacts household={household} />
          <MeasureTables measures={household.measures} title={t('print.planMeasures')} />
          <SheetPart title={t('print.planNext')}>
            <div className="sheet-lines" />
          </SheetPart>
          <p className="sheet-signatures"><span>{t('print.sign.household')}</span><span>{t('print.sign.cadre')}</span><span>{t('print.sign.village')}</span></p>
        </PrintSheet>
      )}
    </PaperPage>
  )
}
