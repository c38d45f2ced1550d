// Portuguese: the messages about a page that is saved for those who write tips.
import type { enSave } from './en-save.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about saving a page. */
export const ptSave: Pick<Catalogue, keyof typeof enSave> = {
  'save.do': 'Guardar esta página para testes',
  'save.lead': 'Para equipas que mantêm as suas dicas em ficheiros. O ficheiro terá o que vê aqui e nada mais.',
  'save.maskAddress': 'Ocultar dados do endereço',
  'save.maskAddressHint': 'Números, identificadores, nomes e tudo o que pareça secreto',
  'save.maskTexts': 'Ocultar dados dos textos',
  'save.maskTextsHint': 'Endereços de e-mail, valores, números longos, nomes em saudações e tudo o que pareça secreto',
  'save.first': 'Na página guardada, “{title}” aparece primeiro.',
  'save.firstNone': 'Na página guardada não aparece nenhuma dica.',
  'save.before': 'Na própria página é “{title}”. A diferença está no que é ocultado ou deixado de fora.',
  'save.beforeNone':
    'Na própria página não aparece nenhuma dica. A diferença está no que é ocultado ou deixado de fora.',
  'save.skip': 'Ir para guardar',
  'save.address': 'Endereço',
  'save.title': 'Título',
  'save.field': 'O campo onde está',
  'save.selection': 'Texto selecionado',
  'save.heading': 'Cabeçalhos',
  'save.landmark': 'Áreas da página',
  'save.description': 'Descrição',
  'save.here': 'O que se escreve nos campos nunca é lido. Nada é enviado.',
  'save.done': 'Guardada como {name}. Coloque o ficheiro em {folder}, na sua pasta de dicas.',
  'save.nothing': 'Esta página não pode ser lida, por isso não há nada para guardar.',
};
