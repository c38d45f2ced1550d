// How a failure is stored, so that builds from before its kind came can still say something true of it.
import { FAILURE_KINDS, type FailureKind, type SyncFailure } from '../core/feed/feed-status.ts';
import type { KeptStatuses } from './ports/status-store.ts';

/** Kinds that came after the first builds, each with the nearest that all builds have words for. */
const NEAREST: Partial<Record<FailureKind, FailureKind>> = { 'no-usable-tips': 'not-feed' };

type StoredFailure = SyncFailure & { exact?: FailureKind };

function toStoredFailure(failure: SyncFailure): StoredFailure {
  const nearest = NEAREST[failure.kind];
  return nearest ? { ...failure, kind: nearest, exact: failure.kind } : failure;
}

function fromStoredFailure({ exact, ...failure }: StoredFailure): SyncFailure {
  return exact && FAILURE_KINDS.includes(exact) ? { ...failure, kind: exact } : failure;
}

function withFailures(all: KeptStatuses, change: (failure: SyncFailure) => SyncFailure): KeptStatuses {
  const entries = Object.entries(all).map(([feedId, kept]) => {
    const { failure } = kept.status;
    return [feedId, failure ? { ...kept, status: { ...kept.status, failure: change(failure) } } : kept];
  });
  return Object.fromEntries(entries);
}

/** States as they are stored. */
export const toStoredStatuses = (all: KeptStatuses): KeptStatuses => withFailures(all, toStoredFailure);

/** States as they were before they were stored. */
export const fromStoredStatuses = (all: KeptStatuses): KeptStatuses => withFailures(all, fromStoredFailure);
