/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Dangerous house by grade (2.4). */
export type DangerHouse =
  /** Grade C: part of it is dangerous. */
  | 'C'
  /** Grade D: all of it is dangerous. */
  | 'D'
  /** None: grade A or B. */
  | 'NONE';

/** Which clock of an observation runs (dossier 4.1). */
export type DeadlineKind =
  /** To accept or decline it: 5 working days from its submission or reopening. */
  | 'ACCEPTANCE'
  /** To finish it: 15 calendar days from its acceptance, once prolonged by 15 at most. */
  | 'FINISH'
  /** To look at it: 2 working days from its submission. */
  | 'TRIAGE';

/** Road to the door (入户路). */
export type DoorRoad =
  /** Asphalt (沥青路). */
  | 'ASPHALT'
  /** Cement (水泥路). */
  | 'CEMENT'
  /** Earth (泥土路). */
  | 'EARTH'
  /** Gravel (砂石路). */
  | 'GRAVEL';

/** What a poor household is entitled to: “3个1” (M-8). */
export type EntitlementKind =
  /** A tonne of coal to a household (户均1吨煤). */
  | 'COAL'
  /** A job to a family without any (零就业家庭1人就业). */
  | 'JOB'
  /** 10,000 yuan to a poor student (贫困学生1万元补助). */
  | 'STUDENT_GRANT';

/** Main fuel of a household. */
export type Fuel =
  /** Biogas (沼气). */
  | 'BIOGAS'
  /** Coal (煤炭). */
  | 'COAL'
  /** Electricity (电). */
  | 'ELECTRICITY'
  /** Firewood and stalks (柴草). */
  | 'FIREWOOD'
  /** Gas (燃气). */
  | 'GAS'
  /** Another. */
  | 'OTHER';

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

/** Structure of a house. */
export type HouseStructure =
  /** Brick and concrete (砖混). */
  | 'BRICK_CONCRETE'
  /** Brick and wood (砖木). */
  | 'BRICK_WOOD'
  /** Earth (土坯). */
  | 'EARTH'
  /** Another. */
  | 'OTHER'
  /** Reinforced concrete (钢筋混凝土). */
  | 'STEEL_CONCRETE';

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

/** Narrows a list of households; all conditions together. A filter by a field that is hidden from the viewer is refused. */
export type HouseholdFilter = {
  /** Who stand on the roster of this year for it and did not get all of it yet (M-8). */
  entitlementDue?: EntitlementKind | null | undefined;
  /** Exited in this calendar year; of those that have exited, unless statuses are given. */
  exitedIn?: number | null | undefined;
  /** Any of these main causes. */
  mainCause?: Array<PovertyCause> | null | undefined;
  /** Part of the name of the head; where names are masked, its first character only. */
  nameContains?: string | null | undefined;
  /** A project: those that no measure in force puts on it. */
  notOnProject?: string | number | null | undefined;
  /** No visit on this day or later; of the still poor, unless statuses are given. */
  notVisitedSince?: string | null | undefined;
  /** The number: whole, with or without its hyphen, or the running number within its village alone; with or without leading zeros. What is no number finds nothing. */
  number?: string | null | undefined;
  /** Code of a region; out of reach the list is empty. */
  region?: string | number | null | undefined;
  /** Account of the section-level leader in charge today. */
  responsibleCadre?: string | number | null | undefined;
  /** Any of these statuses. */
  status?: Array<PovertyStatus> | null | undefined;
  /** True: one of the four links of targeting is missing; false: all are there. Of the still poor, unless statuses are given. */
  targetingIncomplete?: boolean | null | undefined;
  /** At which this link is broken; of the still poor, unless statuses are given. */
  traceGap?: HouseholdGap | null | undefined;
  /** True: nobody is in charge today; of the still poor, unless statuses are given. False: somebody is. */
  withoutCadre?: boolean | null | undefined;
};

/** A link that is broken at a household (M-5); of the still poor, but for the last. */
export type HouseholdGap =
  /** Struck off the register, and still a measure in force. */
  | 'MEASURE_ON_CANCELLED'
  /** Nobody is in charge today. */
  | 'NO_CADRE'
  /** No main cause on file. */
  | 'NO_CAUSE'
  /** No result that the household confirmed. */
  | 'NO_EFFECT'
  /** No measure in force. */
  | 'NO_MEASURE'
  /** No plan in force. */
  | 'NO_PLAN'
  /** No measure in force is part of a project. */
  | 'NO_PROJECT'
  /** Cause, measure, project or cadre is missing (7.8). */
  | 'TRACE_INCOMPLETE';

/** Order of a list of households. An order by a field that is hidden from the viewer is refused. */
export type HouseholdOrder =
  /** By the name of the head, in code point order. */
  | 'HEAD_NAME_ASC'
  /** By the day of identification, latest first. */
  | 'IDENTIFIED_ON_DESC'
  /** By the last visit, those never visited first, then those longest without one (R-11). */
  | 'LAST_VISIT_ASC'
  /** By net income per person of the latest year, lowest first; none on file comes first. */
  | 'NET_INCOME_ASC'
  /** By net income per person of the latest year, highest first; none on file comes last. */
  | 'NET_INCOME_DESC'
  /** By number: village by village. */
  | 'NUMBER_ASC';

