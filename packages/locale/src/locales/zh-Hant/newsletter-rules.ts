/** Messages of the newsletter layer. */
export default {
  'mail-header-injection':
    '值 {{value}} 含有換行或其他控制字元，會破壞郵件標頭 `{{header}}`。請寫在同一行裡。',
  'mail-address': '`{{key}}` 的值「{{value}}」不是郵件地址。應寫成 `名稱 <name@example.org>` 的樣子。',
  'mail-date': '日期「{{date}}」不能用作郵件日期。應寫成 `2026-03-01`，或寫明日期、時間和時差。',
  'mail-list-url':
    '`{{key}}` 的值「{{value}}」不合規範。應為 `https:` 或 `mailto:` 網址，不含空格、逗號和括號。',
  'mail-one-click':
    '設定了 `listUnsubscribePost`，但 `listUnsubscribe` 中沒有可接收請求的 `https:` 網址。請補上一個。',
  'template-content': '範本裡沒有 `{{open}}content{{close}}` 這一行。請在文章應出現的地方加上。',
  'template-variable': '範本裡有未知的變數 `{{name}}`。可用的變數有：{{known}}。',
}
