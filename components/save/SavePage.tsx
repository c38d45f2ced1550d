import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BackgroundCalls, Client, Help } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { linesToSave, type Masking, pageToSave } from '../../lib/core/saved-page/page-to-save.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import '../ask/ask-form.css';
import { FirstTip } from './FirstTip.tsx';
import { MaskChoices } from './MaskChoices.tsx';
import { SavedLines } from './SavedLines.tsx';
import { SaveFooter } from './SaveFooter.tsx';
import './save-page.css';

interface SavePageProps {
  client: Pick<Client<BackgroundCalls>, 'getHelp'>;
  help: Help;
  text: Text;
  onSave: (name: string, content: string) => void;
  onBack: () => void;
  /** Absent in the popup. */
  onClose?: () => void;
}

/** The page as it will be saved for those who write tips: every line of it in sight before it is. */
export function SavePage({ help, ...rest }: SavePageProps) {
  // What is looked through does not change while it is: the page may go on beside it.
  const [seen] = useState(help);
  const { text, onBack, onClose } = rest;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="ask" aria-label={text('save.do')}>
      <header class="ask-head">
        <IconButton shape="back" label={text('askForm.back')} onClick={onBack} />
        <div class="ask-head-words">
          <h1 ref={heading} class="ask-title" tabIndex={-1}>
            {text('save.do')}
          </h1>
        </div>
        {onClose && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
      </header>
      {seen.page.status === 'read' ? (
        <Preview {...rest} seen={seen} read={seen.page.snapshot} />
      ) : (
        <div class="ask-fields">
          <p>{text('save.nothing')}</p>
        </div>
      )}
    </section>
  );
}

interface PreviewProps extends Pick<SavePageProps, 'client' | 'text' | 'onSave'> {
  seen: Help;
  read: PageSnapshot;
}

const NOTHING: ReadonlySet<string> = new Set();
const ALL_MASKED: Masking = { address: true, texts: true };
/** With more lines, whoever uses the keyboard does not want to go through all of them to the button. */
const FEW_LINES = 8;

function Preview({ seen, read, client, text, onSave }: PreviewProps) {
  const [masking, setMasking] = useState(ALL_MASKED);
  const [leftOut, setLeftOut] = useState(NOTHING);
  const [saved, setSaved] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const lines = useMemo(() => linesToSave(seen, masking), [seen, masking]);
  const file = pageToSave(lines.filter(({ key }) => !leftOut.has(key)));
  return (
    <>
      <div class="ask-fields">
        {/* Not in the head: in a low window the lines need the room. */}
        <p class="soft">{text('save.lead')}</p>
        <MaskChoices masking={masking} text={text} onMasking={setMasking} />
        <div>
          <p class="label">{text('save.address')}</p>
          <p class="save-address" dir="ltr">
            <Breakable words={file.page.url} />
          </p>
        </div>
        <FirstTip client={client} read={read} saved={file.page} text={text} />
        {lines.length > FEW_LINES && (
          <button
            type="button"
            class="button button--small save-skip visually-hidden"
            onClick={() => button.current?.focus()}
          >
            {text('save.skip')}
          </button>
        )}
        <SavedLines
          lines={lines}
          leftOut={leftOut}
          text={text}
          onLeaveOut={(key, isLeftOut) => {
            const others = [...leftOut].filter((one) => one !== key);
            setLeftOut(new Set(isLeftOut ? [...others, key] : others));
          }}
        />
      </div>
      <SaveFooter
        fileName={file.fileName}
        isSaved={saved === file.text}
        text={text}
        button={button}
        onSave={() => {
          onSave(file.fileName, file.text);
          setSaved(file.text);
        }}
      />
    </>
  );
}
