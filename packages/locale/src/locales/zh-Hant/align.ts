export default {
  'anchor-unmatched':
    '錨點「{{name}}」只出現在這一側，因此沒有固定作用。請在 {{file}} 中寫上同名錨點，或刪去此處的錨點。',
  'anchor-crossed':
    '錨點「{{name}}」與另一錨點在兩側的先後次序相反，因此沒有固定作用。請讓兩個檔案的錨點次序一致。',
  'alignment-uncertain':
    '「{{text}}」的對齊信心度只有 {{percent}}%。請核對兩側；若配對有誤，可用錨點把段落固定下來。',
}
