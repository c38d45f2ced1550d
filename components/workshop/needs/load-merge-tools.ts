// What merges reports: nobody waits for it who opens none.

/** Loads what merges reports and makes a page of them. */
export async function loadMergeTools() {
  const [{ readReport }, { mergeReports }, { monthsTooClose }, { teamPage }] = await Promise.all([
    import('../../../lib/core/value/read-report.ts'),
    import('../../../lib/core/value/team/merge-reports.ts'),
    import('../../../lib/core/value/team/merge-record.ts'),
    import('../../../lib/core/value/team/team-page.ts'),
  ]);
  return { readReport, mergeReports, monthsTooClose, teamPage };
}
