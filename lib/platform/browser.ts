// The only import of the browser's extension API.
export { default as browser } from 'webextension-polyfill';
