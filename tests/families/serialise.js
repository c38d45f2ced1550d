// In the page: what is drawn, as HTML that draws the same without scripts and style sheets of the family.

/** What makes a difference to what a person sees and to what assistive technology is told. */
const COMPUTED = [
  'display',
  'visibility',
  'opacity',
  'position',
  'float',
  'overflow',
  'clip-path',
  'clip',
  'color',
  'width',
  'height',
  'top',
  'left',
  'flex-direction',
  'border-top-color',
  'background-color',
  'font-size',
  'text-transform',
  'content-visibility',
  '-webkit-text-security',
];

const plain = document.createElement('iframe');

/** What the browser itself gives to an element of a name. */
const defaults = new Map();
function defaultsOf(name) {
  if (!defaults.has(name)) {
    const element = plain.contentDocument.createElement(name);
    plain.contentDocument.body.append(element);
    const style = plain.contentWindow.getComputedStyle(element);
    defaults.set(name, Object.fromEntries(COMPUTED.map((key) => [key, style.getPropertyValue(key)])));
    element.remove();
  }
  return defaults.get(name);
}

const INHERITED = new Set(['visibility', 'color', 'font-size', 'text-transform', '-webkit-text-security']);
const PLACED = new Set(['top', 'left']);

function styleOf(element) {
  const style = getComputedStyle(element);
  const usual = defaultsOf(element.localName);
  const parent = element.parentElement ?? element.getRootNode().host;
  const around = parent && getComputedStyle(parent);
  const display = style.display;
  return COMPUTED.flatMap((key) => {
    const value = style.getPropertyValue(key);
    if (PLACED.has(key) && style.position === 'static') return [];
    if (/^(width|height)$/.test(key)) {
      return display === 'inline' || display === 'contents' || display === 'none' || value === 'auto'
        ? []
        : [`${key}:${Math.round(Number.parseFloat(value))}px`];
    }
    if (INHERITED.has(key))
      return around?.getPropertyValue(key) === value &&
        !/^(button|input|select|textarea|legend)$/.test(element.localName)
        ? []
        : [`${key}:${value}`];
    return value === usual[key] ? [] : [`${key}:${value}`];
  }).join(';');
}

const pseudoOf = (element) =>
  ['::before', '::after'].flatMap((which) => {
    const { content, display, visibility } = getComputedStyle(element, which);
    return display !== 'none' && visibility === 'visible' && /^".+"$/.test(content) ? [[which, content]] : [];
  });

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const VOID = /^(area|br|col|hr|img|input|link|meta|source|wbr)$/;
const LEFT_OUT = /^(script|style|link|noscript|meta|template)$/;

/** All children of a node: components without a shadow root answer with those alone that were given to them. */
const childrenOf = (node) => {
  const walker = document.createTreeWalker(node);
  const children = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
};

/** The HTML of a root, and the rules that it needs. */
function rootHtml(root, rules) {
  const own = new Map();
  const numberOf = (element) => {
    const style = styleOf(element);
    const pseudo = pseudoOf(element);
    const rule = JSON.stringify([style, pseudo]);
    if (style === '' && pseudo.length === 0) return '';
    if (!rules.has(rule)) rules.set(rule, rules.size);
    const number = rules.get(rule);
    own.set(number, [style, pseudo]);
    return ` data-s="${number}"`;
  };
  const html = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return escaped(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || LEFT_OUT.test(node.localName)) return '';
    const name = node.localName;
    const attributes = [...node.attributes]
      .filter(({ name: key }) => !/^(style|data-s|nonce|src|srcset|d|points)$/.test(key) && !key.startsWith('on'))
      .map((each) => ` ${each.name}="${escaped(each.value)}"`);
    const checked = node.checked ? ' checked' : '';
    const start = `<${name}${attributes.join('')}${checked && !node.hasAttribute('checked') ? checked : ''}${numberOf(node)}>`;
    if (VOID.test(name)) return start;
    const shadow = node.shadowRoot
      ? `<template shadowrootmode="open">${rootHtml(node.shadowRoot, rules)}</template>`
      : '';
    if (name === 'svg')
      return `${start}${[...node.children]
        .filter((each) => each.localName === 'title')
        .map(html)
        .join('')}</svg>`;
    return `${start}${shadow}${childrenOf(node).map(html).join('')}</${name}>`;
  };
  const body = childrenOf(root).map(html).join('');
  const sheet = [...own]
    .map(
      ([number, [style, pseudo]]) =>
        `[data-s="${number}"]{${style}}${pseudo.map(([which, content]) => `[data-s="${number}"]${which}{content:${content}}`).join('')}`,
    )
    .join('\n');
  return `<style>\n${sheet}\n</style>\n${body}`;
}

/** The page as HTML that draws the same by itself. */
globalThis.serialise = () => {
  // A document of its own, where no style sheet of the page reaches.
  document.documentElement.append(plain);
  defaults.clear();
  const html = rootHtml(document.body, new Map());
  plain.remove();
  return html;
};