/** By whose standard the household was identified (识别标准). */
export type IdentificationStandard =
  /** The standard of the city (市定标准). */
  | 'CITY'
  /** The national standard (国家标准). */
  | 'NATIONAL'
  /** The standard of the autonomous region (省定标准). */
  | 'PROVINCIAL';

/** Income of a household in a year by its parts; what is absent is nothing. */
export type IncomePartsInput = {
  /** Household business (生产经营性收入). */
  business?: number | null | undefined;
  /** Cost of production and business (生产经营性支出). */
  costs?: number | null | undefined;
  /** Transfer: compensation for ecology (生态补偿金). */
  ecoCompensation?: number | null | undefined;
  /** Transfer: family planning subsidy (计划生育金). */
  familyPlanning?: number | null | undefined;
  /** Transfer: five guarantees (五保金). */
  fiveGuarantee?: number | null | undefined;
  /** Transfer: low allowance (低保金). */
  lowAllowance?: number | null | undefined;
  /** Transfer: anything else. */
  otherTransfer?: number | null | undefined;
  /** Transfer: pension insurance (养老保险金). */
  pension?: number | null | undefined;
  /** Property (财产性收入). */
  property?: number | null | undefined;
  /** Wages (工资性收入). */
  wage?: number | null | undefined;
  /** Calendar year, from 2010 to the current one. */
  year: number;
};

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

/** How closely a contract ties enterprise and households, computed by the rule of dossier 4.4 (I-20). */
export type LinkageCloseness =
  /** 紧密型: shares, asset income, trusteeship, employment of a year or more, or an order with a floor price for a year or more. */
  | 'CLOSE'
  /** 松散型: everything else. */
  | 'LOOSE'
  /** 半紧密型: any other written order. */
  | 'SEMI_CLOSE';

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

/** How a household makes its living (A-11). */
export type LivelihoodZone =
  /** Farming (农区). */
  | 'FARMING'
  /** Both (半农半牧). */
  | 'MIXED'
  /** Herding (牧区). */
  | 'PASTORAL';

/** An edit of a household’s living conditions: what is absent stays, null empties. */
export type LivingConditionsInput = {
  /** Cultivated land, mu. */
  cultivatedLand?: number | null | undefined;
  /** Dangerous house by grade; NONE for A and B. */
  dangerHouse?: DangerHouse | null | undefined;
  /** Kind of the road to the door. */
  doorRoad?: DoorRoad | null | undefined;
  /** Forest land, mu. */
  forestLand?: number | null | undefined;
  /** Main fuel. */
  fuel?: Fuel | null | undefined;
  /** Gains from the industry. */
  gainsFromIndustry?: boolean | null | undefined;
  /** Receives radio and television. */
  hasBroadcast?: boolean | null | undefined;
  /** Has electricity for living. */
  hasElectricity?: boolean | null | undefined;
  /** Has a sanitary toilet. */
  hasSanitaryToilet?: boolean | null | undefined;
  /** Floor area, square metres; 0 without a house. */
  houseArea?: number | null | undefined;
  /** Year in which the house was built; none without a house. */
  houseBuiltYear?: number | null | undefined;
  /** Structure of the house; none without a house. */
  houseStructure?: HouseStructure | null | undefined;
  /** Member of a farmers’ cooperative. */
  inCooperative?: boolean | null | undefined;
  /** Member of a mutual fund. */
  inMutualFund?: boolean | null | undefined;
  /** What it produces, at most 60 characters. */
  industry?: string | null | undefined;
  /** Irrigated part of the cultivated land, mu. */
  irrigatedLand?: number | null | undefined;
  /** Farming, pastoral or mixed (A-11); the regional line of 2011 differs by it. */
  livelihoodZone?: LivelihoodZone | null | undefined;
  /** Distance to the nearest market, km. */
  marketDistance?: number | null | undefined;
  /** Orchards, mu. */
  orchardLand?: number | null | undefined;
  /** Pasture, mu. */
  pastureLand?: number | null | undefined;
  /** What stands against it, at most 200 characters. */
  relocationDifficulty?: string | null | undefined;
  /** How it would relocate: together with others, or scattered. */
  relocationMode?: RelocationMode | null | undefined;
  /** Willing to relocate. */
  relocationWill?: boolean | null | undefined;
  /** Part of the forest land that was returned from the plough, mu. */
  returnedForestLand?: number | null | undefined;
  /** Distance to the village’s main road, km. */
  roadDistance?: number | null | undefined;
  /** Drinking water is hard to get. */
  waterDifficult?: boolean | null | undefined;
  /** Drinking water is safe. */
  waterSafe?: boolean | null | undefined;
  /** Water surface, mu. */
  waterSurface?: number | null | undefined;
  /** Led by a leading enterprise. */
  withEnterprise?: boolean | null | undefined;
};

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

