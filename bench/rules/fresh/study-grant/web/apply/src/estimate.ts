import { readForm } from './form.ts';
import { money } from './money.ts';

interface Answers {
  readonly birthYear: number;
  readonly credits: number;
  readonly familyIncome: number;
  readonly siblingCount: number;
}

const STEPS = [
  { below: 24_001, euros: 600 },
  { below: 42_000, euros: 300 },
] as const;

export function likelyGrant({ birthYear, credits, familyIncome, siblingCount }: Answers, year: number): number {
  const tooOld = year - birthYear >= 30;
  const tooSlow = credits < 45;
  if (tooOld || tooSlow) return 0;
  const relevant = Math.round(familyIncome - siblingCount * 3500);
  return STEPS.find(({ below }) => relevant < below)?.euros ?? 0;
}

export function mount(form: HTMLFormElement, output: HTMLOutputElement): void {
  form.addEventListener('input', () => {
    const answers = readForm<Answers>(form);
    if (!answers) return;
    const euros = likelyGrant(answers, new Date().getFullYear());
    output.value = euros > 0 ? `about ${money(euros)} a month` : 'probably no grant';
  });
}
