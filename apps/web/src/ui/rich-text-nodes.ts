import { mergeAttributes, Node } from '@tiptap/core';
import { fileUrl, waitingFileUrl } from '~/api/files';

const attributes = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { default: null }]));

/** A picture or recording that is stored already, or waits in an import; the text keeps its name alone. */
function storedFile(name: string, tag: 'img' | 'audio', names: readonly string[], shown: object) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    draggable: true,
    addAttributes: () => attributes(['data-file', 'data-attachment', ...names]),
    parseHTML: () => [{ tag: `${tag}[data-file]` }, { tag: `${tag}[data-attachment]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement(tag);
        const waiting = node.attrs['data-attachment'] as string | null;
        const src = waiting ? waitingFileUrl(waiting) : fileUrl(String(node.attrs['data-file']));
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
