import { asProblem } from '~/api/problem';

interface FormErrors {
  setErrors: (errors: Record<string, string>) => void;
  getInputNode?: (path: string) => HTMLElement | null;
}

/**
 * Puts what the server refused beside the inputs it concerns and moves the focus to the first of them. `fields` names the
 * inputs the form has; what belongs to none of them is returned, to be shown above the form with `ProblemAlert`.
 */
export function applyProblemToForm(error: unknown, form: FormErrors, fields: readonly string[]): unknown {
  const problem = asProblem(error);
  const owner = (path: string): string | undefined =>
    fields.find((field) => path === field || path.startsWith(`${field}.`));
  const known = problem.fields.filter(({ path }) => owner(path));
  form.setErrors(Object.fromEntries(known.toReversed().map(({ path, message }) => [owner(path), message])));
  const first = known[0] && owner(known[0].path);
  if (first) form.getInputNode?.(first)?.focus();
  return known.length > 0 && known.length === problem.fields.length ? null : problem;
}
