import type { Messages } from '@hoclieu/platform';

export const materialMessages = {
  'catalog.material-cannot-edit': {
    vi: 'Học liệu này đang chờ duyệt hoặc đã xuất bản nên không sửa được. Hãy rút về, hoặc tạo bản sửa đổi.',
    en: 'This material is in review or published and cannot be changed. Take it back, or begin a revision.',
  },
  'catalog.material-cannot-submit': {
    vi: 'Học liệu này đã nộp, đã xuất bản hoặc đã ngừng dùng. Hãy tải lại trang để xem trạng thái mới.',
    en: 'This material is already submitted, published or retired. Reload the page to see where it stands.',
  },
  'catalog.material-cannot-publish': {
    vi: 'Chỉ học liệu đang chờ duyệt mới được xuất bản. Hãy tải lại trang.',
    en: 'Only a material in review can be published. Reload the page.',
  },
  'catalog.material-cannot-return': {
    vi: 'Chỉ học liệu đang chờ duyệt mới được trả lại. Hãy tải lại trang.',
    en: 'Only a material in review can be returned. Reload the page.',
  },
  'catalog.material-cannot-withdraw': {
    vi: 'Học liệu này không còn rút về được. Nếu không dùng nữa, hãy nhờ tổ trưởng ngừng sử dụng.',
    en: 'This material can no longer be taken back. If it is not to be used, ask the department head to retire it.',
  },
  'catalog.material-cannot-take-over': {
    vi: 'Bản sửa đổi này không còn chờ duyệt. Hãy tải lại trang.',
    en: 'This revision is no longer in review. Reload the page.',
  },
  'catalog.material-cannot-revise': {
    vi: 'Chỉ học liệu đã xuất bản mới có bản sửa đổi. Hãy sửa trực tiếp bản nháp.',
    en: 'Only a published material can be revised. Change the draft itself.',
  },
  'catalog.material-cannot-retire': {
    vi: 'Chỉ học liệu đã xuất bản mới ngừng sử dụng được. Hãy tải lại trang.',
    en: 'Only a published material can be retired. Reload the page.',
  },
  'catalog.captions-not-fitting': {
    vi: 'Phần {position} không nhận phụ đề này. Phụ đề là tệp .vtt và đi kèm tệp video hoặc âm thanh đã tải lên; hãy chọn lại.',
    en: 'Part {position} cannot carry these captions. Captions are a .vtt file of an uploaded video or sound; choose again.',
  },
  'catalog.material-without-content': {
    vi: 'Học liệu chưa có tệp hoặc liên kết nào. Hãy thêm ít nhất một phần nội dung rồi nộp.',
    en: 'The material has no file or link yet. Add at least one, then submit.',
  },
  'catalog.material-without-licence': {
    vi: 'Chưa chọn giấy phép sử dụng. Hãy cho biết học liệu là tự làm, có giấy phép mở hay đã xin phép.',
    en: 'No licence is chosen. Say whether it is your own work, openly licensed or used with permission.',
  },
  'catalog.material-without-source': {
    vi: 'Học liệu không phải tự làm cần ghi nguồn. Hãy điền nguồn (tác giả, tên tài liệu, địa chỉ).',
    en: 'Work by others needs its source. Fill in author, title and address.',
  },
  'catalog.material-already-started': {
    vi: 'Mục này của danh mục đã có học liệu. Hãy mở học liệu đó để làm tiếp.',
    en: 'This catalogue entry already has a material. Open it and continue there.',
  },
  'catalog.revision-already-begun': {
    vi: 'Học liệu này đã có một bản sửa đổi đang làm. Hãy mở bản đó để tiếp tục.',
    en: 'A revision of this material is already under way. Open it and continue there.',
  },
  'catalog.entry-not-approved': {
    vi: 'Danh mục chứa mục này chưa được duyệt hoặc mục đã bị bỏ. Hãy chờ ban giám hiệu duyệt danh mục.',
    en: 'The catalogue of this entry is not approved, or the entry was removed. Wait for the board to approve it.',
  },
  'catalog.lesson-not-approved': {
    vi: 'Bài này không thuộc phân phối chương trình đã duyệt. Hãy chọn bài trong phân phối chương trình hiện hành.',
    en: 'This lesson is not in an approved distribution. Choose one of the distribution in force.',
  },
  'catalog.entry-decides': {
    vi: 'Loại, giai đoạn và tính tương tác theo danh mục đã duyệt. Hãy sửa ở danh mục nếu cần thay đổi.',
    en: 'Kind, stage and interactivity follow the approved catalogue. Change the catalogue if needed.',
  },
  'catalog.part-needs-one-content': {
    vi: 'Phần {position} cần đúng một tệp hoặc một liên kết. Hãy tải tệp lên hoặc điền địa chỉ.',
    en: 'Part {position} needs exactly one file or one link. Upload a file or fill in the address.',
  },
  'catalog.link-refused': {
    vi: 'Địa chỉ {url} không dùng được. Hãy dùng địa chỉ công khai bắt đầu bằng https:// hoặc http://.',
    en: 'The address {url} cannot be used. Use a public address that begins with https:// or http://.',
  },
} satisfies Messages;
