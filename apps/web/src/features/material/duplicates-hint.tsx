import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { TextLink } from '~/ui/text-link';
import { MaterialStatus } from './material-status';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { duplicatesQuery } from './material.queries';

interface DuplicatesHintProps {
  lessonId: string;
  title: string;
  excluding: string;
}

/** Reuse instead of making again: what already exists for this lesson under nearly this title. */
export function DuplicatesHint({ lessonId, title, excluding }: DuplicatesHintProps) {
  const t = useMaterialText();
  const [settled] = useDebouncedValue(title.trim(), 400);
  const { data } = useQuery(duplicatesQuery(lessonId, settled, excluding));
  if (!data || data.length === 0) return null;
  return (
    <div role="status" className={classes.banner}>
      <strong>{t('form.duplicates')}</strong>
      <p>{t('form.duplicatesHint')}</p>
      <ul className={classes.plainList}>
        {data.map(({ id, title: name, status, authorName }) => (
          <li key={id}>
            <TextLink to={`/materials/${id}`}>{name}</TextLink> · {authorName}{' '}
            <MaterialStatus status={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
