import { Locale } from '../problems/messages';

/** Vietnamese for class-validator's checks; English keeps the library's own sentence. */
const vietnamese: Record<string, string> = {
  isNotEmpty: 'Hãy nhập ô này.',
  isString: 'Hãy nhập chữ.',
  isInt: 'Hãy nhập số nguyên.',
  isNumber: 'Hãy nhập số.',
  isBoolean: 'Hãy chọn có hoặc không.',
  isUuid: 'Mã không hợp lệ.',
  isIn: 'Giá trị không nằm trong danh sách cho phép.',
  isDateString: 'Ngày không hợp lệ (dạng 2026-11-22).',
  isIso8601: 'Ngày không hợp lệ (dạng 2026-11-22).',
  isUrl: 'Địa chỉ không hợp lệ.',
  isEmail: 'Địa chỉ thư không hợp lệ.',
  isArray: 'Hãy gửi một danh sách.',
  arrayMinSize: 'Danh sách quá ngắn.',
  arrayMaxSize: 'Danh sách quá dài.',
  arrayNotEmpty: 'Hãy chọn ít nhất một mục.',
  maxLength: 'Nội dung quá dài.',
  minLength: 'Nội dung quá ngắn.',
  isLength: 'Độ dài chưa đúng.',
  min: 'Giá trị quá nhỏ.',
  max: 'Giá trị quá lớn.',
  matches: 'Chưa đúng dạng.',
  whitelistValidation: 'Ô này không được dùng ở đây.',
};

export function constraintSentence(code: string, english: string, locale: Locale): string {
  return locale === 'vi' ? (vietnamese[code] ?? 'Giá trị chưa đúng.') : english;
}
