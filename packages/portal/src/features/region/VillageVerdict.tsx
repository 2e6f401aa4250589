import { Link } from 'wouter'
import type { TestedVillagesQuery } from '../../gql/region/graphql'
import { StatusTag, type StatusShape } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'

type Test = TestedVillagesQuery['poorVillageTests'][number]

const shapes = { MEETS: 'disc', FAILS: 'ring', UNDECIDED: 'half', NO_RULES: 'dash' } as const satisfies Record<Test['verdict'], StatusShape>

/** What the test of a village by 一高一低一无 says, with each of the three; the whole test stands in the village's file. */
export function VillageVerdict({ village, test }: { readonly village: string; readonly test: Test | undefined }) {
  const { t } = useText()
  if (test === undefined) return <span className="dim">{t('poorVillage.test.none')}</span>
  const words = test.criteria.map(({ criterion, met }) => t(`poorVillage.test.${criterion}`, { result: t(met == null ? 'poorVillage.test.unknown' : met ? 'poorVillage.test.met' : 'poorVillage.test.unmet') }))
  return (
    <>
      <Link className="link" href={`/villages/${village}/file`}><StatusTag shape={shapes[test.verdict]} word={t(`poorVillage.test.verdict.${test.verdict}`)} /></Link>
      {words.length > 0 && <span className="dim wrap"> {words.join(t('ui.separator'))}</span>}
    </>
  )
}
