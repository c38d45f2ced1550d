// What holds from the start: the organisation's policy, and everything as after the install when it was deleted.
import { loadPolicy, onPolicyChanged } from '../../lib/platform/managed-policy.ts';
import { whenPolicyKnown } from '../../lib/platform/policy-arrival.ts';
import { welcomeOnce } from '../../lib/platform/welcome.ts';
import { doAll } from '../../lib/services/do-all.ts';
import type { FeedsService } from '../../lib/services/feeds.ts';
import type { SyncService } from '../../lib/services/sync.ts';

/** Follows the policy, now and whenever it changes. */
export function wirePolicy(ports: {
  feeds: FeedsService;
  sync: SyncService;
  closeHelp: () => Promise<void>;
  deleteAll: () => Promise<void>;
  startAlarm: () => Promise<void>;
}) {
  const follow = async () => {
    await ports.feeds.follow(await loadPolicy());
    await ports.sync.syncDue();
  };
  const known = whenPolicyKnown();
  welcomeOnce(known);
  onPolicyChanged(() => void follow());
  const deleteAll = async () => {
    // Help that stays open would keep what is done in it.
    await ports.closeHelp();
    await doAll([ports.deleteAll, ports.startAlarm, follow]);
  };
  return { follow, begin: () => known.then(follow), deleteAll };
}
