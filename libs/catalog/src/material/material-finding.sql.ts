/** What was chosen of a school's materials, in the order asked for. */
export interface Library {
  readonly limit: number;
  /** One page of the materials `m` that the actor may see. */
  readonly page: (...conditions: string[]) => string;
  /** The same of the first so many, `w`, whoever may see these. */
  readonly walk: (most: number | string, ...conditions: string[]) => string;
  /** Whether `m` holds the words searched for. */
  readonly holdsWords: () => string;
  /** The same for `w`, as far as its text is brief. */
  readonly briefly: () => string;
}

/** How materials that hold the words are come by: the common table `hit` and those it stands on. */
export type Finding = (library: Library) => string;

/** As the planner likes it: for a statement that it plans each time. */
export const plainly: Finding = ({ page, holdsWords }) => `hit as (${page(holdsWords())})`;

const sample = 400;
const large = 2000;

/**
 * How often words occur decides how they are found fastest, and a plan made once cannot know it. So the first materials
 * are a sample. When they fill the page, that is all; when some hold the words and the library is large, it goes on in
 * order, twice as far as the sample lets expect; otherwise, or when it had been misled, the index of words is asked for
 * all that hold them.
 */
export const bySample: Finding = ({ limit, page, walk, ...words }) => {
  const holdsWords = words.holdsWords();
  const holds = `(${words.briefly()} or w.brief_vector is null) and (w.brief_vector is not null or ${holdsWords})`;
  const found = (of: string) => `(select count(*) from ${of})`;
  const isLarge = `exists (select from catalog.material where school_id = $1 offset ${large})`;
  const someNear = `${found('near')} between 3 and ${limit} and ${isLarge}`;
  const twiceAsFar = `(select ${2 * sample * limit} / greatest(count(*), 3) from near)`;
  const tooFew = `${found('near')} <= ${limit} and ${found('further')} <= ${limit}`;
  return `
    near as (${walk(sample, holds)}),
    further as (${walk(twiceAsFar, holds, someNear)}),
    anywhere as (${page(holdsWords, tooFew)}),
    hit as (
      select * from near where ${found('near')} > ${limit}
      union all select * from further where ${found('further')} > ${limit}
      union all select * from anywhere)`;
};
