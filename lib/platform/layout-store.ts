import { parseLayout } from '../core/sidebar/layout.ts';
import { createOwnRecord } from './local-record.ts';

/** Creates the record of how the sidebar stands, the same in every page. */
export const createLayoutStore = () => createOwnRecord('sidebarLayout', parseLayout);
