/** A currency and the words for it. */
interface Currency {
  /** ISO 4217. */
  code: string
  zh: string[]
  /** English words, in regular expressions' notation; `USD` and the like are added by themselves. */
  en: string[]
  /** Signs before a numeral, in either language. */
  signs: string[]
}

/** The currencies that news and essays name. `dollars` and `$` alone are US dollars, 元 and `¥` Chinese yuan. */
const currencies: readonly Currency[] = [
  {
    code: 'USD',
    zh: ['美元', '美金', '美刀', '美圆'],
    en: ['(?:U\\.?S\\.? )?dollars?', 'bucks?'],
    signs: ['US$', '$'],
  },
  {
    code: 'CNY',
    zh: ['元人民币', '块钱', '人民币', '元'],
    en: ['(?:Chinese )?yuan', 'renminbi', 'RMB'],
    signs: ['CN¥', 'RMB', '¥', '￥'],
  },
  {code: 'HKD', zh: ['港元', '港币'], en: ['Hong Kong dollars?', 'HK dollars?'], signs: ['HK$']},
  {code: 'TWD', zh: ['新台币', '台币'], en: ['(?:New )?Taiwan dollars?'], signs: ['NT$', 'NTD']},
  {code: 'MOP', zh: ['澳门元', '葡币'], en: ['patacas?'], signs: ['MOP$']},
  {code: 'EUR', zh: ['欧元'], en: ['euros?'], signs: ['€']},
  {code: 'GBP', zh: ['英镑'], en: ['(?:British )?pounds?(?: sterling)?', 'quid'], signs: ['£', '￡']},
  {code: 'JPY', zh: ['日元', '日圆'], en: ['(?:Japanese )?yen'], signs: ['JP¥']},
  {code: 'KRW', zh: ['韩元', '韩币'], en: ['(?:(?:South )?Korean )?won'], signs: ['₩']},
  {code: 'INR', zh: ['印度卢比', '卢比'], en: ['(?:Indian )?rupees?'], signs: ['₹', 'Rs.', 'Rs']},
  {code: 'RUB', zh: ['卢布'], en: ['(?:Russian )?roubles?', '(?:Russian )?rubles?'], signs: ['₽']},
  {code: 'CHF', zh: ['瑞士法郎', '瑞郎'], en: ['Swiss francs?'], signs: ['Fr.']},
  {code: 'CAD', zh: ['加拿大元', '加元', '加币'], en: ['Canadian dollars?'], signs: ['CA$', 'C$', 'CAD$']},
  {code: 'AUD', zh: ['澳大利亚元', '澳元', '澳币'], en: ['Australian dollars?'], signs: ['AU$', 'A$']},
  {code: 'NZD', zh: ['新西兰元', '纽元'], en: ['New Zealand dollars?'], signs: ['NZ$']},
  {code: 'SGD', zh: ['新加坡元', '新元', '坡币'], en: ['Singapore dollars?'], signs: ['S$', 'SG$']},
  {code: 'MXN', zh: ['墨西哥比索', '比索'], en: ['(?:Mexican )?pesos?'], signs: ['MX$']},
  {code: 'BRL', zh: ['雷亚尔'], en: ['(?:Brazilian )?rea(?:l|is)'], signs: ['R$']},
  {code: 'THB', zh: ['泰铢'], en: ['(?:Thai )?baht'], signs: ['฿']},
  {code: 'VND', zh: ['越南盾'], en: ['(?:Vietnamese )?dong'], signs: ['₫']},
  {code: 'ILS', zh: ['谢克尔'], en: ['(?:Israeli )?shekels?'], signs: ['₪']},
  {code: 'DEM', zh: ['德国马克', '马克'], en: ['(?:(?:West )?German )?(?:deutsche )?marks?'], signs: []},
  {code: 'FRF', zh: ['法国法郎', '法郎'], en: ['(?:French )?francs?'], signs: []},
  {code: 'ITL', zh: ['里拉'], en: ['(?:Italian )?lira'], signs: []},
  {code: 'NGN', zh: ['奈拉'], en: ['(?:Nigerian )?nairas?'], signs: ['₦']},
  {code: 'TRY', zh: ['土耳其里拉'], en: ['Turkish lira'], signs: ['₺']},
  {code: 'ESP', zh: ['比塞塔'], en: ['(?:Spanish )?pesetas?'], signs: []},
  {code: 'NLG', zh: ['荷兰盾'], en: ['(?:Dutch )?guilders?'], signs: []},
  {code: 'SEK', zh: ['瑞典克朗'], en: ['Swedish kron(?:a|or)'], signs: []},
  {code: 'MYR', zh: ['马来西亚令吉', '令吉'], en: ['(?:Malaysian )?ringgits?'], signs: ['RM']},
  {code: 'BTC', zh: ['个比特币', '比特币'], en: ['bitcoins?'], signs: ['₿']},
]

/** Subunits: 角, cents, pence, with their share of the unit. */
const subunits = [
  {code: 'CNY', factor: 0.1, zh: ['毛钱', '角钱'], en: ['jiao']},
  {code: 'CNY', factor: 0.01, zh: ['分钱'], en: ['fen']},
  {code: 'USD', factor: 0.01, zh: ['美分'], en: ['cents?', '¢', '(?:U\\.?S\\.? )cents?']},
  {code: 'GBP', factor: 0.01, zh: ['便士'], en: ['pence', 'penny']},
  {code: 'EUR', factor: 0.01, zh: ['欧分'], en: ['euro cents?']},
] as const

/** A word or sign of money: which currency, and how many units it is worth. */
export interface MoneyUnit {
  code: string
  factor: number
}

const money = (code: string, factor = 1): MoneyUnit => ({code, factor})

/** Chinese words after a numeral. */
export const zhMoney: ReadonlyMap<string, MoneyUnit> = new Map([
  ...currencies.flatMap(({code, zh}) => zh.map((word) => [word, money(code)] as const)),
  ...subunits.flatMap(({code, factor, zh}) => zh.map((word) => [word, money(code, factor)] as const)),
])

/** Signs and codes before a numeral, in the cases and spacings in which they are written. */
export const moneySigns: ReadonlyMap<string, MoneyUnit> = new Map(
  currencies.flatMap(({code, signs}) =>
    [...signs, code, ...(signs.some((sign) => sign.endsWith('$')) ? [`${code}$`] : [])].flatMap((sign) =>
      spellings(sign).map((spelling) => [spelling, money(code)] as const),
    ),
  ),
)

/** `HK$` is also `hk$` and `HK $`; a single letter before the sign (`A$`) stands only as it is. */
function spellings(sign: string): string[] {
  if (!/^[A-Z]{2}/i.test(sign)) return [sign]
  const cased = [sign, sign.toLowerCase(), sign.charAt(0) + sign.slice(1).toLowerCase()]
  return cased.flatMap((spelling) => [spelling, spelling.replace(/(?<=\w)\$$/, ' $')])
}

/** English words and codes after a numeral, each a pattern. */
export const enMoney: readonly (readonly [pattern: string, unit: MoneyUnit])[] = [
  ...subunits.flatMap(({code, factor, en}) => en.map((word) => [word, money(code, factor)] as const)),
  ...currencies.flatMap(({code, en}) => [...en, code].map((word) => [word, money(code)] as const)),
  ...[['\\$', 'USD'] as const, ['€', 'EUR'] as const, ['£', 'GBP'] as const, ['[¥￥元]', 'CNY'] as const].map(
    ([sign, code]) => [sign, money(code)] as const,
  ),
]
