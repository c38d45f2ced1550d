// Portuguese: the messages about the page that help is for, what keeps it from being read, and help that has gone from it.
import type { enPlace } from './en-place.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about the page. */
export const ptPlace: Pick<Catalogue, keyof typeof enPlace> = {
  'back.title': 'A ajuda estava aberta aqui',
  'back.words': 'O seu navegador fechou-a ao carregar a página. Um clique trá-la de volta como estava.',
  'back.wordsKeys':
    'O seu navegador fechou-a ao carregar a página. Este botão ou {shortcut} trá-la de volta como estava.',
  'back.do': 'Reabrir a ajuda',

  'orphaned.title': 'O Alongside foi atualizado',
  'orphaned.words':
    'Prima o atalho ou o botão da barra de ferramentas para reabrir a ajuda aqui. O que escreveu mantém-se até lá, ou até fechar isto.',

  'unreadable.title': 'Não é possível ler esta página',
  'unreadable.titleNotYet': 'Esta página ainda não foi lida',
  'unreadable.browser-page':
    'As páginas do próprio navegador e das suas extensões não podem ser lidas. Pode pesquisar e perguntar como sempre.',
  'unreadable.store': 'O navegador não deixa as extensões lerem a sua loja. Pode pesquisar e perguntar como sempre.',
  'unreadable.needs-click':
    'Use o botão da barra de ferramentas ou o atalho, e a ajuda lê a página. Pode pesquisar e perguntar como sempre.',
  'unreadable.keys':
    'Prima {shortcut} ou o botão da barra de ferramentas, e a ajuda lê esta página. Pode pesquisar e perguntar como sempre.',
  'unreadable.pdf': 'Daqui não é possível ler documentos PDF. Pesquise uma palavra que lá veja ou pergunte.',
  'unreadable.reader':
    'A vista de leitura não pode ser lida daqui. Saia dela e a ajuda lê a página. Pode pesquisar e perguntar como sempre.',
  'unreadable.file': 'Os ficheiros neste dispositivo não são lidos. Pode pesquisar e perguntar como sempre.',
  'unreadable.no-access':
    'O seu navegador ou a sua organização bloqueia as extensões neste site. Pode pesquisar e perguntar como sempre.',
  'unreadable.no-site':
    'Esta página está vazia ou não pertence a nenhum site. Abra a página em que precisa de ajuda ou pesquise.',
  'unreadable.blank': 'Ainda não há nada nesta página. Abra a página em que precisa de ajuda ou pesquise.',
  'unreadable.busy':
    'Esta página está ocupada e não respondeu. Pode pesquisar e perguntar como sempre; reabra a ajuda daqui a pouco.',
  'unreadable.not-loaded':
    'O seu navegador não conseguiu abrir esta página e mostra a sua própria mensagem. Recarregue-a. Pode pesquisar e perguntar como sempre.',
  'unreadable.failed': 'Desta vez não foi possível ler esta página. Pode pesquisar e perguntar como sempre.',
};
