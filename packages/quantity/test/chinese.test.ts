import {describe, expect, test} from 'vitest'
import {findQuantities} from '../src/index.ts'
import {describeQuantities} from './support/describe.ts'

test.each([
  ['达到1179亿元', ['1179亿元 = money 117900000000 CNY']],
  ['约为60.11%', ['60.11% = percent about 60.11']],
  ['占六成', ['六成 = percent 60']],
  ['三成半的人', ['三成半 = percent 35']],
  ['近千万元', ['千万元 = money under 10000000 CNY']],
  ['100万元以上', ['100万元以上 = money over 1000000 CNY']],
  ['数千万人', ['数千万 = number several 10000000 to 99900000']],
  ['数百家', ['数百 = number several 100 to 999']],
  ['十几个', ['十几 = number several 11 to 19']],
  ['十多个', ['十多 = number over 10']],
  ['两倍多', ['两倍多 = multiple over 2']],
  ['两倍有余', ['两倍有余 = multiple over 2']],
  ['翻一番', ['翻一番 = multiple 2']],
  ['十倍甚至百倍', ['十倍 = multiple 10', '百倍 = multiple 100']],
  ['三分之二', ['三分之二 = fraction 0.666666666667']],
  ['半数', ['半数 = fraction 0.5']],
  ['20世纪80年代', ['20世纪80年代 = decade 1980']],
  ['八十年代', ['八十年代 = decade 80']],
  ['二〇〇八年', ['二〇〇八年 = year 2008']],
  ['5月14日', ['5月14日 = month 5, day 14']],
  ['２０２４年６月１８日', ['２０２４年６月１８日 = year 2024, month 6, day 18']],
  ['2024 年 6 月', ['2024 年 6 月 = year 2024, month 6']],
  ['第三届', ['第三 = ordinal 3']],
  ['6家独角兽中的5家', ['6 = number 6', '5 = number 5']],
  ['10亿美元', ['10亿美元 = money 1000000000 USD']],
  ['3–5万', ['3 = number 30000', '5万 = number 50000']],
  ['一个半小时', ['一个半小时 = measure 1.5 hour']],
  ['12千米', ['12千米 = measure 12 kilometre']],
  ['下午3点半', ['下午3点半 = time 55800']],
  ['壹仟贰佰元', ['壹仟贰佰元 = money 1200 CNY']],
  ['兩萬五', ['兩萬五 = number 25000']],
  ['五十元六角', ['五十元六角 = money 50.6 CNY']],
  ['一块二毛五', ['一块二毛五 = money 1.25 CNY']],
  ['还亏一毛三', ['一毛三 = money 0.13 CNY']],
  ['四毛一斤', ['四毛 = money 0.4 CNY', '一斤 = measure 1 jin']],
  ['三四个人', ['三四 = number about 3']],
  ['身高一米七五', ['一米七五 = measure 1.75 metre']],
  ['三年六个月', ['三年六个月 = measure 3.5 year']],
  ['一周四天', ['一周 = measure 1 week', '四天 = measure 4 day']],
  ['80后', ['80后 = decade 80']],
  ['二十来个人', ['二十来 = number about 20']],
  ['至少有5个人', ['5 = number over 5']],
  ['万分之三', ['万分之三 = percent 0.03']],
  ['廿九个', ['廿九 = number 29']],
  ['$12 839 900', ['$12 839 900 = money 12839900 USD']],
  ['上百人', ['上百 = number several 100 to 999']],
  ['数以万计', ['数以万计 = number several 10000 to 99900']],
  ['成千上万的人', ['成千上万 = number several 1000 to 99999']],
  ['增长两倍', ['两倍 = multiple 3']],
  ['增长到两倍', ['两倍 = multiple 2']],
  ['多出一倍', ['一倍 = multiple 2']],
  ['价格减半', ['半 = fraction 0.5']],
  ['三季度', ['三季度 = ordinal 3 quarter']],
  ['下半年', ['下半年 = ordinal 2 half']],
  ['周三开会', ['周三 = weekday 3']],
  ['一个星期二的上午', ['一 = number 1', '星期二 = weekday 2']],
  ['一周三次', ['一周 = measure 1 week', '三 = number 3']],
  ['每万元产值', ['万元 = money 10000 CNY']],
  ['每萬人口', ['萬 = number 10000']],
  ['近亿人次', ['亿 = number under 100000000']],
  ['万一下雨', []],
  ['一到两成', ['一 = percent 10', '两成 = percent 20']],
  ['三至五成半', ['三 = percent 30', '五成半 = percent 55']],
  ['打七到八折', ['七 = number 7', '八折 = percent 80']],
  ['百分之十到十五', ['百分之十 = percent 10', '十五 = percent 15']],
  ['十到十五亿元', ['十 = money 1000000000 CNY', '十五亿元 = money 1500000000 CNY']],
  ['同比 −28', ['−28 = number -28']],
  ['−5%', ['−5% = percent -5']],
  ['不到总数的2%', ['2% = percent under 2']],
  ['超过全体员工的三分之一', ['三分之一 = fraction over 0.333333333333']],
  ['节约10%', ['10% = percent 10']],
  ['附近5家店', ['5 = number 5']],
  ['约合3亿元', ['3亿元 = money about 300000000 CNY']],
  ['三号楼', ['三 = ordinal 3']],
  ['十九世纪末', ['十九世纪 = century 19, end late']],
  ['20世纪六七十年代', ['20世纪六 = decade 1960', '七十年代 = decade 70']],
  ['民国113年', ['民国113年 = year 2024']],
  ['光绪三十四年', ['光绪三十四年 = year 1908']],
  ['农历八月十五', ['农历八月十五 = ordinal 15']],
  ['五四运动', ['五四 = month 5, day 4']],
  ['“九一八”事变', ['九一八 = month 9, day 18']],
  ['2023—24学年', ['2023 = number 2023', '24 = year 2024']],
  ['等了十分钟', ['十分钟 = measure 10 minute']],
  ['只有十分之一', ['十分之一 = fraction 0.1']],
  ['十分高兴', []],
  ['降息25个基点', ['25个基点 = percent 0.25 point']],
  ['一倍半', ['一倍半 = multiple 1.5']],
  ['每3人中就有1人', ['每3人中就有1人 = fraction 0.333333333333']],
  ['7×24小时', ['7×24小时 = measure 24 hour']],
  ['1200万像素', ['1200万像素 = measure 12000000 pixel']],
  ['每秒60圈', ['60 = number 60 a second']],
  ['中午一点', ['中午一点 = time 46800']],
  ['晚上12点', ['晚上12点 = time 0']],
  ['差十分钟九点', ['差十分钟九点 = time 31800']],
  ['74亿挪威克朗', ['74亿挪威克朗 = money 7400000000 NOK']],
  ['500 USD', ['500 USD = money 500 USD']],
  ['20万千瓦时', ['20万千瓦时 = measure 200000 kilowatt-hour']],
  ['不会超过48分钟', ['48分钟 = measure under 48 minute']],
])('reads %s', (text, expected) => {
  expect(describeQuantities(text, 'zh')).toEqual(expected)
})

test.each([
  '一切都好',
  '统一了',
  '万一下雨',
  '一份三明治'.slice(2),
  '十分高兴',
  '千万不要',
  '统一认识',
  'GPT-4与H100',
  '大陆百姓',
  '队伍',
  '5G网络',
  '电话是13800138000',
  '请拨010-6552-1234',
  'v1.2.3版',
])('reads no number in %s', (text) => {
  expect(describeQuantities(text, 'zh')).toEqual([])
})

describe('spans', () => {
  test('are exact in the text as it was given', () => {
    const text = '共有 １，２３４ 人'
    const [quantity] = findQuantities(text, 'zh')
    expect(text.slice(quantity!.start, quantity!.end)).toBe('１，２３４')
  })

  test('never enter opaque ranges', () => {
    expect(findQuantities('运行 sleep 10 之后', 'zh', [[3, 11]])).toEqual([])
  })

  test('never enter URLs', () => {
    expect(findQuantities('见https://example.org/2024/06?q=30%25。', 'zh')).toEqual([])
  })
})
