import type { Messages } from '@hoclieu/platform';

/** Refusals of a whole request. */
const refusals = {
  'teaching.plan-draft': {
    vi: 'Kế hoạch chưa được trình duyệt. Hãy trình duyệt trước.',
    en: 'The plan has not been submitted. Submit it first.',
  },
  'teaching.plan-submitted': {
    vi: 'Kế hoạch đang chờ duyệt. Hãy rút lại nếu cần sửa.',
    en: 'The plan is waiting for approval. Withdraw it if you need to change it.',
  },
  'teaching.plan-returned': {
    vi: 'Kế hoạch đã bị trả lại. Hãy sửa theo góp ý rồi trình lại.',
    en: 'The plan was returned. Change what was asked and submit it again.',
  },
  'teaching.plan-approved': {
    vi: 'Kế hoạch đã được duyệt. Hãy mở bản điều chỉnh để sửa; nội dung đã duyệt vẫn có hiệu lực cho đến khi bản mới được duyệt.',
    en: 'The plan is approved. Open a revision to change it; what was approved stays in force until the revision is approved.',
  },
  'teaching.plan-empty': {
    vi: 'Kế hoạch chưa có dòng nào. Hãy thêm ít nhất một dòng trước khi trình duyệt.',
    en: 'The plan has no rows. Add at least one before you submit it.',
  },
  'teaching.plan-exists': {
    vi: 'Thầy cô đã có kế hoạch cho môn này trong năm học. Hãy mở kế hoạch đó để sửa.',
    en: 'You already have a plan for this subject in this school year. Open that one.',
  },
  'teaching.subject-not-taught': {
    vi: 'Thầy cô chưa được phân công dạy môn này. Hãy nhờ giáo vụ cập nhật phân công giảng dạy.',
    en: 'You are not assigned to teach this subject. Ask the school office to update the teaching assignments.',
  },
  'teaching.row-not-approved': {
    vi: 'Dòng này chưa nằm trong kế hoạch đã duyệt nên chưa giao bài hay ghi nhận được. Hãy trình duyệt kế hoạch trước.',
    en: 'This row is not in an approved plan, so it cannot be assigned or recorded yet. Submit the plan first.',
  },
  'teaching.row-delivered': {
    vi: 'Dòng này đã ghi nhận thực hiện nên không xóa được. Hãy hủy ghi nhận trước.',
    en: 'This row was recorded as delivered, so it cannot be removed. Withdraw the record first.',
  },
  'teaching.delivery-in-future': {
    vi: 'Ngày thực hiện chưa tới. Hãy chọn hôm nay hoặc một ngày đã qua.',
    en: 'That day has not come yet. Choose today or a past day.',
  },
  'teaching.delivery-outside-year': {
    vi: 'Ngày thực hiện nằm ngoài năm học của kế hoạch. Hãy kiểm tra lại ngày.',
    en: 'The day is outside the school year of the plan. Check the date.',
  },
  'teaching.delivery-outside-decision': {
    vi: 'Dạy thay thế chỉ ghi nhận được trong thời gian của quyết định bất khả kháng. Hãy kiểm tra lại ngày.',
    en: 'A replaced lesson can only be recorded within the dates of the force-majeure decision. Check the date.',
  },
  'teaching.delivery-exceeds-plan': {
    vi: 'Số tiết vượt kế hoạch: dòng này chỉ còn {left} tiết chưa ghi nhận. Hãy giảm số tiết.',
    en: 'More periods than planned: only {left} periods of this row are left to record. Lower the number.',
  },
  'teaching.delivery-already-withdrawn': {
    vi: 'Ghi nhận này đã được hủy trước đó. Hãy tải lại trang.',
    en: 'This record was already withdrawn. Reload the page.',
  },
  'teaching.decision-already-withdrawn': {
    vi: 'Quyết định này đã được thu hồi trước đó. Hãy tải lại trang.',
    en: 'This decision was already withdrawn. Reload the page.',
  },
  'teaching.decision-number-taken': {
    vi: 'Số quyết định này đã có trong năm học. Hãy kiểm tra lại số văn bản.',
    en: 'A decision with this number exists in the school year. Check the number.',
  },
  'teaching.decision-dates-invalid': {
    vi: 'Thời gian của quyết định phải nằm trong năm học và ngày kết thúc không trước ngày bắt đầu.',
    en: 'The dates must lie in the school year, and the last day may not be before the first.',
  },
} satisfies Messages;

