import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '~/ui/date-field';
import { complained, said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { useGradebookText } from './gradebook.i18n';
import { type LockDates as Dates, type LockDatesInput, locksQuery, setLocks } from './gradebook.queries';
import classes from './results.module.css';

const kinds = ['tx', 'gk', 'ck'] as const;
const terms = ['term1', 'term2'] as const;

/** From which day on marks of a kind may not be entered any more; shown to who may set it. */
export function LockDates() {
  const { data } = useQuery(locksQuery);
  return data?.can.set ? <LockForm key={JSON.stringify(data)} dates={data} /> : null;
}

function LockForm({ dates }: { dates: Dates }) {
  const t = useGradebookText();
  const [values, setValues] = useState<LockDatesInput>({ term1: dates.term1, term2: dates.term2 });
  const save = async (): Promise<void> => {
    try {
      await setLocks(values);
      said(t('locks.saved'));
    } catch (error) {
      complained(error);
    }
  };
  return (
    <Section title={t('locks.title')}>
      <p className={classes.quiet}>{t('locks.lead')}</p>
      {terms.map((term) => (
        <div key={term} className={classes.toolbar}>
          {kinds.map((kind) => (
            <DateField
              key={kind}
              label={`${t(`missing.${kind}`)} – ${t(term === 'term1' ? 'term.t1' : 'term.t2')}`}
              clearable
              value={values[term][kind] ?? null}
              onChange={(day) =>
                setValues({ ...values, [term]: { ...values[term], [kind]: day ?? undefined } })
              }
            />
          ))}
        </div>
      ))}
      <div>
        <Button onClick={() => void save()}>{t('locks.save')}</Button>
      </div>
    </Section>
  );
}
