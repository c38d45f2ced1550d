// What of Chromium tests do without.

/**
 * The browser heeds the last such list alone, so it holds what Playwright turns off too.
 * Drawing what is suggested under the address bar as a web page would be more than a third of every start.
 */
const disabledFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** The argument that turns it off. */
export const WITHOUT_FEATURES = `--disable-features=${disabledFeatures.join(',')}`;
