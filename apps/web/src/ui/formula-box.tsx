import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '~/i18n';
import { showFormula } from './formulas';
import classes from './rich-text-editor.module.css';
import { useRichText } from './rich-text.i18n';

export interface OpenFormula {
  latex: string;
  isDisplay: boolean;
  /** Where it stands in the text; null for one that is to be inserted. */
  position: number | null;
}

interface FormulaBoxProps {
  editor: Editor;
  formula: OpenFormula;
  onClose: () => void;
}

const pieces = [
  '\\frac{a}{b}',
  'x^{2}',
  'x_{1}',
  '\\sqrt{x}',
  '\\overrightarrow{AB}',
  '\\widehat{ABC}',
  '90^\\circ',
  '\\le',
  '\\ge',
  '\\neq',
  '\\in',
  '\\mathbb{N}',
  '\\pi',
];

/** A formula typed in LaTeX, shown as it will look. */
export function FormulaBox({ editor, formula, onClose }: FormulaBoxProps) {
  const t = useRichText();
  const common = useText();
  const [latex, setLatex] = useState(formula.latex);
  const [isDisplay, setDisplay] = useState(formula.isDisplay);
  const area = useRef<HTMLTextAreaElement>(null);
  const remove = (): void => {
    const { position: pos } = formula;
    if (pos !== null) editor.commands[formula.isDisplay ? 'deleteBlockMath' : 'deleteInlineMath']({ pos });
    onClose();
  };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (formula.position !== null) remove();
    if (latex.trim()) {
      const chain = editor.chain().focus();
      const wish = { latex: latex.trim() };
      (isDisplay ? chain.insertBlockMath(wish) : chain.insertInlineMath(wish)).run();
    }
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    keep(event);
  };
  const add = (piece: string): void => {
    setLatex((before) => `${before}${before && ' '}${piece}`);
    area.current?.focus();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('latex')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form className={classes.formula} onSubmit={keep}>
        <Textarea
          ref={area}
          aria-label={t('latex')}
          description={t('latexHint')}
          data-autofocus
          autosize
          minRows={2}
          value={latex}
          onChange={(event) => setLatex(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div className={classes.pieces}>
          {pieces.map((piece) => (
            <Button
              key={piece}
              size="compact-xs"
              variant="default"
              aria-label={piece}
              onClick={() => add(piece)}
            >
              <span dangerouslySetInnerHTML={{ __html: showFormula(piece) }} />
            </Button>
          ))}
        </div>
        <output
          className={classes.preview}
          dangerouslySetInnerHTML={{ __html: latex ? showFormula(latex, isDisplay) : '' }}
        />
        <Checkbox
          label={t('display')}
          checked={isDisplay}
          onChange={(event) => setDisplay(event.currentTarget.checked)}
        />
        <div className={classes.actions}>
          {formula.position !== null && (
            <Button variant="subtle" color="red" onClick={remove}>
              {t('remove')}
            </Button>
          )}
          <Button type="submit">{t('insert')}</Button>
        </div>
      </form>
    </Modal>
  );
}
