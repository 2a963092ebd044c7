/** The version of the message API; every message carries it, those of another version are ignored. */
export const apiVersion = 1;
