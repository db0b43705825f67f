import type { Page, PageElement, ScriptPart } from './page-types.ts';

/** Arrow keys step through the buttons of a picture; one of them at a time is in the tab order. */
export const stepMarks: ScriptPart = {
  functions: [startStepping, placedMarks, stepTo, moveFocus, nearestMark],
};

interface PlacedMark {
  readonly element: PageElement;
  readonly x: number;
  readonly y: number;
}

function startStepping(page: Page): void {
  for (const picture of page.all('svg[role=group]')) {
    const marks = placedMarks(picture);
    marks[0]?.element.setAttribute('tabindex', '0');
    picture.addEventListener('keydown', (event) => {
      const next = stepTo(marks, event.target.closest('[role=button]'), event);
      if (!next) return;
      event.preventDefault();
      moveFocus(marks, next);
    });
    picture.addEventListener('focusin', (event) => {
      const mark = marks.find(({ element }) => element === event.target);
      if (!mark) return;
      for (const { element } of marks) element.setAttribute('tabindex', element === mark.element ? '0' : '-1');
    });
  }
}

/** In reading order; a mark stands where its first rectangle does. */
function placedMarks(picture: PageElement): PlacedMark[] {
  return [...picture.querySelectorAll('[role=button]')]
    .map((element) => {
      const box = element.querySelector('rect');
      return { element, x: Number(box?.getAttribute('x')), y: Number(box?.getAttribute('y')) };
    })
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
}

function stepTo(
  marks: readonly PlacedMark[],
  current: PageElement | null,
  event: { key: string; ctrlKey: boolean },
): PlacedMark | undefined {
  const at = marks.findIndex(({ element }) => element === current);
  const mark = marks[at];
  if (!mark) return undefined;
  const row = marks.filter(({ y }) => y === mark.y);
  switch (event.key) {
    case 'ArrowRight':
      return marks[at + 1];
    case 'ArrowLeft':
      return marks[at - 1];
    case 'ArrowDown':
      return nearestMark(
        marks.filter(({ y }) => y > mark.y),
        mark,
      );
    case 'ArrowUp':
      return nearestMark(
        marks.filter(({ y }) => y < mark.y),
        mark,
      );
    case 'Home':
      return event.ctrlKey ? marks[0] : row[0];
    case 'End':
      return event.ctrlKey ? marks.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

function moveFocus(marks: readonly PlacedMark[], next: PlacedMark): void {
  for (const { element } of marks) element.setAttribute('tabindex', '-1');
  next.element.setAttribute('tabindex', '0');
  next.element.focus();
}

/** Straight above or below before aside: a step sideways counts as four. */
function nearestMark(marks: readonly PlacedMark[], from: PlacedMark): PlacedMark | undefined {
  const distance = (mark: PlacedMark): number => Math.abs(mark.x - from.x) * 4 + Math.abs(mark.y - from.y);
  let nearest: PlacedMark | undefined;
  for (const mark of marks) if (!nearest || distance(mark) < distance(nearest)) nearest = mark;
  return nearest;
}
