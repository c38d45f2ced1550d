// Portuguese: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The Portuguese messages about importing tips. */
export const ptImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': 'Importar dicas',
  'import.lead':
    'De folhas de cálculo (CSV), Markdown, feeds, propostas, exportações do WordPress (XML) e páginas de centros de ajuda (HTML). Escolha vários ficheiros de uma vez ou um ZIP. Verá o que foi encontrado antes de algo ser acrescentado.',
  'import.choose': 'Escolher ficheiros…',
  'import.reading': 'A ler os ficheiros…',
  'import.making': 'A criar dicas… {percent}%',
  'import.found': { one: '{n} dica encontrada', many: '{n} de dicas encontradas', other: '{n} dicas encontradas' },
  'import.files': 'Ficheiros',
  'import.noneIn': 'Nenhuma dica encontrada',
  'import.lost': 'Deixado de fora ou alterado',
  'import.same': {
    one: '{n} dica já existe, palavra por palavra.',
    many: '{n} de dicas já existem, palavra por palavra.',
    other: '{n} dicas já existem, palavra por palavra.',
  },
  'import.differing': {
    one: '{n} dica já existe com outro conteúdo',
    many: '{n} de dicas já existem com outro conteúdo',
    other: '{n} dicas já existem com outro conteúdo',
  },
  'import.leave': 'Manter o que existe',
  'import.replace': 'Substituir o que existe',
  'import.which': 'Quais',
  'import.add': { one: 'Acrescentar {n} dica', many: 'Acrescentar {n} de dicas', other: 'Acrescentar {n} dicas' },
  'import.addAndReplace': 'Acrescentar {n}, substituir {other}',
  'import.nothing': 'Não há nada de novo para acrescentar.',
  'import.failed': 'Não foi possível ler estes ficheiros. Nada foi acrescentado.',
  'import.did': { one: 'importação de {n} dica', many: 'importação de {n} de dicas', other: 'importação de {n} dicas' },
  'import.title': 'Dicas importadas',
};
