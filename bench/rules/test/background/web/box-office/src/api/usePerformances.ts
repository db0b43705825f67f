import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import type { Performance, Range } from './types';

export function usePerformances(range: Range) {
  return useQuery({
    queryKey: ['performances', range.from, range.to],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ from: range.from, to: range.to });
      return request<Performance[]>(`/performances?${query}`, { signal });
    },
    staleTime: 45_000,
  });
}
