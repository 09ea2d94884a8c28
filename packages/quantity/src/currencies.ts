/** A currency and the words for it. */
interface Currency {
  /** ISO 4217; several, joined by a slash, where the words leave open which is meant (`kroner`). */
  code: string
  zh: readonly string[]
  /** Patterns of English words, in any case; `USD` and the like are added by themselves. */
  en: readonly string[]
  /** Signs before a numeral, in either language. */
  signs: readonly string[]
}

function currency(code: string, zh: string, en = '', signs = ''): Currency {
  const split = (words: string, separator: string) => words.split(separator).filter(Boolean)
  return {code, zh: split(zh, ' '), en: split(en, '; '), signs: split(signs, ' ')}
}

/**
 * The currencies that news and essays name. `dollars` and `$` alone are US dollars, 元 Chinese yuan; words that
 * several countries share come last, with all the codes that they may stand for. Words that are also common English
 * words (won, marks, real, sol) count only after a country or a large number.
 */
const currencies: readonly Currency[] = [
  currency('USD', '美元 美金 美刀 美圆', '(?:U\\.?S\\.? |American )?dollars?; bucks?', 'US$ $'),
  currency('CNY', '元人民币 块钱 人民币 元', '(?:Chinese )?yuan; renminbi; RMB', 'CN¥ RMB'),
  currency('HKD', '港元 港币', 'Hong Kong dollars?; HK dollars?', 'HK$'),
  currency('TWD', '新台币 台币 台元', '(?:New )?Taiwan(?:ese)? dollars?', 'NT$ NTD'),
  currency('MOP', '澳门元 澳门币 葡币', '(?:Macanese |Macau )?patacas?', 'MOP$'),
  currency('EUR', '欧元', 'euros?', '€'),
  currency('GBP', '英镑 镑', '(?:British )?pounds?(?: sterling)?; quid', '£ ￡'),
  currency('JPY', '日元 日圆 日币', '(?:Japanese )?yen', 'JP¥'),
  currency(
    'KRW',
    '韩元 韩币 韩圆',
    '(?:South )?Korean won; (?<=(?:million|billion|trillion|thousand|\\d{3}) )won',
    '₩',
  ),
  currency('KPW', '朝元 朝鲜元', 'North Korean won'),
  currency('INR', '印度卢比', 'Indian rupees?', '₹'),
  currency('PKR', '巴基斯坦卢比', 'Pakistani? rupees?'),
  currency('LKR', '斯里兰卡卢比', 'Sri Lankan? rupees?'),
  currency('NPR', '尼泊尔卢比', 'Nepal(?:ese|i) rupees?'),
  currency('BDT', '塔卡', '(?:Bangladeshi? )?takas?', '৳'),
  currency('RUB', '俄罗斯卢布 卢布', '(?:Russian )?rou?bles?', '₽'),
  currency('BYN', '白俄罗斯卢布', 'Belarus(?:ian)? rou?bles?'),
  currency('UAH', '格里夫纳', '(?:Ukrainian )?hryvnias?', '₴'),
  currency('KZT', '坚戈', '(?:Kazakhstani? )?tenge', '₸'),
  currency('UZS', '乌兹别克斯坦苏姆 苏姆', "Uzbek(?:istani?)? (?:so[’']?m|sum)s?"),
  currency('MNT', '图格里克', '(?:Mongolian )?t[uö]gr[iö]ks?', '₮'),
  currency('GEL', '拉里', '(?:Georgian )?lari', '₾'),
  currency('AMD', '德拉姆', 'Armenian drams?'),
  currency('AZN', '马纳特', '(?:Azerbaijani )?manats?', '₼'),
  currency('CHF', '瑞士法郎 瑞郎', 'Swiss francs?', 'Fr. SFr'),
  currency('SEK', '瑞典克朗', 'Swedish (?:kron(?:a|or)|crowns?); kronor'),
  currency('NOK', '挪威克朗', 'Norwegian (?:kroner?|crowns?)'),
  currency('DKK', '丹麦克朗', 'Danish (?:kroner?|crowns?)'),
  currency('ISK', '冰岛克朗', 'Icelandic kr[oó]n(?:a|ur)'),
  currency('CZK', '捷克克朗', '(?:Czech )?korun(?:as?|y); Czech crowns?', 'Kč'),
  currency('PLN', '兹罗提', '(?:Polish )?z[łl]ot(?:ys?|ych)', 'zł'),
  currency('HUF', '匈牙利福林 福林', '(?:Hungarian )?forints?'),
  currency('RON', '罗马尼亚列伊', 'Romanian le[iu]'),
  currency('BGN', '列弗', '(?:Bulgarian )?leva'),
  currency('TRY', '土耳其里拉', 'Turkish liras?', '₺'),
  currency('ILS', '新谢克尔 谢克尔', '(?:Israeli )?(?:new )?shekels?', '₪'),
  currency('AED', '阿联酋迪拉姆', '(?:UAE|Emirati) dirhams?'),
  currency('MAD', '摩洛哥迪拉姆', 'Moroccan dirhams?'),
  currency('SAR', '沙特里亚尔', 'Saudi ri[yi]?als?'),
  currency('QAR', '卡塔尔里亚尔', 'Qatari ri[yi]?als?'),
  currency('IRR', '伊朗里亚尔', 'Iranian rials?'),
  currency('KWD', '科威特第纳尔', 'Kuwaiti dinars?'),
  currency('IQD', '伊拉克第纳尔', 'Iraqi dinars?'),
  currency('EGP', '埃及镑', 'Egyptian pounds?', 'E£'),
  currency('LBP', '黎巴嫩镑', 'Lebanese pounds?'),
  currency('CAD', '加拿大元 加元 加币', 'Canadian dollars?', 'CA$ C$ CAD$'),
  currency('AUD', '澳大利亚元 澳元 澳币', 'Australian dollars?', 'AU$ A$'),
  currency('NZD', '新西兰元 纽元 纽币', 'New Zealand dollars?', 'NZ$'),
  currency('SGD', '新加坡元 新加坡币 新币 新元 坡币', 'Singapore(?:an)? dollars?', 'S$ SG$'),
  currency('MYR', '马来西亚令吉 令吉 林吉特 马币', '(?:Malaysian )?ringgits?', 'RM'),
  currency('THB', '泰铢 泰国铢 铢', '(?:Thai )?bahts?', '฿'),
  currency('VND', '越南盾', '(?:Vietnamese )?dongs?', '₫'),
  currency('IDR', '印尼盾 印度尼西亚盾 印尼卢比', '(?:Indonesian )?rupiahs?', 'Rp'),
  currency('PHP', '菲律宾比索', '(?:Philippine|Filipino) pesos?', '₱'),
  currency('MMK', '缅元 缅币', '(?:Burmese |Myanmar )?kyats?'),
  currency('LAK', '基普', '(?:Lao(?:tian)? )?kips?', '₭'),
  currency('KHR', '瑞尔', '(?:Cambodian )?riels?', '៛'),
  currency('MXN', '墨西哥比索', 'Mexican pesos?', 'MX$'),
  currency('ARS', '阿根廷比索', 'Argentin(?:e|ian) pesos?'),
  currency('CLP', '智利比索', 'Chilean pesos?'),
  currency('COP', '哥伦比亚比索', 'Colombian pesos?'),
  currency('CUP', '古巴比索', 'Cuban pesos?'),
  currency('UYU', '乌拉圭比索', 'Uruguayan pesos?'),
  currency('BRL', '巴西雷亚尔 雷亚尔', 'Brazilian re(?:al|als|ais); reais', 'R$'),
  currency('PEN', '秘鲁索尔 新索尔 索尔', 'Peruvian (?:nuevo )?sol(?:es)?'),
  currency('VES', '玻利瓦尔', '(?:Venezuelan )?bol[ií]var(?:e?s)?'),
  currency('PYG', '瓜拉尼', '(?:Paraguayan )?guaran[ií](?:e?s)?'),
  currency('CRC', '科朗', 'Costa Rican col[oó]n(?:es)?; colones', '₡'),
  currency('ZAR', '南非兰特 兰特', '(?:South African )?rands?'),
  currency('NGN', '尼日利亚奈拉 奈拉', '(?:Nigerian )?nairas?', '₦'),
  currency('GHS', '塞地', '(?:Ghanaian )?cedis?', '₵'),
  currency('ETB', '埃塞俄比亚比尔 比尔', '(?:Ethiopian )?birrs?'),
  currency('KES', '肯尼亚先令', 'Kenyan? shillings?', 'KSh'),
  currency('TZS', '坦桑尼亚先令', 'Tanzanian? shillings?'),
  currency('UGX', '乌干达先令', 'Ugandan? shillings?'),
  currency('ZMW', '克瓦查', '(?:Zambian )?kwachas?'),
  currency(
    'DEM',
    '德国马克 马克',
    '(?:West )?German marks?; deutsche ?marks?; (?<=(?:million|billion|000) )marks',
    'DM',
  ),
  currency('FRF', '法国法郎', 'French francs?'),
  currency('ITL', '意大利里拉', 'Italian lira'),
  currency('ESP', '比塞塔', '(?:Spanish )?pesetas?'),
  currency('NLG', '荷兰盾', '(?:Dutch )?guilders?'),
  currency('FIM', '芬兰马克', 'Finnish markka'),
  currency('BTC', '个比特币 枚比特币 比特币', 'bitcoins?', '₿'),
  currency('XAF/XOF', '非洲法郎 中非法郎 西非法郎', 'CFA francs?'),
  currency('DKK/NOK', '', 'kroner?'),
  currency('CZK/DKK/ISK/NOK/SEK', '克朗', '(?<=(?:million|billion|000) )crowns'),
  currency('ISK/SEK', '', 'kronas?'),
  currency('CHF/FRF', '法郎', 'francs?'),
  currency('ITL/TRY', '里拉', 'liras?'),
  currency('INR/LKR/NPR/PKR', '卢比', 'rupees?', 'Rs. Rs'),
  currency('ARS/CLP/COP/CUP/MXN/PHP/UYU', '比索', 'pesos?'),
  currency('AED/MAD', '迪拉姆', 'dirhams?'),
  currency('IRR/OMR/QAR/SAR/YER', '里亚尔', 'ri[yi]?als?'),
  currency('BHD/DZD/IQD/JOD/KWD/LYD/RSD/TND', '第纳尔', 'dinars?'),
  currency('KES/TZS/UGX', '先令', 'shillings?'),
  currency('MDL/RON', '列伊'),
  currency('IDR/NLG/VND', '盾'),
  currency('CNY/JPY', '', '', '¥ ￥'),
]

