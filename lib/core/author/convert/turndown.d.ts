// As much of the converter as is used, in terms that exist where core runs.
declare module 'turndown' {
  /** An element, as rules get it. */
  export interface HtmlNode {
    nodeName: string;
    parentNode: HtmlNode | null;
    childNodes: ArrayLike<HtmlNode>;
    textContent: string | null;
    isBlock?: boolean;
    getAttribute?(name: string): string | null;
  }
  export interface Rule {
    filter: string[] | ((node: HtmlNode) => boolean);
    replacement(content: string, node: HtmlNode): string;
  }
  export default class TurndownService {
    constructor(options: Record<string, string | Rule['replacement']>);
    addRule(key: string, rule: Rule): this;
    remove(names: string[]): this;
    turndown(root: { nodeType: number }): string;
    escape(text: string): string;
  }
}
