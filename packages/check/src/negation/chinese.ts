import type {Range} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import {blank} from '../text/blank.ts'

/** Words that deny a verb or a clause. */
const negators = new Set(
  [
    '不 不会 不能 不可能 不可以 不是 不肯 不愿 不愿意 不想 不要 不准 不许 不让 不应 不应该 不该 不必 不用 不再 不得 不曾',
    '不需要 不敢 不知道 不相信 不认为 不承认 不同意 不支持 不认同 不认识 不接受 不理解 不记得',
    '没 没有 没能 未 未能 未曾 尚未 从未 并未 还未 仍未 并没有 从没 并不 从不 从来不 绝不 决不 毫不',
    '并非 绝非 而非 无法 无须 无需 无意 无权 无力',
  ]
    .join(' ')
    .split(' '),
)

/** What holds a negator and denies nothing, or is said in English without one; looked for in this order. */
const affirmations = [
  // A question may be put either way.
  /[^。！？；：]*？/gu,
  // Two make a positive: 不得不, 无不, 非去不可; 不见不散 is an idiom.
  /不(?:得|能|会|可|要|敢)[^，。；]{0,8}不|[无莫]不|不无|非[^，。；]{1,10}不可|不[^，。；]{1,6}不(?:行|可|成)|不.不./gu,
  // Expects yes, or leaves it open: 难道不, 是不是.
  /(?:难道|岂|何|怎|何尝)[不没]有?|(.)[不没]\1|有没有|没有(?=[，。；！]|$)|不是[^，。；]{1,16}[，、]?(?:就是|便是)/gu,
  /(?:忍|禁|少|巴|恨|差一?点儿?|险些)[不没]有?|[说指]不(?:定|准|上)|了不(?:起|得)|好不|动不动|[舍怪顾容见]不得|不得(?:安宁|要领|而知|人心|[其志力法体])/gu,
  // Words of their own: 不断 is `constantly`.
  /不(?:[仅但光只止单独过断少久料禁由时外妨管论愧惜朽锈乏下]|失为|亚于|低于|少于|小于|大于|高于|超过)/gu,
  /没(?:准|事|关系|收|落|几|多久|过多久|多少|想到|什么|啥|完没了|有?错|有(?:区别|差别|两样|分别)|辙)|[沉淹埋出吞湮覆]没|未(?:来|免|婚|成年|知|央|定)/gu,
  // Before an adjective: 不大 is `small`.
  /(?<![来绝决毫])[不没](?:[大小多高宽厚长远难轻重贵深快慢早晚好易够佳齐平对当善适详清公景稳太很甚怎宜错利变幸满安便良妥顺准]|那么|这么|容易|简单|复杂|合适|合理|可取|确定|规则|方便|舒服|清楚|明显|完全|完整|[足到及如一同已停断住息懈]|知(?!道))/gu,
  // Before a noun, where an adjective may say it: 不走的钟 is `a broken clock`.
  /[不没未](?![会能是有])\p{Script=Han}{1,3}的(?=\p{Script=Han})/gu,
  // What a verb does not attain: 动不了, 想不到.
  /[^并从来绝决毫也都却仍还]不[了起上下出住完动开成清见着中到倒及过来去懂透尽绝足够]/gu,
]

/** Words that have a character of lack, and say nothing of it. */
const neutral =
  /不[断仅但单光只管论免禁时愧由久]|(?<![撑躲熬挺逃瞒抵敌比赶打受])不过|不得[不了]|了不起|无论|无数|无人[机驾]|无[线锡疑比]|未[来免]|[沉淹埋出吞]没|没收|[是可能]否|损失|误差|非[常洲]|是非|除[非以]|别[人的墅处]|[个特区级分性识辨类]别|零[件售部]|空[间气军中调港前]|[航太天时真]空|多少|少[年女数儿]|[至不]少|出差|时差|差[异距别]|[国消预]防|免费|停车|刚才|人才|天才|才[能华干]|灾难|难民|任何|如何|几何|绝[对大]|错综|交错/gu

/** What may answer an English negator: any character of denial, lack, refusal or limitation; a name in English. */
const answers =
  /[不没未无非否别莫勿毋难少缺失拒禁免除零空仅只才罕欠弃停止防避乏阻绝丢忘错误岂哪怎何唯惟差甭亏剩漏违]|谁(?!都)|[相违]反|反[对而之驳感抗悔常]|适得其反|省[去得]|[例除之以意]外|[有尚]待|\b(?:no|non|not|never|none|nothing|without)\b/iu

/** The longest word that is looked for around a character. */
const longestWord = 5

/**
 * Where a Chinese text denies something, in a way that no translation passes over.
 *
 * @param text - a sentence, in any script
 * @returns the negators
 */
export function findChineseDenials(text: string): Range[] {
  const plain = blank(loadLexicon().toSimplified(text), affirmations)
  return [...plain.matchAll(/[不没未无非]/g)]
    .map(({index}) => wordAround(plain, index))
    .filter((word) => isNegator(plain.slice(...word)))
}

/**
 * Whether a Chinese text has anything that may answer an English negator.
 *
 * @param text - sentences, in any script
 */
export function mayDenyInChinese(text: string): boolean {
  return answers.test(blank(loadLexicon().toSimplified(text), [neutral]))
}

/** The longest word, of the dictionary or a negator, that has the character at a place. */
function wordAround(text: string, at: number): Range {
  const lexicon = loadLexicon()
  let longest: Range = [at, at + 1]
  for (let start = Math.max(0, at - longestWord + 1); start <= at; start++) {
    for (let end = at + 1; end <= Math.min(text.length, start + longestWord); end++) {
      if (end - start <= longest[1] - longest[0]) continue
      const word = text.slice(start, end)
      if (negators.has(word) || lexicon.has(word)) longest = [start, end]
    }
  }
  return longest
}

/** 没有意义 is 没有 and a noun, 不怕 is `not afraid`; 不良 and 不幸 are words of their own. */
function isNegator(word: string): boolean {
  if (negators.has(word) || /^(?:没有|无法|不能|不会|不是)/.test(word)) return true
  if (!/^[不没未]/.test(word)) return false
  const glosses = loadLexicon().glossesOf(word)
  return glosses.some(({stems}) => stems.includes('not'))
}
