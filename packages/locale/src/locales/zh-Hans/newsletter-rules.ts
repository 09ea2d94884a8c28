/** Messages of the newsletter layer. */
export default {
  'mail-header-injection': '值 {{value}} 含有换行或其他控制字符，会破坏邮件头 `{{header}}`。请写在同一行里。',
  'mail-address': '`{{key}}` 的值“{{value}}”不是邮件地址。应写成 `名称 <name@example.org>` 的样子。',
  'mail-date': '日期“{{date}}”不能用作邮件日期。应写成 `2026-03-01`，或写明日期、时间和时差。',
  'mail-list-url': '`{{key}}` 的值“{{value}}”不合规。应为 `https:` 或 `mailto:` 网址，不含空格、逗号和括号。',
  'mail-one-click':
    '设置了 `listUnsubscribePost`，但 `listUnsubscribe` 中没有可接收请求的 `https:` 网址。请补上一个。',
  'template-content': '模板里没有 `{{open}}content{{close}}` 这一行。请在文章应出现的地方加上。',
  'template-variable': '模板里有未知的变量 `{{name}}`。可用的变量有：{{known}}。',
}
