const privateEndings = [
  'local',
  'localhost',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'test',
  'invalid',
];

/**
 * Whether a link may be shown to a class: http or https to a named public host, without a password in it. Addresses by
 * number are refused altogether, so that no link leads into the school's own network. The link is never fetched.
 */
export function isPublicLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname, username, password } = new URL(link);
  if (!['http:', 'https:'].includes(protocol) || username || password) return false;
  return isPublicHost(hostname);
}

function isPublicHost(hostname: string): boolean {
  const labels = hostname.replace(/\.$/, '').split('.');
  const ending = labels.at(-1) ?? '';
  return labels.length > 1 && /^[a-z]/.test(ending) && !privateEndings.includes(ending);
}
