// Configuration profiles of macOS.
import { installEntry, type Rollout, type RolloutFile } from './rollout.ts';

const BROWSERS = {
  chrome: { domain: 'com.google.Chrome', title: 'Chrome' },
  edge: { domain: 'com.microsoft.Edge', title: 'Edge' },
};

type PlistValue = string | number | boolean | readonly PlistValue[] | { [key: string]: PlistValue };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const toPlistText = (text: string) => text.replace(/[&<>]/g, (it) => ENTITIES[it] ?? it);

const isPlistList = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);

/** Writes a value as lines of a property list. */
function toPlistLines(value: PlistValue): string[] {
  if (typeof value === 'string') return [`<string>${toPlistText(value)}</string>`];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>'];
  const inner = isPlistList(value)
    ? value.flatMap(toPlistLines)
    : Object.entries(value).flatMap(([key, one]) => [`<key>${toPlistText(key)}</key>`, ...toPlistLines(one)]);
  const tag = isPlistList(value) ? 'array' : 'dict';
  return [`<${tag}>`, ...inner.map((line) => `  ${line}`), `</${tag}>`];
}

const toPlist = (value: PlistValue) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...toPlistLines(value),
    '</plist>',
    '',
  ].join('\n');

/**
 * Writes configuration profiles for Chrome and Edge. `toUuid` makes the same number of the same name every time: a profile
 * with the number of one that is installed takes its place.
 */
export function toMacFiles({ chromium, settings }: Rollout, toUuid: (name: string) => string): RolloutFile[] {
  return Object.entries(BROWSERS).map(([browser, { domain, title }]): RolloutFile => {
    const payload = (type: string, name: string, content: { [key: string]: PlistValue }) => ({
      PayloadType: type,
      PayloadIdentifier: `alongside.${chromium.id}.${browser}.${name}`,
      PayloadUUID: toUuid(`${chromium.id}.${browser}.${name}`),
      PayloadVersion: 1,
      PayloadDisplayName: `Alongside for ${title}`,
      ...content,
    });
    const install = { ExtensionSettings: { [chromium.id]: installEntry(chromium) } };
    const profile = payload('Configuration', 'profile', {
      PayloadScope: 'System',
      PayloadContent: [
        payload(domain, 'install', install),
        payload(`${domain}.extensions.${chromium.id}`, 'settings', settings),
      ],
    });
    return { name: `${browser}.mobileconfig`, text: toPlist(profile), encoding: 'utf-8' };
  });
}
