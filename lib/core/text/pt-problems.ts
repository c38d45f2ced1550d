// Portuguese: the messages about what is to be mended in a tip.
import type { enProblems } from './en-problems.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about what is to be mended in a tip. */
export const ptProblems: Pick<Catalogue, keyof typeof enProblems> = {
  'problem.no-text': 'Só há um título. Escreva o que fazer.',
  'problem.no-content': 'Ainda não há texto, por isso ninguém recebe esta dica. Escreva o que fazer.',
  'problem.title-empty': 'Diga no título do que se trata: é por ele que se escolhe.',
  'problem.same-title': '«{other}» tem o mesmo título para as mesmas páginas. Diga no título o que distingue esta.',
  'problem.near-duplicate': 'Diz quase o mesmo que «{other}». Junte as duas numa só dica.',
  'problem.shadowed':
    'Em todo o lado onde esta dica se aplica, «{other}» aparece primeiro. Diga o que a distingue ou junte as duas.',
  'problem.review-overdue': 'A revisão estava prevista para {day}. Releia a dica e escolha uma data posterior.',
  'problem.review-soon': 'A revisão está prevista para {day}.',
  'problem.unknown-owner': '{owner} não está entre os contactos deste feed. Escolha um deles como responsável.',
  'problem.unknown-contact':
    '{found} não está entre os contactos deste feed, por isso ninguém é indicado. Escolha um deles ou retire-o.',
  'problem.language': '{found} não é um código de língua. Use um como en, de ou pt-BR.',
  'problem.path-step': 'Os passos deste percurso não estão numerados de seguida: há um número repetido ou em falta.',
  'problem.twice': 'Outra dica tem o mesmo ID, por isso só uma delas chega aos leitores. Dê a cada uma o seu.',
  'problem.translation': 'A dica que esta deveria traduzir não existe ou é uma tradução desta. Escolha o original.',
  'problem.translation-old': 'O original, «{other}», já não é o que foi traduzido aqui. Traduza o que mudou.',
  'problem.feed-size': 'Ocupa {n} ficheiros de 5 MB; são lidos no máximo {most}. Faça dois feeds.',
  'problem.pattern':
    '{found} não é um endereço a que uma dica se possa aplicar. Escreva um como https://finance.example/invoices/*.',
  'problem.pattern-port':
    'A página guardada {page} tem a porta {port}. Acrescente :{port} a seguir ao host, senão a dica não aparece lá.',
  'problem.pattern-unseen':
    'Nenhuma página guardada tem este endereço. Guarde uma para testar a dica ou procure uma gralha.',
  'problem.unusable': '{found} não pode ser usado aqui. Use {expected}.',
  'problem.word-twice': '{word} aparece aqui mais de uma vez. Basta uma.',
};
