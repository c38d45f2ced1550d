// A tip with a picture that is on the device, with pictures that are left out, and with a video.
import type { Tip } from '../../lib/core/feed/tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import { found, invoiceHelp, tip } from './fixtures.ts';

const [WIDTH, HEIGHT] = [640, 360];

/** A drawing of a form as the data of a picture. */
export function drawForm(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const brush = canvas.getContext('2d');
  if (!brush) return '';
  const box = (colour: string, ...at: [number, number, number, number]) => {
    brush.fillStyle = colour;
    brush.fillRect(...at);
  };
  box('#f4f6f8', 0, 0, WIDTH, HEIGHT);
  box('#20455f', 0, 0, WIDTH, 56);
  for (const [line, top] of [104, 184, 264].entries()) {
    box('#8a98a5', 40, top - 24, 160, 10);
    box(line === 1 ? '#fff3c4' : '#ffffff', 40, top, 560, 40);
    brush.strokeRect(40, top, 560, 40);
  }
  return canvas.toDataURL('image/png');
}

const helpWith = (given: Partial<Tip>): Help => {
  const [first, ...others] = invoiceHelp.tips;
  if (!first) throw new Error('There is no tip to put a picture into.');
  const about = tip({
    id: 'pictures',
    title: 'Where the cost centre stands',
    feedId: 'https://finance.example/tips.json',
  });
  return {
    ...invoiceHelp,
    tips: [found({ ...about, ...given }, { ...first, tip: { ...about, ...given } }), ...others],
  };
};

/** With a picture and a video. */
export const pictureHelp = helpWith({
  html: '<p>It is the yellow line of the form:</p><img src="form.png" alt="The form, its second line marked"><p>The film shows it in a minute.</p><iframe src="https://player.vimeo.com/video/1"></iframe>',
  pictures: [{ source: 'form.png', width: WIDTH, height: HEIGHT }],
});

/** With pictures that are left out: their words stand there. */
export const pictureAwayHelp = helpWith({
  html: '<p>First the list, then the form:</p><img src="a.svg" alt="The list of projects, sorted by name"><img src="b.svg" alt="The form, its second line marked"><p>And that is all.</p>',
});