/** Where somebody works away from home (务工状况, dossier 2.2). */
export type MigrantWork =
  /** Beyond it, in the banner or county (乡外县内). */
  | 'IN_COUNTY'
  /** Beyond it, in the region (县外区内). */
  | 'IN_PROVINCE'
  /** In the town or sumu (乡镇内). */
  | 'IN_TOWN'
  /** Does not (无). */
  | 'NONE'
  /** Elsewhere (其他). */
  | 'OTHER'
  /** Outside the region (区外). */
  | 'OUTSIDE';

/** What an observation is about (dossier 4.2). */
export type ObservationKind =
  /** A cadre who does not visit, or only fills in forms. */
  | 'CADRE_CONDUCT'
  /** Praise: triaged, then closed with thanks. */
  | 'COMMENDATION'
  /** What an enterprise promised and did not keep. */
  | 'ENTERPRISE_PROMISE'
  /** Coal, a grant or a job that did not arrive. */
  | 'ENTITLEMENT'
  /** A household wrongly exited. */
  | 'EXIT'
  /** How money was used. */
  | 'FUND_USE'
  /** A household wrongly registered, or one that was missed. */
  | 'IDENTIFICATION'
  /** A dangerous house, water, roads. */
  | 'LIVING_CONDITION'
  /** Progress or quality of a project. */
  | 'PROJECT'
  /** A public notice missing, late or wrong. */
  | 'PUBLICITY';

/** How far the handling of an observation has come. */
export type ObservationStatus =
  /** A handler looks into it; to be finished in 15 calendar days. */
  | 'ASSIGNED'
  /** Ended, unless the reporter reopens it once. */
  | 'CLOSED'
  /** Found to be true. */
  | 'CONFIRMED'
  /** Not taken up; ended, unless the reporter reopens it once. */
  | 'DECLINED'
  /** Being put right. */
  | 'RECTIFYING'
  /** Waits for triage, 2 working days. */
  | 'SUBMITTED'
  /** Waits to be assigned or declined, 5 working days from submission. */
  | 'TRIAGED'
  /** Found not to be true. */
  | 'UNFOUNDED'
  /** The banner office checked that it was put right. */
  | 'VERIFIED';

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

/** A visit to be recorded. The same id and content sent again is recorded once. */
export type RecordVisitInput = {
  /** Photos that the viewer uploaded before and that nothing holds yet. */
  attachments?: Array<string | number> | null | undefined;
  /** What was found: 1 to 4,000 characters, kept as they come. */
  findings: string;
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this visit. */
  id: string | number;
  /** Where it was recorded: latitude in degrees, with longitude. */
  latitude?: number | null | undefined;
  /** Where it was recorded: longitude in degrees, with latitude. */
  longitude?: number | null | undefined;
  /** Day of the visit: not in the future, not before the household was identified. */
  visitedOn: string;
};

/** Way of relocation (易地扶贫搬迁). */
export type RelocationMode =
  /** Scattered (分散安置). */
  | 'SCATTERED'
  /** Together with others (集中安置). */
  | 'TOGETHER';

/** A sensitive field that is revealed on request, with a reason and logged. */
export type RevealField =
  /** The bank account of a household. */
  | 'BANK_ACCOUNT'
  /** Health and disability of a person. */
  | 'HEALTH'
  /** The whole ID number of a person. */
  | 'ID_NUMBER'
  /** The phone number of a household. */
  | 'PHONE';

/** A sensitive field to be seen, and why. Every reveal is logged with its reason. */
export type RevealInput = {
  /** Which field. */
  field: RevealField;
  /** A person or a household. ID number and health of a household are those of its head; phone and bank account of a person are those of the household. */
  id: string | number;
  /** Why it must be seen, 5 to 500 characters; kept in the audit trail. */
  reason: string;
};

/** How serious an observation is; the office may change it at triage. */
export type Severity =
  /** Usual. */
  | 'NORMAL'
  /** Serious. */
  | 'SERIOUS'
  /** To be looked at first. */
  | 'URGENT';

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

/** Where a pupil or student is (在校生状况, dossier 2.2). */
export type StudentStage =
  /** Higher vocational school (高职). */
  | 'HIGHER_VOCATIONAL'
  /** Years seven to nine (初中). */
  | 'JUNIOR'
  /** Not at school (非在校生). */
  | 'NONE'
  /** Before school (学前教育). */
  | 'PRESCHOOL'
  /** Primary school (小学). */
  | 'PRIMARY'
  /** Senior secondary school (高中). */
  | 'SENIOR'
  /** University (本科及以上). */
  | 'UNDERGRADUATE'
  /** Secondary vocational school (中职). */
  | 'VOCATIONAL';

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

