/** Starting the application with its database takes a while on a small machine. */
jest.setTimeout(60_000);
