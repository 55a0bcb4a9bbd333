import { IconFileImport } from '@tabler/icons-react';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { ExportMenu } from './export-menu';
import { useImportText } from './import.i18n';

/** In and out of the bank by files, beside its list: what the list shows is what goes out. */
export function ImportLinks() {
  const t = useImportText();
  const [{ cursor: _, sort: __, ...filter }] = useUrlState();
  const { grade, mine, usable, repeated, ...words } = filter;
  const flags = { mine: mine && true, usable: usable && true, repeated: repeated && true };
  const wish = { ...words, ...flags, ...(grade ? { grade: Number(grade) } : {}) };
  return (
    <>
      <ExportMenu wish={{ filter: wish as never }} />
      <TextLink to="/questions/import" className="hl-plain-button">
        <IconFileImport size={16} aria-hidden="true" /> {t('link')}
      </TextLink>
    </>
  );
}
