import type { Tag } from '../domain';

/** What a source gives beside a village's name, as a part of its tag. */
export function reportedPlace(kind: string, kecamatan: string): Pick<Tag, 'reported'> {
  return kind === '' && kecamatan === '' ? {} : { reported: { kind, kecamatan } };
}
