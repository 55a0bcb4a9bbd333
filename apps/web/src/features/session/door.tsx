import type { ReactNode } from 'react';
import { changeLocale, useLocale, useText } from '~/i18n';
import classes from './door.module.css';

interface DoorProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** The quiet frame of the pages outside the shell: signing in, the first password. */
export function Door({ title, lead, children }: DoorProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <div className={classes.door}>
      <main className={classes.card}>
        <p className={classes.brand}>
          <img src="/favicon.svg" alt="" width={32} height={32} />
          {t('app.name')}
        </p>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </main>
      <button
        type="button"
        className={classes.locale}
        lang={locale === 'vi' ? 'en' : 'vi'}
        onClick={() => void changeLocale(locale === 'vi' ? 'en' : 'vi')}
      >
        {locale === 'vi' ? 'English' : 'Tiếng Việt'}
      </button>
    </div>
  );
}
