import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredProfile } from '../browser/stored-profile.ts';

/** Where profiles of earlier builds are kept. */
export const PROFILES = path.resolve(import.meta.dirname, '../fixtures/profiles');

/** Stands in a kept profile for the port of the demo application, which is another in each run. */
export const KEPT_PORT = ':49999';

/** The port of an origin, with its colon. */
export const portOf = (origin: string): string => `:${new URL(origin).port}`;

/** What an earlier build has stored. */
export interface KeptProfile extends StoredProfile {
  /** The commit it was built from. */
  commit: string;
  day: string;
}

/** The kept profiles, the oldest first, with the demo application where it is now. */
export function readKeptProfiles(): KeptProfile[] {
  const files = readdirSync(PROFILES).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(path.join(PROFILES, file), 'utf8')) as KeptProfile);
}

/** A profile with the demo application where it is in this run. */
export const movedTo = (profile: KeptProfile, origin: string): KeptProfile =>
  JSON.parse(JSON.stringify(profile).replaceAll(KEPT_PORT, portOf(origin))) as KeptProfile;
