import { ReasonButton, StepButton } from '~/ui/step-buttons';
import { TextLink } from '~/ui/text-link';
import { useQuestionText } from './question.i18n';
import { type Question, retireQuestion, submitQuestion, withdrawQuestion } from './question.queries';

/** What the reader may do with the question now. */
export function QuestionActions({ question: { id, can, status } }: { question: Question }) {
  const t = useQuestionText();
  return (
    <>
      {can.retire && (
        <ReasonButton
          label={t('page.retire')}
          lead={t('page.retireLead')}
          run={(reason) => retireQuestion(id, reason)}
          danger
        />
      )}
      {can.withdraw && (
        <StepButton label={t('page.withdraw')} done={t('page.withdrawn')} run={() => withdrawQuestion(id)} />
      )}
      {can.edit && (
        <TextLink to={`/questions/${id}/edit`} className="hl-plain-button">
          {t(status === 'approved' ? 'page.editNew' : 'page.edit')}
        </TextLink>
      )}
      {can.submit && (
        <StepButton
          label={t('page.submit')}
          done={t('page.submitted')}
          run={() => submitQuestion(id)}
          isPrimary
        />
      )}
    </>
  );
}
