/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What needs attention; each kind opens the list behind it. */
export type AttentionKind =
  /** Poor households without a responsible cadre (households, withoutCadre: true). */
  | 'HOUSEHOLD_WITHOUT_CADRE'
  /** Poor households without a visit within half a year (households, notVisitedSince). */
  | 'NOT_VISITED_HALF_YEAR'
  /** Open observations past their deadline (observations, overdue: true). */
  | 'OBSERVATION_OVERDUE'
  /** Observations that nobody has looked at (observations, status: SUBMITTED). */
  | 'OBSERVATION_TO_TRIAGE'
  /** Outcome reports that wait for the town (outcomeReports, status: VILLAGE_CONFIRMED). */
  | 'REPORT_TO_APPROVE'
  /** Outcome reports that wait for the village (outcomeReports, status: SUBMITTED). */
  | 'REPORT_TO_CONFIRM'
  /** Poor households that lack a cause, a measure or a cadre (households, targetingIncomplete: true). */
  | 'TARGETING_INCOMPLETE'
  /** Poor villages without a work team in force. */
  | 'VILLAGE_WITHOUT_TEAM';

/** One of the ten services that every village is to have (M-7, 十个全覆盖). */
export type CoverageItem =
  /** Radio, television and telephone (广播电视通讯). */
  | 'BROADCAST'
  /** A standard clinic (标准化卫生室). */
  | 'CLINIC'
  /** A culture room (文化活动室). */
  | 'CULTURE'
  /** Rebuilt dangerous houses (危房改造). */
  | 'DANGEROUS_HOUSES'
  /** Electricity (村村通电). */
  | 'ELECTRICITY'
  /** Safe drinking water (安全饮水). */
  | 'SAFE_WATER'
  /** Safe school buildings (校舍建设及安全改造). */
  | 'SCHOOLS'
  /** A chain store (便民连锁超市). */
  | 'SHOP'
  /** Pension, medical insurance and low allowance (养老医疗低保等社会保障). */
  | 'SOCIAL_SECURITY'
  /** Hardened streets (街巷硬化). */
  | 'STREETS';

/** How far a village is with a service. */
export type CoverageStatus =
  /** There. */
  | 'DONE'
  /** Not begun. */
  | 'NOT_STARTED'
  /** Under way. */
  | 'UNDER_WAY';

/** Which clock of an observation runs (dossier 4.1). */
export type DeadlineKind =
  /** To accept or decline it: 5 working days from its submission or reopening. */
  | 'ACCEPTANCE'
  /** To finish it: 15 calendar days from its acceptance, once prolonged by 15 at most. */
  | 'FINISH'
  /** To look at it: 2 working days from its submission. */
  | 'TRIAGE';

/** What befell a village’s land and animals (受灾类型). */
export type Disaster =
  /** Animal epidemic (动物疫情). */
  | 'ANIMAL_EPIDEMIC'
  /** Drought (旱灾). */
  | 'DROUGHT'
  /** Earthquake (地震). */
  | 'EARTHQUAKE'
  /** Flood (涝灾). */
  | 'FLOOD'
  /** Frost and snow (冰冻雪灾). */
  | 'FROST'
  /** Landslide (滑坡). */
  | 'LANDSLIDE'
  /** Another. */
  | 'OTHER'
  /** Pests and plant diseases (病虫害). */
  | 'PESTS';

/** Where a figure comes from. */
export type FigureSource =
  /** The means of the year that the city’s office keeps. */
  | 'PROVINCIAL_MEAN'
  /** The register at the end of the year, or today for the year that runs. */
  | 'REGISTER'
  /** The village’s file of the year. */
  | 'VILLAGE_FILE';

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

/** Who brought an observation in. */
export type ObservationSource =
  /** Somebody who signs in: a supervisor, a leader, an office. */
  | 'ACCOUNT'
  /** The household it is about, on its own page (a complaint, SO-4). */
  | 'HOUSEHOLD'
  /** Somebody who was sent to the household by a draw (an inspection, 4.3). */
  | 'INSPECTION';

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

/** What a poor village is told by: 一高一低一无 (2.3). */
export type PoorVillageCriterion =
  /** No income of the collective economy (一无). */
  | 'COLLECTIVE_INCOME'
  /** Incidence of poverty above so many times the mean of the autonomous region (一高). */
  | 'INCIDENCE'
  /** Net income per person below so many per cent of the mean (一低). */
  | 'NET_INCOME';

