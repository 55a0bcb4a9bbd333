import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useText } from '~/i18n';
import type { DataTableProps } from './data-table.types';
import classes from './data-table.module.css';
import type { ListState } from './use-list-state';

const pauseMs = 250;

/** Search, filters, and on a phone the sorting that the hidden headings cannot offer. */
export function DataTableToolbar<Row>({
  list,
  filters,
  searchable = true,
  columns,
  label,
}: DataTableProps<Row>) {
  const t = useText();
  if (!list) return filters ? <div className={classes.toolbar}>{filters}</div> : null;
  const sortable = columns.filter((column) => column.sortable);
  return (
    <div className={classes.toolbar} role="search" aria-label={label}>
      {searchable && <SearchBox list={list} />}
      {filters}
      {sortable.length > 0 && (
        <NativeSelect
          className={classes.phoneSort}
          aria-label={t('table.sort')}
          value={list.sort}
          onChange={(event) => list.sortBy(event.currentTarget.value)}
          data={[
            { value: '', label: t('table.sort') },
            ...sortable.flatMap(({ id, header }) => [
              { value: id, label: `${header} ↑` },
              { value: `-${id}`, label: `${header} ↓` },
            ]),
          ]}
        />
      )}
      {list.isFiltered && (
        <Button variant="subtle" color="gray" onClick={list.clear}>
          {t('action.clear')}
        </Button>
      )}
    </div>
  );
}

/** Waits for a pause in the typing before it asks the server. */
function SearchBox({ list }: { list: ListState }) {
  const t = useText();
  const [words, setWords] = useState(list.q);
  const asked = useRef(list.q);
  const ask = useEffectEvent((next: string) => {
    asked.current = next;
    list.search(next);
  });
  useEffect(() => {
    if (list.q !== asked.current) {
      asked.current = list.q;
      setWords(list.q);
    }
  }, [list.q]);
  useEffect(() => {
    if (words === asked.current) return undefined;
    const timer = setTimeout(() => ask(words), pauseMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <TextInput
      className={classes.search}
      type="search"
      data-list-search
      aria-label={t('action.search')}
      placeholder={t('table.searchPlaceholder')}
      leftSection={<IconSearch size={15} stroke={1.8} />}
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
    />
  );
}
