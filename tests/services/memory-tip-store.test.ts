import { createMemoryTipStore } from '../../lib/services/memory-tip-store.ts';
import { testTipStore } from '../fixtures/tips/tip-store-contract.ts';

testTipStore(createMemoryTipStore);
