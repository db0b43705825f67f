import { hashBlob } from '../../base/hashing.ts';
import type { BlobContent, BlobReader, SnapshotFile } from '../../model/snapshot.ts';
import { SOURCE_FILE_LIMIT_BYTES } from '../folder/read-regular-file.ts';
import type { GitPlace } from './git-command.ts';
import { type RunningGit, startGit } from './run-git.ts';

/** Requests in flight: enough to keep git busy, few enough to fit into a pipe, so that neither side waits for the other. */
const WINDOW = 512;
/** git ends at a corrupt object. It is started again for the rest, but not for ever. */
const RESTART_LIMIT = 20;

export interface ObjectReaderOptions {
  readonly algorithm: 'sha1' | 'sha256';
  readonly limitBytes?: number;
}

/** Reads blobs by their ids through one `git cat-file --batch` that lives until `close`. */
export class ObjectReader implements BlobReader {
  readonly #place: GitPlace;
  readonly #algorithm: 'sha1' | 'sha256';
  readonly #limitBytes: number;
  #git: RunningGit | null = null;
  #starts = 0;
  #pending: Buffer = Buffer.alloc(0);
  #turn: Promise<void> = Promise.resolve();

  constructor(place: GitPlace, options: ObjectReaderOptions) {
    this.#place = place;
    this.#algorithm = options.algorithm;
    this.#limitBytes = options.limitBytes ?? SOURCE_FILE_LIMIT_BYTES;
  }

  /** One process answers in the order of the questions, so calls wait for each other. */
  read(files: readonly SnapshotFile[], receive: (file: SnapshotFile, content: BlobContent) => void): Promise<void> {
    const reading = this.#turn.then(() => this.#readAll(files, receive));
    this.#turn = reading.catch(() => {
      // The caller gets the failure from `reading`. Answers still under way would be taken for those of the next call.
      this.#drop();
    });
    return reading;
  }

  async close(): Promise<void> {
    await this.#turn;
    const git = this.#git;
    this.#git = null;
    if (git === null) return;
    git.input?.end();
    git.stop();
    await git.ended;
  }

  async #readAll(
    files: readonly SnapshotFile[],
    receive: (file: SnapshotFile, content: BlobContent) => void,
  ): Promise<void> {
    const asked = files.filter((file) => this.#isWithinLimit(file, receive));
    let sent = 0;
    for (const [index, file] of asked.entries()) {
      if (sent - index < WINDOW / 2) {
        const next = asked.slice(sent, index + WINDOW);
        sent += next.length;
        this.#ask(next);
      }
      const content = await this.#answer();
      if (content === null) {
        this.#drop();
        sent = index + 1;
      }
      receive(file, content ?? { failure: 'unreadable' });
    }
  }

  #isWithinLimit(file: SnapshotFile, receive: (file: SnapshotFile, content: BlobContent) => void): boolean {
    if (file.size <= this.#limitBytes) return true;
    receive(file, { failure: 'too-large' });
    return false;
  }

  #ask(files: readonly SnapshotFile[]): void {
    if (files.length === 0) return;
    if (this.#git === null && this.#starts <= RESTART_LIMIT) {
      this.#starts += 1;
      this.#git = startGit(this.#place, { subcommand: 'cat-file', options: ['--batch'] }, { input: true });
    }
    this.#git?.input?.write(files.map((file) => `${file.blob}\n`).join(''));
  }

  /** Null when git ended before its answer was complete. */
  async #answer(): Promise<BlobContent | null> {
    const header = await this.#takeLine();
    if (header === null) return null;
    const [, type, sizeText = ''] = header.split(' ');
    if (!/^\d+$/.test(sizeText)) return { failure: 'missing' };
    const size = Number(sizeText);
    if (size > this.#limitBytes || type !== 'blob') {
      const isComplete = await this.#skip(size + 1);
      return isComplete ? { failure: type === 'blob' ? 'too-large' : 'not-a-file' } : null;
    }
    const bytes = await this.#take(size);
    if (bytes === null || !(await this.#skip(1))) return null;
    // git trusts its pack index; a crafted repository could pass one content off under the id of another.
    return { bytes, blob: hashBlob(bytes, this.#algorithm) };
  }

  async #takeLine(): Promise<string | null> {
    for (;;) {
      const end = this.#pending.indexOf(LINE_FEED);
      if (end !== -1) {
        const line = this.#pending.toString('latin1', 0, end);
        this.#pending = this.#pending.subarray(end + 1);
        return line;
      }
      const piece = await this.#next();
      if (piece === null) return null;
      this.#pending = this.#pending.length === 0 ? piece : Buffer.concat([this.#pending, piece]);
    }
  }

  async #take(size: number): Promise<Buffer | null> {
    if (this.#pending.length >= size) {
      const bytes = this.#pending.subarray(0, size);
      this.#pending = this.#pending.subarray(size);
      return bytes;
    }
    const bytes = Buffer.allocUnsafe(size);
    for (let filled = 0; filled < size; ) {
      if (this.#pending.length === 0 && !(await this.#refill())) return null;
      const taken = this.#pending.copy(bytes, filled);
      this.#pending = this.#pending.subarray(taken);
      filled += taken;
    }
    return bytes;
  }

  async #skip(size: number): Promise<boolean> {
    for (let left = size; left > 0; ) {
      if (this.#pending.length === 0 && !(await this.#refill())) return false;
      const skipped = Math.min(left, this.#pending.length);
      this.#pending = this.#pending.subarray(skipped);
      left -= skipped;
    }
    return true;
  }

  async #refill(): Promise<boolean> {
    const piece = await this.#next();
    if (piece !== null) this.#pending = piece;
    return piece !== null;
  }

  async #next(): Promise<Buffer | null> {
    return this.#git === null ? null : this.#git.next();
  }

  #drop(): void {
    this.#git?.stop();
    this.#git = null;
    this.#pending = Buffer.alloc(0);
  }
}

const LINE_FEED = 0x0a;
