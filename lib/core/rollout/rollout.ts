// A roll-out: from where browsers install the extension, and what is set for everybody.

/** A value of a policy, as files of policies write it. */
export type SetValue = string | boolean | string[];

/** What is set, by the keys of the policy. */
export type SetValues = Record<string, SetValue>;

/** What an organisation rolls out. */
export interface Rollout {
  /** The package for Chrome, Edge and other Chromium browsers. */
  chromium: {
    id: string;
    /** What the browser asks for updates: that of a store, or `updates.xml` of one's own host. */
    updateUrl: string;
  };
  /** The package for Firefox; absent where no address of one is known. */
  firefox?: {
    id: string;
    /** The address of the package itself. */
    address: string;
  };
  settings: SetValues;
}

/** A file of a roll-out, as text; how it is encoded is said beside it, because Windows reads no other. */
export interface RolloutFile {
  name: string;
  text: string;
  encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16 with mark';
}

/** The entry of `ExtensionSettings` that installs the extension, and lets nobody remove it. */
export const installEntry = ({ updateUrl }: Rollout['chromium']) => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
});
