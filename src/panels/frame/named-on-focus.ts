import './named-on-focus.css';

/** Escape takes the name away that a focused button shows; it is back when the focus is. */
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && document.activeElement instanceof HTMLElement) document.activeElement.dataset.quiet = '';
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement) delete target.dataset.quiet;
});
