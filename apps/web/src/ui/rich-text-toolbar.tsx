import { ActionIcon } from '@mantine/core';
import {
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconItalic,
  IconList,
  IconListNumbers,
  IconMathFunction,
  IconPhoto,
  IconRowInsertBottom,
  IconRowRemove,
  IconSubscript,
  IconSuperscript,
  IconTable,
  IconTableOff,
  IconUnderline,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ReactNode, useRef } from 'react';
import classes from './rich-text-editor.module.css';
import { useRichText } from './rich-text.i18n';

interface ToolbarProps {
  editor: Editor;
  onFiles: (files: File[]) => void;
  onFormula: () => void;
}

type Mark = 'bold' | 'italic' | 'underline' | 'subscript' | 'superscript';
type List = 'bulletList' | 'orderedList';
type TableStep = 'addRowAfter' | 'addColumnAfter' | 'deleteRow' | 'deleteColumn' | 'deleteTable';

const marks: [Mark, ReactNode][] = [
  ['bold', <IconBold key="b" size={15} />],
  ['italic', <IconItalic key="i" size={15} />],
  ['underline', <IconUnderline key="u" size={15} />],
  ['subscript', <IconSubscript key="sub" size={15} />],
  ['superscript', <IconSuperscript key="sup" size={15} />],
];
const lists: [List, ReactNode][] = [
  ['bulletList', <IconList key="ul" size={15} />],
  ['orderedList', <IconListNumbers key="ol" size={15} />],
];
const tableSteps = [
  ['addRowAfter', 'addRow', <IconRowInsertBottom key="r" size={15} />],
  ['addColumnAfter', 'addColumn', <IconColumnInsertRight key="c" size={15} />],
  ['deleteRow', 'deleteRow', <IconRowRemove key="dr" size={15} />],
  ['deleteColumn', 'deleteColumn', <IconColumnRemove key="dc" size={15} />],
  ['deleteTable', 'deleteTable', <IconTableOff key="dt" size={15} />],
] as const satisfies readonly [TableStep, string, ReactNode][];

export function RichTextToolbar({ editor, onFiles, onFormula }: ToolbarProps) {
  const t = useRichText();
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(
        [...marks, ...lists, ['table'] as const].map(([name]) => [name, now.isActive(name)]),
      ),
  });
  const run = (list: List): void => {
    const chain = editor.chain().focus();
    (list === 'bulletList' ? chain.toggleBulletList() : chain.toggleOrderedList()).run();
  };
  return (
    <div role="toolbar" aria-label={t('toolbar')} className={classes.toolbar}>
      {marks.map(([mark, icon]) => (
        <Tool
          key={mark}
          label={t(mark)}
          isOn={active[mark]}
          onRun={() => editor.chain().focus().toggleMark(mark).run()}
        >
          {icon}
        </Tool>
      ))}
      <span className={classes.divider} />
      <Tool label={t('formula')} onRun={onFormula}>
        <IconMathFunction size={15} />
      </Tool>
      <FileTool onFiles={onFiles} />
      <span className={classes.divider} />
      {lists.map(([list, icon]) => (
        <Tool key={list} label={t(list)} isOn={active[list]} onRun={() => run(list)}>
          {icon}
        </Tool>
      ))}
      {active['table'] ? (
        tableSteps.map(([step, label, icon]) => (
          <Tool key={step} label={t(label)} onRun={() => editor.chain().focus()[step]().run()}>
            {icon}
          </Tool>
        ))
      ) : (
        <Tool
          label={t('table')}
          onRun={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          <IconTable size={15} />
        </Tool>
      )}
    </div>
  );
}

function FileTool({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useRichText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool label={t('picture')} onRun={() => input.current?.click()}>
        <IconPhoto size={15} />
      </Tool>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/gif,image/webp,audio/*"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

interface ToolProps {
  label: string;
  isOn?: boolean;
  onRun: () => void;
  children: ReactNode;
}

/** Out of the tab order: from one field Tab leads to the next field; every tool has its key or is reached by arrow and mouse. */
function Tool({ label, isOn, onRun, children }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      className={classes.tool}
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      data-on={isOn || undefined}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {children}
    </ActionIcon>
  );
}
