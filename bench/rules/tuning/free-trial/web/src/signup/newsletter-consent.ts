import type { SignupForm } from './signup-form';

const NEVER_ASKED = ['gmail.com', 'outlook.com', 'gmx.net'];

/** Whether the box is shown, and how it is ticked at first. */
export function consentBox(form: SignupForm, lastAsked: Date | null, today: Date): 'hidden' | 'empty' | 'ticked' {
  const domain = form.email.split('@')[1]?.toLowerCase() ?? '';
  const isRecent = lastAsked !== null && today.getTime() - lastAsked.getTime() < 30 * 86_400_000;
  if (isRecent) return 'hidden';
  if (NEVER_ASKED.includes(domain)) return 'empty';
  return form.package === 'enterprise' ? 'hidden' : 'ticked';
}

export const CONSENT_TEXT = 'Send me product news, at most once a month.';

export interface ConsentRecord {
  readonly address: string;
  readonly text: string;
  readonly givenAt: string;
}

/** What has to be kept to be able to prove it. */
export function consentRecord(form: SignupForm, now: Date): ConsentRecord | null {
  if (!form.wantsNews) return null;
  return { address: form.email, text: CONSENT_TEXT, givenAt: now.toISOString() };
}
