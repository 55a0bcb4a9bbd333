import type { Messages } from '@hoclieu/platform';

export const approvalMessages = {
  'approval.unknown-subject-kind': {
    vi: 'Không có loại nội dung "{kind}" để phê duyệt.',
    en: 'There is no kind of content "{kind}" to approve.',
  },
  'approval.already-requested': {
    vi: 'Nội dung này đang chờ duyệt. Muốn sửa, hãy rút lại trước.',
    en: 'This is already waiting for approval. Withdraw it first if you want to change it.',
  },
  'approval.already-approved': {
    vi: 'Nội dung này đã được duyệt và chưa thay đổi từ lúc đó, không cần trình lại.',
    en: 'This is approved and has not changed since; there is nothing to submit.',
  },
  'approval.not-pending': {
    vi: 'Nội dung này không còn chờ duyệt. Hãy tải lại trang để xem kết quả.',
    en: 'This is no longer waiting for approval. Reload the page to see what became of it.',
  },
  'approval.step-closed': {
    vi: 'Bước này vừa được người khác quyết định. Hãy tải lại trang để xem kết quả.',
    en: 'Somebody has just decided this step. Reload the page to see what became of it.',
  },
  'approval.content-changed': {
    vi: 'Nội dung đã thay đổi sau khi thầy cô mở ra. Hãy xem lại bản mới rồi quyết định.',
    en: 'The content changed after you opened it. Read it again before you decide.',
  },
  'approval.own-work': {
    vi: 'Không ai duyệt sản phẩm của chính mình. Hãy để người khác trong tổ hoặc ban giám hiệu quyết định.',
    en: 'Nobody decides on their own work. Let a colleague or a head of school decide.',
  },
  'approval.not-your-step': {
    vi: 'Bước này thuộc về người khác. Xem tên người phụ trách ở khung phê duyệt.',
    en: 'This step belongs to somebody else. The approval panel names who.',
  },
  'approval.held-by-another': {
    vi: '{names} đang xem nội dung này. Hãy chờ, hoặc nhờ tổ trưởng, ban giám hiệu giao lại.',
    en: '{names} is on it. Wait, or ask a head to hand it to you.',
  },
  'approval.reason-missing': {
    vi: 'Hãy ghi lý do trả lại để tác giả biết cần sửa gì.',
    en: 'Write the reason, so that the author knows what to mend.',
  },
  'approval.scores-incomplete': {
    vi: 'Hãy cho điểm các tiêu chí còn thiếu: {criteria}.',
    en: 'Give points for the missing criteria: {criteria}.',
  },
  'approval.score-out-of-range': {
    vi: 'Điểm của "{criterion}" phải từ 0 đến {maximum}, lẻ nửa điểm.',
    en: 'The points for "{criterion}" go from 0 to {maximum}, in halves.',
  },
  'approval.unknown-criterion': {
    vi: 'Phiếu phản biện không có tiêu chí "{key}". Hãy tải lại trang.',
    en: 'The sheet has no criterion "{key}". Reload the page.',
  },
  'approval.nobody-can-decide': {
    vi: 'Bước "{step}" chưa có ai quyết định được. Hãy nhờ quản trị viên giao vai trò hoặc sửa quy trình duyệt.',
    en: 'Nobody can decide the step "{step}". Ask the administrator to grant the role or to change the rule.',
  },
  'approval.reviewer-not-suitable': {
    vi: 'Người được giao phải đang công tác tại trường và không phải tác giả.',
    en: 'Choose somebody who works at the school and is not an author.',
  },
  'approval.flow-no-steps': {
    vi: 'Quy trình cần ít nhất một bước.',
    en: 'The rule needs at least one step.',
  },
  'approval.flow-same-key': {
    vi: 'Mã của các bước, và của các tiêu chí trong một bước, không được trùng nhau.',
    en: 'Steps, and the criteria of one step, need different keys.',
  },
  'approval.flow-last-step-decides': {
    vi: 'Bước cuối cùng phải là bước quyết định.',
    en: 'The last step must be a decision.',
  },
  'approval.flow-nobody-acts': {
    vi: 'Mỗi bước cần ít nhất một vai trò thực hiện hoặc cho đồng nghiệp trong tổ thực hiện.',
    en: 'Each step needs at least one role, or must be open to colleagues of the department.',
  },
  'approval.flow-rubric-needs-critique': {
    vi: 'Chỉ bước phản biện mới có phiếu chấm điểm.',
    en: 'Only a critique has a sheet of points.',
  },
  'approval.delegation-period-wrong': {
    vi: 'Thời gian ủy quyền phải kết thúc từ hôm nay trở đi và không trước ngày bắt đầu.',
    en: 'The period must end today or later, and not before it starts.',
  },
  'approval.delegate-not-suitable': {
    vi: 'Không thể ủy quyền cho người này. Hiệu trưởng ủy quyền cho phó hiệu trưởng; tổ trưởng cho giáo viên của tổ.',
    en: 'You cannot delegate to this person. A principal delegates to a deputy, a department head to a teacher of the department.',
  },
} satisfies Messages;
