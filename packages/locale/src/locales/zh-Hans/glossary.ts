export default {
  'duplicate-term-id': '术语编号 `{{id}}` 已被另一条目使用。请给其中一条换一个编号，或将两条合并。',
  'empty-designation': '术语 `{{id}}` 在 `{{side}}` 一侧的名称为空。请填写，或删去这一行。',
  'forbidden-preferred':
    '“{{designation}}”在术语 `{{id}}` 中既列为禁用，又列为首选或可用。请从其中一处删去。',
  'duplicate-designation': '“{{designation}}”在术语 `{{id}}` 中出现了两次。请删去其中一处。',
  'designation-shared':
    '“{{designation}}”同时是 `{{id}}` 和 `{{other}}` 的名称，无法确定该链接到哪一条。请只保留在一条术语中，或将两条合并。',
  'import-syntax': '无法将此文件读作 {{format}}：{{problem}}。请在此处修正后重新导入。',
  'import-incomplete': '条目 {{entry}} 缺少中文或英文名称，未导入。请补上后重新导入。',
}