/** What the test is made of. */
export type PoorVillageFigure =
  /** Income of the collective economy, fen. */
  | 'COLLECTIVE_INCOME'
  /** Mean incidence of the autonomous region, hundredths of a per cent. */
  | 'MEAN_INCIDENCE'
  /** Mean net income per person of the autonomous region, fen. */
  | 'MEAN_NET_INCOME'
  /** Net income per person, fen. */
  | 'NET_INCOME'
  /** Registered poor persons at the end of the year. */
  | 'POOR_PERSONS'
  /** Persons of the village. */
  | 'POPULATION';

/** What the test says; the mark itself is an office’s to give (A-10). */
export type PoorVillageVerdict =
  /** At least one is not met. */
  | 'FAILS'
  /** All three are met. */
  | 'MEETS'
  /** No rules hold for figures of the year. */
  | 'NO_RULES'
  /** A figure is missing that could tell. */
  | 'UNDECIDED';

/** Rank of a post (职务级别). */
export type PostRank =
  /** Bureau level, chief (厅局级正职). */
  | 'BUREAU_CHIEF'
  /** Bureau level, deputy (厅局级副职). */
  | 'BUREAU_DEPUTY'
  /** Clerk (办事员). */
  | 'CLERK'
  /** Division level, chief (县处级正职). */
  | 'DIVISION_CHIEF'
  /** Division level, deputy (县处级副职). */
  | 'DIVISION_DEPUTY'
  /** National level, chief (国家级正职). */
  | 'NATIONAL_CHIEF'
  /** National level, deputy (国家级副职). */
  | 'NATIONAL_DEPUTY'
  /** Provincial level, chief (省部级正职). */
  | 'PROVINCIAL_CHIEF'
  /** Provincial level, deputy (省部级副职). */
  | 'PROVINCIAL_DEPUTY'
  /** Section level, chief (乡科级正职). */
  | 'SECTION_CHIEF'
  /** Section level, deputy (乡科级副职). */
  | 'SECTION_DEPUTY'
  /** Section member (科员). */
  | 'SECTION_MEMBER'
  /** Not ranked (未定职). */
  | 'UNRANKED';

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

/** Level of an administrative division. */
export type RegionLevel =
  /** A banner, county, district or county-level city (旗、县、区). */
  | 'BANNER'
  /** The prefecture-level city (市). */
  | 'CITY'
  /** A town, sumu or street (镇、苏木、街道). */
  | 'TOWN'
  /** A village, gacha or community (村、嘎查、社区). */
  | 'VILLAGE';

/** What a person is responsible for, and with it what the person sees and may do (dossier 1.10). */
export type Role =
  /** Keeps accounts and appointments and sees no household (管理员). */
  | 'ADMINISTRATOR'
  /** The auditor of the assigned regions, read only; exclusive of every other role (审计). */
  | 'AUDITOR'
  /** The cooperating bank: learns only whether an ID number is registered (合作银行). */
  | 'BANK_OFFICE'
  /** The poverty alleviation office of a banner or county (旗县扶贫办). */
  | 'BANNER_OFFICE'
  /** A city leader with one poor banner or county (市领导, 一对一, C-1). */
  | 'CITY_LEADER'
  /** The poverty alleviation office of the city (市扶贫办). */
  | 'CITY_OFFICE'
  /** A division-level leader with one poor village (处级领导, 一包一, C-2). */
  | 'DIVISION_LEADER'
  /** The finance bureau (财政). */
  | 'FINANCE_OFFICE'
  /** The first secretary of one village (第一书记, C-9). */
  | 'FIRST_SECRETARY'
  /** An entrepreneur who is honorary chief of one village (名誉村主任, C-10). */
  | 'HONORARY_CHIEF'
  /** A section-level leader with at most ten poor households (科级领导, 一管十, C-3). */
  | 'SECTION_LEADER'
  /** The poverty alleviation office of a town or sumu (苏木镇扶贫办). */
  | 'TOWN_OFFICE'
  /** A volunteer supervisor of one village (义务监督员, C-8). */
  | 'VOLUNTEER_SUPERVISOR';

/** How far a village is with one of the ten services, from today on. */
export type SetFullCoverageInput = {
  /** The service. */
  item: CoverageItem;
  /** How far it is. */
  status: CoverageStatus;
  /** Code of the village. */
  village: string | number;
};

