/** Words of Chinese that decide where a sentence ends, in both scripts. */

/** Verbs that tell who said what stands before them in quotation marks. */
const speechVerbs = [
  '说',
  '說',
  '道',
  '问',
  '問',
  '答',
  '喊',
  '叫',
  '嚷',
  '吼',
  '骂',
  '罵',
  '想',
  '称',
  '稱',
  '表示',
  '指出',
  '认为',
  '認為',
  '写道',
  '寫道',
  '强调',
  '強調',
  '解释',
  '解釋',
  '补充',
  '補充',
  '承认',
  '承認',
  '坚称',
  '堅稱',
  '宣布',
  '宣佈',
  '回忆',
  '回憶',
  '感叹',
  '感嘆',
  '叹',
  '嘆',
  '相信',
  '提醒',
  '警告',
  '反问',
  '反問',
  '追问',
  '追問',
  '嘀咕',
  '嘟囔',
].join('|')

/** A clause that tells who spoke: short, and ending with the verb (`他高兴地喊道，`). */
export const attribution = new RegExp(
  String.raw`^(?![没沒]有?人|[无無]人|[谁誰]也)[^\s，。！？；：、“”「」…,.!?;:]{0,16}(?:${speechVerbs}|(?:告[诉訴]|[问問])[^，。！？；：]{1,6})(?:(?:道|了|过|過|起来|起來)?(?=[，。！？；：…,.;:]|$)|[着著](?=。|[，：][“「]))`,
  'u',
)

/** Words that a quotation, a question or a title goes on with inside its sentence. */
export const continuation =
  /^(?:的|之[类類一中]|等[等人的，]?|这[样樣一种種句个個些]|這[样樣一种種句个個些]|那[样樣一种種句个個些]|一[词詞语語句类類文书書声聲]|是(?!的?[，。])|成[为為了]|与|與|和|及|或|为[题題名由]|為[题題名由])/u

/** Particles and words that go on behind an ellipsis within the sentence. */
export const afterEllipsis = /^(?:[的了吗嗎呢吧啊呀都也等及和与與或]|之类|之類|应有尽有|應有盡有)/u

/** Verbs right in front of a quotation that no colon introduces. */
export const introducesSpeech = new RegExp(`(?:${speechVerbs})(?:道|着|著)?$`, 'u')
