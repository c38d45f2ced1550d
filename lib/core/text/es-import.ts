// Spanish: the messages about importing tips.
import type { enImport } from './en-import.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about importing tips. */
export const esImport: Pick<Catalogue, keyof typeof enImport> = {
  'import.do': 'Importar consejos',
  'import.lead':
    'De hojas de cálculo (CSV), Markdown, fuentes, propuestas, exportaciones de WordPress (XML) y páginas de centros de ayuda (HTML). Elige varios archivos a la vez o un ZIP. Verás lo que se ha encontrado antes de añadir nada.',
  'import.choose': 'Elegir archivos…',
  'import.reading': 'Leyendo los archivos…',
  'import.making': 'Creando consejos… {percent} %',
  'import.found': { one: '{n} consejo encontrado', other: '{n} consejos encontrados' },
  'import.files': 'Archivos',
  'import.noneIn': 'No se encontraron consejos',
  'import.lost': 'Omitido o cambiado',
  'import.same': {
    one: '{n} consejo ya está, palabra por palabra.',
    other: '{n} consejos ya están, palabra por palabra.',
  },
  'import.differing': {
    one: '{n} consejo ya está, con otro contenido',
    other: '{n} consejos ya están, con otro contenido',
  },
  'import.leave': 'Conservar lo que hay',
  'import.replace': 'Reemplazar lo que hay',
  'import.which': 'Cuáles',
  'import.add': { one: 'Añadir {n} consejo', other: 'Añadir {n} consejos' },
  'import.addAndReplace': 'Añadir {n}, reemplazar {other}',
  'import.nothing': 'No hay nada nuevo que añadir.',
  'import.failed': 'No se pudieron leer estos archivos. No se ha añadido nada.',
  'import.did': { one: 'importación de {n} consejo', other: 'importación de {n} consejos' },
  'import.title': 'Consejos importados',
};
