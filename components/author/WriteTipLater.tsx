import type { ComponentProps, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WriteTip } from './WriteTip.tsx';

/** Loads the form of a tip. */
export const loadWriteTip = async () => (await import('./WriteTip.tsx')).WriteTip;

type Props = ComponentProps<typeof WriteTip>;

/** The form of a tip, loaded when it is opened first: most who open help never write one. */
export function WriteTipLater(props: Props) {
  const [Form, setForm] = useState<FunctionComponent<Props> | null>(null);
  useEffect(() => {
    void loadWriteTip().then((form) => setForm(() => form));
  }, []);
  return Form ? <Form {...props} /> : <section class="ask" aria-label={props.text('write.title')} aria-busy="true" />;
}
