/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Health of a person; several may hold at once (dossier 2.2). */
export type Health =
  /** Long-term chronic illness (长期慢性病). */
  | 'CHRONIC_ILLNESS'
  /** Disability (残疾). */
  | 'DISABLED'
  /** Healthy (健康). */
  | 'HEALTHY'
  /** Serious illness (患有大病). */
  | 'SERIOUS_ILLNESS';

/** Kind of poor household by the list of 2014 (贫困户属性). */
export type HouseholdAttribute =
  /** Subsistence-allowance household that is able and willing to work (低保贫困户). */
  | 'ALLOWANCE_POOR'
  /** Five-guarantee household (五保户). */
  | 'FIVE_GUARANTEE'
  /** General poor household (一般贫困户). */
  | 'GENERAL_POOR'
  /** Subsistence-allowance household (低保户). */
  | 'LOW_ALLOWANCE';

/** By whose standard the household was identified (识别标准). */
export type IdentificationStandard =
  /** The standard of the city (市定标准). */
  | 'CITY'
  /** The national standard (国家标准). */
  | 'NATIONAL'
  /** The standard of the autonomous region (省定标准). */
  | 'PROVINCIAL';

/** Ability to work (劳动能力, dossier 2.2). */
export type Labour =
  /** Ability lost (丧失劳动力). */
  | 'LOST'
  /** No ability, such as a child (无劳动力). */
  | 'NONE'
  /** Ordinary labour (普通劳动力). */
  | 'ORDINARY'
  /** Skilled labour (技能劳动力). */
  | 'SKILLED'
  /** Weak or half labour (弱劳动力或半劳动力). */
  | 'WEAK';

/** What an enterprise and households have agreed on (dossier 4.4). */
export type LinkageForm =
  /** 产业联盟. */
  | 'ALLIANCE'
  /** 资产收益: an asset bought with poverty funds pays them. */
  | 'ASSET_INCOME'
  /** 捐赠、公益. */
  | 'DONATION'
  /** 务工就业: they work for it. */
  | 'EMPLOYMENT'
  /** 土地流转: they let the use of their land. */
  | 'LAND_TRANSFER'
  /** 租赁返租: an asset is let, or let back. */
  | 'LEASE'
  /** 订单收购: it buys what they grow or raise. */
  | 'ORDER'
  /** 技术、农资、销售服务. */
  | 'SERVICE'
  /** 股份合作: they hold shares. */
  | 'SHARE'
  /** 托管、托养、寄养: it keeps their animals or land. */
  | 'TRUSTEESHIP';

/** The five measures of poverty eradication, 五个一批 (M-2). */
export type MeasureCategory =
  /** Ecological compensation (生态补偿). */
  | 'ECO_COMPENSATION'
  /** Education (教育脱贫). */
  | 'EDUCATION'
  /** Business development (扶持产业). */
  | 'INDUSTRY'
  /** Relocation (搬迁转移). */
  | 'RELOCATION'
  /** Safety net (政策兜底). */
  | 'SAFETY_NET';

/** The four classes of measures 扶、转、救、保 (M-1). */
export type MeasureClass =
  /** Relief (救). */
  | 'RELIEF'
  /** Guaranteed basic needs (保). */
  | 'SAFEGUARD'
  /** Support to produce (扶). */
  | 'SUPPORT'
  /** Move or change of work (转). */
  | 'TRANSFER';

/** The three points of a household’s plan, 户计划三个重点 (dossier 2.9). */
export type PlanPoint =
  /** Renovation of a dangerous house (危房改造). */
  | 'HOUSE_RENOVATION'
  /** Industry that raises income (增收产业). */
  | 'INCOME_INDUSTRY'
  /** Skills of those who can work (劳动力素质). */
  | 'LABOUR_SKILL';

/** Why a household is poor (致贫原因, dossier 2.4). */
export type PovertyCause =
  /** Disability (因残). */
  | 'DISABILITY'
  /** Natural disaster (因灾). */
  | 'DISASTER'
  /** Illness (因病). */
  | 'ILLNESS'
  /** Lack of funds (缺资金). */
  | 'LACK_FUNDS'
  /** Lack of labour (缺劳力). */
  | 'LACK_LABOUR'
  /** Lack of land (缺土地). */
  | 'LACK_LAND'
  /** Lack of own drive (自身发展动力不足). */
  | 'LACK_MOTIVATION'
  /** Lack of skill (缺技术). */
  | 'LACK_SKILL'
  /** Lack of water (缺水). */
  | 'LACK_WATER'
  /** Another cause (其他). */
  | 'OTHER'
  /** Poor roads (交通条件落后). */
  | 'POOR_TRANSPORT'
  /** Cost of schooling (因学). */
  | 'SCHOOLING';

