import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toExtensionId, toPackageId } from '../../../lib/core/release/extension-id.ts';

/** A public key, and the id that `sha256sum key.der | head -c32 | tr 0-9a-f a-p` gives it. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwaIVyTNWV7vCy4uTr5vDx/ymf8zCavrN7Gf3YMuPJc2Uu9WnzBr3oCsyyngfWH1NE/0qbeQp7iy4hxqvbSq5MG+iLhbm4LQX/p/GiXfeOomehJqveOnlo+lBkkRD2fMqTs21kLLQElMnN8M8aSPCsAPfx5ivOsje8828jik5J3hJpT+OnDJ6x3OzuHcJFFCGJEJbzmVRygg2qUYhFGlrtr0Dvhe0PBIpNlCadw1ULwoQPkZsRuI7xrFK1XETdwDw5Ah5oqL5o9vwlgV8DFWx7ZEEhaQ4pP3e9ZqGR/1w3hskVxvipq8BpH0jmAPwHRLoJhPFIfdeBDrbd0giOo/bNQIDAQAB';
const ID = 'plkmomedamabnbnamnobbhpbenbledaj';

const digest = createHash('sha256').update(Buffer.from(PUBLIC_KEY, 'base64')).digest();

test('the id of a key is the one that a shell computes', () => expect(toExtensionId(digest)).toBe(ID));

test('every half byte has its letter, the first half first', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => (at < 8 ? at * 2 * 16 + at * 2 + 1 : 255));
  expect(toExtensionId(bytes)).toBe('abcdefghijklmnoppppppppppppppppp');
});

test('a package is named by the first sixteen bytes', () => {
  expect(Buffer.from(toPackageId(digest)).toString('hex')).toBe(digest.toString('hex').slice(0, 32));
});
