import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { modulePreload: { polyfill: false }, reportCompressedSize: false },
  // While developing, the endpoint of `npm start` is asked as if it were part of this site.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
