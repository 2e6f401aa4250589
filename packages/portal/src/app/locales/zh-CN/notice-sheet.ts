/** Words of the public notices that are printed for the wall. */
export const noticeSheet = {
  menuName: '这个村的公示打印件',
  title: '{{village}}{{kind}}',
  basis: {
    IDENTIFICATION: '经农户申请、村民代表评议，拟将下列农户识别为建档立卡贫困户，现予公示。',
    EXIT: '经村民代表评议、入户核实和农户认可，下列贫困户人均纯收入稳定超过当年标准，吃穿不愁，义务教育、基本医疗、住房安全和饮水安全有保障，拟退出，现予公示。',
    RETURN: '经农户申请、村民代表评议，拟将下列脱贫户认定为返贫户，现予公示。',
    MONITORING: '经入户核实、村民代表评议，拟将下列农户纳入防返贫监测，现予公示。本公示只在村内张贴。',
    RISK_ELIMINATION: '经入户核实、村民代表评议，下列监测户风险已经消除，现予公示。本公示只在村内张贴。',
  },
  nothing: '现在没有正在公示的名单。',
  village: '村级公示，{{count}} 户',
  town: '乡镇公示，{{count}} 户',
  row: '序号',
  head: '户主',
  group: '组',
  persons: '人口',
  from: '公示起',
  until: '公示止',
  number: '编号',
  objection: '对公示有异议的，请在公示撤下以前向村第一书记、村委会或苏木镇（乡镇）扶贫办提出，也可以向本村义务监督员反映，或者拨打扶贫监督举报电话 12317。提出时说明编号；不愿留名也可以。有未答复的异议，公示不撤下。',
  phone: '联系电话：',
} as const
