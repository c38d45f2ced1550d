// What assistive technology is given, read from the browser's own accessibility tree.
import type { AttachedTarget } from './attached-target.ts';

interface TreeNode {
  nodeId: string;
  ignored: boolean;
  childIds?: string[];
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** One thing that a screen reader comes to. */
export interface Reading {
  role: string;
  name: string;
  /** Says its words by itself when they change, and how urgently. */
  live?: string;
  /** All words in it. */
  words: string;
}

/** Reads the page from its beginning to its end, as a screen reader goes through it. */
export async function readThrough(target: Pick<AttachedTarget, 'send'>): Promise<Reading[]> {
  const { nodes } = await target.send<{ nodes: TreeNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: TreeNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const wordsOf = (node: TreeNode): string[] =>
    node.role?.value === 'StaticText' ? [node.name?.value ?? ''] : childrenOf(node).flatMap(wordsOf);
  const readings: Reading[] = [];
  const visit = (node: TreeNode) => {
    const role = node.role?.value ?? '';
    const live = node.properties?.find(({ name }) => name === 'live')?.value.value;
    // What only groups is passed over, unless it says something by itself.
    if (!node.ignored && (live || !['StaticText', 'InlineTextBox', 'none', 'generic', 'RootWebArea'].includes(role))) {
      readings.push({
        role,
        name: node.name?.value ?? '',
        words: wordsOf(node).join(' ').replace(/\s+/g, ' ').trim(),
        ...(typeof live === 'string' && live !== 'off' && { live }),
      });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  const [root] = nodes;
  if (root) visit(root);
  return readings;
}
