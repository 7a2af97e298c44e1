import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { ApiError } from './api/client.js';
import { App } from './app.js';
import './style.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the server refused it would refuse again.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiError),
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Router
        base={import.meta.env.BASE_URL.replace(/\/$/, '')}
        aroundNav={(navigate, to, options) => {
          navigate(to, options);
          if (!options?.replace) window.scrollTo(0, 0);
        }}
      >
        <App />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);
