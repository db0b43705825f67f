import type { SignupForm } from './signup-form';
import { daysBetween } from '../lib/dates';

const PRIVATE_MAIL = ['gmail.com', 'outlook.com', 'gmx.net'];

export interface EvaluationOffer {
  readonly days: number;
  readonly sentence: string;
}

/** What the button on the last step of the signup says. */
export function evaluationOffer(form: SignupForm, previousEvaluation: Date | null): EvaluationOffer | null {
  const isCompany = !PRIVATE_MAIL.includes(form.email.split('@')[1]?.toLowerCase() ?? '');
  const isFresh = previousEvaluation === null || daysBetween(previousEvaluation, new Date()) >= 365;
  if (!isCompany || !isFresh || form.package === 'enterprise') return null;
  const days = form.users > 25 ? 30 : 14;
  return { days, sentence: `Try it free for ${days} days, no card needed` };
}

export function buttonText(form: SignupForm, offer: EvaluationOffer | null): string {
  if (form.package === 'enterprise') return 'Talk to us';
  return offer === null ? 'Subscribe now' : offer.sentence;
}

/** Tells analytics which button was shown; no addresses leave the browser. */
export function trackOffer(offer: EvaluationOffer | null, send: (name: string, detail: object) => void): void {
  send('signup-offer', { shown: offer !== null, days: offer?.days ?? null });
}
