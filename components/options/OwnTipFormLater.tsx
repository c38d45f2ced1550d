import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OwnTipFormProps } from './OwnTipForm.tsx';

/** Loads the form of a tip of one's own. */
export const loadOwnTipForm = async () => (await import('./OwnTipForm.tsx')).OwnTipForm;

/** The form of a tip of one's own, loaded when it is opened first: most who open the options change none. */
export function OwnTipFormLater(props: OwnTipFormProps) {
  const [Form, setForm] = useState<FunctionComponent<OwnTipFormProps> | null>(null);
  useEffect(() => {
    void loadOwnTipForm().then((form) => setForm(() => form));
  }, []);
  return Form && <Form {...props} />;
}
