// The tip store in memory does what every tip store must do: the tests, and what they assert, are those all stores share.
import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { testTipStore } from '../fixtures/tips/tip-store-contract.ts';

testTipStore(createMemoryTipStore);
