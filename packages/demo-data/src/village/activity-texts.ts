interface Words {
  readonly title: string
  readonly text: string
}

/** Advice on growing and breeding that cadres bring to a village (C-15), with the months in which it is of use. */
export const ADVICE: readonly (Words & { readonly months: readonly [number, number] })[] = [
  { title: '玉米膜下滴灌怎么铺', text: '四月下旬铺膜，滴灌带放在两行中间，每亩保苗四千五百株左右。头遍水在出苗后二十天，浇透不浇漫。', months: [4, 5] },
  { title: '春季补饲和接羔', text: '母羊产前一个月每天补精料三两，羔羊生下一小时内要吃上初乳。棚里铺干草，夜里不低于五度。', months: [2, 4] },
  { title: '育肥牛的日粮搭配', text: '青贮每头每天十五公斤，玉米面三公斤，豆粕半公斤，添加食盐和预混料。换料要用一周时间慢慢换。', months: [3, 11] },
  { title: '玉米螟和粘虫防治', text: '七月上旬放赤眼蜂，发现粘虫三龄以前打药，早晚打，中午不打。药瓶带回来，不扔在地头。', months: [6, 7] },
  { title: '青贮窖怎么做', text: '乳熟后期收割，切成两三厘米，边装边压，三天之内封窖，上面盖土三十厘米。', months: [8, 9] },
  { title: '秋季羊布病检测', text: '九月起逐户采血，阳性羊隔离淘汰。接羔时戴手套，胎衣深埋，不要用手直接拿。', months: [9, 10] },
  { title: '大棚番茄整枝打杈', text: '单干整枝，杈长到五厘米时打掉，晴天上午打。七穗果以后掐尖，老叶分次摘。', months: [5, 8] },
]

/** News of markets for what is grown and bred (C-15). */
export const MARKET_NEWS: readonly Words[] = [
  { title: '架子牛行情', text: '旗里牲畜交易市场，三百公斤左右的架子牛每斤十二元上下，比上月略降。手里牛不急的可以等到下月。' },
  { title: '玉米收购价格', text: '库里收购的三等玉米每斤八角左右，水分十五以内。自己晒干再卖，每斤多卖四五分钱。' },
  { title: '绒山羊和羊绒行情', text: '今年原绒每斤一百二十元上下，绒长三厘米以上的好卖。先问两家再定，不要赊账。' },
  { title: '杂粮订单', text: '合作社收荞麦和绿豆，按订单价收，地头过秤，当天付款。想种的到村委会登记亩数。' },
  { title: '肉羊出栏时机', text: '中秋前后羊肉价格好，四十五公斤以上的羯羊可以分两批出栏。屠宰场下周二来村里看羊。' },
]

/** What cadres do face to face with a household, and what it earned in yuan (C-5). */
export const FACE_TO_FACE: readonly (Words & { readonly yuan: readonly [number, number] })[] = [
  { title: '帮助联系卖羊', text: '和户主一起称重，联系了屠宰场直接收，比贩子上门每斤多卖一元。', yuan: [600, 2_400] },
  { title: '介绍零工', text: '介绍到旗里工地干活两个月，工资按月发，已经拿到手。', yuan: [2_000, 6_000] },
  { title: '上门教育肥', text: '到户里看棚，调整了饲料，约定一个月后再来称一次。', yuan: [300, 1_500] },
  { title: '帮助办理小额贷款', text: '陪户主到信用社，贷款五千元买了两只基础母羊，手续当天办完。', yuan: [400, 1_800] },
  { title: '联系庭院种菜', text: '送来菜种，教会育苗，多余的菜由合作社收。', yuan: [200, 900] },
]

/** What a village and an office say of their part in the relief day of 17 October (L-9). */
export const RELIEF_DAY = {
  village: [
    { title: '扶贫日走访慰问', text: '工作队和村两委走访贫困户，送去米面油；村里的能人和在外务工的乡亲捐了款，用在孤寡老人过冬的煤上。' },
    { title: '扶贫日义诊和捐衣', text: '苏木卫生院来村义诊，量血压、发药；村里收了旧衣棉被，当天分给需要的户。' },
    { title: '扶贫日技术咨询', text: '农牧站的技术员在村委会院里讲牲畜过冬和青贮，来的人领了明白纸；帮扶单位捐了款，给困难学生买棉鞋。' },
  ],
  office: [{ title: '10·17 全国扶贫日活动', text: '组织机关单位、企业和志愿者参加：扶贫政策宣传、募捐、义诊、农技咨询。捐款按公示的名单用到户，账目向社会公开。' }],
} as const
