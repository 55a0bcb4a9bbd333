import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { Section } from '~/ui/page';
import { DateField } from '~/ui/date-field';
import { ProblemAlert } from '~/ui/problem-alert';
import { type AccountDetail, grantRole, type NewGrant } from './accounts.queries';
import { useAccountText } from './people.i18n';
import classes from './people.module.css';
import { structureQuery } from './people.queries';

const listOf = { campus: 'campuses', department: 'departments', class: 'classes' } as const;

function scopeOf(account: AccountDetail, role: string) {
  return account.grantableRoles.find((known) => known.role === role)?.scope ?? null;
}

function useGrant(account: AccountDetail) {
  const t = useAccountText();
  const structure = useQuery(structureQuery).data;
  const [role, setRole] = useState(account.grantableRoles[0]?.role ?? '');
  const [place, setPlace] = useState('');
  const [dates, setDates] = useState({ fromOn: '', toOn: '' });
  const scope = scopeOf(account, role);
  const places = scope ? (structure?.[listOf[scope]] ?? []) : [];
  const granting = useMutation({
    mutationFn: () => {
      const chosen = scope && place ? { [`${scope}Id`]: place } : {};
      const days = Object.fromEntries(Object.entries(dates).filter(([, day]) => day));
      return grantRole(account.id, { role, ...chosen, ...days } as NewGrant);
    },
    onSuccess: () => said(t('done')),
  });
  const isIncomplete = scope !== null && place === '';
  return { role, setRole, place, setPlace, dates, setDates, scope, places, granting, isIncomplete };
}

/** Gives a role in its place: the form asks for a campus, department or class only where the role needs one. */
export function GrantForm({ account }: { account: AccountDetail }) {
  const t = useAccountText();
  const shared = useText();
  const grant = useGrant(account);
  const { role, setRole, place, setPlace, dates, setDates, scope, places, granting } = grant;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    granting.mutate();
  };
  return (
    <Section title={t('grant')}>
      <form className={classes.form} onSubmit={submit}>
        <ProblemAlert error={granting.error} />
        <NativeSelect
          label={t('role')}
          value={role}
          onChange={(event) => {
            setRole(event.currentTarget.value);
            setPlace('');
          }}
          data={account.grantableRoles.map((known) => ({
            value: known.role,
            label: shared(`role.${known.role}` as 'role.teacher'),
          }))}
        />
        {scope && (
          <NativeSelect
            label={t(`place.${scope}`)}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
            data={[{ value: '', label: '–' }, ...places.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        <DateField
          label={t('from')}
          value={dates.fromOn || null}
          onChange={(day) => setDates({ ...dates, fromOn: day ?? '' })}
        />
        <DateField
          label={t('to')}
          value={dates.toOn || null}
          onChange={(day) => setDates({ ...dates, toOn: day ?? '' })}
        />
        <Button type="submit" disabled={grant.isIncomplete} loading={granting.isPending}>
          {t('grant')}
        </Button>
      </form>
    </Section>
  );
}
