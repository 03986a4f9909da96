// Runs after `npm install`: sets up the hooks of a working copy. Images, CI and archives have no use for them.
if (process.env.CI === undefined && process.env.NODE_ENV !== 'production') {
  try {
    const { default: husky } = await import('husky');
    husky();
  } catch {
    // Installed without development packages.
  }
}
