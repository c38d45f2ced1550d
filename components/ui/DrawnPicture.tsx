import { h, type VNode } from 'preact';
import type { Text } from '../../lib/core/text/text.ts';
import type { Picture, PictureElement } from '../../lib/core/value/picture.ts';
import { Disclosure } from './Disclosure.tsx';
import './drawn-picture.css';

/** Draws an element of a picture with all that is in it. */
const drawElement = ({ tag, attributes, children }: PictureElement): VNode =>
  h(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : drawElement(child))));

interface DrawnPictureProps {
  picture: Picture;
  text: Text;
}

/** A picture with what its parts stand for, and the table behind it. */
export function DrawnPicture({ picture: { root, legend, table }, text }: DrawnPictureProps) {
  return (
    <figure class="drawn-picture">
      {drawElement(root)}
      {legend.length > 1 && (
        <ul class="picture-legend">
          {legend.map(({ name, part }) => (
            <li key={part}>
              <span class={`picture-swatch ${part}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <Disclosure label={text('worth.asTable')}>
        <DataTable {...table} />
      </Disclosure>
    </figure>
  );
}

/** A bar that stands in the row of a table, which says all that it shows. */
export const DrawnBar = ({ picture }: { picture: Picture }) => (
  <span class="drawn-bar" aria-hidden="true">
    {drawElement(picture.root)}
  </span>
);

/** The table behind a picture. */
function DataTable({ caption, heads, rows }: Picture['table']) {
  return (
    <div class="data-table-room">
      <table class="data-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={heads[at + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
