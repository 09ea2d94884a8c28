export default {
  'anchor-unmatched':
    '锚点“{{name}}”只在这一侧出现，因此不起固定作用。请在 {{file}} 中写上同名锚点，或删去此处的锚点。',
  'anchor-crossed':
    '锚点“{{name}}”与另一锚点在两侧的先后次序相反，因此不起固定作用。请让两个文件的锚点次序一致。',
  'alignment-uncertain':
    '“{{text}}”的对齐置信度只有 {{percent}}%。请核对两侧；若配错了，可用锚点把段落固定下来。',
}
