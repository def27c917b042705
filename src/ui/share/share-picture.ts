/** How far the picture is that goes with the link. `late`: it takes longer than anyone should wait for. */
export type PictureProgress = { readonly phase: 'drawing' | 'late' | 'failed' } | { readonly phase: 'ready'; readonly file: File };

/** What the map shows, as a PNG to be given away. */
export interface SharePicture {
  readonly progress: PictureProgress;
  /** The file, made now where it is not there yet. */
  readonly file: () => Promise<File>;
}
