// Portuguese: the notes to whoever keeps a feed.
import type { FeedsCatalogue } from './en-feeds.ts';

/** The Portuguese notes about feeds. */
export const ptFeeds: FeedsCatalogue = {
  'feeds.needAuthor': {
    one: '{n} dica a rever: {titles}',
    many: '{n} de dicas a rever: {titles}',
    other: '{n} dicas a rever: {titles}',
  },
  'feeds.needShort': { one: '{n} a rever', many: '{n} a rever', other: '{n} a rever' },
  'feeds.noteCount': {
    one: '{n} nota para quem mantém este feed',
    many: '{n} de notas para quem mantém este feed',
    other: '{n} notas para quem mantém este feed',
  },
  'feeds.local': 'Local, segue a sua pasta',
  'feeds.inFolder': {
    one: '{n} problema na sua pasta',
    many: '{n} de problemas na sua pasta',
    other: '{n} problemas na sua pasta',
  },
  'feeds.folderErrors': {
    one: 'Há um erro na sua pasta: {place}. As dicas ficam como estão até ser corrigido.',
    many: 'Há {n} de erros na sua pasta; o primeiro: {place}. As dicas ficam como estão até serem corrigidos.',
    other: 'Há {n} erros na sua pasta; o primeiro: {place}. As dicas ficam como estão até serem corrigidos.',
  },
  'options.searchOnly': 'Nenhuma das dicas indica onde se aplica, por isso só se encontram pela pesquisa.',
  'tip.by': 'De {names}',
  'failure.jsonAt': 'linha {line}, coluna {column}, em {found}',
  'note.unusable': 'O que está aqui não pode ser usado e fica de fora: {found}. Escreva {expected} ou retire a chave.',
  'note.unknown-key': 'Esta chave não faz parte do formato e não tem efeito. Verifique como está escrita ou retire-a.',
  'note.read-as': 'Isto é lido como {meant}. Escreva {meant}.',
  'note.shortened': 'Isto é mais longo do que um feed permite, por isso só se usa o início. Encurte-o.',
  'note.no-title': 'O feed não tem título, por isso chama-se {meant}. Dê-lhe um título.',
  'note.unknown-contact':
    'Nenhum contacto deste feed tem o id {found}, por isso ninguém é indicado. Acrescente o contacto ou corrija o id.',
  'note.unknown-kind': '{found} não é um tipo de dica, por isso é usada como dica simples. Escolha um tipo do formato.',
  'note.pattern': '{found} não serve como padrão e fica de fora. Escreva um como https://finance.example/invoices/*.',
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
    'O HTML tem demasiados elementos, ou demasiados uns dentro dos outros, por isso fica de fora. Simplifique-o.',
  'note.decisive': 'Em {key} deve estar {expected}; encontrado: {found}.',
  'note.item': 'item {n}',
  'note.person': 'contacto {id}',
  'found.list': 'uma lista',
  'found.object': 'um objeto',
  'found.nothing': 'nada',
  'note.picture-bad-address': 'Isto não é o endereço de uma imagem. Corrija-o ou retire a imagem.',
  'note.picture-insecure': 'O endereço começa por http://. Use https://.',
  'note.picture-other-host': 'A imagem está em {host}. Ponha-a no mesmo servidor que o feed.',
  'note.picture-redirect': 'O endereço reencaminha para {host}. Ponha a imagem no mesmo servidor que o feed.',
  'note.picture-redirect-key':
    'O endereço reencaminha para outro, e a chave do feed não é reenviada. Use o endereço final.',
  'note.picture-cors':
    'O servidor não a deixa ler. Faça-o enviar Access-Control-Allow-Origin: * também com as imagens.',
  'note.picture-refused':
    'O servidor pede uma chave e não aceita a do feed. Faça-o dar a imagem a quem pode ler o feed.',
  'note.picture-http': 'O servidor responde {status} em vez de uma imagem. Verifique o endereço.',
  'note.picture-later': 'O servidor estava ocupado ou não respondia. Será contactado na próxima sincronização.',
  'note.picture-disk': 'Não havia espaço para ela neste dispositivo.',
  'note.picture-type': 'Não é PNG, JPEG, GIF nem WebP; um SVG pode conter scripts. Guarde-a num desses formatos.',
  'note.picture-large':
    'A imagem é demasiado grande. O limite é de {megabytes} MB e {side} píxeis de largura e de altura.',
  'note.picture-many': 'Há mais imagens do que cabem numa dica ou num feed. Use menos ou mais pequenas.',
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
