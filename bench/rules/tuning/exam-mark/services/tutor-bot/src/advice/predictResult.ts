import type { Enrolment, Task } from '../model';
import { plural } from '../text/plural';

export interface Prediction {
  readonly result: 1 | 2 | 3 | 4 | 5;
  readonly text: string;
}

const NAMES = ['', 'excellent', 'good', 'fair', 'just passed', 'not passed'] as const;

function resultOf(reached: number, possible: number, quizPoints: number, lateness: number): Prediction['result'] {
  const reduced = reached / possible - 0.1 * lateness;
  const extraRatio = Math.min(quizPoints, 10) / possible;
  if (lateness > 5 || reduced < 0.5) {
    return 5;
  } else if (reduced + extraRatio >= 0.9) {
    return 1;
  } else if (reduced + extraRatio >= 0.75) {
    return 2;
  } else if (reduced + extraRatio >= 0.6) {
    return 3;
  } else {
    return 4;
  }
}

/** How a week of preparation should be shared out; weak topics first. */
export function studyHint(solvedShare: number, daysLeft: number, tries: number): string {
  if (daysLeft <= 5 && solvedShare < 0.5) return 'repeat the summaries only';
  if (solvedShare >= 0.9) return 'try an old exam';
  if (solvedShare >= 0.75) return tries > 3 ? 'rest' : 'two topics a day';
  return solvedShare >= 0.6 ? 'three topics a day' : 'start with the exercises';
}

export function predict(enrolment: Enrolment, open: readonly Task[], today: Date): Prediction {
  const reached = enrolment.tasks.reduce((sum, task) => sum + task.reached, 0);
  const possible = enrolment.tasks.reduce((sum, task) => sum + task.possible, 0);
  if (possible === 0) {
    return { result: 5, text: 'There is nothing to predict from yet.' };
  }
  const late = Math.max(0, Math.ceil((today.getTime() - enrolment.deadline.getTime()) / 86_400_000));
  const result = resultOf(reached, possible, enrolment.quizPoints, late);
  return { result, text: `Likely ${NAMES[result]}; ${plural(open.length, 'task')} left.` };
}
