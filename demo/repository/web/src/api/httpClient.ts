import axios, { AxiosError } from 'axios';
import { app } from '@/lib/app';

export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly reasons: string[],
  ) {
    super(reasons.join(' '));
  }
}

export const http = axios.create({ baseURL: app.config.apiBase, timeout: 15_000 });

http.interceptors.response.use(
  (response) => response,
  (problem: AxiosError<{ errors?: string[]; error?: string; detail?: string }>) => {
    const body = problem.response?.data;
    const reasons = body?.errors ?? [body?.error ?? body?.detail ?? problem.message];
    app.logger.warn(`${problem.config?.method} ${problem.config?.url} failed`, reasons);
    throw new ApiProblem(problem.response?.status ?? 0, reasons);
  },
);
