import type { Figures, Profile, Subject } from './measure-page';
import { summarise, type Summary } from './statistics';

export type SubjectId = Subject['id'];
type Measured = Readonly<Partial<Record<SubjectId, readonly Figures[]>>>;

/** What a figure is to reach: a limit of its own, or a share of a peer's figure. */
type Reach = { readonly atMost: number } | { readonly peer: 'leaflet' | 'maplibre'; readonly times: number };

interface RowPlan {
  readonly label: string;
  readonly key: keyof Figures;
  readonly unit: 'ms' | 'kB' | 'MB';
  readonly reach: Readonly<Record<Profile['id'], readonly Reach[]>>;
}

const times = (peer: 'leaflet' | 'maplibre', factor: number): Reach => ({ peer, times: factor });

const PLAN: readonly RowPlan[] = [
  {
    label: 'villages visible',
    key: 'visibleMs',
    unit: 'ms',
    reach: { desk: [times('leaflet', 0.7), times('maplibre', 0.2)], phone: [times('leaflet', 0.4), times('maplibre', 0.18)] },
  },
  { label: 'map interactive', key: 'interactiveMs', unit: 'ms', reach: { desk: [times('maplibre', 1.1)], phone: [times('maplibre', 1.1)] } },
  { label: 'click → headline', key: 'headlineMs', unit: 'ms', reach: { desk: [{ atMost: 50 }], phone: [{ atMost: 150 }] } },
  { label: 'click → map repainted', key: 'repaintMs', unit: 'ms', reach: { desk: [times('maplibre', 1.3)], phone: [] } },
  { label: 'bytes until visible', key: 'visibleBytes', unit: 'kB', reach: { desk: [{ atMost: 90_000 }], phone: [] } },
  { label: 'bytes until interactive', key: 'interactiveBytes', unit: 'kB', reach: { desk: [times('maplibre', 1.35)], phone: [] } },
  { label: 'heap when interactive', key: 'heapBytes', unit: 'MB', reach: { desk: [times('maplibre', 1.5)], phone: [] } },
];

export interface Row {
  readonly label: string;
  readonly unit: RowPlan['unit'];
  readonly figures: Readonly<Partial<Record<SubjectId, Summary>>>;
  readonly checks: readonly Check[];
}

export interface Check {
  /** "≤ 0.7 × leaflet", "≤ 50 ms" */
  readonly reach: string;
  /** Ours by the peer's, or ours; null when one of them was not measured. */
  readonly value: number | null;
  readonly ok: boolean;
}

/** Medians, spread and what was reached, row by row of the table. */
export function rowsOf(profile: Profile['id'], measured: Measured): Row[] {
  return PLAN.map(({ label, key, unit, reach }) => {
    const figures = Object.fromEntries(
      Object.entries(measured).flatMap(([id, openings]) => {
        const summary = summarise(openings.flatMap((opening) => opening[key] ?? []));
        return summary ? [[id, summary]] : [];
      }),
    ) as Row['figures'];
    return { label, unit, figures, checks: reach[profile].map((wanted) => check(wanted, figures, unit)) };
  });
}

function check(wanted: Reach, figures: Row['figures'], unit: RowPlan['unit']): Check {
  const ours = figures.ours?.median ?? null;
  if ('atMost' in wanted) return { reach: `≤ ${withUnit(wanted.atMost, unit)}`, value: ours, ok: ours !== null && ours <= wanted.atMost };
  const peer = figures[wanted.peer]?.median;
  const value = ours === null || peer === undefined ? null : ours / peer;
  return { reach: `≤ ${wanted.times} × ${wanted.peer}`, value, ok: value !== null && value <= wanted.times };
}

/** A figure as people read it; bytes come in, kB or MB of a thousand go out. */
export function withUnit(value: number, unit: RowPlan['unit']): string {
  if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`;
  if (unit === 'MB') return `${(value / 1_000_000).toFixed(1)} MB`;
  return `${value.toFixed(value < 20 ? 1 : 0)} ms`;
}
