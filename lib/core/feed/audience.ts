// For whom tips are written.
import type { Tip } from './tip.ts';

/** Tells whether a tip is for somebody with these roles: one without an audience is for everyone. */
export const isForRoles = (roles: readonly string[]) => {
  const own = new Set(roles.map((role) => role.toLowerCase()));
  return ({ audience }: Pick<Tip, 'audience'>) =>
    own.size === 0 || audience.length === 0 || audience.some((role) => own.has(role.toLowerCase()));
};
