import { after } from './case-progress.js'
import { rulesOf } from './case-rule-sets.js'
import { begunOf } from './case-standing.js'
import type { ToldOfCase } from './case-standing.js'
import type { CaseRecordType } from './case-type.js'

/** An act as it is shown, with the accounts that its resolver turns into people. */
export type CaseRecordValue = CaseRecordType & { readonly accountId: string | null; readonly codeIssuer: string | null }

/** What was done to a case, each with where it left it. */
export const recordsOf = (row: ToldOfCase): CaseRecordValue[] => {
  const rules = rulesOf(row.ruleSet, row.kind)
  let progress = begunOf(row)
  return row.acts.map((act) => {
    progress = after(row.kind, rules, progress, act)
    return {
      act: act.act,
      level: act.level,
      on: act.on,
      at: act.at,
      status: progress.status,
      comment: act.comment,
      entitled: act.vote?.entitled ?? null,
      present: act.vote?.present ?? null,
      inFavour: act.vote?.inFavour ?? null,
      spotChecked: act.spotChecked ?? null,
      acceptedBy: act.acceptedBy ?? null,
      verifiers: (act.verifiers ?? []).map(({ name }) => name),
      stable: act.stable ?? null,
      accountId: act.accountId,
      codeIssuer: act.codeIssuedBy ?? null,
    }
  })
}
