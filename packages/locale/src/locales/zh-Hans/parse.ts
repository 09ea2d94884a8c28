export default {
  'front-matter-missing': '文件开头没有前置信息。请在两行 `---` 之间至少写明 `title`、`date` 和 `lang`。',
  'front-matter-date': '{{date}} 这一天不存在，请改正日期。',
  'front-matter-language': '`lang` 是 `{{actual}}`，但本文件属于另一种语言，应为：{{expected}}。',
  'other-language_zh': '本文件应是中文的一半，正文却是英文。请把两个文件对调，或写上中文。',
  'other-language_en': '本文件应是英文的一半，正文却是中文。请把两个文件对调，或写上英文。',
  'anchor-misplaced':
    '锚点“{{name}}”没有单独放在一个段落之前。请让它独占一行，放在两个段落之间，每个段落前只放一个。',
  'anchor-duplicate': '锚点“{{name}}”在第 {{line}} 行已经有了，请给这一个换个名字。',
  'comment-unknown':
    '无法理解注释“{{comment}}”。可用的写法是 `duizhao: anchor 名称` 或 `duizhao-disable-next-line 规则`。',
  'suppression-unknown-rule': '没有“{{rule}}”这条规则可以停用，请改正规则名或删去。',
  'html-removed': '`{{what}}` 无法在两个版本中显示，已经略去。请改用 Markdown 书写，或将其删去。',
  'unsafe-url': '地址 `{{url}}` 不安全，已经略去。请使用 http、https、mailto 地址或相对路径。',
  'path-outside-project': '路径 `{{url}}` 指向项目之外。请把文件移到项目里。',
  'link-unpublished':
    '`{{url}}` 不是文章，而除文章以外没有可供链接的页面。请链接到一篇文章（`../<slug>/`）或完整的网址。',
  'figure-without-image': '图示里没有图片。请以 `![图片说明](路径)` 开头。',
  'definition-duplicate':
    '链接标签“{{label}}”在第 {{line}} 行已经定义过，以那一处为准。请删去此处，或换一个标签。',
  'footnote-undefined': '没有脚注“{{label}}”。请补上 `[^{{label}}]: …`，或改正标签。',
  'footnote-duplicate': '脚注“{{label}}”在第 {{line}} 行已经有了，请给这一条换个标签。',
  'footnote-unused': '正文没有引用脚注“{{label}}”。请在应有的位置写上 `[^{{label}}]`，或删去这条脚注。',
  'nesting-too-deep': '引文、列表或强调的嵌套超过 {{limit}} 层，文件没有读取。请减少层次。',
}
