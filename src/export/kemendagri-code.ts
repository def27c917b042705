import type { Kecamatan, Village } from '../domain';

/**
 * The code that the Ministry of Home Affairs has given, or null. Own boundaries may come with codes of the statistics office alone, or
 * with none: what then tells villages apart must not leave here as the ministry's.
 */
export function kemendagriCode({ code }: Pick<Village, 'code'>): string | null {
  return /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code) ? code : null;
}

/** The same of a sub-district. */
export function kemendagriKecamatan({ code }: Pick<Kecamatan, 'code'>): string | null {
  return /^\d{2}\.\d{2}\.\d{2}$/.test(code) ? code : null;
}