/** An edit of a household’s file: what is absent stays as it is. */
export type UpdateHouseholdInput = {
  /** Kind of poor household; not by a section-level leader. */
  attribute?: HouseholdAttribute | null | undefined;
  /** Bank account, 12 to 30 digits; null empties it. Never shown again but on reveal. */
  bankAccount?: string | null | undefined;
  /** Villagers’ group (组), at most 60 characters; null empties it. */
  group?: string | null | undefined;
  /** The household. */
  id: string | number;
  /** Income of a year by its parts, from which the net income per person is computed (2.5). */
  income?: IncomePartsInput | null | undefined;
  /** Living conditions, organisations and will to move. */
  living?: LivingConditionsInput | null | undefined;
  /** Main cause of poverty; exactly one, so it can be changed but not emptied. */
  mainCause?: PovertyCause | null | undefined;
  /** Net income per person of a year, where its parts are not known; it takes the place of an income by parts. */
  netIncomePerCapita?: YearAmountInput | null | undefined;
  /** At most two further causes, none of them the main one; an empty list empties them. */
  otherCauses?: Array<PovertyCause> | null | undefined;
  /** Phone number; null empties it. */
  phone?: string | null | undefined;
  /** Why, kept in the history; at most 500 characters. */
  reason?: string | null | undefined;
  /** Standard of identification; not by a section-level leader. */
  standard?: IdentificationStandard | null | undefined;
  /** The version that was read; another one stored is answered with STALE. */
  version: number;
};

/** Why an expected failure happened. */
export type UserErrorCode =
  /** The id was used before with other content or by another account; nothing was changed. */
  | 'CONFLICT'
  /** Sign-in or password was not right. */
  | 'CREDENTIALS'
  /** Absent or out of scope; the two are never told apart. */
  | 'NOT_FOUND'
  /** A limit of the responsibility scheme bites. */
  | 'QUOTA'
  /** The row was changed since it was read; what is stored comes back beside. */
  | 'STALE'
  /** Not the turn of this step, or not the viewer’s part in it. */
  | 'STATE'
  /** A value cannot be accepted. */
  | 'VALIDATION';

/** An amount of one calendar year. */
export type YearAmountInput = {
  /** Fen; not negative. */
  amount: number;
  /** Calendar year, from 2010 to the current one. */
  year: number;
};

export type HouseholdRowFragment = { id: string, number: string, headName: string, status: PovertyStatus, size: number, mainCause: PovertyCause | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, region: { code: string, name: string }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null };

export type HouseholdListQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  orderBy?: HouseholdOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HouseholdListQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, headName: string, status: PovertyStatus, size: number, mainCause: PovertyCause | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, region: { code: string, name: string }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null }> } };

export type HouseholdsSoughtQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
}>;


export type HouseholdsSoughtQuery = { households: { nodes: Array<{ id: string }> } };

export type HouseholdCountQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
}>;


export type HouseholdCountQuery = { households: { totalCount: number } };

export type HouseholdFactsFragment = { id: string, number: string, version: number, headName: string, status: PovertyStatus, size: number, identifiedOn: string, exitedOn: string | null, attribute: HouseholdAttribute | null, mainCause: PovertyCause | null, otherCauses: Array<PovertyCause> | null, standard: IdentificationStandard | null, group: string | null, phone: string | null, bankAccount: string | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, incomeYears: Array<number>, region: { code: string, name: string, parent: { code: string, name: string } | null }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null, incomes: Array<{ year: number, netPerCapita: number, line: number | null, parts: { wage: number, business: number, property: number, familyPlanning: number, lowAllowance: number, fiveGuarantee: number, pension: number, ecoCompensation: number, otherTransfer: number, costs: number, transfer: number, total: number, net: number, persons: number } | null }> | null, living: { livelihoodZone: LivelihoodZone | null, cultivatedLand: number | null, irrigatedLand: number | null, forestLand: number | null, returnedForestLand: number | null, orchardLand: number | null, pastureLand: number | null, waterSurface: number | null, hasElectricity: boolean | null, hasBroadcast: boolean | null, waterDifficult: boolean | null, waterSafe: boolean | null, hasSanitaryToilet: boolean | null, fuel: Fuel | null, houseArea: number | null, houseStructure: HouseStructure | null, houseBuiltYear: number | null, dangerHouse: DangerHouse | null, roadDistance: number | null, doorRoad: DoorRoad | null, marketDistance: number | null, inCooperative: boolean | null, withEnterprise: boolean | null, inMutualFund: boolean | null, industry: string | null, gainsFromIndustry: boolean | null, relocationWill: boolean | null, relocationMode: RelocationMode | null, relocationDifficulty: string | null } | null, measures: Array<{ id: string, class: MeasureClass, category: MeasureCategory, description: string, amount: number | null, startedOn: string, householdSays: { agreed: boolean, comment: string | null } | null }>, viewerCan: { update: boolean, split: boolean, recordVisit: boolean, submitObservation: boolean, handOver: boolean, issueCode: boolean, reveal: Array<RevealField> } };

