import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import type { ScreenFormProps } from './ScreenForm.tsx';
import '../ask/ask-form.css';

type Form = FunctionComponent<ScreenFormProps>;

let loaded: Form | null = null;

/** Loads what stands in front of the tips. */
export async function loadScreenForm(): Promise<Form> {
  loaded = (await import('./ScreenForm.tsx')).ScreenForm;
  return loaded;
}

/**
 * What stands in front of the tips, loaded when it is opened first: with what it needs for leaving out private words it
 * is as large as all that tips need, and most who open help find their tip.
 */
export function ScreenFormLater(props: ScreenFormProps) {
  const { screen, text, onBack } = props;
  const [Form, setForm] = useState(() => loaded);
  const [isGone, setGone] = useState(false);
  const isOpen = screen.view !== 'tips';
  useEffect(() => {
    if (!isOpen || Form) return;
    loadScreenForm().then(
      (form) => setForm(() => form),
      // An update has taken it away: what is to be done then is said in front of everything.
      () => setGone(true),
    );
  }, [isOpen, Form]);
  if (!isOpen) return null;
  if (Form) return <Form {...props} />;
  return (
    <section class="ask" aria-busy={!isGone}>
      <header class="ask-head">
        <IconButton shape="back" label={text('askForm.back')} onClick={onBack} />
      </header>
    </section>
  );
}
