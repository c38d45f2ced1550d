// Tables of HTML as Markdown's: one row of headings, and cells of one line. What has another shape is made to fit, and named.
import type TurndownService from 'turndown';
import type { HtmlNode } from 'turndown';
import { lossOf } from './losses.ts';

// Rules see the inside of a table as text: these marks, which no text has, say where its cells and rows end.
const [CELL, SPAN, END, ROW] = ['\ue000', '\ue001', '\ue002', '\ue003'];
const MARKS = /[\ue000-\ue003]/g;
const CELL_TEXT = new RegExp(`${CELL}(\\d+),(\\d+),([01]),(\\w*)${SPAN}([^${END}]*)${END}`, 'g');
/** Browsers go no further. */
const MOST_SPANNED = 1000;

const RULES: Record<string, string> = { left: ':---', center: ':---:', right: '---:' };

interface Cell {
  text: string;
  isHeading: boolean;
  /** `left`, `center`, `right`; empty where nothing is said. */
  align: string;
}

const spanOf = (node: HtmlNode, name: string) => {
  const span = Number.parseInt(node.getAttribute?.(name) ?? '1', 10);
  return span > 0 && span <= MOST_SPANNED ? span : 1;
};

const alignOf = (node: HtmlNode) =>
  /text-align:\s*(left|center|right)/i.exec(node.getAttribute?.('style') ?? '')?.[1]?.toLowerCase() ?? '';

const isInCell = ({ parentNode }: HtmlNode): boolean =>
  parentNode !== null && (/^T[DH]$/.test(parentNode.nodeName) || isInCell(parentNode));

const FENCED = /^(`{3,})[^\n]*\n([\s\S]*?)\n\1$/gm;

/** A cell's content in one line. */
function oneLine(content: string): string {
  return content
    .replace(FENCED, (_all, _fence, code: string) => `\`${code.replace(/\s+/g, ' ')}\``)
    .replace(/\\?\n\s*/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();
}

/** The cells in their columns: one that spans several is followed, or has below it, empty ones. */
function layOut(rows: readonly string[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const [, columns, lines, heading, align = '', text = ''] of row.matchAll(CELL_TEXT)) {
      while (grid[at]?.[column]) column += 1;
      const isHeading = heading === '1';
      for (let down = 0; down < Number(lines) && grid[at + down]; down += 1) {
        for (let right = 0; right < Number(columns); right += 1) {
          (grid[at + down] as Cell[])[column + right] = { text: down + right === 0 ? text : '', isHeading, align };
        }
      }
      column += Number(columns);
    }
  });
  return grid;
}

function writeTable(grid: readonly Cell[][]): string {
  const columns = Math.max(...grid.map(({ length }) => length));
  const writeRow = (cells: readonly (Cell | undefined)[]) =>
    `|${Array.from({ length: columns }, (_, at) => ` ${cells[at]?.text ?? ''} `.replace(/^ {2}$/, ' ')).join('|')}|`;
  const [first = [], ...others] = grid;
  const hasHeadings = first.length > 0 && first.every((cell) => cell?.isHeading);
  const rule = `|${Array.from({ length: columns }, (_, at) => ` ${RULES[first[at]?.align ?? ''] ?? '---'} |`).join('')}`;
  return [writeRow(hasHeadings ? first : []), rule, ...(hasHeadings ? others : grid).map(writeRow)].join('\n');
}

/** Lets a converter write tables; what they lose goes to `lost`. */
export function addTableRules(converter: TurndownService, lost: Set<string>): void {
  converter.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (content, node) => {
      const [columns, lines] = [spanOf(node, 'colspan'), spanOf(node, 'rowspan')];
      if (columns > 1 || lines > 1) lost.add(lossOf('mergedCells'));
      const text = content.replace(MARKS, '').trim();
      if (text.includes('\n')) lost.add(lossOf('cellLines'));
      return `${CELL}${columns},${lines},${node.nodeName === 'TH' ? 1 : 0},${alignOf(node)}${SPAN}${oneLine(text)}${END}`;
    },
  });
  converter.addRule('row', { filter: ['tr'], replacement: (content) => `${content}${ROW}` });
  converter.addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  converter.addRule('table', {
    filter: ['table'],
    replacement: (content, node) => {
      const rows = content.split(ROW).filter((row) => row.includes(CELL));
      const caption = content.replace(CELL_TEXT, '').replace(MARKS, '').trim();
      const grid = layOut(rows);
      if (isInCell(node)) {
        lost.add(lossOf('innerTable'));
        return `\n\n${grid.map((row) => row.map((cell) => cell?.text ?? '').join(', ')).join('; ')}\n\n`;
      }
      const table = grid.length === 0 ? '' : writeTable(grid);
      return `\n\n${[caption, table].filter(Boolean).join('\n\n')}\n\n`;
    },
  });
}
