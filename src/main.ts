import './app.css';
import './first-paint.css';
import './fonts.css';

/** A frame that is far down another page is not painted until it is scrolled to. */
const MOST_PAINT_MS = 3000;

/**
 * Until what was served has been on the screen: scripts that run at once would hold back all there is to read. A page
 * that is hidden meanwhile is told of no paint.
 */
const painted = () =>
  document.hidden ||
  document.querySelector('.first') === null ||
  !PerformanceObserver.supportedEntryTypes.includes('paint') ||
  new Promise<void>((done) => {
    new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
    setTimeout(done, MOST_PAINT_MS);
  });

try {
  await painted();
  const { started } = await import('./start');
  await started;
} catch (fault) {
  // What was served stays, and says that no more will come.
  document.documentElement.dataset.missing = '';
  throw fault;
}
