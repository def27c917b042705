/** With more villages than this, a picture with an element or a message for each of them keeps the page's thread busy for too long. */
export const MANY_VILLAGES = 1000;