export type HouseholdFileQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdFileQuery = { household: { id: string, number: string, version: number, headName: string, status: PovertyStatus, size: number, identifiedOn: string, exitedOn: string | null, attribute: HouseholdAttribute | null, mainCause: PovertyCause | null, otherCauses: Array<PovertyCause> | null, standard: IdentificationStandard | null, group: string | null, phone: string | null, bankAccount: string | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, incomeYears: Array<number>, persons: Array<{ id: string, name: string, nameMongolian: string | null, sex: Sex | null, birthDate: string | null, relation: string, idNumber: string | null, health: Array<Health> | null, labour: Labour | null, education: string | null, ethnicity: string | null, isChild: boolean, student: StudentStage | null, disability: string | null, circumstances: { migrantWork: MigrantWork | null, migrantMonths: number | null, medicalInsurance: boolean | null, seriousIllnessInsurance: boolean | null, pensionInsurance: boolean | null, lowAllowance: boolean | null } | null }> | null, visits: Array<{ id: string, visitedOn: string, findings: string, recordedAt: string, by: { id: string, name: string }, attachments: Array<{ id: string, url: string }> }>, observations: Array<{ id: string, number: string, kind: ObservationKind, severity: Severity, status: ObservationStatus, text: string, seenOn: string, submittedAt: string, anonymous: boolean, deadline: { kind: DeadlineKind, at: string, daysLeft: number | null, isCalendarKnown: boolean } | null }>, timeline: Array<{ id: string, on: string, kind: TimelineKind, field: string | null, person: string | null, from: string | null, to: string | null, reason: string | null, fileNumber: string | null, caseId: string | null, by: { id: string, name: string } | null }> | null, mergedInto: { id: string, number: string, headName: string } | null, linkages: Array<{ id: string, form: LinkageForm, closeness: LinkageCloseness, startedOn: string, endedOn: string | null, enterprise: { id: string, name: string } }>, region: { code: string, name: string, parent: { code: string, name: string } | null }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null, incomes: Array<{ year: number, netPerCapita: number, line: number | null, parts: { wage: number, business: number, property: number, familyPlanning: number, lowAllowance: number, fiveGuarantee: number, pension: number, ecoCompensation: number, otherTransfer: number, costs: number, transfer: number, total: number, net: number, persons: number } | null }> | null, living: { livelihoodZone: LivelihoodZone | null, cultivatedLand: number | null, irrigatedLand: number | null, forestLand: number | null, returnedForestLand: number | null, orchardLand: number | null, pastureLand: number | null, waterSurface: number | null, hasElectricity: boolean | null, hasBroadcast: boolean | null, waterDifficult: boolean | null, waterSafe: boolean | null, hasSanitaryToilet: boolean | null, fuel: Fuel | null, houseArea: number | null, houseStructure: HouseStructure | null, houseBuiltYear: number | null, dangerHouse: DangerHouse | null, roadDistance: number | null, doorRoad: DoorRoad | null, marketDistance: number | null, inCooperative: boolean | null, withEnterprise: boolean | null, inMutualFund: boolean | null, industry: string | null, gainsFromIndustry: boolean | null, relocationWill: boolean | null, relocationMode: RelocationMode | null, relocationDifficulty: string | null } | null, measures: Array<{ id: string, class: MeasureClass, category: MeasureCategory, description: string, amount: number | null, startedOn: string, householdSays: { agreed: boolean, comment: string | null } | null }>, viewerCan: { update: boolean, split: boolean, recordVisit: boolean, submitObservation: boolean, handOver: boolean, issueCode: boolean, reveal: Array<RevealField> } } | null };

export type OwnHouseholdsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHouseholdsQuery = { households: { totalCount: number, nodes: Array<{ id: string, number: string, headName: string, status: PovertyStatus, size: number, mainCause: PovertyCause | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, observations: Array<{ id: string, status: ObservationStatus, overdue: boolean }>, viewerCan: { recordVisit: boolean }, region: { code: string, name: string }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null }> } };

export type VisitsDueQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
}>;


export type VisitsDueQuery = { households: { totalCount: number, nodes: Array<{ id: string, number: string, headName: string, lastVisitedOn: string | null, viewerCan: { recordVisit: boolean } }> } };

export type OwnVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnVisitsQuery = { households: { nodes: Array<{ id: string, number: string, headName: string, region: { code: string, name: string }, visits: Array<{ id: string, visitedOn: string, findings: string, by: { id: string, name: string }, attachments: Array<{ id: string, url: string }> }> }> } };

export type UpdateHouseholdMutationVariables = Exact<{
  input: UpdateHouseholdInput;
}>;


