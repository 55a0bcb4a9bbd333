import { StatusBadge, type Tone } from '~/ui/status-badge';
import { useQuestionText } from './question.i18n';
import type { Question } from './question.queries';

const tones: Record<Question['status'], Tone> = {
  draft: 'draft',
  'in-review': 'waiting',
  approved: 'good',
  returned: 'bad',
  retired: 'ended',
};

export function QuestionStatus({ status }: { status: Question['status'] }) {
  const t = useQuestionText();
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}
