// Portuguese: the messages about picking on the page what a tip is about.
import type { enPick } from './en-pick.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about picking. */
export const ptPick: Pick<Catalogue, keyof typeof enPick> = {
  'pick.do': 'Escolher na página',
  'pick.tip': 'Escolha do que trata esta dica',
  'pick.step': 'Escolha o que este passo indica',
  'pick.take': 'Escolher isto',
  'pick.done': 'Escolheu «{name}».',
  'pick.doneUnnamed': 'Escolheu algo sem nome.',
  'pick.nothing': 'Nada foi escolhido. Tente novamente.',
};