/** Subunits: 角, cents, pence, with their share of the unit. */
const subunits = [
  {code: 'CNY', factor: 0.1, zh: ['毛钱', '角钱'], en: ['jiao']},
  {code: 'CNY', factor: 0.01, zh: ['分钱'], en: ['fen']},
  {code: 'USD', factor: 0.01, zh: ['美分'], en: ['cents?', '¢', '(?:U\\.?S\\.?|American) cents?']},
  {code: 'GBP', factor: 0.01, zh: ['便士'], en: ['pence', 'penny', '(?<=\\b\\d{1,2})p']},
  {code: 'EUR', factor: 0.01, zh: ['欧分'], en: ['euro cents?']},
] as const

/** A word or sign of money: which currency, and how many units it is worth. */
export interface MoneyUnit {
  code: string
  factor: number
}

const money = (code: string, factor = 1): MoneyUnit => ({code, factor})

/** Codes that texts write for something else: a maker of chips, a language. */
const homographs = new Set(['AMD', 'PHP'])

/** Codes that are written small as well. */
const everydayCodes = new Set(['USD', 'CNY', 'RMB', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'CAD'])

/** The code as a word of its own, if it stands for just one currency. */
function codesOf(code: string): string[] {
  return code.includes('/') || homographs.has(code) ? [] : [code]
}

