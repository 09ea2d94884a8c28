export default {
  'front-matter-missing': '檔案開頭沒有前置資訊。請在兩行 `---` 之間至少寫明 `title`、`date` 和 `lang`。',
  'front-matter-date': '{{date}} 這一天不存在，請改正日期。',
  'front-matter-language': '`lang` 是 `{{actual}}`，但本檔案屬於另一種語言，應為：{{expected}}。',
  'other-language_zh': '本檔案應是中文的一半，正文卻是英文。請把兩個檔案對調，或寫上中文。',
  'other-language_en': '本檔案應是英文的一半，正文卻是中文。請把兩個檔案對調，或寫上英文。',
  'anchor-misplaced':
    '錨點「{{name}}」沒有單獨放在一個段落之前。請讓它獨占一行，放在兩個段落之間，每個段落前只放一個。',
  'anchor-duplicate': '錨點「{{name}}」在第 {{line}} 行已經有了，請給這一個換個名稱。',
  'comment-unknown':
    '無法理解註解「{{comment}}」。可用的寫法是 `duizhao: anchor 名稱` 或 `duizhao-disable-next-line 規則`。',
  'suppression-unknown-rule': '沒有「{{rule}}」這條規則可以停用，請改正規則名稱或刪去。',
  'html-removed': '`{{what}}` 無法在兩個版本中顯示，已經略去。請改用 Markdown 書寫，或將其刪去。',
  'unsafe-url': '網址 `{{url}}` 不安全，已經略去。請使用 http、https、mailto 網址或相對路徑。',
  'path-outside-project': '路徑 `{{url}}` 指向專案之外。請把檔案移到專案裡。',
  'link-unpublished':
    '`{{url}}` 不是文章，而除文章以外沒有可供連結的頁面。請連結到一篇文章（`../<slug>/`）或完整的網址。',
  'figure-without-image': '圖示裡沒有圖片。請以 `![圖片說明](路徑)` 開頭。',
  'definition-duplicate':
    '連結標籤「{{label}}」在第 {{line}} 行已經定義過，以那一處為準。請刪去此處，或換一個標籤。',
  'footnote-undefined': '沒有註腳「{{label}}」。請補上 `[^{{label}}]: …`，或改正標籤。',
  'footnote-duplicate': '註腳「{{label}}」在第 {{line}} 行已經有了，請給這一條換個標籤。',
  'footnote-unused': '內文沒有引用註腳「{{label}}」。請在應有的位置寫上 `[^{{label}}]`，或刪去這條註腳。',
  'nesting-too-deep': '引文、清單或強調的巢狀超過 {{limit}} 層，檔案沒有讀取。請減少層次。',
}
