/** Where a bad row is corrected. */
export function correctionAddress(issue: { kind: string; label: string }): string {
  const name = encodeURIComponent(issue.label.split(' · ')[0] ?? '');
  const addresses: Record<string, string> = {
    student: `/people?tab=students&q=${name}`,
    staff: `/people?tab=staff&q=${name}`,
    class: `/people?tab=classes&q=${name}`,
    subject: '/distributions',
    school: '/share',
  };
  return addresses[issue.kind] ?? '/people';
}
