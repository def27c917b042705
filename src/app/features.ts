import type { FeatureModule } from './feature';

/** Every part that loads when it is first used. A panel of the same name is filled by it. */
export const FEATURES = {
  data: () => import('./features/data'),
  plan: () => import('./features/plan'),
  share: () => import('./features/share'),
  story: () => import('./features/story'),
  about: () => import('./features/about'),
  download: () => import('./features/download'),
} as const satisfies Readonly<Record<string, () => Promise<FeatureModule>>>;

export type FeatureId = keyof typeof FEATURES;

export function isFeatureId(name: string): name is FeatureId {
  return Object.hasOwn(FEATURES, name);
}
