import {type Qualifiers, toLoosen} from '../qualifiers.ts'

const before: Qualifiers['before'] = [
  [
    'about',
    /(?:大约(?:有|为|占|合|达|需|要|是)?|(?<![大节预签合条公契邀失履租违续])约(?:莫|略)?(?:有|为|占|合|达|计|需|要|是|等于|相当于)?|大概(?:有|是|占|需|要)?|差不多(?:有|是)?|估计(?:有|为|达)?|上下|左右)$/,
  ],
  [
    'under',
    /(?:将近|(?<![附最靠临邻远亲])近|接近了?|临近|不足|不到|(?<!不)(?:少于|低于|小于)|(?:至多|最多|顶多)(?:也|只)?(?:有|要|是|能|会|需|需要)?|不(?:[会能得应可宜必要该]|应该|可以|允许)?超过?|不多于|不高于|不满|未满|几乎|直逼|跌破|跌穿|(?<=^|[,。;:了已都等住开干活做在])快(?:要|有|到)?)$/,
  ],
  [
    'over',
    /(?:(?<!不(?:[会能得应可宜必要该]|应该|可以|允许)?)(?:超过?|超出|逾|多于|高于|大于|(?<![打])破|(?<![经通路再])过)|(?:(?<!不(?:[会能得应可宜必要该]|应该|可以|允许)?)(?:超过|超出|突破)了|(?:至少|起码|少说|最少|不少于|不低于|不小于|不下于?|不止)(?:也|都)?(?:有|要|得|是|为|需|需要|达|花|用)?))$/,
  ],
]

/** None goes beyond it: it is the most that any comes to. */
const exceeded =
  /(?:没有?|从未|未曾|[均都仍也]未|无一|从不|[决绝]不)[^,。;:!?、\d]{0,12}(?:超过|超出|高于|多于|大于|突破)$/

/** The whole that a share is of, up to the share: 不到总数的2%, 约占全国的三分之一. */
const whole = '(?=[^,。;:!?、\\d零一二三四五六七八九十百千万亿]{1,12}的$)'
const beforeShare: Qualifiers['before'] = [
  ['about', new RegExp(`(?:约占|大约(?:占|是)|约为|约相当于)${whole}`)],
  ['under', new RegExp(`(?:不到|不足|不及|将近|接近)${whole}`)],
  ['over', new RegExp(`(?<!不)(?:超过|超出|多于|至少占)了?${whole}`)],
]

const after: Qualifiers['after'] = [
  [
    'over',
    /(?:多|余|有余|以上(?![、,]?(?:且|并|至)?[^,。;]{1,10}以下)|开外|出头|及以上|或以上|\+)(?![少么样])/y,
  ],
  ['under', /(?:(?<!以上[、,]?[^,。;]{1,12})以下|以内|之内|不到(?![\d一二三四五六七八九十百千万半]))/y],
  ['about', /(?:左右|上下|前后|许(?![多可]))/y],
]

/**
 * Loosens a quantity by the words before, in and after it (近, 约, 超过, 多, 余, 左右, 以上); words after it that belong to
 * it (三倍有余, 100万元以上) are inside its span.
 */
export const withApproximation = toLoosen({
  before,
  beforeShare,
  exceeded,
  after,
  inside: /[多余来]|过(?=半)|^[超大多]/,
  longest: 24,
})