/** How serious an observation is; the office may change it at triage. */
export type Severity =
  /** Usual. */
  | 'NORMAL'
  /** Serious. */
  | 'SERIOUS'
  /** To be looked at first. */
  | 'URGENT';

/** An edit of the file of a village for a year. */
export type UpdateVillageFileInput = {
  /** What is saved. */
  facts: VillageFactsInput;
  /** Why it is changed, at most 200 characters; needed for all but the first version. */
  reason?: string | null | undefined;
  /** The version that was read; 0 begins the file of the year. */
  version: number;
  /** Code of the village. */
  village: string | number;
  /** The year of the figures, from 2010 to this one. */
  year: number;
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

/** An edit of a village’s file: what is absent stays, null empties. */
export type VillageFactsInput = {
  /** Broadband reaches the village. */
  broadband?: boolean | null | undefined;
  /** Households with broadband. */
  broadbandHouseholds?: number | null | undefined;
  /** A bus serves the village. */
  busService?: boolean | null | undefined;
  /** Clinics. */
  clinics?: number | null | undefined;
  /** Income of the collective economy in the year, fen; 0 says that there was none. */
  collectiveIncome?: number | null | undefined;
  /** Households in cooperatives. */
  cooperativeHouseholds?: number | null | undefined;
  /** Farmers’ cooperatives. */
  cooperatives?: number | null | undefined;
  /** Culture rooms. */
  cultureRooms?: number | null | undefined;
  /** Households that live in a dangerous house. */
  dangerousHouseholds?: number | null | undefined;
  /** Disasters of the year; an empty list says that there were none. */
  disasters?: Array<Disaster> | null | undefined;
  /** Posts of doctors with a licence that are filled. */
  doctors?: number | null | undefined;
  /** A hardened road leads to the village. */
  hardenedRoad?: boolean | null | undefined;
  /** Households. */
  households?: number | null | undefined;
  /** Households to be relocated. */
  householdsToRelocate?: number | null | undefined;
  /** In the programme of key villages (整村推进). */
  keyVillage?: boolean | null | undefined;
  /** Labour force: men of 16 to 60, women of 16 to 55, and older people who are still able. */
  labourForce?: number | null | undefined;
  /** Of the labour force, those who worked away from home for more than three months. */
  migrantWorkers?: number | null | undefined;
  /** Persons of a minority. */
  minorityPopulation?: number | null | undefined;
  /** A village of a minority (少数民族聚居村). */
  minorityVillage?: boolean | null | undefined;
  /** Natural villages (自然村). */
  naturalVillages?: number | null | undefined;
  /** Natural villages that no hardened road reaches. */
  naturalVillagesWithoutRoad?: number | null | undefined;
  /** Net income per person of the year, fen. */
  netIncomePerCapita?: number | null | undefined;
  /** Registered poor households at the end of the year. */
  poorHouseholds?: number | null | undefined;
  /** Registered poor persons at the end of the year. */
  poorPersons?: number | null | undefined;
  /** Persons. */
  population?: number | null | undefined;
  /** Households without electricity for living. */
  powerlessHouseholds?: number | null | undefined;
  /** There is electricity for production. */
  productionPower?: boolean | null | undefined;
  /** Places where refuse is gathered. */
  refusePoints?: number | null | undefined;
  /** Households that receive radio and television. */
  televisionHouseholds?: number | null | undefined;
  /** Households with a sanitary toilet. */
  toiletHouseholds?: number | null | undefined;
  /** Households that live from tourism. */
  tourismHouseholds?: number | null | undefined;
  /** Income of the village from tourism in the year, fen. */
  tourismIncome?: number | null | undefined;
  /** Of the labour force, those who had training in the year. */
  trainedLabour?: number | null | undefined;
  /** Households without safe drinking water. */
  unsafeWaterHouseholds?: number | null | undefined;
  /** Households for which drinking water is hard to get. */
  waterDifficultHouseholds?: number | null | undefined;
};

/** A field of a village’s file (2.3). */
export type VillageField =
  /** Broadband reaches the village. */
  | 'broadband'
  /** Households with broadband. */
  | 'broadbandHouseholds'
  /** A bus serves the village. */
  | 'busService'
  /** Clinics. */
  | 'clinics'
  /** Income of the collective economy in the year, fen; 0 says that there was none. */
  | 'collectiveIncome'
  /** Households in cooperatives. */
  | 'cooperativeHouseholds'
  /** Farmers’ cooperatives. */
  | 'cooperatives'
  /** Culture rooms. */
  | 'cultureRooms'
  /** Households that live in a dangerous house. */
  | 'dangerousHouseholds'
  /** Disasters of the year; an empty list says that there were none. */
  | 'disasters'
  /** Posts of doctors with a licence that are filled. */
  | 'doctors'
  /** A hardened road leads to the village. */
  | 'hardenedRoad'
  /** Households. */
  | 'households'
  /** Households to be relocated. */
  | 'householdsToRelocate'
  /** In the programme of key villages (整村推进). */
  | 'keyVillage'
  /** Labour force: men of 16 to 60, women of 16 to 55, and older people who are still able. */
  | 'labourForce'
  /** Of the labour force, those who worked away from home for more than three months. */
  | 'migrantWorkers'
  /** Persons of a minority. */
  | 'minorityPopulation'
  /** A village of a minority (少数民族聚居村). */
  | 'minorityVillage'
  /** Natural villages (自然村). */
  | 'naturalVillages'
  /** Natural villages that no hardened road reaches. */
  | 'naturalVillagesWithoutRoad'
  /** Net income per person of the year, fen. */
  | 'netIncomePerCapita'
  /** Registered poor households at the end of the year. */
  | 'poorHouseholds'
  /** Registered poor persons at the end of the year. */
  | 'poorPersons'
  /** Persons. */
  | 'population'
  /** Households without electricity for living. */
  | 'powerlessHouseholds'
  /** There is electricity for production. */
  | 'productionPower'
  /** Places where refuse is gathered. */
  | 'refusePoints'
  /** Households that receive radio and television. */
  | 'televisionHouseholds'
  /** Households with a sanitary toilet. */
  | 'toiletHouseholds'
  /** Households that live from tourism. */
  | 'tourismHouseholds'
  /** Income of the village from tourism in the year, fen. */
  | 'tourismIncome'
  /** Of the labour force, those who had training in the year. */
  | 'trainedLabour'
  /** Households without safe drinking water. */
  | 'unsafeWaterHouseholds'
  /** Households for which drinking water is hard to get. */
  | 'waterDifficultHouseholds';

/** What is not as it should be with a work team (4.3). */
export type WorkTeamFlag =
  /** Fewer than three members (不足三人). */
  | 'FEW_MEMBERS'
  /** Nobody with an account leads it (没有队长). */
  | 'NO_LEADER'
  /** It ends before two years are over (任期不满两年). */
  | 'SHORT_TERM'
  /** Two years are over and no end is set (任期已满两年). */
  | 'TERM_SERVED';

export type VillageFilePartFragment = { year: number, years: Array<number>, version: number, savedAt: string | null, mayUpdate: boolean, openYears: Array<number>, region: { code: string, name: string, isPoorVillage: boolean, parent: { code: string, name: string } | null }, savedBy: { id: string, name: string } | null, facts: { minorityVillage: boolean | null, keyVillage: boolean | null, disasters: Array<Disaster> | null, naturalVillages: number | null, households: number | null, population: number | null, minorityPopulation: number | null, labourForce: number | null, trainedLabour: number | null, migrantWorkers: number | null, poorHouseholds: number | null, poorPersons: number | null, householdsToRelocate: number | null, netIncomePerCapita: number | null, collectiveIncome: number | null, hardenedRoad: boolean | null, naturalVillagesWithoutRoad: number | null, busService: boolean | null, unsafeWaterHouseholds: number | null, waterDifficultHouseholds: number | null, powerlessHouseholds: number | null, productionPower: boolean | null, dangerousHouseholds: number | null, toiletHouseholds: number | null, refusePoints: number | null, clinics: number | null, doctors: number | null, cultureRooms: number | null, televisionHouseholds: number | null, broadband: boolean | null, broadbandHouseholds: number | null, cooperatives: number | null, cooperativeHouseholds: number | null, tourismHouseholds: number | null, tourismIncome: number | null } | null, changes: Array<{ field: VillageField, from: string | null, to: string | null, version: number, at: string, reason: string | null, by: { id: string, name: string } | null }>, test: { year: number, verdict: PoorVillageVerdict, meanSource: string | null, rules: { ruleSet: string, fromYear: number, incidenceTimes: number, incomeShare: number } | null, criteria: Array<{ criterion: PoorVillageCriterion, met: boolean | null, value: number | null, limit: number | null, missing: Array<PoorVillageFigure> }>, figures: Array<{ figure: PoorVillageFigure, value: number | null, source: FigureSource }> } | null };

export type VillageYearFileQueryVariables = Exact<{
  village: string | number;
  year?: number | null | undefined;
}>;


export type VillageYearFileQuery = { villageFile: { year: number, years: Array<number>, version: number, savedAt: string | null, mayUpdate: boolean, openYears: Array<number>, region: { code: string, name: string, isPoorVillage: boolean, parent: { code: string, name: string } | null }, savedBy: { id: string, name: string } | null, facts: { minorityVillage: boolean | null, keyVillage: boolean | null, disasters: Array<Disaster> | null, naturalVillages: number | null, households: number | null, population: number | null, minorityPopulation: number | null, labourForce: number | null, trainedLabour: number | null, migrantWorkers: number | null, poorHouseholds: number | null, poorPersons: number | null, householdsToRelocate: number | null, netIncomePerCapita: number | null, collectiveIncome: number | null, hardenedRoad: boolean | null, naturalVillagesWithoutRoad: number | null, busService: boolean | null, unsafeWaterHouseholds: number | null, waterDifficultHouseholds: number | null, powerlessHouseholds: number | null, productionPower: boolean | null, dangerousHouseholds: number | null, toiletHouseholds: number | null, refusePoints: number | null, clinics: number | null, doctors: number | null, cultureRooms: number | null, televisionHouseholds: number | null, broadband: boolean | null, broadbandHouseholds: number | null, cooperatives: number | null, cooperativeHouseholds: number | null, tourismHouseholds: number | null, tourismIncome: number | null } | null, changes: Array<{ field: VillageField, from: string | null, to: string | null, version: number, at: string, reason: string | null, by: { id: string, name: string } | null }>, test: { year: number, verdict: PoorVillageVerdict, meanSource: string | null, rules: { ruleSet: string, fromYear: number, incidenceTimes: number, incomeShare: number } | null, criteria: Array<{ criterion: PoorVillageCriterion, met: boolean | null, value: number | null, limit: number | null, missing: Array<PoorVillageFigure> }>, figures: Array<{ figure: PoorVillageFigure, value: number | null, source: FigureSource }> } | null } | null };

export type UpdateVillageFileMutationVariables = Exact<{
  input: UpdateVillageFileInput;
}>;


export type UpdateVillageFileMutation = { updateVillageFile: { file: { year: number, years: Array<number>, version: number, savedAt: string | null, mayUpdate: boolean, openYears: Array<number>, region: { code: string, name: string, isPoorVillage: boolean, parent: { code: string, name: string } | null }, savedBy: { id: string, name: string } | null, facts: { minorityVillage: boolean | null, keyVillage: boolean | null, disasters: Array<Disaster> | null, naturalVillages: number | null, households: number | null, population: number | null, minorityPopulation: number | null, labourForce: number | null, trainedLabour: number | null, migrantWorkers: number | null, poorHouseholds: number | null, poorPersons: number | null, householdsToRelocate: number | null, netIncomePerCapita: number | null, collectiveIncome: number | null, hardenedRoad: boolean | null, naturalVillagesWithoutRoad: number | null, busService: boolean | null, unsafeWaterHouseholds: number | null, waterDifficultHouseholds: number | null, powerlessHouseholds: number | null, productionPower: boolean | null, dangerousHouseholds: number | null, toiletHouseholds: number | null, refusePoints: number | null, clinics: number | null, doctors: number | null, cultureRooms: number | null, televisionHouseholds: number | null, broadband: boolean | null, broadbandHouseholds: number | null, cooperatives: number | null, cooperativeHouseholds: number | null, tourismHouseholds: number | null, tourismIncome: number | null } | null, changes: Array<{ field: VillageField, from: string | null, to: string | null, version: number, at: string, reason: string | null, by: { id: string, name: string } | null }>, test: { year: number, verdict: PoorVillageVerdict, meanSource: string | null, rules: { ruleSet: string, fromYear: number, incidenceTimes: number, incomeShare: number } | null, criteria: Array<{ criterion: PoorVillageCriterion, met: boolean | null, value: number | null, limit: number | null, missing: Array<PoorVillageFigure> }>, figures: Array<{ figure: PoorVillageFigure, value: number | null, source: FigureSource }> } | null } | null, current: { year: number, years: Array<number>, version: number, savedAt: string | null, mayUpdate: boolean, openYears: Array<number>, region: { code: string, name: string, isPoorVillage: boolean, parent: { code: string, name: string } | null }, savedBy: { id: string, name: string } | null, facts: { minorityVillage: boolean | null, keyVillage: boolean | null, disasters: Array<Disaster> | null, naturalVillages: number | null, households: number | null, population: number | null, minorityPopulation: number | null, labourForce: number | null, trainedLabour: number | null, migrantWorkers: number | null, poorHouseholds: number | null, poorPersons: number | null, householdsToRelocate: number | null, netIncomePerCapita: number | null, collectiveIncome: number | null, hardenedRoad: boolean | null, naturalVillagesWithoutRoad: number | null, busService: boolean | null, unsafeWaterHouseholds: number | null, waterDifficultHouseholds: number | null, powerlessHouseholds: number | null, productionPower: boolean | null, dangerousHouseholds: number | null, toiletHouseholds: number | null, refusePoints: number | null, clinics: number | null, doctors: number | null, cultureRooms: number | null, televisionHouseholds: number | null, broadband: boolean | null, broadbandHouseholds: number | null, cooperatives: number | null, cooperativeHouseholds: number | null, tourismHouseholds: number | null, tourismIncome: number | null } | null, changes: Array<{ field: VillageField, from: string | null, to: string | null, version: number, at: string, reason: string | null, by: { id: string, name: string } | null }>, test: { year: number, verdict: PoorVillageVerdict, meanSource: string | null, rules: { ruleSet: string, fromYear: number, incidenceTimes: number, incomeShare: number } | null, criteria: Array<{ criterion: PoorVillageCriterion, met: boolean | null, value: number | null, limit: number | null, missing: Array<PoorVillageFigure> }>, figures: Array<{ figure: PoorVillageFigure, value: number | null, source: FigureSource }> } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type VillageFileQueryVariables = Exact<{
  code: string | number;
}>;


export type VillageFileQuery = { village: { fullCoverage: Array<{ item: CoverageItem, status: CoverageStatus, since: string | null }>, region: { code: string, name: string, nameMongolian: string | null, isPoorVillage: boolean, officialName: string, parent: { code: string, name: string, parent: { code: string, name: string } | null } | null }, team: { id: string, name: string, memberCount: number, flags: Array<WorkTeamFlag>, startedOn: string, endedOn: string | null, leader: { id: string, name: string } | null, members: Array<{ id: string, name: string, post: string | null, rank: PostRank | null, sendingUnit: string | null, phone: string | null, startedOn: string, account: { id: string } | null }> } | null, appointments: Array<{ id: string, role: Role, startedOn: string, sendingUnit: string | null, account: { id: string, name: string }, enterprise: { id: string, name: string } | null }> } | null, dashboard: { asOf: string, region: { code: string, name: string, level: RegionLevel, isPoorVillage: boolean, parent: { code: string, name: string, level: RegionLevel } | null }, population: { registered: number, poor: number, exited: number, returned: number }, households: { registered: number, poor: number, exited: number, returned: number }, causes: Array<{ cause: PovertyCause, households: number, persons: number }>, coverage: { poorVillages: number, villagesWithTeam: number, poorHouseholds: number, householdsWithCadre: number, visitedWithinHalfYear: number, targetingComplete: number }, observations: { total: number, open: number, overdue: number, closed: number }, linkage: { enterprises: number, enterprisesLinked: number, enterprisesClose: number, linkages: number, householdsLinked: number, reportsAwaiting: number, outcomeTotal: number }, history: Array<{ year: number, poor: number, exited: number, standard: string, assignedTarget: number | null, stretchTarget: number | null }>, attention: Array<{ kind: AttentionKind, count: number, region: string }> } | null, notExited: { totalCount: number }, preExit: { totalCount: number }, returned: { totalCount: number }, exited: { totalCount: number }, toHandle: { totalCount: number, nodes: Array<{ id: string, overdue: boolean }> }, open: { totalCount: number, nodes: Array<{ id: string, number: string, kind: ObservationKind, severity: Severity, source: ObservationSource, text: string, status: ObservationStatus, submittedAt: string, anonymous: boolean, deadline: { kind: DeadlineKind, at: string, daysLeft: number | null, isCalendarKnown: boolean } | null, region: { code: string, name: string } }> } };

export type VillagePeopleQueryVariables = Exact<{
  code: string | number;
}>;


export type VillagePeopleQuery = { village: { region: { code: string, name: string }, team: { id: string, name: string, memberCount: number, flags: Array<WorkTeamFlag>, startedOn: string, endedOn: string | null, leader: { id: string, name: string } | null, members: Array<{ id: string, name: string, post: string | null, rank: PostRank | null, sendingUnit: string | null, phone: string | null, startedOn: string, account: { id: string } | null }> } | null, appointments: Array<{ id: string, role: Role, startedOn: string, sendingUnit: string | null, account: { id: string, name: string }, enterprise: { id: string, name: string } | null }> } | null };

export type SetFullCoverageMutationVariables = Exact<{
  input: SetFullCoverageInput;
}>;


export type SetFullCoverageMutation = { setFullCoverage: { fullCoverage: Array<{ item: CoverageItem, status: CoverageStatus, since: string | null }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export const VillageFilePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VillageFilePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VillageFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPoorVillage"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"openYears"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorityVillage"}},{"kind":"Field","name":{"kind":"Name","value":"keyVillage"}},{"kind":"Field","name":{"kind":"Name","value":"disasters"}},{"kind":"Field","name":{"kind":"Name","value":"naturalVillages"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"minorityPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"labourForce"}},{"kind":"Field","name":{"kind":"Name","value":"trainedLabour"}},{"kind":"Field","name":{"kind":"Name","value":"migrantWorkers"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"poorPersons"}},{"kind":"Field","name":{"kind":"Name","value":"householdsToRelocate"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"collectiveIncome"}},{"kind":"Field","name":{"kind":"Name","value":"hardenedRoad"}},{"kind":"Field","name":{"kind":"Name","value":"naturalVillagesWithoutRoad"}},{"kind":"Field","name":{"kind":"Name","value":"busService"}},{"kind":"Field","name":{"kind":"Name","value":"unsafeWaterHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"waterDifficultHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"powerlessHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"productionPower"}},{"kind":"Field","name":{"kind":"Name","value":"dangerousHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"toiletHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"refusePoints"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"}},{"kind":"Field","name":{"kind":"Name","value":"doctors"}},{"kind":"Field","name":{"kind":"Name","value":"cultureRooms"}},{"kind":"Field","name":{"kind":"Name","value":"televisionHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"broadband"}},{"kind":"Field","name":{"kind":"Name","value":"broadbandHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"cooperatives"}},{"kind":"Field","name":{"kind":"Name","value":"cooperativeHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"tourismHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"tourismIncome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"meanSource"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"incidenceTimes"}},{"kind":"Field","name":{"kind":"Name","value":"incomeShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<VillageFilePartFragment, unknown>;
export const VillageYearFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillageYearFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"village"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"villageFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"village"},"value":{"kind":"Variable","name":{"kind":"Name","value":"village"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VillageFilePart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VillageFilePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VillageFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPoorVillage"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"openYears"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorityVillage"}},{"kind":"Field","name":{"kind":"Name","value":"keyVillage"}},{"kind":"Field","name":{"kind":"Name","value":"disasters"}},{"kind":"Field","name":{"kind":"Name","value":"naturalVillages"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"minorityPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"labourForce"}},{"kind":"Field","name":{"kind":"Name","value":"trainedLabour"}},{"kind":"Field","name":{"kind":"Name","value":"migrantWorkers"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"poorPersons"}},{"kind":"Field","name":{"kind":"Name","value":"householdsToRelocate"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"collectiveIncome"}},{"kind":"Field","name":{"kind":"Name","value":"hardenedRoad"}},{"kind":"Field","name":{"kind":"Name","value":"naturalVillagesWithoutRoad"}},{"kind":"Field","name":{"kind":"Name","value":"busService"}},{"kind":"Field","name":{"kind":"Name","value":"unsafeWaterHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"waterDifficultHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"powerlessHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"productionPower"}},{"kind":"Field","name":{"kind":"Name","value":"dangerousHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"toiletHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"refusePoints"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"}},{"kind":"Field","name":{"kind":"Name","value":"doctors"}},{"kind":"Field","name":{"kind":"Name","value":"cultureRooms"}},{"kind":"Field","name":{"kind":"Name","value":"televisionHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"broadband"}},{"kind":"Field","name":{"kind":"Name","value":"broadbandHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"cooperatives"}},{"kind":"Field","name":{"kind":"Name","value":"cooperativeHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"tourismHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"tourismIncome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"meanSource"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"incidenceTimes"}},{"kind":"Field","name":{"kind":"Name","value":"incomeShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<VillageYearFileQuery, VillageYearFileQueryVariables>;
export const UpdateVillageFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVillageFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVillageFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVillageFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VillageFilePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VillageFilePart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VillageFilePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VillageFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPoorVillage"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"openYears"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorityVillage"}},{"kind":"Field","name":{"kind":"Name","value":"keyVillage"}},{"kind":"Field","name":{"kind":"Name","value":"disasters"}},{"kind":"Field","name":{"kind":"Name","value":"naturalVillages"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"minorityPopulation"}},{"kind":"Field","name":{"kind":"Name","value":"labourForce"}},{"kind":"Field","name":{"kind":"Name","value":"trainedLabour"}},{"kind":"Field","name":{"kind":"Name","value":"migrantWorkers"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"poorPersons"}},{"kind":"Field","name":{"kind":"Name","value":"householdsToRelocate"}},{"kind":"Field","name":{"kind":"Name","value":"netIncomePerCapita"}},{"kind":"Field","name":{"kind":"Name","value":"collectiveIncome"}},{"kind":"Field","name":{"kind":"Name","value":"hardenedRoad"}},{"kind":"Field","name":{"kind":"Name","value":"naturalVillagesWithoutRoad"}},{"kind":"Field","name":{"kind":"Name","value":"busService"}},{"kind":"Field","name":{"kind":"Name","value":"unsafeWaterHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"waterDifficultHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"powerlessHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"productionPower"}},{"kind":"Field","name":{"kind":"Name","value":"dangerousHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"toiletHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"refusePoints"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"}},{"kind":"Field","name":{"kind":"Name","value":"doctors"}},{"kind":"Field","name":{"kind":"Name","value":"cultureRooms"}},{"kind":"Field","name":{"kind":"Name","value":"televisionHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"broadband"}},{"kind":"Field","name":{"kind":"Name","value":"broadbandHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"cooperatives"}},{"kind":"Field","name":{"kind":"Name","value":"cooperativeHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"tourismHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"tourismIncome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"meanSource"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"incidenceTimes"}},{"kind":"Field","name":{"kind":"Name","value":"incomeShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateVillageFileMutation, UpdateVillageFileMutationVariables>;
export const VillageFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillageFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"officialName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameMongolian"}},{"kind":"Field","name":{"kind":"Name","value":"isPoorVillage"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isPoorVillage"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"population"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"poor"}},{"kind":"Field","name":{"kind":"Name","value":"exited"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"poor"}},{"kind":"Field","name":{"kind":"Name","value":"exited"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poorVillages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTeam"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithCadre"}},{"kind":"Field","name":{"kind":"Name","value":"visitedWithinHalfYear"}},{"kind":"Field","name":{"kind":"Name","value":"targetingComplete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"enterprisesLinked"}},{"kind":"Field","name":{"kind":"Name","value":"enterprisesClose"}},{"kind":"Field","name":{"kind":"Name","value":"linkages"}},{"kind":"Field","name":{"kind":"Name","value":"householdsLinked"}},{"kind":"Field","name":{"kind":"Name","value":"reportsAwaiting"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"poor"}},{"kind":"Field","name":{"kind":"Name","value":"exited"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTarget"}},{"kind":"Field","name":{"kind":"Name","value":"stretchTarget"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notExited"},"name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_EXITED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"preExit"},"name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRE_EXIT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"returned"},"name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"exited"},"name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EXITED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toHandle"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"toHandle"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"TRIAGED"},{"kind":"EnumValue","value":"ASSIGNED"},{"kind":"EnumValue","value":"CONFIRMED"},{"kind":"EnumValue","value":"RECTIFYING"},{"kind":"EnumValue","value":"VERIFIED"},{"kind":"EnumValue","value":"UNFOUNDED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"URGENCY"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isCalendarKnown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VillageFileQuery, VillageFileQueryVariables>;
export const VillagePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillagePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"village"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VillagePeopleQuery, VillagePeopleQueryVariables>;
export const SetFullCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFullCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFullCoverageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFullCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetFullCoverageMutation, SetFullCoverageMutationVariables>;