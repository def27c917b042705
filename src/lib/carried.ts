import { binaryText } from './binary-text';

/**
 * What a map in one file carries, and how: each file as a block of its own, packed with gzip and written in base64, which is opened
 * when it is first asked for. Modules and other files name each other as `carried:<name>`.
 */

/** Where blocks that a copy brings along are put; those of every such file stand before it. */
export const CARRIED_MARK = '<!--carried-->';

/** The page around the blocks, with the mark where they stand: what a copy is made of. */
export const SHELL = 'shell.html';

/** What a copy says of itself: see `CopyNote`. */
export const COPY_NOTE = 'copy/note.json';

/** The release that a copy opens instead of its own, as a project file. */
export const COPY_PROJECT = 'copy/data.coverage.json';

export interface CopyNote {
  /** What its maker's browser kept: own scenes, named plans. */
  readonly kept: Readonly<Record<string, string>>;
  /** Address of the folder in which the same map is published, or null. */
  readonly site: string | null;
  /** Moment of its making, ISO 8601: what is kept of one copy must not show in another. */
  readonly made: string;
}

/** A file as a block. */
export async function carriedBlock(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  return blockOf(name, btoa(binaryText(new Uint8Array(await new Response(packed).arrayBuffer()))));
}

/** A block from a content that is packed already. */
export function blockOf(name: string, packed: string): string {
  return `<script type="text/plain" data-carried="${name}">${packed}</script>`;
}

/** Bytes that a block holds. */
export async function openBlock(packed: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
