import type { FeatureModule } from './feature';

/** Every part that loads when it is first used. A panel of the same name is filled by it. */
export const FEATURES = {
  story: () => import('./features/story'),
} as const satisfies Readonly<Record<string, () => Promise<FeatureModule>>>;

export type FeatureId = keyof typeof FEATURES;

export function isFeatureId(name: string): name is FeatureId {
  return Object.hasOwn(FEATURES, name);
}
