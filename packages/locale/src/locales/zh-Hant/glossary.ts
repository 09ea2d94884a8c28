export default {
  'duplicate-term-id': '術語編號 `{{id}}` 已被另一個條目使用。請為其中一條換一個編號，或將兩條合併。',
  'empty-designation': '術語 `{{id}}` 在 `{{side}}` 一側的名稱是空的。請填寫，或刪去這一行。',
  'forbidden-preferred':
    '「{{designation}}」在術語 `{{id}}` 中既列為禁用，又列為首選或可用。請從其中一處刪去。',
  'duplicate-designation': '「{{designation}}」在術語 `{{id}}` 中出現了兩次。請刪去其中一處。',
  'designation-shared':
    '「{{designation}}」同時是 `{{id}}` 和 `{{other}}` 的名稱，無法確定該連結到哪一條。請只保留在一條術語中，或將兩條合併。',
  'import-syntax': '無法將此檔案讀作 {{format}}：{{problem}}。請在此處修正後重新匯入。',
  'import-incomplete': '條目 {{entry}} 缺少中文或英文名稱，未匯入。請補上後重新匯入。',
}
