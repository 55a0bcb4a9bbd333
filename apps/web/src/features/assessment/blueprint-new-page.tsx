import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { LeaveGuard } from '~/ui/leave-guard';
import { said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { ProblemAlert } from '~/ui/problem-alert';
import { useUrlState } from '~/ui/use-url-state';
import { blankDraft, type Draft } from './blueprint-draft';
import { BlueprintEditor } from './blueprint-editor';
import { useBlueprintText } from './blueprint.i18n';
import { type BlueprintTerms, termsQuery, writeBlueprint } from './blueprint.queries';

export function NewBlueprintPage() {
  const t = useBlueprintText();
  const { data: terms, error, refetch } = useQuery(termsQuery);
  if (!terms) return <Page title={t('new')} loading error={error} onRetry={() => void refetch()} />;
  return <NewBlueprintForm terms={terms} />;
}

function NewBlueprintForm({ terms }: { terms: BlueprintTerms }) {
  const t = useBlueprintText();
  const navigate = useNavigate();
  const [{ subjectId = '', grade }] = useUrlState();
  const [blank] = useState<Draft>(() =>
    blankDraft(subjectId, Number(grade) || 0, terms.presets[0] as BlueprintTerms['presets'][number]),
  );
  const [draft, setDraft] = useState(blank);
  const kept = useRef(blank);
  const [key] = useState(newIdempotencyKey);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { id } = await writeBlueprint(`${key}-${JSON.stringify(draft).length}`, draft);
      kept.current = draft;
      said(t('saved'));
      await navigate({ to: `/blueprints/${id}` as '/' });
    } catch (error) {
      setProblem(error);
      setBusy(false);
      window.scrollTo({ top: 0 });
    }
  };
  return (
    <Page
      title={t('new')}
      crumbs={[{ to: '/blueprints', label: t('blueprints') }]}
      actions={
        <Button loading={isBusy} disabled={!draft.subjectId || !draft.grade} onClick={() => void save()}>
          {t('save')}
        </Button>
      }
    >
      <LeaveGuard isDirty={() => draft !== kept.current} />
      <ProblemAlert error={problem} />
      <BlueprintEditor
        draft={draft}
        terms={terms}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
        disabled={false}
        isFixed={false}
      />
    </Page>
  );
}