/** Chinese words and codes after a numeral. */
export const zhMoney: ReadonlyMap<string, MoneyUnit> = new Map([
  ...currencies.flatMap(({code, zh}) =>
    [...zh, ...codesOf(code)].map((word) => [word, money(code)] as const),
  ),
  ...subunits.flatMap(({code, factor, zh}) => zh.map((word) => [word, money(code, factor)] as const)),
])

/** Signs and codes before a numeral, in the cases and spacings in which they are written. */
export const moneySigns: ReadonlyMap<string, MoneyUnit> = new Map(
  currencies.flatMap(({code, signs}) =>
    [...signs, ...codesOf(code), ...(signs.some((sign) => sign.endsWith('$')) ? [`${code}$`] : [])].flatMap(
      (sign) => spellings(sign).map((spelling) => [spelling, money(code)] as const),
    ),
  ),
)

/** `HK$` is also `hk$` and `HK $`; rarer codes and single letters before the sign (`A$`) stand only as they are. */
function spellings(sign: string): string[] {
  if (!/^[A-Z]{2,3}\$$/.test(sign) && !everydayCodes.has(sign)) return [sign]
  const cased = [sign, sign.toLowerCase(), sign.charAt(0) + sign.slice(1).toLowerCase()]
  return cased.flatMap((spelling) => [spelling, spelling.replace(/\$$/, ' $')])
}

/** English words after a numeral, each a pattern for any case. */
export const enMoneyWords: readonly (readonly [pattern: string, unit: MoneyUnit])[] = [
  ...subunits.flatMap(({code, factor, en}) => en.map((word) => [word, money(code, factor)] as const)),
  ...currencies.flatMap(({code, en}) => en.map((word) => [word, money(code)] as const)),
]

/** Codes and signs after an English numeral, each a pattern for just that case: `TRY` is no `try`. */
export const enMoneyCodes: readonly (readonly [pattern: string, unit: MoneyUnit])[] = [
  ...currencies.flatMap(({code, signs}) => {
    const names = codesOf(code).flatMap((name) =>
      everydayCodes.has(name) ? [name, name.toLowerCase()] : [name],
    )
    const symbols = signs.filter((sign) => /^[^A-Za-z]$/.test(sign)).map((sign) => sign.replace('$', '\\$'))
    return [...names, ...symbols].map((pattern) => [pattern, money(code)] as const)
  }),
  ['元', money('CNY')],
]

/**
 * Whether two units of money may be the same currency: each is an ISO 4217 code, or several joined by a slash.
 *
 * @param left - `Quantity.unit` of an amount of money
 * @param right - that of another
 */
export function isSameCurrency(left: string | undefined, right: string | undefined): boolean {
  const codes = right?.split('/') ?? []
  return left?.split('/').some((code) => codes.includes(code)) ?? false
}
