/** The ways to draw the network. */
export const NETWORK_VIEWS = ['round', 'pairs'] as const;
export type NetworkView = (typeof NETWORK_VIEWS)[number];

/** What becomes of the institution that hides the rest, in the order in which a key goes through them. */
export const HUB_STATES = ['shown', 'dimmed', 'hidden'] as const;
export type HubState = (typeof HUB_STATES)[number];
