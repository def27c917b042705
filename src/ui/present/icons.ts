import { icon } from '../icons';

export const nextIcon = icon('M7.5 4.5L13 10l-5.5 5.5');
export const previousIcon = icon('M12.5 4.5L7 10l5.5 5.5');
export const editIcon = icon('M4 16l.8-3.6L13 4.2a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3l-8.2 8.2zM11.5 5.7l2.8 2.8');
export const hideIcon = icon('M3 10s2.6-4.6 7-4.6S17 10 17 10s-2.6 4.6-7 4.6S3 10 3 10zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM4.5 3.5l11 13');
export const showIcon = icon('M3 10s2.6-4.6 7-4.6S17 10 17 10s-2.6 4.6-7 4.6S3 10 3 10zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z');
export const removeIcon = icon('M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.7 8.8v4.6M11.3 8.8v4.6');
