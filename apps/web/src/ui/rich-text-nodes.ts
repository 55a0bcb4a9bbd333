import { mergeAttributes, Node } from '@tiptap/core';
import { fileUrl } from '~/api/files';

const attributes = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { default: null }]));

/** A picture or recording that is stored already; the text keeps its file's id alone. */
function storedFile(name: string, tag: 'img' | 'audio', names: readonly string[], shown: object) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    draggable: true,
    addAttributes: () => attributes(['data-file', ...names]),
    parseHTML: () => [{ tag: `${tag}[data-file]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement(tag);
        const src = fileUrl(String(node.attrs['data-file']));
        for (const [key, value] of Object.entries(mergeAttributes({ src }, node.attrs, shown)))
          if (value !== null) dom.setAttribute(key, String(value));
        return { dom };
      },
  });
}

export const StoredPicture = storedFile('storedPicture', 'img', ['alt', 'width'], {});
export const StoredRecording = storedFile('storedRecording', 'audio', [], { controls: '' });

/** Where an answer is to be written by hand: a dotted line. */
export const Blank = Node.create({
  name: 'blank',
  group: 'inline',
  inline: true,
  content: 'text*',
  parseHTML: () => [{ tag: 'span.blank' }],
  renderHTML: () => ['span', { class: 'blank' }, 0],
});
