import { useAbsenceText } from './absence.i18n';

/** What teachers note most; anything else may be typed. */
export function useAbsenceWords(): { reasons: string[]; helps: string[] } {
  const t = useAbsenceText();
  return {
    reasons: [t('reasons.ill'), t('reasons.family'), t('reasons.absent'), t('reasons.school')],
    helps: [t('helps.resat'), t('helps.planned'), t('helps.lessons'), t('helps.talk')],
  };
}
