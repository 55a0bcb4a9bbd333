import { TextLink } from '~/ui/text-link';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import type { Material } from './material.queries';

/** What the reader has to know before reading on: why it came back, whose revision it is. */
export function MaterialBanner({ material }: { material: Material }) {
  const { status, revisesId, workingCopyId } = material;
  return (
    <>
      {status === 'returned' && <Returned material={material} />}
      {(status === 'retired' || status === 'withdrawn') && <Left material={material} />}
      {revisesId && <RevisionOf material={material} revisesId={revisesId} />}
      {workingCopyId && <CopyUnderWay id={workingCopyId} />}
    </>
  );
}

function Returned({ material }: { material: Material }) {
  const t = useMaterialText();
  return (
    <div role="status" className={classes.banner} data-tone="bad">
      <strong>{t('page.returned')}</strong>
      <p>{material.statusReason ?? t('page.returnedNoReason')}</p>
    </div>
  );
}

function Left({ material }: { material: Material }) {
  const t = useMaterialText();
  const isRetired = material.status === 'retired';
  return (
    <div role="status" className={classes.banner}>
      <strong>{isRetired ? t('page.retired') : t('page.withdrawnBanner')}</strong>
      {material.statusReason && <p>{material.statusReason}</p>}
    </div>
  );
}

function RevisionOf({ material, revisesId }: { material: Material; revisesId: string }) {
  const t = useMaterialText();
  const isOver = material.status === 'replaced';
  return (
    <div role="status" className={classes.banner}>
      <p>{isOver ? t('page.replaced') : t('page.revises', { title: material.revisesTitle })}</p>
      <TextLink to={`/materials/${revisesId}`}>{t('page.openOriginal')}</TextLink>
    </div>
  );
}

function CopyUnderWay({ id }: { id: string }) {
  const t = useMaterialText();
  return (
    <div role="status" className={classes.banner}>
      <p>{t('page.workingCopy')}</p>
      <TextLink to={`/materials/${id}`}>{t('page.openCopy')}</TextLink>
    </div>
  );
}
