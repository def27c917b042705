/** An id as an attribute of an HXL hashtag. */
export function attribute(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
}
