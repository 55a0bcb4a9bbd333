import { Input } from '@mantine/core';
import { type ReactNode, Suspense, lazy, useId } from 'react';
import { Bone } from './page-skeleton';
import type { SendFile } from './rich-text-editor';

const RichTextEditor = lazy(() => import('./rich-text-editor').then((m) => ({ default: m.RichTextEditor })));

export interface RichTextFieldProps {
  label: string;
  /** Says the label to screen readers only, where the place on the screen says it to the others. */
  labelHidden?: boolean;
  description?: ReactNode;
  required?: boolean;
  error?: ReactNode;
  /** What is edited first; later changes are told by `onChange`. A new `key` starts again. */
  initial: string;
  onChange: (html: string) => void;
  /** Stores a picture or recording and gives its id. */
  send: SendFile;
  /** One line high until more is written. */
  compact?: boolean;
  /** Writing begins in this field. */
  startsHere?: boolean;
}

/** A form field for text with formulas, pictures and tables. Its editor is fetched with the first one shown. */
export function RichTextField(props: RichTextFieldProps) {
  const { label, labelHidden, description, required, error, compact, ...editor } = props;
  const id = useId();
  return (
    <Input.Wrapper
      label={labelHidden ? undefined : label}
      labelElement="div"
      labelProps={{ id }}
      description={description}
      required={required}
      error={error}
    >
      <Suspense fallback={<Bone height={compact ? 36 : 96} />}>
        <RichTextEditor {...editor} label={label} compact={compact} isWrong={Boolean(error)} />
      </Suspense>
    </Input.Wrapper>
  );
}
