import { packingTime } from '../writing/packing-time';
import { xmlSafe } from '../xml-text';
import type { AdministrativeDocument } from './administrative-document.types';

const namespaces = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/** What the file says about itself; the library's own part would hold the time of the download. */
export function coreProperties({ title, abstract, issuer, date }: AdministrativeDocument): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const name = [title, abstract].filter(Boolean).join(' ');
  const properties = [
    `<dc:title>${escaped(name)}</dc:title>`,
    `<dc:creator>${escaped(issuer)}</dc:creator>`,
    ...(date === null ? [] : [moment('created', date), moment('modified', date)]),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties ${declared.join(' ')}>${properties.join('')}</cp:coreProperties>`
  );
}

function moment(name: string, date: string): string {
  const iso = packingTime(date).toISOString().replace('.000', '');
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`;
}

function escaped(text: string): string {
  return xmlSafe(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
