export default {
  'anchor-unmatched':
    'The anchor `{{name}}` stands on this side only, so it pins nothing. Write the same anchor in {{file}}, or remove this one.',
  'anchor-crossed':
    'The anchor `{{name}}` stands before another anchor on one side and after it on the other, so it pins nothing. Put the anchors of both files in the same order.',
  'alignment-uncertain':
    'The alignment of “{{text}}” is {{percent}}% certain. Look at both sides; if the pairing is wrong, pin the paragraphs with an anchor.',
}
