import type { Messages } from '../problems/messages';

export const documentMessages = {
  'documents.empty-file': {
    vi: 'Tệp “{file}” không có dữ liệu. Hãy kiểm tra và chọn lại tệp.',
    en: 'The file “{file}” holds no data. Check it and choose the file again.',
  },
  'documents.not-a-spreadsheet': {
    vi: 'Tệp “{file}” không phải bảng tính (nội dung thật là {found}). Hãy tải lên tệp Excel (.xlsx) hoặc CSV.',
    en: 'The file “{file}” is not a spreadsheet (its content is {found}). Upload an Excel (.xlsx) or CSV file.',
  },
  'documents.not-a-package': {
    vi: 'Không mở được tệp “{file}”: tệp không phải .docx (hoặc .zip), có thể là .doc cũ hay có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, chọn Lưu thành → Word (.docx) rồi tải lên lại.',
    en: 'The file “{file}” cannot be opened: it is no .docx (or .zip), perhaps an old .doc or protected by a password. Open it in Word, remove the password, choose Save As → Word (.docx) and upload that.',
  },
  'documents.old-spreadsheet': {
    vi: 'Tệp “{file}” là định dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi tải lên lại.',
    en: 'The file “{file}” is in an old Excel format (.xls). Open it in Excel, choose Save As → Excel Workbook (.xlsx) and upload that.',
  },
  'documents.web-page': {
    vi: 'Tệp “{file}” là trang web được đặt tên như bảng tính. Hãy mở bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx) rồi tải lên lại.',
    en: 'The file “{file}” is a web page named like a spreadsheet. Open it in Excel, choose Save As → Excel Workbook (.xlsx) and upload that.',
  },
  'documents.encrypted-spreadsheet': {
    vi: 'Tệp “{file}” được đặt mật khẩu. Hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi tải lên lại.',
    en: 'The file “{file}” is protected by a password. Remove it (File → Info → Protect) and upload again.',
  },
  'documents.unknown-encoding': {
    vi: 'Không đọc được tiếng Việt trong tệp “{file}”. Hãy lưu lại thành “CSV UTF-8” hoặc .xlsx rồi tải lên.',
    en: 'The letters in “{file}” cannot be read. Save it as “CSV UTF-8” or .xlsx and upload that.',
  },
  'documents.file-too-large': {
    vi: 'Tệp lớn hơn {limitMegabytes} MB. Hãy xóa hình ảnh, trang tính thừa hoặc chia thành nhiều tệp.',
    en: 'The file is larger than {limitMegabytes} MB. Remove pictures and unused sheets, or split it.',
  },
  'documents.unpacks-too-large': {
    vi: 'Nội dung tệp khi giải nén lớn hơn {limitMegabytes} MB. Hãy xóa phần thừa hoặc chia thành nhiều tệp.',
    en: 'The file unpacks to more than {limitMegabytes} MB. Remove what is not needed, or split it.',
  },
  'documents.suspicious-compression': {
    vi: 'Tệp được nén bất thường (hơn {limit} lần) nên không được mở. Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi tải lên.',
    en: 'The file is compressed abnormally (more than {limit} times) and was not opened. Save it as a new file in Word or Excel and upload that.',
  },
  'documents.too-many-parts': {
    vi: 'Tệp chứa hơn {limit} thành phần bên trong. Hãy sao chép nội dung sang một tệp mới rồi tải lên.',
    en: 'The file holds more than {limit} inner parts. Copy its content into a new file and upload that.',
  },
  'documents.too-much-shared-text': {
    vi: 'Tệp chứa quá nhiều chữ (hơn {limit} ký tự). Hãy chia thành nhiều tệp.',
    en: 'The file holds too much text (more than {limit} characters). Split it.',
  },
  'documents.too-many-rows': {
    vi: 'Bảng có hơn {limit} hàng. Hãy chia thành nhiều tệp, mỗi tệp không quá {limit} hàng.',
    en: 'The table has more than {limit} rows. Split it into files of at most {limit} rows.',
  },
  'documents.too-many-columns': {
    vi: 'Trang “{sheet}”, hàng {row} có hơn {limit} cột. Hãy xóa các cột thừa.',
    en: 'Sheet “{sheet}”, row {row} has more than {limit} columns. Delete the columns that are not needed.',
  },
  'documents.cell-too-long': {
    vi: 'Trang “{sheet}”, hàng {row} có ô dài hơn {limit} ký tự. Hãy rút ngắn nội dung ô đó.',
    en: 'Sheet “{sheet}”, row {row} has a cell longer than {limit} characters. Shorten it.',
  },
  'documents.broken-zip': {
    vi: 'Tệp “{file}” bị hỏng hoặc tải lên chưa đủ. Hãy mở thử bằng Word hoặc Excel, lưu lại rồi tải lên.',
    en: 'The file “{file}” is damaged or incomplete. Try to open it in Word or Excel, save it and upload again.',
  },
  'documents.broken-xml': {
    vi: 'Một phần của tệp bị hỏng ({part}). Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi tải lên.',
    en: 'A part of the file is damaged ({part}). Open it in Word or Excel, save it as a new file and upload that.',
  },
  'documents.doctype-refused': {
    vi: 'Tệp chứa khai báo không được phép ({part}). Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi tải lên.',
    en: 'The file holds a declaration that is not allowed ({part}). Save it as a new file in Word or Excel and upload that.',
  },
  'documents.broken-csv': {
    vi: 'Tệp CSV bị lỗi gần hàng {row}: có dấu ngoặc kép (") mở mà không đóng. Hãy sửa hàng đó hoặc lưu thành .xlsx.',
    en: 'The CSV file is damaged near row {row}: a quote (") is opened and never closed. Correct it or save as .xlsx.',
  },
  'documents.no-such-sheet': {
    vi: 'Không có trang tính “{sheet}”. Tệp có các trang: {available}.',
    en: 'There is no sheet “{sheet}”. The file has: {available}.',
  },
  'documents.header-not-found': {
    vi: 'Không tìm thấy hàng tiêu đề đầy đủ; còn thiếu cột: {missing}. Hãy thêm các cột này hoặc dùng tệp mẫu.',
    en: 'No complete header row was found; missing columns: {missing}. Add them or use the template.',
  },
} satisfies Messages;
