import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime } from '~/ui/format';
import { Section } from '~/ui/page';
import { StepButton } from './test-actions';
import { GiveDialog } from './test-give-dialog';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { cancelSitting, sittingsQuery, type Test } from './test.queries';

/** To which classes the test was given, and when. */
export function TestSittings({ test }: { test: Test }) {
  const t = useTestText();
  const [isGiving, setGiving] = useState(false);
  const { data } = useQuery(sittingsQuery(test.id));
  if (!data) return null;
  const give = data.can.give && <Button onClick={() => setGiving(true)}>{t('give')}</Button>;
  return (
    <Section title={t('sittings')} actions={give}>
      {data.items.length === 0 && <p className={classes.note}>{t('notGiven')}</p>}
      <ul className={classes.choices}>
        {data.items.map(({ id, className, opensAt, closesAt, attempts, givenBy, can }) => (
          <li key={id}>
            <div>
              <b>
                {t('className')} {className}
              </b>
              <small>
                {formatDateTime(opensAt)} – {formatDateTime(closesAt)} · {t('started')}: {attempts} ·{' '}
                {givenBy}
              </small>
            </div>
            {can.cancel && (
              <StepButton label={t('cancel')} done={t('cancelled')} run={() => cancelSitting(test.id, id)} />
            )}
          </li>
        ))}
      </ul>
      {isGiving && <GiveDialog test={test} classes={data.classes} onClose={() => setGiving(false)} />}
    </Section>
  );
}
