import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ElementNode, type HtmlNode, parseHtml } from '../../../lib/core/author/convert/html-nodes.ts';

/** Holds the nodes of an element against each other. */
function judgeNodes(element: ElementNode): void {
  const all = element.childNodes;
  all.forEach((node: HtmlNode, at) => {
    expect(node.parentNode).toBe(element);
    expect(node.nextSibling).toBe(all[at + 1] ?? null);
    expect(node.previousSibling).toBe(all[at - 1] ?? null);
    if (node instanceof ElementNode) judgeNodes(node);
  });
}

test('HTML is read with its entities, without comments', () => {
  const root = parseHtml('<p CLASS=x>a &amp; b<!-- c --><br>d</p>');
  const [paragraph] = root.children;
  expect(paragraph?.getAttribute('class')).toBe('x');
  expect(paragraph?.getAttribute('constructor')).toBeNull();
  expect(root.textContent).toBe('a & bd');
  expect(root.getElementsByTagName('br')).toHaveLength(1);
});

test('nodes know those beside them, also once some are gone or elsewhere, and in a copy', () => {
  const part = fc.constantFrom('<p>', '</p>', '<b>', '</b>', 'words', '<br>', '<li>', '<!-- -->', '</div>');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.nat(), (parts, seed) => {
      const root = parseHtml(parts.join(''));
      judgeNodes(root);
      const gone = root.childNodes[seed % Math.max(1, root.childNodes.length)];
      if (gone) root.removeChild(gone);
      judgeNodes(root);
      root.replaceChildren(root.childNodes.toReversed());
      judgeNodes(root);
      const copy = root.cloneNode();
      judgeNodes(copy);
      expect(copy.textContent).toBe(root.textContent);
    }),
  );
});