/** What is wrong with one cell of a plan. */
const cells = {
  'teaching.class-not-taught': {
    vi: 'Thầy cô không được phân công dạy môn này ở lớp đã chọn.',
    en: 'You are not assigned to teach this subject in that class.',
  },
  'teaching.lesson-not-in-distribution': {
    vi: 'Bài này không có trong phân phối chương trình đã duyệt của khối lớp.',
    en: 'The lesson is not in the approved distribution of that grade.',
  },
  'teaching.periods-exceed-lesson': {
    vi: 'Số tiết phải từ 0,5 đến {limit} tiết của bài.',
    en: 'Give between 0.5 and the {limit} periods of the lesson.',
  },
  'teaching.periods-planned-over': {
    vi: 'Tổng số tiết trực tuyến của bài ở lớp này là {sum}, vượt {limit} tiết của bài (tính cả dòng của giáo viên khác).',
    en: 'The class would have {sum} online periods of a lesson of {limit} (rows of other teachers included).',
  },
  'teaching.replace-whole-lesson': {
    vi: 'Dạy thay thế là dạy trọn bài: nhập đủ {limit} tiết, hoặc chọn hỗ trợ.',
    en: 'Replacing means the whole lesson: give all {limit} periods, or choose support.',
  },
  'teaching.replace-needs-decision': {
    vi: 'Dạy thay thế cần quyết định bất khả kháng của hiệu trưởng. Hãy chọn quyết định.',
    en: 'Replacing needs the head’s force-majeure decision. Choose it.',
  },
  'teaching.replace-needs-date': {
    vi: 'Hãy chọn ngày hoặc tuần dạy thay thế.',
    en: 'Choose the day or the week of the replaced lesson.',
  },
  'teaching.decision-not-covering': {
    vi: 'Quyết định này không áp dụng cho lớp hoặc ngày đã chọn.',
    en: 'This decision does not cover that class or that day.',
  },
  'teaching.link-not-allowed': {
    vi: 'Liên kết phải bắt đầu bằng http:// hoặc https:// và trỏ tới một tên miền công khai.',
    en: 'The link must start with http:// or https:// and name a public host.',
  },
  'teaching.week-unknown': {
    vi: 'Tuần này không thuộc năm học.',
    en: 'This week is not in the school year.',
  },
  'teaching.date-outside-year': {
    vi: 'Ngày dạy nằm ngoài năm học.',
    en: 'The day is outside the school year.',
  },
  'teaching.date-outside-week': {
    vi: 'Ngày dạy không nằm trong tuần đã chọn.',
    en: 'The day is not in the chosen week.',
  },
  'teaching.material-not-usable': {
    vi: 'Học liệu đã bị thu hồi, ngoài phạm vi sử dụng, hoặc không thuộc môn và khối này. Hãy chọn học liệu khác.',
    en: 'The material was withdrawn, may not be used here, or belongs to another subject or grade. Choose another.',
  },
  'teaching.approved-row-fixed': {
    vi: 'Dòng đã duyệt giữ nguyên lớp và bài. Hãy xóa dòng này và thêm dòng mới.',
    en: 'An approved row keeps its class and lesson. Remove it and add a new one.',
  },
  'teaching.below-delivered': {
    vi: 'Dòng này đã ghi nhận {limit} tiết thực hiện nên không giảm dưới số đó.',
    en: '{limit} periods of this row were recorded as delivered; it cannot be planned below that.',
  },
  'teaching.row-unknown': {
    vi: 'Dòng này không còn trong kế hoạch. Hãy tải lại trang.',
    en: 'This row is no longer in the plan. Reload the page.',
  },
} satisfies Messages;

export const teachingMessages = { ...refusals, ...cells } satisfies Messages;
