// HTML as nodes that a converter can walk, the same everywhere: extension pages must not make nodes of text themselves.
import { Parser } from 'htmlparser2';

/** Some text in HTML. */
export class TextNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes: HtmlNode[] = [];
  readonly firstChild = null;
  parentNode: ElementNode | null = null;
  nextSibling: HtmlNode | null = null;
  previousSibling: HtmlNode | null = null;
  data: string;

  constructor(data: string) {
    this.data = data;
  }

  get nodeValue(): string {
    return this.data;
  }
  get textContent(): string {
    return this.data;
  }
  cloneNode(): TextNode {
    return new TextNode(this.data);
  }
}

/** An element of HTML; its name is in capitals. */
export class ElementNode {
  readonly nodeType = 1;
  readonly attributes: Record<string, string>;
  readonly childNodes: HtmlNode[] = [];
  parentNode: ElementNode | null = null;
  nextSibling: HtmlNode | null = null;
  previousSibling: HtmlNode | null = null;
  nodeName: string;

  constructor(nodeName: string, attributes: Record<string, string> = {}, children: readonly HtmlNode[] = []) {
    this.nodeName = nodeName;
    this.attributes = attributes;
    this.replaceChildren(children);
  }

  get nodeValue(): null {
    return null;
  }
  get firstChild(): HtmlNode | null {
    return this.childNodes[0] ?? null;
  }
  get children(): ElementNode[] {
    return this.childNodes.filter((node) => node instanceof ElementNode);
  }
  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join('');
  }
  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? null) : null;
  }
  getElementsByTagName(name: string): ElementNode[] {
    return this.children.flatMap((child) => [
      ...(child.nodeName === name.toUpperCase() ? [child] : []),
      ...child.getElementsByTagName(name),
    ]);
  }
  append(node: HtmlNode): void {
    node.parentNode = this;
    joinSiblings(this.childNodes.at(-1) ?? null, node);
    node.nextSibling = null;
    this.childNodes.push(node);
  }
  replaceChildren(children: readonly HtmlNode[]): void {
    this.childNodes.length = 0;
    for (const child of children) this.append(child);
  }
  removeChild(node: HtmlNode): void {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    joinSiblings(node.previousSibling, node.nextSibling);
  }
  cloneNode(): ElementNode {
    return new ElementNode(
      this.nodeName,
      this.attributes,
      this.childNodes.map((node) => node.cloneNode()),
    );
  }
}

export type HtmlNode = TextNode | ElementNode;

function joinSiblings(before: HtmlNode | null, after: HtmlNode | null): void {
  if (before) before.nextSibling = after;
  if (after) after.previousSibling = before;
}

/** Reads HTML as nodes in one root; comments are left out. */
export function parseHtml(html: string): ElementNode {
  const root = new ElementNode('ROOT');
  let open = root;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = new ElementNode(name.toUpperCase(), attributes);
      open.append(element);
      open = element;
    },
    ontext: (data) => {
      const last = open.childNodes.at(-1);
      if (last instanceof TextNode) last.data += data;
      else open.append(new TextNode(data));
    },
    onclosetag: () => {
      open = open.parentNode ?? root;
    },
  });
  parser.end(html);
  return root;
}
