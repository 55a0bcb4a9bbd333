import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LeaveGuard } from '~/ui/leave-guard';
import { complained, said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { TextLink } from '~/ui/text-link';
import type { Draft } from './blueprint-draft';
import { BlueprintEditor } from './blueprint-editor';
import { useBlueprintText } from './blueprint.i18n';
import classes from './blueprint.module.css';
import {
  type Blueprint,
  blueprintFile,
  blueprintQuery,
  type BlueprintTerms,
  changeBlueprint,
  copyBlueprint,
  termsQuery,
} from './blueprint.queries';

/** A matrix: read by the subject's teachers, edited by its author and the department head until a test was made by it. */
export function BlueprintPage({ id }: { id: string }) {
  const t = useBlueprintText();
  const { data: blueprint, error, refetch } = useQuery(blueprintQuery(id));
  const { data: terms } = useQuery(termsQuery);
  if (!blueprint || !terms)
    return <Page title={t('blueprints')} loading error={error} onRetry={() => void refetch()} />;
  return <LoadedBlueprint key={`${id} ${blueprint.version}`} blueprint={blueprint} terms={terms} />;
}

function LoadedBlueprint({ blueprint, terms }: { blueprint: Blueprint; terms: BlueprintTerms }) {
  const t = useBlueprintText();
  const [draft, setDraft] = useState<Draft>(blueprint);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, version, can } = blueprint;
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { title, durationMinutes, formPoints, levelPoints, rows } = draft;
      await changeBlueprint(id, { version, title, durationMinutes, formPoints, levelPoints, rows });
      said(t('saved'));
    } catch (error) {
      setProblem(error);
      setBusy(false);
      window.scrollTo({ top: 0 });
    }
  };
  return (
    <Page
      title={blueprint.title}
      lead={`${blueprint.subjectName} · ${t('grade', { grade: blueprint.grade })} · ${blueprint.authorName}`}
      crumbs={[{ to: '/blueprints', label: t('blueprints') }]}
      actions={
        <>
          <BlueprintActions blueprint={blueprint} />
          {can.edit && (
            <Button loading={isBusy} onClick={() => void save()}>
              {t('save')}
            </Button>
          )}
        </>
      }
    >
      <LeaveGuard isDirty={() => can.edit && JSON.stringify(draft) !== JSON.stringify(blueprint)} />
      <ProblemAlert error={problem} />
      {!can.edit && <p className={classes.banner}>{t(blueprint.isInUse ? 'inUse' : 'readOnly')}</p>}
      <BlueprintEditor
        draft={draft}
        terms={terms}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
        disabled={!can.edit}
        isFixed
      />
    </Page>
  );
}

function BlueprintActions({ blueprint: { id, title, can } }: { blueprint: Blueprint }) {
  const t = useBlueprintText();
  const navigate = useNavigate();
  const copy = async (): Promise<void> => {
    try {
      const made = await copyBlueprint(id, t('copyName', { title }).slice(0, 200));
      said(t('copied'));
      await navigate({ to: `/blueprints/${made.id}` as '/' });
    } catch (error) {
      complained(error);
    }
  };
  return (
    <>
      <Button component="a" variant="default" href={blueprintFile(id, 'matrix')} download>
        {t('matrixFile')}
      </Button>
      <Button component="a" variant="default" href={blueprintFile(id, 'specification')} download>
        {t('specificationFile')}
      </Button>
      {can.use && (
        <>
          <Button variant="default" onClick={() => void copy()}>
            {t('copy')}
          </Button>
          <TextLink to={`/tests/new?blueprintId=${id}`} className="hl-plain-button">
            {t('makeTest')}
          </TextLink>
        </>
      )}
    </>
  );
}
