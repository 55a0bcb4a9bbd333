import {
  IconBook2,
  IconBookmark,
  IconChecks,
  IconCornerDownRight,
  IconEyeOff,
  IconFlask2,
  IconHeading,
  IconPencilCheck,
  IconRefresh,
  IconSum,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import type { vi } from './distribution.vi';

export type Kind = keyof (typeof vi)['kind'];

/** Colour by what the row does for the distribution, shape and word by what it is. */
const looks: Record<
  Kind,
  {
    group: 'lesson' | 'other' | 'structure' | 'ignored';
    icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>;
  }
> = {
  lesson: { group: 'lesson', icon: IconBook2 },
  continuation: { group: 'lesson', icon: IconCornerDownRight },
  review: { group: 'other', icon: IconRefresh },
  test: { group: 'other', icon: IconPencilCheck },
  activity: { group: 'other', icon: IconFlask2 },
  term: { group: 'structure', icon: IconBookmark },
  strand: { group: 'structure', icon: IconBookmark },
  chapter: { group: 'structure', icon: IconBookmark },
  total: { group: 'ignored', icon: IconSum },
  header: { group: 'ignored', icon: IconHeading },
  'repeated-header': { group: 'ignored', icon: IconHeading },
  title: { group: 'ignored', icon: IconHeading },
  'second-table': { group: 'ignored', icon: IconEyeOff },
  outside: { group: 'ignored', icon: IconEyeOff },
  blank: { group: 'ignored', icon: IconChecks },
};

export function KindBadge({ kind }: { kind: string }) {
  const t = useCurriculumText();
  const { group, icon: Icon } = looks[kind as Kind];
  return (
    <span className={`${classes.kind} ${classes[group]}`}>
      <Icon size={13} aria-hidden="true" />
      {t(`kind.${kind as Kind}`)}
    </span>
  );
}

export const kinds = Object.keys(looks) as Kind[];
