import './app/fonts.css';
import './app/mantine.css';
import './app/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { changeLocale, rememberedLocale } from '~/i18n';

// After a new version was put in place, an open page asks for parts that are gone: one reload fetches the new ones.
window.addEventListener('vite:preloadError', () => {
  const lately = Date.now() - Number(sessionStorage.getItem('reloaded-at')) < 60_000;
  if (lately) return;
  sessionStorage.setItem('reloaded-at', String(Date.now()));
  window.location.reload();
});

function start(): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  );
}

void changeLocale(rememberedLocale()).then(start);
void import('./app/mantine-rest');
