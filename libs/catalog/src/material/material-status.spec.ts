import { materialStatuses, materialSteps, materialTransitions } from './material-status';
import { Material } from './material.entity';

const now = new Date('2026-11-22T01:00:00Z');

function material(values: Partial<Material>): Material {
  const draft = {
    status: 'draft',
    version: 1,
    revision: 1,
    outsideCatalogue: true,
    source: '',
    licence: 'own-work',
  };
  return Object.assign(new Material(), draft, values);
}

describe('The states of a material', () => {
  it.each([
    //             edit         submit       publish      return      withdraw     take-over   revise       retire
    ['draft', ['draft', 'in-review', null, null, 'withdrawn', null, null, null]],
    ['in-review', [null, null, 'published', 'returned', 'withdrawn', 'replaced', null, null]],
    ['published', [null, null, null, null, null, null, 'published', 'retired']],
    ['returned', ['returned', 'in-review', null, null, 'withdrawn', null, null, null]],
    ['withdrawn', ['withdrawn', 'in-review', null, null, null, null, null, null]],
    ['replaced', [null, null, null, null, null, null, null, null]],
    ['retired', [null, null, null, null, null, null, null, null]],
  ] as const)('from %s', (status, expected) => {
    expect(materialSteps.map((step) => materialTransitions[status][step] ?? null)).toEqual(expected);
  });

  it('never lead out of retirement, and every one is known', () => {
    expect(Object.keys(materialTransitions)).toEqual(expect.arrayContaining([...materialStatuses]));
    expect(() => material({ status: 'retired' }).edit(1, {}, now)).toThrow('catalog.material-cannot-edit');
  });
});

describe('Submitting a material', () => {
  it.each([
    ['needs a file or a link', {}, 0, 'catalog.material-without-content'],
    ['needs a licence', { licence: null }, 1, 'catalog.material-without-licence'],
    [
      'needs the source of what others made',
      { licence: 'cc-by' as const },
      1,
      'catalog.material-without-source',
    ],
  ])('%s', (_, values, parts, code) => {
    expect(() => material(values).submit(parts, 'hash', now)).toThrow(code);
  });

  it('asks no source for own work, and clears the reason of the last return', () => {
    const returned = material({ status: 'returned', statusReason: 'Thiếu hình' });
    returned.submit(1, 'hash', now);
    expect(returned).toMatchObject({
      status: 'in-review',
      statusReason: null,
      contentHash: 'hash',
      version: 2,
    });
  });
});

describe('Editing a material', () => {
  it('is refused on a version somebody else has passed', () => {
    expect(() => material({ version: 3 }).edit(2, {}, now)).toThrow('platform.version-conflict');
  });

  it('leaves what was not sent as it was', () => {
    const draft = material({ description: 'Cũ', title: 'Phân số' });
    draft.edit(1, { title: undefined, description: 'Mới' }, now);
    expect(draft).toMatchObject({ title: 'Phân số', description: 'Mới' });
  });

  it('leaves kind, stage and interactivity to the approved catalogue', () => {
    const ofEntry = material({ outsideCatalogue: false, stage: 'before' });
    expect(() => ofEntry.edit(1, { stage: 'after' }, now)).toThrow('catalog.entry-decides');
    ofEntry.edit(ofEntry.version, { stage: 'before', title: 'Phân số' }, now);
    expect(ofEntry.title).toBe('Phân số');
  });
});

describe('Revising a published material', () => {
  it('leaves it in force until the working copy takes its place', () => {
    const published = material({ id: 'a', status: 'published', title: 'Cũ' });
    const copy = published.workingCopy('b', 'cô Thu', now);
    expect(copy).toMatchObject({ status: 'draft', revision: 2, revisesId: 'a', catalogueEntryId: null });
    copy.title = 'Mới';
    copy.submit(1, 'hash', now);
    published.takeOver(copy, now);
    expect(published).toMatchObject({
      id: 'a',
      status: 'published',
      title: 'Mới',
      revision: 2,
      contentHash: 'hash',
    });
    expect(copy.status).toBe('replaced');
  });
});
