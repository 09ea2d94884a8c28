import {pinyin, polyphonic} from 'pinyin-pro'

/**
 * The pinyin of a Chinese personal name, read as a name (单 is Shan, 仇 is Qiu).
 *
 * @param name - surname and given name
 * @returns syllables in lower case without tones, `ü` as `v`
 */
export function namePinyin(name: string): string[] {
  return pinyin(name, {mode: 'surname', toneType: 'none', type: 'array', v: true})
}

/** More readings of a name than this would be a fault of the dictionary. */
const mostReadings = 16

/**
 * All ways to read a given name: 柏 is Bai to one bearer and Bo to another.
 *
 * @param characters - Chinese characters
 * @returns its pinyin in lower case without tones, `ü` as `v`, for each reading of its characters
 */
export function givenPinyin(characters: string): string[] {
  return polyphonic(characters, {toneType: 'none', type: 'array', v: true})
    .reduce<string[]>(
      (heads, readings) => heads.flatMap((head) => [...new Set(readings)].map((reading) => head + reading)),
      [''],
    )
    .slice(0, mostReadings)
}

/** The commonest Chinese surnames of one character, and the double ones; together over 95 % of all bearers. */
const surnames = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔常汤康易乔赖文樊兰施洪安颜倪温芦柴俞章鲁葛伍申尤毕聂焦向柳邢骆岳齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺',
  ...'張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭蔣葉蘇呂盧鍾譚陸範賈鄒閻龍賀顧龔邵萬錢嚴湯喬賴蘭顏溫蘆魯畢聶項齊莊',
  ...[
    '欧阳',
    '上官',
    '司马',
    '诸葛',
    '司徒',
    '东方',
    '令狐',
    '皇甫',
    '尉迟',
    '公孙',
    '慕容',
    '夏侯',
    '歐陽',
    '司馬',
    '諸葛',
  ],
])

/**
 * The surname that a text begins with.
 *
 * @param text - Chinese text
 * @returns its length in characters, 0 if no surname stands there
 */
export function surnameLength(text: string): number {
  if (surnames.has(text.slice(0, 2))) return 2
  return surnames.has(text.slice(0, 1)) ? 1 : 0
}
