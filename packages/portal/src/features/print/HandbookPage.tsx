import { formatYuan } from '../../ui/format/money'
import { PrintSheet, SheetPart } from '../../ui/PrintSheet'
import { useText } from '../../ui/text/use-text'
import { BasicFacts, IncomeTable, MeasureTables, MemberTable } from './PaperParts'
import { PaperPage } from './PaperPage'

/** The household's handbook (扶贫手册): the whole file on paper, to be kept at home. */
export function HandbookPage({ id }: { readonly id: string }) {
  const { t } = useText()
  return (
    <PaperPage id={id} title={t('print.handbook')}>
      {(household) => {
        const outcomes = (household.timeline ?? []).filter((event) => event.kind === 'OUTCOME' && event.to !== null)
        return (
          <PrintSheet back={`/households/${id}`} title={t('print.handbook')} note={household.number}>
            <BasicFacts household={household} />
            {household.persons !== null && <MemberTable persons={household.persons} />}
            {household.incomes !== null && <IncomeTable incomes={household.incomes} />}
            <MeasureTables measures={household.measures} title={t('household.measure.title')} />
            <SheetPart title={t('print.outcome.title')}>
              {outcomes.length === 0 && household.linkages.length === 0 ? (
                <p>{t('print.nothing')}</p>
              ) : (
                <table>
                  <tbody>
                    {household.linkages.map((linkage) => <tr key={linkage.id}><td>{linkage.enterprise.name}</td><td>{t(`linkage.form.${linkage.form}`)}</td><td className="nowrap">{linkage.startedOn}</td></tr>)}
                    {outcomes.map((outcome) => <tr key={outcome.id}><td>{t('print.outcome.received')}</td><td className="right">{/^\d+$/.test(outcome.to ?? '') ? formatYuan(Number(outcome.to)) : outcome.to}</td><td className="nowrap">{outcome.on}</td></tr>)}
                  </tbody>
                </table>
              )}
            </SheetPart>
            {household.persons !== null && (
              <SheetPart title={t('print.visit.title')}>
                {household.visits.length === 0 ? (
                  <p>{t('print.nothing')}</p>
                ) : (
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">{t('print.visit.day')}</th>
                        <th scope="col">{t('print.visit.by')}</th>
                        <th scope="col">{t('print.visit.findings')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {household.visits.map((visit) => <tr key={visit.id}><td className="nowrap">{visit.visitedOn}</td><td>{visit.by.name}</td><td>{visit.findings}</td></tr>)}
                    </tbody>
                  </table>
                )}
              </SheetPart>
            )}
            <p className="sheet-signatures"><span>{t('print.sign.household')}</span><span>{t('print.sign.cadre')}</span><span>{t('print.sign.day')}</span></p>
          </PrintSheet>
        )
      }}
    </PaperPage>
  )
}
