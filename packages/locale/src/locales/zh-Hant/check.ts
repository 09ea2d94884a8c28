export default {
  'term-missing_en':
    '中文有術語「{{text}}」，英文沒有與之對應的譯法，應為「{{expected}}」。請補譯，或將所用譯法加入術語表。',
  'term-missing_zh':
    '英文有術語「{{text}}」，中文沒有與之對應的說法，應為「{{expected}}」。請補上，或將所用說法加入術語表。',
  'term-missing_often':
    '「{{text}}」有 {{times}} 處沒有譯作「{{expected}}」（譯作此詞的有 {{rendered}} 處）。請統一譯法，或將其他譯法加入術語表，或將該術語標為 `everyday`。',
  'term-forbidden': '術語表禁用「{{text}}」，請改為「{{expected}}」。',
  'term-inconsistent':
    '「{{wording}}」在此處譯作「{{text}}」（{{times}} 次），他處譯作「{{expected}}」（{{expectedTimes}} 次）。請統一。',
  'name-mismatch': '「{{text}}」對應「{{source}}」，應為「{{expected}}」。請更正拼字。',
  'name-mismatch_document':
    '「{{text}}」與文中他處的「{{expected}}」只差一兩個字母。如指同一名稱，請更正拼字。',
  'org-swapped': '此處是「{{text}}」，另一種語言卻是「{{source}}」，應為「{{expected}}」。請核對所指。',
  'number-mismatch': '英文為「{{en}}」（{{enValue}}），中文為「{{zh}}」（{{zhValue}}）。請更正有誤的一方。',
  'number-mismatch_no-en': '中文為「{{text}}」（{{value}}），英文沒有與之對應的數字。請補上，或核對譯文。',
  'number-mismatch_no-zh': '英文為「{{text}}」（{{value}}），中文沒有與之對應的數字。請刪去，或核對譯文。',
  'number-mismatch_bare-en':
    '中文為「{{source}}」，英文只寫「{{text}}」，漏了「{{word}}」。請補上，或從中文刪去。',
  'number-mismatch_bare-zh':
    '英文為「{{source}}」，中文只寫「{{text}}」，漏了「{{word}}」。請補上，或從英文刪去。',
  'date-mismatch':
    '英文日期為「{{en}}」（{{enValue}}），中文日期為「{{zh}}」（{{zhValue}}）。請更正有誤的一方。',
  'date-mismatch_no-en': '中文有日期「{{text}}」（{{value}}），英文沒有與之對應的日期。請補上，或核對譯文。',
  'date-mismatch_no-zh': '英文有日期「{{text}}」（{{value}}），中文沒有與之對應的日期。請刪去，或核對譯文。',
  'currency-mismatch':
    '英文為「{{en}}」（{{enValue}}），中文為「{{zh}}」（{{zhValue}}），幣別不一致。請更正有誤的一方。',
  'percent-mismatch': '英文為「{{en}}」（{{enValue}}），中文為「{{zh}}」（{{zhValue}}）。請更正有誤的一方。',
  'percent-mismatch_no-en': '中文為「{{text}}」（{{value}}），英文沒有與之對應的百分比。請補上，或核對譯文。',
  'percent-mismatch_no-zh': '英文為「{{text}}」（{{value}}），中文沒有與之對應的百分比。請刪去，或核對譯文。',
  'percent-mismatch_bare-en':
    '中文為「{{source}}」，英文只寫「{{text}}」，漏了「{{word}}」。請補上，或從中文刪去。',
  'percent-mismatch_bare-zh':
    '英文為「{{source}}」，中文只寫「{{text}}」，漏了「{{word}}」。請補上，或從英文刪去。',
  'negation-mismatch_zh': '中文說「{{text}}」，英文卻沒有任何否定的說法。請核對是否漏譯了否定。',
  'negation-mismatch_en': '英文說「{{text}}」，中文卻沒有任何否定的說法。請核對以哪一方為準。',
  'sentence-missing': '英文沒有與「{{text}}」對應的句子。請補譯。',
  'sentence-missing_unsure': '對應的英文裡似乎沒有「{{text}}」的意思。請核對是否漏譯。',
  'sentence-extra': '中文沒有與「{{text}}」對應的句子。請刪去，或補上中文。',
  'sentence-extra_unsure': '對應的中文裡似乎沒有「{{text}}」的意思。請核對是否多譯。',
  'paragraph-missing_en': '英文沒有與「{{text}}」對應的段落。請補譯。',
  'paragraph-missing_zh': '中文沒有與「{{text}}」對應的段落。請刪去，或補上中文。',
  'paragraph-moved': '段落「{{text}}」對應「{{zh}}」，兩者位置不同。請統一順序。',
  'heading-missing_en': '英文沒有與「{{text}}」對應的標題。請補上。',
  'heading-missing_zh': '中文沒有與「{{text}}」對應的標題。請刪去，或補上中文。',
  'heading-level-mismatch':
    '標題「{{text}}」為 {{enDepth}} 級，對應的中文標題為 {{zhDepth}} 級。請統一級別。',
  'sentence-duplicated': '句子「{{text}}」在此處重複出現。請刪去一處。',
  untranslated_zh: '「{{text}}」仍是英文。請譯出；如有意保留，請加引號或括號。',
  untranslated_en: '「{{text}}」仍是中文。請譯出；如有意保留，請加引號或括號。',
  'script-mixed': '「{{actual}}」用了簡體字，而全文是繁體。請改為「{{expected}}」。',
  'script-mixed_traditional': '「{{actual}}」用了繁體字，而全文是簡體。請改為「{{expected}}」。',
  'script-mixed_whole':
    '文首資訊寫的是 `lang: {{actual}}`，正文卻多用另一種字。請改為 `lang: {{expected}}`，或轉換正文。',
  'quote-unbalanced': '「{{mark}}」在本段中沒有與之成對的「{{partner}}」。請補上，或刪去此處。',
  'quote-unbalanced_shape': '「{{mark}}」方向有誤，或與另一半不同。請改為「{{partner}}」。',
  'quote-mixed': '全文只有此處用引號「{{actual}}」。請改為「{{expected}}」，與別處一致。',
  'zh-halfwidth-punctuation': '中文裡有半形「{{actual}}」，在「{{near}}」附近。請改為「{{expected}}」。',
  'en-fullwidth-punctuation': '英文裡有全形「{{actual}}」，在「{{near}}」附近。請改為「{{expected}}」。',
  'space-before-punctuation': '標點前有空格，在「{{near}}」附近。請刪去。',
  'double-space': '有連續多個空格，在「{{near}}」附近。請只留一個。',
  'zh-latin-spacing': '漢字與西文之間是「{{actual}}」，在「{{near}}」附近；依體例應為「{{expected}}」。',
  'link-mismatch': '此連結指向 {{actual}}，對應的連結指向 {{expected}}。請更正有誤的一方。',
  'link-mismatch_doubtful':
    '此連結指向 {{actual}}，對應的連結指向 {{expected}}，可能不是同一頁。請確認兩者都無誤。',
  'link-mismatch_en': '英文沒有與「{{text}}」（{{actual}}）對應的連結。請補上。',
  'link-mismatch_zh': '中文沒有與「{{text}}」（{{actual}}）對應的連結。請刪去，或在中文補上。',
  'image-mismatch_en': '英文缺少圖片 {{actual}}。請補上。',
  'image-mismatch_zh': '中文缺少圖片 {{actual}}。請刪去，或在中文補上。',
  'image-mismatch_alt-en': '圖片在中文裡的替代文字是「{{actual}}」，英文沒有替代文字。請補上。',
  'image-mismatch_alt-zh': '圖片在英文裡的替代文字是「{{actual}}」，中文沒有替代文字。請補上。',
  'footnote-mismatch_en': '此處英文有 {{enCount}} 個註腳，中文有 {{zhCount}} 個。請補上英文所缺。',
  'footnote-mismatch_zh': '此處中文有 {{zhCount}} 個註腳，英文有 {{enCount}} 個。請補上中文所缺。',
  'list-length-mismatch': '英文清單有 {{enCount}} 項，中文有 {{zhCount}} 項。請使兩者對應。',
  'list-length-mismatch_columns': '英文表格有 {{enCount}} 欄，中文有 {{zhCount}} 欄。請使兩者對應。',
  'code-mismatch':
    '此處程式碼為「{{actual}}」，中文為「{{expected}}」。只有註解和字串可以不同，請改正有誤的一方。',
  'code-mismatch_en': '英文沒有與此對應的程式碼（以「{{text}}」開頭）。請補上。',
  'code-mismatch_zh': '中文沒有與此對應的程式碼（以「{{text}}」開頭）。請刪去，或在中文補上。',
  'front-matter-mismatch_en': '英文的文首資訊缺少 `{{key}}`。請補上。',
  'front-matter-mismatch_zh': '中文的文首資訊缺少 `{{key}}`。請在中文補上，或在此刪去。',
  'front-matter-mismatch_count': '`{{key}}` 英文有 {{enCount}} 項，中文有 {{zhCount}} 項。請使兩者對應。',
}
