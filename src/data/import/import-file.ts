import { ImportError } from './import-note';

/** A file of one's own, not yet read. Browsers' `File` fits through `importFileOf`. */
export interface ImportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

const MB = 1_000_000;

/** Above these a file is refused before it costs the reader's machine its memory. */
export const LIMITS = {
  /** Bytes of one file as it is dropped. */
  fileBytes: 200 * MB,
  /** Bytes of a zip's contents, as its directory gives them. */
  unzippedBytes: 400 * MB,
  /** A zip member that grows by more than this factor is a bomb when it is larger than `bombBytes`. */
  ratio: 200,
  bombBytes: 20 * MB,
  zipMembers: 10_000,
  rows: 200_000,
  vertices: 2_000_000,
  villages: 20_000,
} as const;

export function importFileOf(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): ImportFile {
  return { name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The bytes of a file that is neither empty nor too large. @throws ImportError */
export async function readBytes({ name, size, read }: ImportFile): Promise<Uint8Array> {
  if (size === 0) throw new ImportError('file-empty', { file: name });
  if (size > LIMITS.fileBytes) {
    throw new ImportError('file-too-large', { file: name, megabytes: Math.round(size / MB), limit: LIMITS.fileBytes / MB });
  }
  return read();
}

/** The end of a file's name, in small letters, without its dot. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A file's name without folder and ending: what a reader calls it. */
export function titleOf(name: string): string {
  const bare = name.replace(/^.*[/\\]/, '').replace(/(\.coverage)?\.[a-z0-9]+$/i, '');
  return bare.replaceAll('_', ' ').trim() || name;
}
