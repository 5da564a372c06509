import { t } from './texts.js';

// Counts on from what the server wrote: data-left is in seconds, so a clock that is off, or simulated, does no harm.
export function enhanceCountdowns() {
  const started = performance.now();
  const elements = [...document.querySelectorAll('[data-left]')];
  if (elements.length === 0) return;

  const show = () => {
    const passed = (performance.now() - started) / 1000;
    for (const one of elements) one.textContent = text(Number(one.dataset.left) - passed);
  };
  show();
  setInterval(show, 30_000);
}

function text(seconds) {
  if (seconds <= 0) return t('已截止', 'closed');
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (days > 0) return t(`还剩 ${days} 天 ${hours} 小时`, `${days} d ${hours} h left`);
  if (hours > 0) return t(`还剩 ${hours} 小时 ${minutes} 分`, `${hours} h ${minutes} min left`);
  return t(`还剩 ${Math.max(1, minutes)} 分钟`, `${Math.max(1, minutes)} min left`);
}
