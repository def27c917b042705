/** An id as an attribute of an HXL hashtag: a letter first, then letters, digits and underscores. */
export function attribute(id: string): string {
  const plain = id.toLowerCase().replace(/[^a-z0-9_]+/g, '_').replace(/^_+/, '');
  return /^[a-z]/.test(plain) ? plain : `n_${plain}`;
}

/** The same for ids that stand in one table: what differs keeps its own, and takes none of those that are `taken`. */
export function attributes(ids: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set(taken);
  return ids.map((id) => {
    const plain = attribute(id);
    let own = plain;
    for (let count = 2; used.has(own); count++) own = `${plain}_${count}`;
    used.add(own);
    return own;
  });
}
