/**
 * The few parts of the DOM that the report's script uses, and what its parts share. The compiler knows no DOM library here:
 * nothing else in the product may touch one.
 */
export interface PageElement {
  textContent: string | null;
  hidden: boolean;
  value: string;
  checked: boolean;
  open: boolean;
  readonly tagName: string;
  readonly dataset: Record<string, string | undefined>;
  readonly classList: { add(name: string): void; toggle(name: string, isOn: boolean): void };
  readonly parentElement: PageElement | null;
  append(...content: (PageElement | string)[]): void;
  replaceChildren(...content: (PageElement | string)[]): void;
  remove(): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  focus(): void;
  select(): void;
  scrollIntoView(): void;
}

export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  readonly ctrlKey: boolean;
  preventDefault(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  createElementNS(namespace: string, name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  execCommand(name: string): boolean;
}

export interface PageWindow {
  readonly location: { readonly hash: string };
  readonly history: { replaceState(state: null, title: string, url: string): void };
  readonly localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  readonly navigator: { readonly clipboard?: { writeText(text: string): Promise<void> } };
  addEventListener(type: string, listener: () => void): void;
}

/** What the page brings as JSON. */
export interface IslandData {
  /** Labels of the matrix. */
  readonly rows: readonly string[];
  /** Pairs of (letters taken from the path before, rest). */
  readonly paths: readonly (string | number)[];
  /** Row of each path. */
  readonly rowOf: readonly number[];
  /** Triples of (from, to, references * 2 + types only). */
  readonly edges: readonly number[];
  /** Not all dependencies are in `edges`. */
  readonly isCut: boolean;
}

/** A dependency between two files, by index into `Page.paths`, and the rows of the matrix they belong to. */
export interface FileEdge {
  readonly from: number;
  readonly to: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly references: number;
  readonly isTypeOnly: boolean;
}

/** What every part of the script is given. */
export interface Page {
  readonly document: PageDocument;
  readonly window: PageWindow;
  readonly rows: readonly string[];
  readonly paths: readonly string[];
  readonly edges: readonly FileEdge[];
  readonly isCut: boolean;
  all(selector: string): PageElement[];
  find(selector: string): PageElement | null;
  make(name: string, content: readonly (PageElement | string)[], className?: string): PageElement;
  /** The state in the address, so that a link shows what its sender saw. */
  read(key: string): string;
  write(key: string, value: string): void;
}

/**
 * A part of the script. Its functions travel as their own source text, so they use nothing outside themselves, each other
 * and the page they are given; `functions` must name every one of them, `start` first.
 */
export interface ScriptPart {
  readonly functions: readonly [start: (page: Page) => void, ...others: ((...given: never[]) => unknown)[]];
}
