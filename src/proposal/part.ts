/** A group of production files on its way to becoming a proposed component. */
export interface Part {
  /** What the manifest calls it; null where it is a folder. */
  readonly packageName: string | null;
  /** All files of the part lie in it; those in a folder of another part belong to that one. */
  readonly folder: string;
  /** Indexes into `Codebase.files`, ascending. */
  readonly files: readonly number[];
  /** Parts that were put together to make this one; 1 where it is as it was found. */
  readonly joined: number;
  /** Files that bring the others together: they are named one by one. */
  readonly isEntry?: true;
}
