import { config } from '@/lib/config';

type Level = 'debug' | 'info' | 'warn' | 'error';

function write(level: Level, message: string, details?: unknown): void {
  if (level === 'debug' && config.environment === 'production') return;
  console[level](`[tallyho] ${message}`, details ?? '');
}

export const logger = {
  debug: (message: string, details?: unknown) => write('debug', message, details),
  info: (message: string, details?: unknown) => write('info', message, details),
  warn: (message: string, details?: unknown) => write('warn', message, details),
  error: (message: string, details?: unknown) => write('error', message, details),
};
