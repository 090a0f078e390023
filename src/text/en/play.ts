/** Words of the button that opens the walk through the years. */
export const play = { bar: 'Walk through the years', play: 'Play', stop: 'Stop' };
