import { createContext } from 'preact';
import type { TextKey } from '../../lib/core/text/text.ts';

/** The sections of the options in their order, each with the message of its title; its name is its fragment. */
export const SECTIONS = {
  feeds: 'options.feeds',
  tips: 'own.title',
  questions: 'questions.title',
  you: 'you.title',
  pages: 'pages.title',
  quiet: 'quiet.title',
  use: 'use.title',
  data: 'data.title',
  log: 'log.title',
  about: 'about.title',
} as const satisfies Record<string, TextKey>;

/** The name of a section. */
export type SectionName = keyof typeof SECTIONS;

/** All of them in their order. */
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** Told by each section that it is there, and by which element; and with `null` that it is gone. */
export type NoteSection = (name: SectionName, element: HTMLElement | null) => void;

/** Some sections are there only while they have something to say, and each knows that best itself. */
export const NotingSections = createContext<NoteSection>(() => undefined);
