// What holds of every page and every set of tips.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTips } from '../../../lib/core/find/find-tips.ts';
import type { FoundTip, Reason } from '../../../lib/core/find/found-tip.ts';
import { createCollection } from '../../../lib/core/find/index/collection.ts';
import { textOfPart } from '../../../lib/core/find/index/tip-document.ts';
import { matchesError } from '../../../lib/core/find/words/error-match.ts';
import { comparable } from '../../../lib/core/find/words/names.ts';
import { toTerms } from '../../../lib/core/find/words/terms.ts';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { fitPlace, isExcluded, namesSite, toPlace, toUrl } from '../../../lib/core/place/place-match.ts';
import { pages, tipLists } from '../../fixtures/pages/random-pages.ts';

const fits = ({ tip }: FoundTip, page: PageSnapshot) => fitPlace(toPlace(tip), new URL(page.url)).fits;

/** Selected words alone may find a tip for another page of the same site, which does not leave this one out. */
const isOfSite = ({ tip, group }: FoundTip, { selection, url }: PageSnapshot) => {
  const [place, here] = [toPlace(tip), toUrl(url)];
  return group === 'site' && selection !== null && namesSite(place, here) && !isExcluded(place, here);
};

test('scores are probabilities, sorted; at most thirty; shown is never said of near, and of site for selected words alone', () => {
  fc.assert(
    fc.property(tipLists, pages, fc.boolean(), (tips, page, anyPlace) => {
      const found = findTips(createCollection(tips), page, { anyPlace });
      expect(found.length).toBeLessThanOrEqual(30);
      for (const one of found) {
        const { score, shown, group } = one;
        const isMeantElsewhere = isOfSite(one, page) && !fits(one, page);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(shown).toBe(group === 'field' || group === 'message' || group === 'page' || isMeantElsewhere);
      }
      const ranked = found.filter((of) => anyPlace || of.group !== 'near' || fits(of, page)).map(({ score }) => score);
      expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    }),
  );
});

test('a tip whose patterns do not fit is at most near, or what selected words mean elsewhere on the site', () => {
  fc.assert(
    fc.property(tipLists, pages, (tips, page) => {
      for (const found of findTips(createCollection(tips), page))
        expect(found.group === 'near' || fits(found, page) || isOfSite(found, page)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('finding twice finds the same, and the order of the feed does not choose', () => {
  fc.assert(
    fc.property(tipLists, pages, (tips, page) => {
      const once = findTips(createCollection(tips), page);
      expect(findTips(createCollection(tips), page)).toEqual(once);
      const scores = findTips(createCollection([...tips].reverse()), page).map(({ score }) => score.toFixed(9));
      expect(scores.sort()).toEqual(once.map(({ score }) => score.toFixed(9)).sort());
    }),
  );
});

/** The words of the part of the page that a reason names. */
function pageWords(page: PageSnapshot, { page: part }: Reason): string {
  const { field, error, errors, selection, headings, title, labels, url } = page;
  switch (part) {
    case 'field':
      return [field?.label, field?.name, field?.placeholder, field?.description].join(' ');
    case 'error':
      return [error, ...errors].join(' ');
    case 'selection':
      return selection ?? '';
    case 'section':
      return field?.section ?? '';
    case 'heading':
      return headings.join(' ');
    case 'title':
      return title;
    case 'label':
      return labels.join(' ');
    default:
      return decodeURIComponent(url);
  }
}

function expectTrue(reason: Reason, { tip }: FoundTip, page: PageSnapshot) {
  if (reason.tip === 'place') {
    expect(tip.match).toEqual(expect.arrayContaining(reason.words));
    return;
  }
  const [whole = ''] = reason.words;
  const isName = [page.field?.label, page.field?.name].includes(whole) && reason.tip === 'fields';
  const isMessage = [page.error, ...page.errors].includes(whole) && reason.tip === 'errors';
  if (isName && tip.fields.some((name) => comparable(name) === comparable(whole))) return;
  if (isMessage && tip.errors.some((error) => matchesError(error, whole))) return;
  // _delete ≈ remove_: the first word stands on the page, the second in the tip.
  const sides = reason.words.map((word) => word.split(' ≈ '));
  expect(toTerms(pageWords(page, reason))).toEqual(expect.arrayContaining(sides.map(([said]) => said)));
  expect(toTerms(textOfPart(tip, reason.tip))).toEqual(expect.arrayContaining(sides.map((side) => side.at(-1))));
}

test('every reason is true: its words stand on the page and in the tip', () => {
  fc.assert(
    fc.property(tipLists, pages, fc.boolean(), (tips, page, anyPlace) => {
      for (const found of findTips(createCollection(tips), page, { anyPlace })) {
        expect(found.reasons.length).toBeLessThanOrEqual(4);
        for (const reason of found.reasons) {
          expect(reason.words.length).toBeGreaterThan(0);
          expect(reason.words.length).toBeLessThanOrEqual(4);
          expectTrue(reason, found, page);
        }
      }
    }),
    { numRuns: 400 },
  );
});
