import { describe, expect, test } from 'vitest';
import { isDiskFull, storageFailure } from '../../lib/services/storage-failure.ts';
import { noteHeld } from '../held.ts';

const of = (name: string, message: string, more: object = {}) => Object.assign(new Error(message), { name, ...more });
const dom = (name: string, message = '') => new DOMException(message, name);

/** As browsers, their databases, their extension storage and Dexie put it. */
const FULL: Record<string, unknown> = {
  'a quota': dom('QuotaExceededError', 'The quota has been exceeded.'),
  'a quota without a word': dom('QuotaExceededError'),
  'Firefox, IndexedDB quota': of('NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR', ''),
  'Firefox, quota manager': of('NS_ERROR_DOM_QUOTA_REACHED', 'Persistent storage maximum size reached'),
  'Firefox, transaction': dom('QuotaExceededError', 'The current transaction exceeded its quota limitations.'),
  'Firefox, file': of('NS_ERROR_FILE_NO_DEVICE_SPACE', 'Component returned failure code: 0x80520010'),
  'Firefox, file, in words': of('Error', 'Component returned failure code: (NS_ERROR_FILE_NO_DEVICE_SPACE)'),
  'Firefox, old file': of('Error', 'NS_ERROR_FILE_DISK_FULL'),
  'Chromium, write': dom('UnknownError', 'Internal error committing transaction. FILE_ERROR_NO_SPACE'),
  'Chromium, LevelDB': of(
    'Error',
    'IO error: .../003144.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
  ),
  'Chromium, manifest': of(
    'Error',
    'IO error: .../MANIFEST-000001: No space left on device (ChromeMethodBFE: 9::NewLogger::8)',
  ),
  'Chromium, open': dom('QuotaExceededError', 'Encountered full disk while opening backing store for indexedDB.open.'),
  'Chromium, open, by another name': dom(
    'UnknownError',
    'Encountered full disk while opening backing store for indexedDB.open.',
  ),
  'Chromium, commit': dom('UnknownError', 'Encountered disk full while committing transaction.'),
  'extension storage': of('Error', 'QUOTA_BYTES quota exceeded'),
  'extension storage, one item': of('Error', 'QUOTA_BYTES_PER_ITEM quota exceeded'),
  Windows: of('Error', 'IO error: There is not enough space on the disk. (ChromeMethodBFE: 2::WritableFileSync::3)'),
  SQLite: of('Error', 'database or disk is full'),
  'SQLite, by code': of('Error', 'SQLITE_FULL'),
  Node: of('Error', 'ENOSPC: write'),
  'a text': 'FILE_ERROR_NO_SPACE',
  'an aborted transaction': of('AbortError', 'Transaction aborted', { inner: dom('QuotaExceededError') }),
  'Dexie, open': of('OpenFailedError', 'UnknownError Internal error', {
    inner: of('UnknownError', 'x', { inner: dom('UnknownError', 'FILE_ERROR_NO_SPACE') }),
  }),
  'Dexie, closed': of('DatabaseClosedError', 'x', { inner: of('QuotaExceededError', '') }),
  'Dexie, many rows': of('BulkError', '3 of 9 operations failed', { failures: [dom('QuotaExceededError')] }),
  'a cause': new Error('Could not be kept', { cause: new Error('x', { cause: dom('QuotaExceededError') }) }),
};

/** Firefox says no more than this where a full disk ended a write. */
const VAGUE = dom(
  'UnknownError',
  'The operation failed for reasons unrelated to the database itself and not covered by any other error code.',
);

const OTHER: Record<string, unknown> = {
  'Chromium, damaged': dom('UnknownError', 'Internal error opening backing store for indexedDB.open.'),
  'another version': dom('VersionError', 'The requested version (1) is less than the existing version (2).'),
  closed: of('DatabaseClosedError', 'Database has been closed'),
  'a mistake of ours': new TypeError('x is not a function'),
  nothing: undefined,
  null: null,
};

test('a full disk is known by every word for it', ({ task }) => {
  const unknown = Object.entries(FULL).filter(([, error]) => storageFailure(error).kind !== 'storage-full');
  noteHeld(
    task,
    'words for a full disk that are understood',
    Object.keys(FULL).length,
    Object.keys(FULL).length - unknown.length,
  );
  expect(unknown.map(([name]) => name)).toEqual([]);
  expect(
    Object.entries(FULL)
      .filter(([, error]) => !isDiskFull(error))
      .map(([name]) => name),
  ).toEqual([]);
});

test('what cannot be written and has no reason is a full disk, but may be any damage for whoever asks early', () => {
  expect(storageFailure(VAGUE).kind).toBe('storage-full');
  expect(isDiskFull(VAGUE)).toBe(false);
});

describe('what is not a full disk', () => {
  test.each(Object.entries(OTHER))('%s', (_, error) => {
    expect(isDiskFull(error)).toBe(false);
    expect(storageFailure(error).kind).toBe('storage');
  });

  test('keeps its name and words, at most 160 letters of them', () => {
    expect(storageFailure(new Error('Broken')).params).toEqual({ detail: 'Error Broken' });
    expect(String(storageFailure(new Error('x'.repeat(999))).params.detail)).toHaveLength(160);
  });
});

test('an error that is its own cause is read once', () => {
  const error: Error & { inner?: unknown } = new Error('Round');
  error.inner = error;
  expect(storageFailure(error).kind).toBe('storage');
});
