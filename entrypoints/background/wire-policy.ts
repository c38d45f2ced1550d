// What holds from the start: the organisation's policy, and everything as after the install when it was deleted.
import type { BackgroundCalls, Handlers } from '../../lib/core/messages.ts';
import { loadPolicy, onPolicyChanged } from '../../lib/platform/managed-policy.ts';
import { clearOwnData } from '../../lib/platform/own-data.ts';
import type { FeedsService } from '../../lib/services/feeds.ts';
import type { SyncService } from '../../lib/services/sync.ts';

/** Follows the policy, now and whenever it changes. */
export function wirePolicy(ports: {
  feeds: FeedsService;
  sync: SyncService;
  deleteTips: () => Promise<void>;
  deleteKeys: () => Promise<void>;
}) {
  const follow = async () => {
    await ports.feeds.follow(await loadPolicy());
    await ports.sync.syncDue();
  };
  onPolicyChanged(() => void follow());
  const handlers: Pick<Handlers<BackgroundCalls>, 'deleteAll'> = {
    deleteAll: async () => {
      await ports.deleteTips();
      await ports.deleteKeys();
      await clearOwnData();
      await follow();
      return { deleted: true };
    },
  };
  return { follow, handlers };
}
