import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { fetchSubmission } from '../api';
import { Spinner } from '../Spinner';

const STEPS = [
  { from: 90, mark: 'A' },
  { from: 75, mark: 'B' },
  { from: 60, mark: 'C' },
  { from: 50, mark: 'D' },
];

const markOf = ({ reached, possible, bonus, delay, round }) => {
  const plain = (reached / possible) * 100 - delay * 5;
  if (round > 3 || delay > 5 || plain < 50) return 'F';
  const full = plain + (bonus / possible) * 100;
  return STEPS.find((step) => full >= step.from)?.mark ?? 'F';
};

const HINTS = {
  A: 'Congratulations!',
  B: 'Well done.',
  C: 'A solid result.',
  D: 'You passed.',
  F: 'You did not pass.',
};

export function MyResult({ submissionId }) {
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: ['submission', submissionId],
    queryFn: () => fetchSubmission(submissionId),
    staleTime: 60_000,
  });

  if (isPending) return <Spinner />;
  if (isError) return <button onClick={() => refetch()}>Try again</button>;

  const mark = markOf(data);
  return (
    <article>
      <h2>{data.course}</h2>
      <strong className={`mark mark-${mark}`}>{mark}</strong>
      <p>{HINTS[mark]}</p>
      {mark === 'F' && data.round < 3 && <Link to={`/courses/${data.courseId}/repeat`}>Register again</Link>}
    </article>
  );
}
