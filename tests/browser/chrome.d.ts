// Functions that tests run inside the extension's worker find the browser's API there.
declare const chrome: import('webextension-polyfill').Browser;
