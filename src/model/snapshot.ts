import type { NotAnalysed } from './not-analysed.ts';

/** A regular file of a snapshot. Links, submodules and special files are not files; they are counted in `notAnalysed`. */
export interface SnapshotFile {
  /** Relative to the root, forward slashes, as git names it. */
  readonly path: string;
  /** Git blob id of the content: sha1 (40) or sha256 (64) in hexadecimal. */
  readonly blob: string;
  /** Bytes, or -1 where the source does not know it without reading the blob. */
  readonly size: number;
}

/** Where a snapshot comes from. `folder` is a tree without git. */
export type SnapshotOrigin = 'commit' | 'index' | 'worktree' | 'folder';

/** A list of (path, blob id): all that later stages know of a repository at one moment. */
export interface Snapshot {
  /** Absolute path of the analysed folder; for messages and `repository.root`, never for identity. */
  readonly root: string;
  readonly origin: SnapshotOrigin;
  /** Commit id, or null without commits or without git. */
  readonly revision: string | null;
  /** True when the working tree or index differs from the revision. */
  readonly isDirty: boolean;
  /** Sorted by path. */
  readonly files: readonly SnapshotFile[];
  readonly notAnalysed: readonly NotAnalysed[];
  /** Every path behind `notAnalysed`: an import that leads to one of them is neither a dependency nor broken. */
  readonly skippedPaths: readonly string[];
}

/** A blob that could not be read arrives as the reason, never as an exception or as empty bytes. */
export type BlobContent =
  | { readonly bytes: Uint8Array; readonly blob: string }
  | { readonly failure: 'missing' | 'unreadable' | 'too-large' | 'not-a-file' };

/**
 * Reads blobs of one snapshot. `blob` in the answer is the id of the bytes really read, which may differ from the asked
 * one; the bytes last until `receive` returns.
 */
export interface BlobReader {
  read(files: readonly SnapshotFile[], receive: (file: SnapshotFile, content: BlobContent) => void): Promise<void>;
}
