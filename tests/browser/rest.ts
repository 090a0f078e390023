/** What has not moved for so many milliseconds stays: longer than the views wait for a size to rest. */
export const REST_MS = 300;
