/** The interface's typeface, as `font.css` and `tokens.css` name it. */
export const FONT_FAMILY = 'Plus Jakarta Sans Variable';
