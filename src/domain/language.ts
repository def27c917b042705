/** Languages of the interface; the first is the default. */
export const LANGUAGES = ['id', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the interface. */
export type Localized = Readonly<Record<Language, string>>;
