/**
 * Words that begin with a numeral and count nothing: function words, set phrases and names in which the numeral has
 * lost its value. A closed list, as patterns.
 */
const phrases =
  '一切 一些 一下 一起 一样 一般 一直 一定 一旦 一致 一边 一面 一方面 一带 一律 一向 一味 一再 一度 一同 一经 一系列 一心 一举 一时 ' +
  '一共 一概 一流 一线 一齐 一点也 一点儿 一点都 一道 一路 一手 一把手 一一 一气 一口气 一体 一生 一身 一世 一贯 一瞬 一刻(?!钟) 一会儿 一阵 ' +
  '一个劲 一无 一如 一往 一模一样 一成不变 一帆风顺 一目了然 一席之地 一言 一来 一连 一番 一家人 一家之 一部分 一大 一小 一整 一众 一应 ' +
  '一己 一隅 一头雾水 一年一度 一次性 一揽子 一刀切 一旁 一侧 一端 一早 一五一十 一把抓 一级市场 一线城市 ' +
  '三明治 三角 三星 三峡 三亚 三文鱼 三思 三农 三国 三元(?=锂|材料|正极|电池|前驱|催化|体系|里|桥|乙丙|悖论) 三番五次 三心二意 三三两两 三言两语 三军 三伏 三观 三权 ' +
  '二手 二维码 二战 二氧化 二人转 二进制 二元 二者 二胡 二奶 二叉 二项 二话 ' +
  '四川 四处 四周 四面 四海 四季 四方 四肢 四平 四库 四起 四射 四合院 四书 四舍五入 四则 ' +
  '五官 五金 五花八门 五颜六色 五湖四海 五彩 五行 五谷 五星 五味 五台山 六神无主 七夕 七嘴八舌 七上八下 八卦 八方 八股 八路军 ' +
  '九寨沟 九州 九江 九龙 九牛一毛 九霄 九泉 十分(?![钟之]) 十足 十字 十堰 十全 十有八九 ' +
  '百姓 百货 百合 百科 百度 百般 百无 百花 百业 百感 百分点 百忙 百思 百出 百战 百态 百事 ' +
  '千古 千里马 千万别 千万不 千万要 千金 千军万马 千千万万 千丝万缕 千方百计 千篇一律 千变万化 千奇百怪 千家万户 千秋 千辛万苦 ' +
  '万一 万物 万能 万岁 万象 亿万 两岸 两极 两性 两会 两侧 两旁 两边 两端 两难 两手 两栖 两样 两口子 两下 两院 两两 ' +
  '几乎 几何 几率 几度 三十六计 三百六十行 七十二行 七十二变 十万八千里 五十步笑百步 三六九等 八九不离十'

/** Matches, sticky, a word in which a numeral counts nothing. */
export const zhIdiom = new RegExp(
  `${phrases.split(' ').join('|')}|万万?分(?!之)|万万(?!分之)|一二(?![·・零一二三四五六七八九])`,
  'y',
)

/**
 * Characters that make a word with a numeral after them (统一, 万一, 初三): a single numeral character there is no
 * number, whatever follows.
 */
export const zhLeadIn = /(?:[统唯单专同划归逐合不大小初老之数万])$/u

/** Measure words (量词) and nouns that are counted without one. A single numeral character counts only before them. */
const classifiers =
  '个 位 名 人 家 只 头 条 张 把 本 部 辆 台 架 艘 支 枝 根 颗 粒 块 片 件 套 双 对 副 组 群 批 种 类 样 项 门 次 回 遍 趟 场 届 层 楼 栋 座 间 所 处 ' +
  '倍 成 折 口 匹 尾 朵 棵 株 首 篇 章 节 段 句 字 页 行 列 排 幅 幕 集 期 版 份 封 顶 面 道 滴 杯 碗 盘 瓶 盒 箱 袋 包 桶 盏 扇 枚 发 顿 阵 轮 圈 ' +
  '股 笔 桩 宗 起 例 户 口 国 省 市 县 区 州 村 党 派 军 队 代 级 等 度 步 招 手 眼 声 番 重 维 阶 元 块 毛 角 点 员 者 军 大 方 打 ' +
  '世纪 年 月 日 天 周 星期 礼拜 小时 钟头 分钟 刻钟 秒 岁 米 公里 里 斤 公斤 吨 克 两 升 亩 顷 尺 寸'

/** Matches, sticky, a measure word. */
export const zhClassifier = new RegExp(
  classifiers
    .split(' ')
    .sort((left, right) => right.length - left.length)
    .join('|'),
  'y',
)
