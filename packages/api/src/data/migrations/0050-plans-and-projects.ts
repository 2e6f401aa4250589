import { createTable } from './create-table.js'

export const CreateVillagePlan = createTable(1766000500000, 'village_plan', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    version: { type: 'int', default: 1 },
    startYear: { type: 'int' },
    endYear: { type: 'int' },
    tasks: { type: 'simple-json' },
    status: { type: 'varchar', length: 16 },
    accountId: { type: 'varchar', length: 36 },
    createdAt: { type: 'datetime', precision: 3 },
    submittedBy: { type: 'varchar', length: 36, nullable: true },
    submittedAt: { type: 'datetime', precision: 3, nullable: true },
    reviewedBy: { type: 'varchar', length: 36, nullable: true },
    reviewedAt: { type: 'datetime', precision: 3, nullable: true },
    approvedBy: { type: 'varchar', length: 36, nullable: true },
    approvedAt: { type: 'datetime', precision: 3, nullable: true },
    remark: { type: 'varchar', length: 1000, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    village_plan_region: { columns: ['regionCode', 'startYear', 'id'] },
  },
})

export const CreateHouseholdPlan = createTable(1766000500100, 'household_plan', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    version: { type: 'int', default: 1 },
    startYear: { type: 'int' },
    endYear: { type: 'int' },
    points: { type: 'simple-json' },
    agreedOn: { type: 'date', nullable: true },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'varchar', length: 1000, nullable: true },
    liveHousehold: { type: 'varchar', length: 36, nullable: true, unique: true },
    accountId: { type: 'varchar', length: 36 },
    createdAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    household_plan_household: { columns: ['householdId', 'startYear'] },
    household_plan_region: { columns: ['regionCode'] },
  },
})

export const CreateProject = createTable(1766000500200, 'project', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    planId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    version: { type: 'int', default: 1 },
    name: { type: 'varchar', length: 120 },
    task: { type: 'varchar', length: 24 },
    class: { type: 'varchar', length: 16 },
    category: { type: 'varchar', length: 24 },
    effect: { type: 'varchar', length: 24 },
    startsOn: { type: 'date' },
    endsOn: { type: 'date', nullable: true },
    responsibleUnit: { type: 'varchar', length: 120 },
    goal: { type: 'varchar', length: 1000 },
    budget: { type: 'bigint', nullable: true },
    status: { type: 'varchar', length: 16 },
    result: { type: 'varchar', length: 1000, nullable: true },
    completedOn: { type: 'date', nullable: true },
    completedBy: { type: 'varchar', length: 36, nullable: true },
    verifiedOn: { type: 'date', nullable: true },
    verifiedBy: { type: 'varchar', length: 36, nullable: true },
    stopReason: { type: 'varchar', length: 1000, nullable: true },
    accountId: { type: 'varchar', length: 36 },
    createdAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    project_region: { columns: ['regionCode', 'startsOn', 'id'] },
    project_plan: { columns: ['planId', 'startsOn'] },
  },
})

export const CreateProjectCadre = createTable(1766000500300, 'project_cadre', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    projectId: { type: 'varchar', length: 36 },
    accountId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    project_cadre_project: { columns: ['projectId', 'startedOn'] },
    project_cadre_account: { columns: ['accountId', 'projectId'] },
    project_cadre_region: { columns: ['regionCode'] },
  },
})
