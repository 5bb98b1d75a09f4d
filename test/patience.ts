// Only tests in jsdom wait for something to be drawn; the others start sooner without the library.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  // Code that is fetched when it is first shown takes longer than the usual second where many tests run at once.
  configure({ asyncUtilTimeout: 5000 });
}

export {}; // `await` needs a module
