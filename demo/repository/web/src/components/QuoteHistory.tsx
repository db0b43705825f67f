import { fetchQuoteHistory } from '@/api/quotesApi';
import { useLoaded } from '@/hooks/useLoaded';
import { app } from '@/lib/app';

export function QuoteHistory({ quoteId }: { quoteId: string }) {
  const { value: changes } = useLoaded(() => fetchQuoteHistory(quoteId), [quoteId]);

  return (
    <details>
      <summary>Changes</summary>
      <ol>
        {(changes ?? []).map((change) => (
          <li key={change.at}>
            {app.dates.formatDay(change.at)} {change.by}: {change.what}
          </li>
        ))}
      </ol>
    </details>
  );
}
