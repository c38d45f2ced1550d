// Portuguese: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Portuguese notes about feeds. */
export const ptFeeds: FeedsCatalogue = {
  'feeds.needAuthor': {
    one: '{n} dica a rever: {titles}',
    many: '{n} de dicas a rever: {titles}',
    other: '{n} dicas a rever: {titles}',
  },
  'feeds.noteCount': {
    one: '{n} nota para quem mantém este feed',
    many: '{n} de notas para quem mantém este feed',
    other: '{n} notas para quem mantém este feed',
  },
  'options.searchOnly': 'Nenhuma das dicas indica onde se aplica, por isso só se encontram pela pesquisa.',
  'tip.by': 'De {names}',
  'failure.jsonAt': 'linha {line}, coluna {column}, em {found}',
  'note.unusable': 'O que está aqui não pode ser usado e fica de fora: {found}. Escreva {expected} ou retire a chave.',
  'note.unknown-key': 'Esta chave não faz parte do formato e não tem efeito. Verifique como está escrita ou retire-a.',
  'note.unknown-contact':
    'Nenhum contacto deste feed tem o id {found}, por isso ninguém é indicado. Acrescente o contacto ou corrija o id.',
  'note.unknown-kind': '{found} não é um tipo de dica, por isso é usada como dica simples. Escolha um tipo do formato.',
  'note.pattern': '{found} não serve como lugar e fica de fora. Escreva um como https://finance.example/invoices/*.',
  'note.picture': 'Uma imagem é demasiado grande e fica de fora. Reduza-a ou use menos imagens.',
  'note.too-long': 'Isto ultrapassa o comprimento permitido e fica de fora. Encurte-o.',
  'note.twice': 'Dois itens têm este id, por isso só o último é usado. Dê a cada um o seu.',
  'note.no-id': 'Este item não tem um id utilizável e fica de fora. Dê-lhe um id que não mude.',
  'note.no-content':
    'Este item não tem conteúdo e fica de fora. Escreva content_html, content_text ou um resumo (summary).',
  'note.no-item': 'Aqui não está um item, mas {found}, que fica de fora. Escreva um item ou retire-o.',
  'note.search-only':
    'O que está aqui não pode ser usado. Para que ninguém veja esta dica onde não pertence, só se encontra pela pesquisa. Corrija-o ou retire-o.',
  'note.too-nested':
    'O HTML tem demasiados elementos, ou demasiados uns dentro dos outros, por isso a dica fica de fora. Simplifique-o.',
  'note.decisive': 'Em {key} deve estar {expected}; encontrado: {found}.',
  'note.item': 'item {n}',
  'note.person': 'contacto {id}',
  'found.list': 'uma lista',
  'found.object': 'um objeto',
  'found.nothing': 'nada',
  'expected.version': 'https://jsonfeed.org/version/1.1',
  'expected.address': 'um endereço web',
  'expected.date': 'uma data como 2026-11-23',
  'expected.email': 'um endereço de e-mail',
  'expected.list': 'uma lista',
  'expected.object': 'um objeto',
  'expected.truth': 'true ou false',
  'expected.number': 'um número',
  'expected.text': 'um texto',
};
