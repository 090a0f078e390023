/** Words of what the page says about its own copy on the device. */
export const offline = {
  ready: 'A newer version is ready.',
  use: 'Use it now',
  later: 'Later',
  missing: 'A part of this page did not arrive. Check the connection, then load the page again.',
  fault: 'Something on this page went wrong. If a view does not answer, load the page again.',
  reload: 'Load it again',
};
