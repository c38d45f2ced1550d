import { useId } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { type FeedItem, TIP_KINDS } from '../../lib/core/feed/feed-schema.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { ProblemLines } from './ProblemLines.tsx';
import './more-fields.css';

/** Somebody who can be asked about a tip. */
export interface ListedPerson {
  id: string;
  name: string;
}

interface MoreFieldsProps {
  item: FeedItem;
  people: readonly ListedPerson[];
  problemsAt: (key: string) => WorkshopProblem[];
  text: Text;
  onItem: (item: FeedItem, name: string) => void;
}

type ItemHelp = NonNullable<FeedItem['_help']>;

const listed = (words: string) => words.split(/[,،、\n]/).flatMap((word) => word.trim() || []);

/** An object without the keys that hold nothing. */
const withoutEmpty = <T extends object>(of: T): T =>
  Object.fromEntries(
    Object.entries(of).filter(
      ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;

/** What a tip can say besides: who can help, until when it holds, what kind it is, for whom, in which language. */
export function MoreFields({ item, people, problemsAt, text, onItem }: MoreFieldsProps) {
  const help: ItemHelp = item._help ?? {};
  const setHelp = (part: Partial<ItemHelp>) =>
    onItem({ ...item, _help: withoutEmpty({ ...help, ...part }) }, Object.keys(part).join());
  return (
    <div class="more-fields">
      {people.length > 0 && (
        <fieldset>
          <legend class="label">{text('write.contacts')}</legend>
          {people.map(({ id, name }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={help.contacts?.includes(id) ?? false}
                onChange={(event) => {
                  const others = (help.contacts ?? []).filter((one) => one !== id);
                  setHelp({ contacts: event.currentTarget.checked ? [...others, id] : others });
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <Entry label={text('part.reviewBy')} problems={problemsAt('_help.review_by')} text={text}>
        {(props) => (
          <input
            {...props}
            type="date"
            value={help.review_by ?? ''}
            onChange={(event) => setHelp({ review_by: event.currentTarget.value })}
          />
        )}
      </Entry>
      <Entry label={text('part.kind')} problems={problemsAt('_help.kind')} text={text}>
        {(props) => (
          <select
            {...props}
            value={help.kind ?? 'tip'}
            onChange={(event) => setHelp({ kind: event.currentTarget.value })}
          >
            {TIP_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text(`kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Entry>
      <Entry
        label={text('write.audience')}
        hint={text('write.listHint')}
        problems={problemsAt('_help.audience')}
        text={text}
      >
        {(props) => (
          <input
            {...props}
            type="text"
            dir="auto"
            value={(help.audience ?? []).join(', ')}
            onChange={(event) => setHelp({ audience: listed(event.currentTarget.value) })}
          />
        )}
      </Entry>
      <Entry
        label={text('write.keywords')}
        hint={text('write.keywordsHint')}
        problems={problemsAt('_help.keywords')}
        text={text}
      >
        {(props) => (
          <input
            {...props}
            type="text"
            dir="auto"
            value={(help.keywords ?? []).join(', ')}
            onChange={(event) => setHelp({ keywords: listed(event.currentTarget.value) })}
          />
        )}
      </Entry>
      <Entry label={text('write.language')} problems={problemsAt('language')} text={text}>
        {(props) => (
          <TipLanguageSelect
            {...props}
            language={item.language ?? ''}
            text={text}
            onLanguage={(language) => onItem(withoutEmpty({ ...item, language }), 'language')}
          />
        )}
      </Entry>
    </div>
  );
}

interface FieldProps {
  id: string;
  class: string;
  'aria-invalid': boolean;
  'aria-describedby': string;
}

interface EntryProps {
  label: string;
  hint?: string;
  problems: readonly WorkshopProblem[];
  text: Text;
  children: (props: FieldProps) => preact.ComponentChildren;
}

function Entry({ label, hint, problems, text, children }: EntryProps) {
  const [id, hintId, problemsId] = [useId(), useId(), useId()];
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {children({
        id,
        class: 'input',
        'aria-invalid': problems.length > 0,
        'aria-describedby': hint ? `${hintId} ${problemsId}` : problemsId,
      })}
      {hint && (
        <p id={hintId} class="soft">
          {hint}
        </p>
      )}
      <ProblemLines id={problemsId} problems={problems} text={text} />
    </div>
  );
}

interface TipLanguageSelectProps extends FieldProps {
  language: string;
  text: Text;
  onLanguage: (language: string) => void;
}

function TipLanguageSelect({ language, text, onLanguage, ...props }: TipLanguageSelectProps) {
  const names = new Intl.DisplayNames([text.language], { type: 'language' });
  const codes = [...new Set([...LANGUAGES, ...(language === '' ? [] : [language])])];
  const nameOf = (code: string) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return (
    <select {...props} value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
      <option value="">{text('write.languageFeed')}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {nameOf(code)}
        </option>
      ))}
    </select>
  );
}
