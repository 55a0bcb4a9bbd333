import type { Messages } from '@hoclieu/platform';

export const planningMessages = {
  'catalog.plan-is-draft': {
    vi: 'Kế hoạch còn là bản nháp. Hãy trình kế hoạch trước.',
    en: 'The plan is still a draft. Submit it first.',
  },
  'catalog.plan-is-submitted': {
    vi: 'Kế hoạch đang chờ duyệt nên chưa sửa được. Hãy rút lại để sửa.',
    en: 'The plan is waiting for approval. Withdraw it to change it.',
  },
  'catalog.plan-is-approved': {
    vi: 'Kế hoạch đã được duyệt nên không sửa được nữa.',
    en: 'The plan has been approved and can no longer be changed.',
  },
  'catalog.plan-is-returned': {
    vi: 'Kế hoạch đã bị trả lại. Hãy sửa rồi trình lại.',
    en: 'The plan was returned. Correct it and submit it again.',
  },
  'catalog.plan-without-phases': {
    vi: 'Kế hoạch chưa có giai đoạn nào. Hãy thêm ít nhất một giai đoạn trước khi trình.',
    en: 'The plan has no phase yet. Add at least one before you submit it.',
  },
  'catalog.plan-not-approved': {
    vi: 'Kế hoạch chưa được duyệt. Hãy đợi kế hoạch được duyệt rồi lập danh mục.',
    en: 'The plan has not been approved. Draw up the catalogue once it is.',
  },
  'catalog.phase-in-use': {
    vi: 'Đã có học liệu trong danh mục thuộc giai đoạn {phases}. Hãy chuyển các dòng đó sang giai đoạn khác rồi mới bỏ.',
    en: 'Catalogue rows belong to the phase {phases}. Move them to another phase before you remove it.',
  },
  'catalog.catalogue-is-draft': {
    vi: 'Danh mục còn là bản nháp. Hãy trình danh mục trước.',
    en: 'The catalogue is still a draft. Submit it first.',
  },
  'catalog.catalogue-is-submitted': {
    vi: 'Danh mục đang chờ duyệt nên chưa sửa được. Hãy rút lại để sửa.',
    en: 'The catalogue is waiting for approval. Withdraw it to change it.',
  },
  'catalog.catalogue-is-approved': {
    vi: 'Danh mục đã được duyệt.',
    en: 'The catalogue has already been approved.',
  },
  'catalog.catalogue-is-returned': {
    vi: 'Danh mục đã bị trả lại. Hãy sửa rồi trình lại.',
    en: 'The catalogue was returned. Correct it and submit it again.',
  },
  'catalog.catalogue-exists': {
    vi: 'Tổ này đã có danh mục trong kế hoạch. Hãy mở danh mục đó.',
    en: 'This department already has a catalogue in the plan. Open that one.',
  },
  'catalog.catalogue-empty': {
    vi: 'Danh mục chưa có dòng nào. Hãy thêm học liệu trước khi trình.',
    en: 'The catalogue has no row yet. Add materials before you submit it.',
  },
  'catalog.catalogue-incomplete': {
    vi: 'Còn {count} dòng thiếu người soạn, người phản biện, giai đoạn hoặc hạn nộp (dòng {rows}). Hãy điền đủ rồi trình.',
    en: '{count} rows lack an author, a reviewer, a phase or a due date (rows {rows}). Complete them, then submit.',
  },
  'catalog.deviation-needs-reason': {
    vi: 'Danh mục đã được duyệt: mọi thay đổi phải có lí do. Hãy ghi lí do rồi lưu lại.',
    en: 'The catalogue has been approved: a change needs a reason. Write the reason and save again.',
  },
  'catalog.minutes-not-ready': {
    vi: 'Biên bản phân công chỉ có sau khi danh mục được duyệt.',
    en: 'The assignment minutes exist once the catalogue has been approved.',
  },
  'catalog.person-unknown': {
    vi: 'Không có người này trong trường. Hãy chọn lại từ danh sách.',
    en: 'There is no such person in the school. Choose again from the list.',
  },
  'catalog.phase-ends-before-start': {
    vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'The last day must not be before the first.',
  },
  'catalog.phase-unknown': {
    vi: 'Giai đoạn này không thuộc kế hoạch. Hãy chọn lại.',
    en: 'This phase is not part of the plan. Choose again.',
  },
  'catalog.cell-missing': { vi: 'Hãy điền ô này.', en: 'Fill in this cell.' },
  'catalog.entry-unknown': {
    vi: 'Dòng này không còn trong danh mục. Hãy tải lại trang.',
    en: 'This row is no longer in the catalogue. Reload the page.',
  },
  'catalog.entry-has-material': {
    vi: 'Dòng này đã có học liệu đang soạn hoặc đã công bố. Hãy thu hồi học liệu trước.',
    en: 'A material already exists for this row. Withdraw the material first.',
  },
  'catalog.lesson-unknown': {
    vi: 'Không có bài học này trong phân phối chương trình của năm học. Hãy chọn lại.',
    en: 'This lesson is not in the year’s distributions. Choose again.',
  },
  'catalog.distribution-not-approved': {
    vi: 'Phân phối chương trình của bài này chưa được duyệt. Hãy trình duyệt phân phối chương trình trước.',
    en: 'The distribution of this lesson has not been approved. Have it approved first.',
  },
  'catalog.lesson-of-another-department': {
    vi: 'Bài học này thuộc môn của tổ khác.',
    en: 'This lesson belongs to a subject of another department.',
  },
  'catalog.author-not-in-department': {
    vi: 'Người soạn phải thuộc tổ hoặc đang dạy môn của tổ. Hãy chọn lại.',
    en: 'The author must belong to the department or teach its subject. Choose again.',
  },
  'catalog.reviewer-not-in-department': {
    vi: 'Người phản biện phải thuộc tổ hoặc đang dạy môn của tổ. Hãy chọn lại.',
    en: 'The reviewer must belong to the department or teach its subject. Choose again.',
  },
  'catalog.reviewer-is-author': {
    vi: 'Người phản biện phải khác người soạn. Hãy chọn người khác.',
    en: 'The reviewer must not be the author. Choose somebody else.',
  },
  'catalog.due-outside-phase': {
    vi: 'Hạn nộp phải trong giai đoạn, từ {from} đến {to}.',
    en: 'The due date must lie within the phase, from {from} to {to}.',
  },
} satisfies Messages;
