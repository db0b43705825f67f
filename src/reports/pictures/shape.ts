/** What a picture is made of: plain data, so that HTML report, dashboard and pull-request pictures draw the same geometry. */
export type Shape = RectangleShape | PathShape | TextShape | GroupShape;

/** Lets a reader point at a shape. */
export interface Mark {
  /** Joins the shape to the data behind it, unique in its picture. */
  readonly key: string;
  /** Accessible name of a shape that acts like a button; null where only a pointer may pick it and a table row does the same. */
  readonly label: string | null;
}

export interface RectangleShape {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Class names of picture-style.ts, separated by blanks. */
  readonly look: string;
  readonly radius?: number;
  readonly mark?: Mark;
}

export interface PathShape {
  readonly kind: 'path';
  /** SVG path data: numbers and commands only. */
  readonly path: string;
  readonly look: string;
  readonly mark?: Mark;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly look: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface GroupShape {
  readonly kind: 'group';
  readonly look: string;
  readonly mark?: Mark;
  readonly shapes: readonly Shape[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What is shown, without a full stop. */
  readonly title: string;
  /** What it says, in a sentence or two: the accessible description and the reason to look. */
  readonly summary: string;
  readonly shapes: readonly Shape[];
}
