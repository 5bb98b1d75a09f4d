/** How tests and benchmark start Chromium: drawing in software, silent on the network. */
export const browserArguments = (): string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses its sandbox to root, as which containers usually run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
