import { parseLayout } from '../core/sidebar/layout.ts';
import { createOwnRecord } from './local-record.ts';

/** Creates the record of how the sidebar stands, for every page and for single sites. */
export const createLayoutStore = () => createOwnRecord('sidebarLayout', parseLayout);
