import { useState } from 'react';
import { Link } from 'react-router-dom';
import { DateRange } from '../ui/DateRange';
import { Spinner } from '../ui/Spinner';
import { usePerformances } from '../api/usePerformances';
import { formatEvening } from '../format/evening';

export function PerformanceList() {
  const [range, setRange] = useState(() => DateRange.thisWeek());
  const { data, isLoading, isError, refetch } = usePerformances(range);

  if (isLoading) {
    return <Spinner label="Loading performances" />;
  }
  if (isError) {
    return (
      <div role="alert">
        The programme is not available. <button onClick={() => refetch()}>Load again</button>
      </div>
    );
  }
  return (
    <main>
      <h1>Performances</h1>
      <DateRange value={range} onChange={setRange} />
      <ul className="performances">
        {data.map((performance) => (
          <li key={performance.id}>
            <Link to={`/performances/${performance.id}`}>{performance.title}</Link>
            <time dateTime={performance.startsAt}>{formatEvening(performance.startsAt)}</time>
            <span>{performance.hall}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
