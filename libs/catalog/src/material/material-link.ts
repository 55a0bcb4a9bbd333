import { BlockList, isIP } from 'node:net';
import { LinkRefused } from './material.errors';

const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4');

const innerName = /(^|\.)(localhost|local|internal|intranet|lan|home|test|invalid)$/;
const videoId = /^[\w-]{11}$/;

/** The address of a link part in its normal form. Links are kept and shown, never fetched by the server. */
export function publicLink(raw: string): string {
  const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new LinkRefused(raw);
  if (!isPublicHost(url.hostname)) throw new LinkRefused(raw);
  return url.toString();
}

/** URL parsing has already turned decimal, octal and hexadecimal addresses into the dotted form. */
function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return false;
  if (isIP(host) === 4) return !inside.check(host, 'ipv4');
  return host.includes('.') && !innerName.test(host.replace(/\.$/, ''));
}

/** The video of a YouTube address, whatever its form; null when it is none. */
export function youtubeId(address: string): string | null {
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(www|m|music)\./, '');
  if (host === 'youtu.be') return known(pathname.slice(1));
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return null;
  const inPath = /^\/(embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[2];
  return known(inPath ?? searchParams.get('v') ?? '');
}

function known(id: string): string | null {
  return videoId.test(id) ? id : null;
}
