import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  server: {
    proxy: {
      '/api/invoices': 'http://localhost:8080',
      '/api': 'http://localhost:5080',
      '/v1': 'http://localhost:8000',
    },
  },
});
