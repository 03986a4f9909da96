/** A journey through several pages takes a while on a small machine. */
jest.setTimeout(60_000);
