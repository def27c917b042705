import { getDistricts, getVillages } from 'idn-area-data';
import type { Context, Release } from '../../../src/domain';
import type { Finding, Problem } from './problem';

/** Codes and names of villages and sub-districts against the official list (npm `idn-area-data`), in both directions. */
export async function checkOfficial(release: Release, context: Context): Promise<Finding> {
  const villages = (await getVillages()).filter(({ district_code: code }) => release.kecamatan.some((one) => one.code === code));
  const regencies = new Set(release.kecamatan.map(({ code }) => code.slice(0, 5)));
  const districts = (await getDistricts()).filter(({ regency_code: code }) => regencies.has(code));
  const problems = [
    ...compare('villages.csv', release.villages, villages),
    ...compare('context.geojson', context.kecamatan, districts),
    ...compare('manifest.json, kecamatan', release.kecamatan, districts.filter(({ code }) => release.kecamatan.some((one) => one.code === code))),
    ...release.villages.flatMap(checkVillage),
    ...repeated('bps', release.villages.map(({ bps }) => bps)),
  ];
  return { problems, holds: `villages.csv, context.geojson: ${villages.length} villages and ${districts.length} sub-districts as in the official list` };
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function compare(file: string, ours: readonly Named[], official: readonly Named[]): readonly Problem[] {
  const officialName = new Map(official.map(({ code, name }) => [code, name]));
  const ourCodes = new Set(ours.map(({ code }) => code));
  return [
    ...ours.filter(({ code, name }) => officialName.get(code) !== name).map(({ code, name }) =>
      `${file}: ${code} ${name}: the official list has ${officialName.get(code) ?? 'no such code'}. Correct the code or the name.`),
    ...official.filter(({ code }) => !ourCodes.has(code)).map(({ code, name }) => `${file}: ${code} ${name} is missing. Add it.`),
  ];
}

/** A last group that starts with 1 is a kelurahan, with 2 a desa; the code starts with the sub-district's; P-code is ID + bps. */
function checkVillage({ code, kind, kecamatan, bps, pcode }: Release['villages'][number]): readonly Problem[] {
  const problems: Problem[] = [];
  if (kind !== (code.at(9) === '1' ? 'kelurahan' : 'desa')) problems.push(`villages.csv: ${code} is no ${kind} by its code. Correct the kind.`);
  if (!code.startsWith(`${kecamatan}.`)) problems.push(`villages.csv: ${code} is not in ${kecamatan}. Correct the kecamatan.`);
  if (pcode !== `ID${bps}`) problems.push(`villages.csv: ${code}: P-code ${pcode} is not ID${bps}. Correct one of them.`);
  return problems;
}

function repeated(column: string, values: readonly string[]): readonly Problem[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map((value) => `villages.csv: ${column} ${value} stands twice. Correct one of them.`);
}
