import {expect, test} from 'vitest'
import {findOtherScript} from '../src/form/other-script.ts'

const found = (text: string, own: 'zh-Hans' | 'zh-Hant') =>
  findOtherScript(text, own).map(
    ({range, text: other, isCertain}) => `${text.slice(...range)} ${other}${isCertain ? '' : ' ?'}`,
  )

test.each([
  ['老師在黑板上写了一行字', ['写 寫']],
  ['他撑着伞走過橋，缩回来又望了望', ['撑着伞 撐著傘 ?', '缩回来 縮回來']],
  ['那台飞机停在種類繁多的機庫裡', ['飞机 飛機']],
  ['门口的种类很多，這是後話', ['门口的种类 門口的種類 ?']],
  ['她留着长发，剪髮要排隊', ['长发 長髮 ?']],
  ['之后来的人，這裡都認得', ['来 來']],
])('in a traditional text: %s', (text, expected) => {
  expect(found(text, 'zh-Hant')).toEqual(expected)
})

test.each([
  ['老师在黑板上寫了一行字', ['寫 写']],
  ['這裡是后话', ['這裡 这里']],
  ['他等了两个鐘頭', ['鐘頭 钟头']],
  ['一盒餅乾', ['餅乾 饼干 ?']],
])('in a simplified text: %s', (text, expected) => {
  expect(found(text, 'zh-Hans')).toEqual(expected)
})

test.each([
  ['皇后的茶几、一斗米、千里松林、姓范的人、山谷、表面、只有、干涉、台階', 'zh-Hant'],
  ['温習、門户、税單、脱帽、恒生、喝台啤、上床、吃糭', 'zh-Hant'],
  ['借來的「学校の怪談」放在樓上', 'zh-Hant'],
  ['乾隆、毕昇、於菟、钱鍾书、宫商角徵羽、瞭望、著作、狼藉', 'zh-Hans'],
])('says nothing of %s', (text, own) => {
  expect(findOtherScript(text, own as 'zh-Hans' | 'zh-Hant')).toEqual([])
})
