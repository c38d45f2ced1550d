// Spanish: the messages about recording the steps of a tip, and the steps themselves.
import type { enRecord } from './en-record.ts';
import type { Catalogue } from './text.ts';

/** The Spanish messages about recording steps. */
export const esRecord: Pick<Catalogue, keyof typeof enRecord> = {
  'record.do': 'Grabar los pasos',
  'record.name': 'Grabación de los pasos',
  'record.on': 'Grabando',
  'record.paused': 'En pausa',
  'record.how':
    'Haz la tarea en la página como siempre. Cada clic y cada campo se convierte en un paso. Lo que escribes o eliges no se graba nunca.',
  'record.pausedPerson': 'No se graba nada hasta que la reanudes.',
  'record.pausedClosed':
    'Tu navegador aún no deja que Alongside vea esta página. Pulsa en esta página el botón de la barra de herramientas y después Reanudar.',
  'record.pausedFull': 'Un consejo no puede tener más de {n} pasos. Elige Listo para usar estos.',
  'record.refused': 'En esta página no se pueden grabar pasos.',
  'record.none': 'Aún no hay pasos',
  'record.count': { one: '{n} paso por ahora', other: '{n} pasos por ahora' },
  'record.last': 'Últimos pasos',
  'record.undo': 'Deshacer el último',
  'record.pause': 'Pausar',
  'record.resume': 'Reanudar',
  'step.click': 'Haz clic en **{name}**.',
  'step.clickPlain': 'Haz clic aquí.',
  'step.tab': 'Abre la pestaña **{name}**.',
  'step.fill': 'Rellena **{name}**.',
  'step.fillPlain': 'Rellena este campo.',
  'step.choose': 'Elige una opción en **{name}**.',
  'step.choosePlain': 'Elige aquí una opción.',
  'step.row': 'Elige una fila en **{name}**.',
  'step.rowPlain': 'Elige una fila de la tabla.',
  'step.tick': 'Marca **{name}**.',
  'step.tickPlain': 'Marca esta casilla.',
  'step.untick': 'Desmarca **{name}**.',
  'step.untickPlain': 'Desmarca esta casilla.',
  'step.press': 'Pulsa **Intro**.',
};
