import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '~/api/schema';
import { FileDrop } from '~/ui/file-drop';
import { Page } from '~/ui/page';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import { structureQuery } from './distributions.queries';
import { keepImport, sendDistribution } from './imports.queries';
import { OpenImports } from './open-imports';

const maxBytes = 10 * 1024 * 1024;

type Structure = components['schemas']['StructureView'];

/** Subject, grade and file: the rest is read from the table and shown for review. */
export function ImportStartPage() {
  const t = useCurriculumText();
  const { data, error, refetch } = useQuery(structureQuery);
  return (
    <Page
      title={t('start.title')}
      lead={t('start.lead')}
      crumbs={[{ to: '/distributions', label: t('list') }]}
      loading={!data}
      error={error}
      onRetry={() => void refetch()}
      narrow
    >
      {data && <StartForm structure={data} />}
      <OpenImports />
    </Page>
  );
}

function StartForm({ structure }: { structure: Structure }) {
  const t = useCurriculumText();
  const [choice, setChoice] = useState({ subjectId: '', grade: '' });
  const [name, setName] = useState<string | null>(null);
  const [sheet, setSheet] = useState('');
  const subject = structure.subjects.find(({ id }) => id === choice.subjectId);
  const proposed = subject ? t('start.name', { subject: subject.name, grade: choice.grade }).trim() : '';
  const isReady = subject !== undefined && choice.grade !== '';
  return (
    <div className={classes.stack}>
      <SubjectAndGrade structure={structure} choice={choice} onChange={setChoice} />
      <TextInput
        label={t('field.name')}
        maxLength={200}
        value={name ?? proposed}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('field.sheet')}
        maxLength={100}
        value={sheet}
        onChange={(event) => setSheet(event.currentTarget.value)}
      />
      {isReady ? (
        <Drop fields={{ ...choice, name: name?.trim() || proposed, ...(sheet.trim() ? { sheet } : {}) }} />
      ) : (
        <p className={classes.note}>{t('start.first')}</p>
      )}
    </div>
  );
}

function Drop({ fields }: { fields: Record<string, string> }) {
  const t = useCurriculumText();
  const navigate = useNavigate();
  return (
    <FileDrop
      label={t('field.file')}
      maxBytes={maxBytes}
      extensions={['xlsx', 'csv']}
      send={(file, onProgress) => sendDistribution(file, fields, onProgress)}
      onDone={(review) => {
        keepImport(review);
        void navigate({ to: `/distributions/imports/${review.id}` as '/' });
      }}
    />
  );
}

interface Choice {
  subjectId: string;
  grade: string;
}

interface SubjectAndGradeProps {
  structure: Structure;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

function SubjectAndGrade({ structure, choice, onChange }: SubjectAndGradeProps) {
  const t = useCurriculumText();
  const grades = [...new Set(structure.classes.map(({ grade }) => grade))].sort((a, b) => a - b);
  const nothing = { value: '', label: t('choose') };
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('field.subject')}
        required
        value={choice.subjectId}
        data={[nothing, ...structure.subjects.map(({ id, name: label }) => ({ value: id, label }))]}
        onChange={(event) => onChange({ ...choice, subjectId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('field.grade')}
        required
        value={choice.grade}
        data={[nothing, ...grades.map((grade) => ({ value: String(grade), label: t('grade', { grade }) }))]}
        onChange={(event) => onChange({ ...choice, grade: event.currentTarget.value })}
      />
    </div>
  );
}
