export const linkage = {
  form: {
    ORDER: '订单收购',
    SHARE: '入股分红',
    LAND_TRANSFER: '土地流转',
    EMPLOYMENT: '吸纳务工',
    TRUSTEESHIP: '托管托养',
    LEASE: '租赁',
    SERVICE: '社会化服务',
    ALLIANCE: '联合体',
    ASSET_INCOME: '资产收益',
    DONATION: '捐赠',
  },
  closeness: { CLOSE: '紧密', SEMI_CLOSE: '半紧密', LOOSE: '松散' },
} as const
