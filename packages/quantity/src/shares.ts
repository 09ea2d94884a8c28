import type {Side} from '@duizhao/bitext'
import type {Quantity} from './quantity.ts'
import type {Reading} from './reading.ts'

/** What tells of a share that it is gone, or that it is all there is left. */
interface Words {
  before: RegExp
  after?: RegExp
  /** What a reading takes along with the share. */
  inside?: RegExp
}

const enNearly =
  '(?:(?:about|around|roughly|approximately|some|nearly|almost|over|well over|more than|less than|fewer than|under|at least|as much as|up to|only|just|barely|a full|fully|another|an estimated) )*'
const enFall =
  'fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|slash(?:e[sd]|ing)?|lower(?:s|ed|ing)?|plung(?:e[sd]?|ing)|tumbl(?:e[sd]?|ing)|slid(?:es?|ing)?|slump(?:s|ed|ing)?|plummet(?:s|ed|ing)?|dwindl(?:e[sd]?|ing)|contract(?:s|ed|ing)|s[au]nk|sinks?|down|trim(?:s|med|ming)?|pared?|whittled|shorten(?:s|ed|ing)?|narrow(?:s|ed|ing)|collaps(?:e[sd]?|ing)'
const zhNearly =
  '(?:了|掉|去|大?约|近|将近|逾|超过|整整|足足|不止|至少|几乎|差不多|接近|不到|不足|高达|达|有|大概|过|还)*'
/** 原来的三分之一, 高峰时期的一半. */
const zhPast =
  '(?:原[来先本]|当[初年时]|此前|以前|过去|从前|之前|前一?年|去年|上年|同期|高峰|巅峰|顶峰|峰值|最高点|往[年日常]|平[时常]|战前|疫情前)'

const words: Record<Side, Record<'lost' | 'left', Words>> = {
  en: {
    lost: {
      before: new RegExp(
        `\\b(?:(?:${enFall})(?: (?!to |from )[\\w’'-]+){0,4} by|fell|dropped|declined|slid|plunged|tumbled|slumped|plummeted|shrank|down|cut|slashed|los(?:t|es?|ing)|shed(?:s|ding)?|wiped (?:off|out)|used up|(?:loss|drop|fall|cut|decline|reduction|decrease|discount)s? of) ${enNearly}$`,
        'i',
      ),
      after:
        /^ (?:less|fewer|lower|cheaper|smaller|shorter|lighter|off|reduction|cut|drop|fall|decline|discount|decrease)\b/i,
      inside: /\b(?:off|discounts?)\b/i,
    },
    left: {
      before: new RegExp(
        `\\b(?:(?:${enFall})(?: (?!by )[\\w’'-]+){0,4} to|left with|(?:take|cost|need|use|require)(?:s|d)?|took|retain(?:s|ed|ing)?) ${enNearly}$`,
        'i',
      ),
      after:
        /^ as (?:many|much|large|big|long|high)\b|^ of (?:what (?:it|they|he|she|we|that|this|the|was|had)\b|(?:its|their|his|her|the) (?:[\w-]+ )?(?:peak|former|previous|original|initial|earlier|pre-\w+)\b)|^(?: of [^,.;:]{1,40}?)? (?:(?:is|are|was|were) (?:still )?left|remain(?:s|ed)?|survive[sd]?)\b/i,
    },
  },
  zh: {
    lost: {
      before: new RegExp(
        `(?:[降跌减削砍省亏掉]|下滑|缩[水减短]|萎缩|蒸发|损失|失去|流失|便宜|降低|减少|[降跌减]幅度?(?:为|是|达到?)?|比[^,。;]{1,16}(?<![至最])[少低])${zhNearly}$`,
      ),
    },
    left: {
      before: new RegExp(
        `(?:[降跌减缩落滑砍压削少低短小水](?:到|至|为|成)|剩(?:下|余|余下)?)${zhNearly}(?:[^,。;:!?、\\d]{1,12}的)?${zhNearly}$`,
      ),
      inside: /折$|折扣$/,
    },
  },
}
const pastWhole = new RegExp(`${zhPast}[^,。;]{0,4}的${zhNearly}$`)
const longest = 64

/**
 * Notes of a share whether it is gone or left: `fell by two-thirds`, 只剩三分之一, 七折.
 *
 * @param side - the language
 * @param text - folded text
 * @param reading - a quantity in it
 */
export function withFate(side: Side, text: string, reading: Reading): Reading {
  if ((reading.kind !== 'percent' && reading.kind !== 'fraction') || reading.unit !== undefined)
    return reading
  const {start, end} = reading
  const before = text.slice(Math.max(0, start - longest), start)
  const after = text.slice(end, end + longest)
  const isTold = ({before: lead, after: tail, inside}: Words) =>
    lead.test(before) || tail?.test(after) === true || inside?.test(text.slice(start, end)) === true
  if (isTold(words[side].lost)) return {...reading, fate: 'lost'}
  const isOfPast = side === 'zh' && pastWhole.test(before) && /^(?:[,。;!?、)]|$)/.test(after)
  return isOfPast || isTold(words[side].left) ? {...reading, fate: 'left'} : reading
}

/**
 * The other part of the whole, where one share is gone and the other left: two-thirds that are lost leave a third.
 *
 * @param quantity - a quantity
 * @param other - the one that it is compared with
 * @returns the quantity, or what it leaves of the whole
 */
export function asFateOf(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.fate === undefined || other.fate === undefined || quantity.fate === other.fate) return quantity
  const whole = quantity.kind === 'percent' ? 100 : 1
  const rest = (value: number) => Number((whole - value).toPrecision(12))
  const {value, low, high, approximation} = quantity
  const opposite = {over: 'under', under: 'over'} as const
  return {
    ...quantity,
    value: rest(value),
    low: rest(high),
    high: rest(low),
    approximation:
      approximation === 'over' || approximation === 'under' ? opposite[approximation] : approximation,
  }
}
