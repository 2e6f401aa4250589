/** The words that stand wherever a project is named. */
export const traceCodes = {
  projectStatus: { PLANNED: '未开工', UNDERWAY: '实施中', COMPLETED: '待验收', VERIFIED: '已验收', STOPPED: '已停止' },
  task: { INFRASTRUCTURE: '基础设施', PUBLIC_SERVICE: '公共服务', INDUSTRY: '特色产业', VILLAGE_APPEARANCE: '村容村貌', ECOLOGY: '生态环境', ORGANISATION: '基层组织' },
  effect: { DEVELOPMENT_TYPE: '造血', TRANSFER_TYPE: '输血' },
  category: { INDUSTRY: '产业', RELOCATION: '易地搬迁', ECO_COMPENSATION: '生态补偿', EDUCATION: '教育', SAFETY_NET: '社会保障' },
} as const
