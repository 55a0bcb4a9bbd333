import type { ReactNode } from 'react';
import { DateText } from '~/ui/date-text';
import { TextLink } from '~/ui/text-link';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import type { Material } from './material.queries';

/** Where a material stands in the programme, who made it, and under which right it may be used. */
export function MaterialFacts({ material }: { material: Material }) {
  const t = useMaterialText();
  const facts: [string, ReactNode][] = [
    [
      t('field.lesson'),
      <TextLink key="lesson" to={`/materials?lessonId=${material.lessonId}`}>
        {material.lessonName}
      </TextLink>,
    ],
    [t('field.chapter'), material.chapter],
    [t('field.subject'), `${material.subjectName} · ${t('grade', { grade: material.grade })}`],
    [t('field.term'), material.term],
    [t('field.kind'), `${t(`kind.${material.kind}`)}${material.interactive ? ` · ${t('interactive')}` : ''}`],
    [t('field.stage'), t(`stage.${material.stage}`)],
    [t('field.author'), material.authorName],
    [t('field.reviewer'), material.reviewerName],
    [t('field.department'), material.departmentName],
    [t('field.dueOn'), material.dueOn && <DateText key="due" value={material.dueOn} />],
    [t('field.licence'), material.licence && t(`licence.${material.licence}`)],
    [t('field.source'), material.source],
    [t('field.reuse'), t(`reuse.${material.reuseScope}`)],
    [t('field.codes'), material.requirementCodes.join(', ')],
    [t('field.updated'), <DateText key="updated" value={material.updatedAt} withTime />],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
