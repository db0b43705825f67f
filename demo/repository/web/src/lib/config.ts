export interface Config {
  apiBase: string;
  telemetryUrl: string | null;
  environment: 'production' | 'staging' | 'development';
}

export const config: Config = {
  apiBase: import.meta.env.VITE_API_BASE ?? '',
  telemetryUrl: import.meta.env.VITE_TELEMETRY_URL ?? null,
  environment: import.meta.env.PROD ? 'production' : 'development',
};
