import { Section } from '~/ui/page';
import { TextLink } from '~/ui/text-link';
import { StepButton } from '~/ui/step-buttons';
import { useTestText } from './test.i18n';
import classes from './test.module.css';
import { drawTest, type Hole, type Test } from './test.queries';

const avoidLast = 2;

/** Every cell the bank could not fill, with the way to fill it. */
export function TestHoles({ test }: { test: Test }) {
  const t = useTestText();
  const { id, version, holes, blueprint, subjectId, grade } = test;
  if (!blueprint) return null;
  const draw = (keep: boolean) => () => drawTest(id, { version, keep, avoidLast });
  return (
    <Section
      title={t('byMatrix', { title: blueprint.title })}
      actions={
        <>
          <StepButton label={t('redraw')} done={t('drawn')} run={draw(false)} />
          {holes.length > 0 && <StepButton label={t('fill')} done={t('drawn')} run={draw(true)} />}
        </>
      }
    >
      {holes.length > 0 && (
        <div className={classes.banner} data-tone="bad">
          <p>{t('holes')}</p>
          <ul>
            {holes.map((hole) => (
              <li key={`${hole.row} ${hole.form} ${hole.level}`}>
                <HoleLine hole={hole} place={{ subjectId, grade }} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function HoleLine({ hole, place }: { hole: Hole; place: { subjectId: string; grade: number } }) {
  const t = useTestText();
  const { chapter, content, form, level, wanted, missing, lessonId } = hole;
  const query = new URLSearchParams({
    subjectId: place.subjectId,
    grade: String(place.grade),
    kind: form,
    ...(lessonId ? { lessonId } : {}),
  });
  const says = t('hole', { form: t(`questionForm.${form}`), level: t(`level.${level}`), wanted, missing });
  return (
    <>
      <b>{content || chapter}</b>: {says} · <TextLink to={`/questions/new?${query}`}>{t('write')}</TextLink> ·{' '}
      <TextLink to="/questions/import">{t('import')}</TextLink>
    </>
  );
}
