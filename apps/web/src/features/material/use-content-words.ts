import { useMaterialText } from './material.i18n';

/** How a submission's fields and values are said where its approval is shown. */
export function useContentWords() {
  const t = useMaterialText();
  const names: Record<string, string> = {
    title: t('field.title'),
    kind: t('field.kind'),
    interactive: t('field.interactive'),
    stage: t('field.stage'),
    description: t('field.description'),
    licence: t('field.licence'),
    source: t('field.source'),
    reuseScope: t('field.reuse'),
    requirementCodes: t('field.codes'),
  };
  const groups: Record<string, 'kind' | 'stage' | 'licence' | 'reuse'> = {
    kind: 'kind',
    stage: 'stage',
    licence: 'licence',
    reuseScope: 'reuse',
  };
  return {
    field: (name: string): string => names[name] ?? name,
    value: (name: string, value: string): string => {
      const group = groups[name];
      if (group) return t(`${group}.${value}` as 'stage.before');
      return name === 'interactive' ? t(value === 'true' ? 'yes' : 'no') : value;
    },
  };
}