/** Where a registered household stands on its way out of poverty (dossier 2.4). */
export type PovertyStatus =
  /** Struck off the register; counted nowhere (注销). */
  | 'CANCELLED'
  /** Out of poverty (已脱贫). */
  | 'EXITED'
  /** Still poor (未脱贫). */
  | 'NOT_EXITED'
  /** Proposed for exit, still counted as poor (预脱贫). */
  | 'PRE_EXIT'
  /** Fallen back after an exit; counted as poor (返贫). */
  | 'RETURNED';

/** Sex by GB/T 2261.1. */
export type Sex =
  /** Female (2). */
  | 'FEMALE'
  /** Male (1). */
  | 'MALE'
  /** Not known (0). */
  | 'UNKNOWN'
  /** Not said (9). */
  | 'UNSPECIFIED';

/** What happened to a household or a project (R-12). */
export type TimelineKind =
  /** Something was done in a case of it: `field` says in what kind of case and what, such as case.EXIT.VILLAGE_VOTE, case.EXIT.OPEN for its beginning or case.EXIT.REVISE; `to` where that left the case, as in CaseStatus. */
  | 'CASE'
  /** A fact of its file was changed. */
  | 'FACT'
  /** It was identified as poor. */
  | 'IDENTIFIED'
  /** A measure began; or by `field` measure.progress, measure.result or measure.ended of the measure in `from`: how it turned out was written down, was confirmed by the household, or it ended. */
  | 'MEASURE'
  /** A member came or left, the head changed, or the household was split or merged; `field` says which, such as member.BIRTH. */
  | 'MEMBER'
  /** Something was observed about it. */
  | 'OBSERVATION'
  /** What an enterprise brought the household was confirmed and approved; or, with `from` alone, an approved amount was taken back. */
  | 'OUTCOME'
  /** By `field`, of the plan of the years in `from`: plan.made, plan.agreed, plan.ended, or plan.lapsed when its years were over. */
  | 'PLAN'
  /** By `field`, of the project in `from`: project.added, project.revised, project.carried (over into the next plan), project.started, project.completed (`to`: the result), project.verified, project.stopped; project.joined and project.left of the cadre in `to`; project.households and project.confirmed of as many households as `to` says. */
  | 'PROJECT'
  /** A section-level leader took charge of it, or ceased to. */
  | 'RESPONSIBILITY'
  /** Its status changed, such as by exit. */
  | 'STATUS'
  /** It was visited. */
  | 'VISIT';

export type HouseholdPaperQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdPaperQuery = { household: { id: string, number: string, headName: string, status: PovertyStatus, size: number, identifiedOn: string, exitedOn: string | null, attribute: HouseholdAttribute | null, mainCause: PovertyCause | null, otherCauses: Array<PovertyCause> | null, standard: IdentificationStandard | null, group: string | null, phone: string | null, region: { code: string, name: string, parent: { code: string, name: string, parent: { code: string, name: string } | null } | null }, responsibleCadre: { id: string, name: string } | null, incomes: Array<{ year: number, netPerCapita: number, line: number | null }> | null, measures: Array<{ id: string, class: MeasureClass, category: MeasureCategory, description: string, amount: number | null, startedOn: string }>, persons: Array<{ id: string, name: string, sex: Sex | null, birthDate: string | null, relation: string, idNumber: string | null, education: string | null, labour: Labour | null, health: Array<Health> | null }> | null, visits: Array<{ id: string, visitedOn: string, findings: string, by: { id: string, name: string } }>, timeline: Array<{ id: string, on: string, kind: TimelineKind, to: string | null }> | null, linkages: Array<{ id: string, form: LinkageForm, startedOn: string, endedOn: string | null, enterprise: { id: string, name: string } }> } | null };

export type PlanPaperQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPaperQuery = { household: { id: string, plans: Array<{ id: string, startYear: number, endYear: number, lapsed: boolean, endedOn: string | null, expectedIncome: number | null, agreedOn: string | null, points: Array<{ point: PlanPoint, content: string }>, madeBy: { id: string, name: string } }>, measures: Array<{ id: string, class: MeasureClass, category: MeasureCategory, description: string, amount: number | null, startedOn: string, endedOn: string | null, project: { id: string, name: string, responsibleUnit: string, startsOn: string, endsOn: string | null, cadres: Array<{ id: string, endedOn: string | null, account: { id: string, name: string } }> } | null }> } | null };


export const HouseholdPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"otherCauses"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"netPerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdPaperQuery, HouseholdPaperQueryVariables>;
export const PlanPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedIncome"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cadres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanPaperQuery, PlanPaperQueryVariables>;