export type UpdateHouseholdMutation = { updateHousehold: { household: { id: string, number: string, version: number, headName: string, status: PovertyStatus, size: number, identifiedOn: string, exitedOn: string | null, attribute: HouseholdAttribute | null, mainCause: PovertyCause | null, otherCauses: Array<PovertyCause> | null, standard: IdentificationStandard | null, group: string | null, phone: string | null, bankAccount: string | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, incomeYears: Array<number>, region: { code: string, name: string, parent: { code: string, name: string } | null }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null, incomes: Array<{ year: number, netPerCapita: number, line: number | null, parts: { wage: number, business: number, property: number, familyPlanning: number, lowAllowance: number, fiveGuarantee: number, pension: number, ecoCompensation: number, otherTransfer: number, costs: number, transfer: number, total: number, net: number, persons: number } | null }> | null, living: { livelihoodZone: LivelihoodZone | null, cultivatedLand: number | null, irrigatedLand: number | null, forestLand: number | null, returnedForestLand: number | null, orchardLand: number | null, pastureLand: number | null, waterSurface: number | null, hasElectricity: boolean | null, hasBroadcast: boolean | null, waterDifficult: boolean | null, waterSafe: boolean | null, hasSanitaryToilet: boolean | null, fuel: Fuel | null, houseArea: number | null, houseStructure: HouseStructure | null, houseBuiltYear: number | null, dangerHouse: DangerHouse | null, roadDistance: number | null, doorRoad: DoorRoad | null, marketDistance: number | null, inCooperative: boolean | null, withEnterprise: boolean | null, inMutualFund: boolean | null, industry: string | null, gainsFromIndustry: boolean | null, relocationWill: boolean | null, relocationMode: RelocationMode | null, relocationDifficulty: string | null } | null, measures: Array<{ id: string, class: MeasureClass, category: MeasureCategory, description: string, amount: number | null, startedOn: string, householdSays: { agreed: boolean, comment: string | null } | null }>, viewerCan: { update: boolean, split: boolean, recordVisit: boolean, submitObservation: boolean, handOver: boolean, issueCode: boolean, reveal: Array<RevealField> } } | null, current: { id: string, number: string, version: number, headName: string, status: PovertyStatus, size: number, identifiedOn: string, exitedOn: string | null, attribute: HouseholdAttribute | null, mainCause: PovertyCause | null, otherCauses: Array<PovertyCause> | null, standard: IdentificationStandard | null, group: string | null, phone: string | null, bankAccount: string | null, lastVisitedOn: string | null, netIncomePerCapita: number | null, incomeYears: Array<number>, region: { code: string, name: string, parent: { code: string, name: string } | null }, targeting: { who: boolean, cause: boolean, measure: boolean, cadre: boolean, complete: boolean } | null, responsibleCadre: { id: string, name: string } | null, incomes: Array<{ year: number, netPerCapita: number, line: number | null, parts: { wage: number, business: number, property: number, familyPlanning: number, lowAllowance: number, fiveGuarantee: number, pension: number, ecoCompensation: number, otherTransfer: number, costs: number, transfer: number, total: number, net: number, persons: number } | null }> | null, living: { livelihoodZone: LivelihoodZone | null, cultivatedLand: number | null, irrigatedLand: number | null, forestLand: number | null, returnedForestLand: number | null, orchardLand: number | null, pastureLand: number | null, waterSurface: number | null, hasElectricity: boolean | null, hasBroadcast: boolean | null, waterDifficult: boolean | null, waterSafe: boolean | null, hasSanitaryToilet: boolean | null, fuel: Fuel | null, houseArea: number | null, houseStructure: HouseStructure | null, houseBuiltYear: number | null, dangerHouse: DangerHouse | null, roadDistance: number | null, doorRoad: DoorRoad | null, marketDistance: number | null, inCooperative: boolean | null, withEnterprise: boolean | null, inMutualFund: boolean | null, industry: string | null, gainsFromIndustry: boolean | null, relocationWill: boolean | null, relocationMode: RelocationMode | null, relocationDifficulty: string | null } | null, measures: Array<{ id: string, class: MeasureClass, category: MeasureCategory, description: string, amount: number | null, startedOn: string, householdSays: { agreed: boolean, comment: string | null } | null }>, viewerCan: { update: boolean, split: boolean, recordVisit: boolean, submitObservation: boolean, handOver: boolean, issueCode: boolean, reveal: Array<RevealField> } } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { replayed: boolean, visit: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RevealMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealMutation = { reveal: { value: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type IsRegisteredQueryVariables = Exact<{
  idNumber: string;
}>;


export type IsRegisteredQuery = { isRegistered: boolean };

export const HouseholdRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HouseholdRowFragment, unknown>;
export const HouseholdFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"otherCauses"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomeYears"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"netPerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wage"}},{"kind":"Field","name":{"kind":"Name","value":"business"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"familyPlanning"}},{"kind":"Field","name":{"kind":"Name","value":"lowAllowance"}},{"kind":"Field","name":{"kind":"Name","value":"fiveGuarantee"}},{"kind":"Field","name":{"kind":"Name","value":"pension"}},{"kind":"Field","name":{"kind":"Name","value":"ecoCompensation"}},{"kind":"Field","name":{"kind":"Name","value":"otherTransfer"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"living"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"livelihoodZone"}},{"kind":"Field","name":{"kind":"Name","value":"cultivatedLand"}},{"kind":"Field","name":{"kind":"Name","value":"irrigatedLand"}},{"kind":"Field","name":{"kind":"Name","value":"forestLand"}},{"kind":"Field","name":{"kind":"Name","value":"returnedForestLand"}},{"kind":"Field","name":{"kind":"Name","value":"orchardLand"}},{"kind":"Field","name":{"kind":"Name","value":"pastureLand"}},{"kind":"Field","name":{"kind":"Name","value":"waterSurface"}},{"kind":"Field","name":{"kind":"Name","value":"hasElectricity"}},{"kind":"Field","name":{"kind":"Name","value":"hasBroadcast"}},{"kind":"Field","name":{"kind":"Name","value":"waterDifficult"}},{"kind":"Field","name":{"kind":"Name","value":"waterSafe"}},{"kind":"Field","name":{"kind":"Name","value":"hasSanitaryToilet"}},{"kind":"Field","name":{"kind":"Name","value":"fuel"}},{"kind":"Field","name":{"kind":"Name","value":"houseArea"}},{"kind":"Field","name":{"kind":"Name","value":"houseStructure"}},{"kind":"Field","name":{"kind":"Name","value":"houseBuiltYear"}},{"kind":"Field","name":{"kind":"Name","value":"dangerHouse"}},{"kind":"Field","name":{"kind":"Name","value":"roadDistance"}},{"kind":"Field","name":{"kind":"Name","value":"doorRoad"}},{"kind":"Field","name":{"kind":"Name","value":"marketDistance"}},{"kind":"Field","name":{"kind":"Name","value":"inCooperative"}},{"kind":"Field","name":{"kind":"Name","value":"withEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"inMutualFund"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"gainsFromIndustry"}},{"kind":"Field","name":{"kind":"Name","value":"relocationWill"}},{"kind":"Field","name":{"kind":"Name","value":"relocationMode"}},{"kind":"Field","name":{"kind":"Name","value":"relocationDifficulty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdSays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"split"}},{"kind":"Field","name":{"kind":"Name","value":"recordVisit"}},{"kind":"Field","name":{"kind":"Name","value":"submitObservation"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"issueCode"}},{"kind":"Field","name":{"kind":"Name","value":"reveal"}}]}}]}}]} as unknown as DocumentNode<HouseholdFactsFragment, unknown>;
export const HouseholdListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HouseholdListQuery, HouseholdListQueryVariables>;
export const HouseholdsSoughtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdsSought"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdsSoughtQuery, HouseholdsSoughtQueryVariables>;
export const HouseholdCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HouseholdCountQuery, HouseholdCountQueryVariables>;
export const HouseholdFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdFacts"}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameMongolian"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"labour"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"isChild"}},{"kind":"Field","name":{"kind":"Name","value":"student"}},{"kind":"Field","name":{"kind":"Name","value":"disability"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"migrantWork"}},{"kind":"Field","name":{"kind":"Name","value":"migrantMonths"}},{"kind":"Field","name":{"kind":"Name","value":"medicalInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"seriousIllnessInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"pensionInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"lowAllowance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"seenOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isCalendarKnown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"otherCauses"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomeYears"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"netPerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wage"}},{"kind":"Field","name":{"kind":"Name","value":"business"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"familyPlanning"}},{"kind":"Field","name":{"kind":"Name","value":"lowAllowance"}},{"kind":"Field","name":{"kind":"Name","value":"fiveGuarantee"}},{"kind":"Field","name":{"kind":"Name","value":"pension"}},{"kind":"Field","name":{"kind":"Name","value":"ecoCompensation"}},{"kind":"Field","name":{"kind":"Name","value":"otherTransfer"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"living"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"livelihoodZone"}},{"kind":"Field","name":{"kind":"Name","value":"cultivatedLand"}},{"kind":"Field","name":{"kind":"Name","value":"irrigatedLand"}},{"kind":"Field","name":{"kind":"Name","value":"forestLand"}},{"kind":"Field","name":{"kind":"Name","value":"returnedForestLand"}},{"kind":"Field","name":{"kind":"Name","value":"orchardLand"}},{"kind":"Field","name":{"kind":"Name","value":"pastureLand"}},{"kind":"Field","name":{"kind":"Name","value":"waterSurface"}},{"kind":"Field","name":{"kind":"Name","value":"hasElectricity"}},{"kind":"Field","name":{"kind":"Name","value":"hasBroadcast"}},{"kind":"Field","name":{"kind":"Name","value":"waterDifficult"}},{"kind":"Field","name":{"kind":"Name","value":"waterSafe"}},{"kind":"Field","name":{"kind":"Name","value":"hasSanitaryToilet"}},{"kind":"Field","name":{"kind":"Name","value":"fuel"}},{"kind":"Field","name":{"kind":"Name","value":"houseArea"}},{"kind":"Field","name":{"kind":"Name","value":"houseStructure"}},{"kind":"Field","name":{"kind":"Name","value":"houseBuiltYear"}},{"kind":"Field","name":{"kind":"Name","value":"dangerHouse"}},{"kind":"Field","name":{"kind":"Name","value":"roadDistance"}},{"kind":"Field","name":{"kind":"Name","value":"doorRoad"}},{"kind":"Field","name":{"kind":"Name","value":"marketDistance"}},{"kind":"Field","name":{"kind":"Name","value":"inCooperative"}},{"kind":"Field","name":{"kind":"Name","value":"withEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"inMutualFund"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"gainsFromIndustry"}},{"kind":"Field","name":{"kind":"Name","value":"relocationWill"}},{"kind":"Field","name":{"kind":"Name","value":"relocationMode"}},{"kind":"Field","name":{"kind":"Name","value":"relocationDifficulty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdSays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"split"}},{"kind":"Field","name":{"kind":"Name","value":"recordVisit"}},{"kind":"Field","name":{"kind":"Name","value":"submitObservation"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"issueCode"}},{"kind":"Field","name":{"kind":"Name","value":"reveal"}}]}}]}}]} as unknown as DocumentNode<HouseholdFileQuery, HouseholdFileQueryVariables>;
export const OwnHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnHouseholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdRow"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OwnHouseholdsQuery, OwnHouseholdsQueryVariables>;
export const VisitsDueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LAST_VISIT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsDueQuery, VisitsDueQueryVariables>;
export const OwnVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnVisitsQuery, OwnVisitsQueryVariables>;
export const UpdateHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HouseholdFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HouseholdFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"otherCauses"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleCadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incomeYears"}},{"kind":"Field","name":{"kind":"Name","value":"incomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"netPerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wage"}},{"kind":"Field","name":{"kind":"Name","value":"business"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"familyPlanning"}},{"kind":"Field","name":{"kind":"Name","value":"lowAllowance"}},{"kind":"Field","name":{"kind":"Name","value":"fiveGuarantee"}},{"kind":"Field","name":{"kind":"Name","value":"pension"}},{"kind":"Field","name":{"kind":"Name","value":"ecoCompensation"}},{"kind":"Field","name":{"kind":"Name","value":"otherTransfer"}},{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"living"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"livelihoodZone"}},{"kind":"Field","name":{"kind":"Name","value":"cultivatedLand"}},{"kind":"Field","name":{"kind":"Name","value":"irrigatedLand"}},{"kind":"Field","name":{"kind":"Name","value":"forestLand"}},{"kind":"Field","name":{"kind":"Name","value":"returnedForestLand"}},{"kind":"Field","name":{"kind":"Name","value":"orchardLand"}},{"kind":"Field","name":{"kind":"Name","value":"pastureLand"}},{"kind":"Field","name":{"kind":"Name","value":"waterSurface"}},{"kind":"Field","name":{"kind":"Name","value":"hasElectricity"}},{"kind":"Field","name":{"kind":"Name","value":"hasBroadcast"}},{"kind":"Field","name":{"kind":"Name","value":"waterDifficult"}},{"kind":"Field","name":{"kind":"Name","value":"waterSafe"}},{"kind":"Field","name":{"kind":"Name","value":"hasSanitaryToilet"}},{"kind":"Field","name":{"kind":"Name","value":"fuel"}},{"kind":"Field","name":{"kind":"Name","value":"houseArea"}},{"kind":"Field","name":{"kind":"Name","value":"houseStructure"}},{"kind":"Field","name":{"kind":"Name","value":"houseBuiltYear"}},{"kind":"Field","name":{"kind":"Name","value":"dangerHouse"}},{"kind":"Field","name":{"kind":"Name","value":"roadDistance"}},{"kind":"Field","name":{"kind":"Name","value":"doorRoad"}},{"kind":"Field","name":{"kind":"Name","value":"marketDistance"}},{"kind":"Field","name":{"kind":"Name","value":"inCooperative"}},{"kind":"Field","name":{"kind":"Name","value":"withEnterprise"}},{"kind":"Field","name":{"kind":"Name","value":"inMutualFund"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"gainsFromIndustry"}},{"kind":"Field","name":{"kind":"Name","value":"relocationWill"}},{"kind":"Field","name":{"kind":"Name","value":"relocationMode"}},{"kind":"Field","name":{"kind":"Name","value":"relocationDifficulty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdSays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"split"}},{"kind":"Field","name":{"kind":"Name","value":"recordVisit"}},{"kind":"Field","name":{"kind":"Name","value":"submitObservation"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"}},{"kind":"Field","name":{"kind":"Name","value":"issueCode"}},{"kind":"Field","name":{"kind":"Name","value":"reveal"}}]}}]}}]} as unknown as DocumentNode<UpdateHouseholdMutation, UpdateHouseholdMutationVariables>;
export const RecordVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const RevealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reveal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reveal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevealMutation, RevealMutationVariables>;
export const IsRegisteredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsRegistered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRegistered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}}}]}]}}]} as unknown as DocumentNode<IsRegisteredQuery, IsRegisteredQueryVariables>;