/** Steers a map in a frame by messages. See docs/embedding.md. */
import type { CoverageReport, Source, State } from './element/program-coverage-map.js';

export type { CoverageReport, Source, State };

export interface ConnectOptions {
  /** Origin of the map's page. Left out: that of the frame's address; '*' for a frame that is sandboxed without an origin. */
  readonly origin?: string;
}

export interface EmbedNews {
  /** The map is there, or is there again after its frame was loaded anew. `state`: null while the reader has a file of their own open. `ignored` counts messages that were left aside, by reason. */
  readonly ready: { readonly state: State | null; readonly ignored: Readonly<Record<string, number>> };
  readonly change: { readonly state: State; readonly source: Source };
  /** A key that the map leaves to the page around it. */
  readonly key: { readonly key: string };
  readonly error: { readonly id: string; readonly text: string };
}

/**
 * A map in a frame. Every request resolves with the map's answer, or rejects with an `EmbedError`: with what the map says, also why it
 * could not start; `own-data` while the reader has a file of their own open; `no-answer` 15 s after it was made, for a file 120 s, loading included; `closed` after `close`.
 */
export interface EmbedConnection {
  /** Resolves when the map has said for the first time that it is there. */
  readonly ready: Promise<EmbedNews['ready']>;
  getState(): Promise<State>;
  /** A part of the state, or `{ hash }`: what a link says, over what the frame's address says. Resolves with the new state. */
  setState(change: Partial<State> | { readonly hash: string }): Promise<State>;
  goToScene(id: string): Promise<State>;
  /** Only for the map's own origin and for hosts that its page names. */
  getReport(): Promise<CoverageReport>;
  /** Only for the map's own origin and for hosts that its page names. */
  exportAs(kind: string, options?: unknown): Promise<Blob>;
  /** Returns what ends the listening. */
  on<Name extends keyof EmbedNews>(name: Name, listener: (news: EmbedNews[Name]) => void): () => void;
  close(): void;
}

/** The map said no, or nothing. `id` is for machines, the message for people, in the map's language. */
export class EmbedError extends Error {
  readonly id: string;
}

/** Connects with a map in a frame of this page. The frame may still be loading. */
export function connect(frame: HTMLIFrameElement, options?: ConnectOptions): EmbedConnection;
