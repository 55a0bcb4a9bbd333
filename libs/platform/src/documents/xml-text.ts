// oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that may stand in an XML part; one forbidden character makes Word and Excel call the whole file damaged. */
export function xmlSafe(text: string): string {
  return text.replace(forbidden, '').toWellFormed();
}
