/** What somebody needs a file for: people know that better than they know formats. */
export const PURPOSES = ['slide', 'picture', 'paper', 'data', 'offline'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The form that a file of each purpose may have; the first is the usual one. */
export const FORMS = {
  slide: ['view', 'story'],
  picture: ['png', '4k', 'svg'],
  paper: ['a4', 'a3', 'village'],
  data: ['xlsx', 'csv', 'geojson'],
  offline: ['html'],
} as const satisfies Readonly<Record<Purpose, readonly string[]>>;

export type Form = (typeof FORMS)[Purpose][number];

/** What is chosen in the panel. Every purpose remembers its form. */
export interface Choice {
  readonly purpose: Purpose;
  readonly forms: Readonly<Record<Purpose, Form>>;
  readonly hxl: boolean;
}

export const FIRST_CHOICE: Choice = { purpose: 'slide', forms: { slide: 'view', picture: 'png', paper: 'a4', data: 'xlsx', offline: 'html' }, hxl: false };

/** The form that a download would have now: a village's page only while a village is selected. */
export function formOf({ purpose, forms }: Choice, hasVillage: boolean): Form {
  const form = forms[purpose];
  return form === 'village' && !hasVillage ? 'a4' : form;
}
