// What tips are written with, as the form has it: parts one below the other, each change kept.
import { useState } from 'preact/hooks';
import { StepsEditor } from '../../components/author/StepsEditor.tsx';
import { TextEditor } from '../../components/author/TextEditor.tsx';
import { TipPreview } from '../../components/author/TipPreview.tsx';
import { TitleField } from '../../components/author/TitleField.tsx';
import { err, ok } from '../../lib/core/result.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { sanitise } from '../../lib/platform/sanitiser.ts';
import { financeFeed, NOW } from '../fixtures/team/feeds.ts';
import { drawForm } from '../fixtures/team/pictured-tips.ts';
import type { EditorState } from './states.ts';

export function EditorDrawn({ state, text }: { state: EditorState; text: Text }) {
  const given = state.hasPicture ? { ...state.draft, pictures: { 'picture-1': drawForm() } } : state.draft;
  const [draft, setDraft] = useState(given);
  const pictures = {
    pictures: draft.pictures ?? {},
    onPicture: (name: string, address: string) =>
      setDraft((before) => ({ ...before, pictures: { ...before.pictures, [name]: address } })),
    onScale: async () => (state.refuses ? err(state.refuses) : ok(drawForm())),
  };
  const errors = state.error && draft.steps[0] ? { [draft.steps[0].key]: state.error } : {};
  return (
    <main class="gallery-editor">
      <h1 class="visually-hidden">{text('keep.do')}</h1>
      <TitleField
        value={draft.item.title ?? ''}
        text={text}
        onValue={(title) => setDraft((before) => ({ ...before, item: { ...before.item, title } }))}
      />
      <TextEditor
        label={text('keep.answer')}
        value={draft.text}
        text={text}
        error={state.error}
        {...pictures}
        onValue={(value) => setDraft((before) => ({ ...before, text: value }))}
      />
      <StepsEditor
        steps={draft.steps}
        text={text}
        errors={errors}
        {...pictures}
        onSteps={(steps) => setDraft((before) => ({ ...before, steps }))}
        onPickTarget={() => {}}
      />
      <TipPreview
        draft={draft}
        tools={{
          text,
          now: NOW,
          feeds: [financeFeed],
          renderHtml: sanitise,
          loadPicture: async () => null,
          onCopy: async () => true,
          onShow: () => {},
        }}
      />
    </main>
  );
}
