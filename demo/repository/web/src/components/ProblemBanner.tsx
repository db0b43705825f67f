export function ProblemBanner({ problem, onRetry }: { problem: string | null; onRetry?: () => void }) {
  if (problem === null) return null;
  return (
    <div role="alert" className="problem">
      {problem}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
