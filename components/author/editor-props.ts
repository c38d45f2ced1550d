import type { PictureRefusal } from '../../lib/core/author/picture-refusal.ts';
import type { StepDraft } from '../../lib/core/author/tip-draft.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Makes a file a picture that tips can show, of at most so many characters, as a `data:` address. */
export type ScalePicture = (file: Blob, room: number) => Promise<Result<string, PictureRefusal>>;

/** What every field of a tip's text has to do with pictures. */
export interface PictureProps {
  /** The pictures of the whole tip, by name. */
  pictures: Readonly<Record<string, string>>;
  /** Adds a picture to those of the tip. */
  onPicture: (name: string, address: string) => void;
  onScale: ScalePicture;
}

/** What the steps of a tip draft are drawn from. */
export interface StepsEditorProps extends PictureProps {
  steps: readonly StepDraft[];
  text: Text;
  onSteps: (steps: StepDraft[]) => void;
  /** Lets the person choose on the page what a step points at; absent where there is no page. */
  onPickTarget?: (key: string) => void;
  /** What is wrong with steps, by their keys. */
  errors?: Readonly<Record<string, string>>;
}
