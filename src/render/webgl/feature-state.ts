/** State of a feature, as the layers read it. */
export interface FeatureState {
  readonly role?: string;
  readonly shown?: boolean;
  readonly named?: boolean;
  readonly inferred?: boolean;
  readonly faint?: boolean;
}
