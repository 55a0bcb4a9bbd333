import { ProblemError } from '~/api/problem';
import { applyProblemToForm } from './apply-problem-to-form';

function aForm() {
  const input = document.createElement('input');
  document.body.append(input);
  return { input, setErrors: jest.fn(), getInputNode: () => input };
}

describe('a form the server refused', () => {
  it('shows each refusal beside its input and goes to the first', () => {
    const form = aForm();
    const problem = new ProblemError(422, 'invalid', 'Chưa hợp lệ', 'Xem các ô được đánh dấu.', [
      { path: 'title', code: 'required', message: 'Hãy nhập tên.' },
      { path: 'links.0.url', code: 'url', message: 'Địa chỉ chưa đúng.' },
    ]);
    expect(applyProblemToForm(problem, form, ['title', 'links'])).toBeNull();
    expect(form.setErrors).toHaveBeenCalledWith({ title: 'Hãy nhập tên.', links: 'Địa chỉ chưa đúng.' });
    expect(document.activeElement).toBe(form.input);
  });

  it('hands back what belongs to no input', () => {
    const problem = new ProblemError(
      409,
      'material-changed',
      'Đã thay đổi',
      'Học liệu vừa được sửa. Hãy tải lại.',
    );
    expect(applyProblemToForm(problem, aForm(), ['title'])).toBe(problem);
  });

  it('takes a lost network for what it is', () => {
    const left = applyProblemToForm(new TypeError('Failed to fetch'), aForm(), ['title']);
    expect(left).toMatchObject({ status: 0, code: 'network' });
  });
});
