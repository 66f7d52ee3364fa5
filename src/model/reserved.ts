/** Names that Windows keeps for devices: no file can be called so there, and an id is the name of a file. */
export const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
