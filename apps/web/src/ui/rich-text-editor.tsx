import Subscript from '@tiptap/extension-subscript';
import Superscript from '@tiptap/extension-superscript';
import { Mathematics } from '@tiptap/extension-mathematics';
import { TableKit } from '@tiptap/extension-table';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useRef, useState } from 'react';
import 'katex/dist/katex.min.css';
import { FormulaBox, type OpenFormula } from './formula-box';
import { complained } from './notify';
import classes from './rich-text-editor.module.css';
import { fromEditor, toEditor } from './rich-text-html';
import { Blank, StoredPicture, StoredRecording } from './rich-text-nodes';
import { RichTextToolbar } from './rich-text-toolbar';

export type SendFile = (file: File) => Promise<string>;

interface RichTextEditorProps {
  label: string;
  initial: string;
  onChange: (html: string) => void;
  send: SendFile;
  compact?: boolean;
  isWrong?: boolean;
  startsHere?: boolean;
}

const katexOptions = { throwOnError: false, strict: 'ignore' as const };

function extensions(open: (formula: OpenFormula) => void) {
  const clicked = (isDisplay: boolean) => ({
    katexOptions,
    onClick: (node: { attrs: Record<string, unknown> }, position: number) =>
      open({ latex: String(node.attrs['latex'] ?? ''), isDisplay, position }),
  });
  return [
    StarterKit.configure({
      heading: false,
      blockquote: false,
      codeBlock: false,
      code: false,
      link: false,
      horizontalRule: false,
    }),
    Subscript,
    Superscript,
    TableKit.configure({ table: { resizable: false } }),
    Mathematics.configure({
      inlineOptions: clicked(false),
      blockOptions: clicked(true),
      katexOptions,
    }),
    StoredPicture,
    StoredRecording,
    Blank,
  ];
}

async function insertFile(editor: Editor, file: File, send: SendFile): Promise<void> {
  try {
    const id = await send(file);
    const type = file.type.startsWith('audio/') ? 'storedRecording' : 'storedPicture';
    const alt = type === 'storedPicture' ? file.name.replace(/\.\w+$/, '') : undefined;
    editor
      .chain()
      .focus()
      .insertContent({ type, attrs: { 'data-file': id, alt } })
      .run();
  } catch (error) {
    complained(error);
  }
}

function mediaIn(list: FileList | undefined): File[] {
  return [...(list ?? [])].filter(({ type }) => /^(?:image|audio)\//.test(type));
}

/** Bold, lists, tables, pictures, recordings and formulas: what a question needs and no more. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { label, initial, onChange, send, compact, isWrong, startsHere } = props;
  const [formula, setFormula] = useState<OpenFormula | null>(null);
  const current = useRef<Editor | null>(null);
  const take = (files: File[]): boolean => {
    for (const file of files) if (current.current) void insertFile(current.current, file, send);
    return files.length > 0;
  };
  const editor = useEditor({
    extensions: extensions(setFormula),
    content: toEditor(initial),
    autofocus: startsHere ? 'end' : false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        role: 'textbox',
        'aria-multiline': 'true',
        class: classes.area ?? '',
      },
      handlePaste: (_, event) => take(mediaIn(event.clipboardData?.files)),
      handleDrop: (_, event) => take(mediaIn(event.dataTransfer?.files)),
      handleKeyDown: (_, event) => {
        if (!(event.ctrlKey || event.metaKey)) return false;
        if (event.key.toLowerCase() === 'm') setFormula({ latex: '', isDisplay: false, position: null });
        return event.key.toLowerCase() === 'm' || event.key === 'Enter';
      },
    },
    onCreate: ({ editor: created }) => {
      current.current = created;
    },
    onUpdate: ({ editor: changed }) => onChange(fromEditor(changed.getHTML())),
  });
  return (
    <div className={classes.frame} data-compact={compact || undefined} data-wrong={isWrong || undefined}>
      <RichTextToolbar
        editor={editor}
        onFiles={take}
        onFormula={() => setFormula({ latex: '', isDisplay: false, position: null })}
      />
      <EditorContent editor={editor} />
      {formula && <FormulaBox editor={editor} formula={formula} onClose={() => setFormula(null)} />}
    </div>
  );
}
