// Whether a text speaks of a page rather than of one field: _This page lists …_, _Here you can …_
import { fold } from './terms.ts';

/** Letters at the beginning of a text: there it says what it is about. */
const BEGINNING = 60;

/** Words by which help points at the page that it is about, in the languages of the interface, folded. */
const WORDS = [
  'here|page|screen|section|tab|list|lists|listed|interface|overview',
  'hier|seite|bereich|liste|abschnitt|ubersicht',
  'aqui|pagina|seccion|secao|lista|pantalla|tela|ecra',
  'ici|ecran|rubrique|liste',
].join('|');

const SPEAKS_OF_PAGE = new RegExp(`\\b(?:${WORDS})\\b|ここ|ページ|画面|一覧|此处|这里|页面|列表|此页|هنا|صفحة`, 'u');

/** Tells whether a text begins by speaking of a page. */
export const speaksOfPage = (text: string): boolean => SPEAKS_OF_PAGE.test(fold(text.slice(0, BEGINNING)));
