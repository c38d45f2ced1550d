import { useId } from 'preact/hooks';
import type { Recipient } from '../../lib/core/ask/kept-question.ts';
import { namesApart } from '../../lib/core/ask/names-apart.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { toContactReason, toPresence } from '../ui/contact-words.ts';
import { type Addressee, isRecipient } from './ask-state.ts';

interface RecipientFieldProps {
  /** Best first. */
  people: SuggestedContact[];
  /** People asked before, whose addresses complete what is typed. */
  known: readonly Addressee[];
  recipient: Recipient;
  now: number;
  text: Text;
  /** The sentence at the address; empty when there is nothing to say. */
  error: string;
  addressId: string;
  onRecipient: (recipient: Recipient) => void;
  onAddressLeft: () => void;
}

/** Chooses who is asked: the people suggested, best first, or an address of one's own. */
export function RecipientField(props: RecipientFieldProps) {
  const { people, recipient, now, text, onRecipient } = props;
  const name = useId();
  const names = namesApart(people);
  return (
    <fieldset class="recipients">
      <legend class="label">{text('mail.to')}</legend>
      {people.length > 0 && (
        <div class="recipient-chips">
          {people.map((person, at) => (
            <label class="recipient" key={`${person.feedId} ${person.contact.id}`}>
              <input
                type="radio"
                class="recipient-radio"
                name={name}
                checked={isRecipient(recipient, person)}
                onChange={() => onRecipient({ kind: 'person', person })}
              />
              <Avatar name={person.contact.name} size="small" />
              <span dir="auto">{names[at]?.full}</span>
            </label>
          ))}
          <label class="recipient">
            <input
              type="radio"
              class="recipient-radio"
              name={name}
              checked={recipient.kind === 'other'}
              onChange={() => onRecipient({ kind: 'other', email: '' })}
            />
            {text('askForm.someoneElse')}
          </label>
        </div>
      )}
      {recipient.kind === 'person' ? (
        <div class="soft" aria-live="polite">
          <p class="recipient-address" dir="ltr">
            {recipient.person.contact.email}
          </p>
          <p>{aboutPerson(recipient.person, now, text)}</p>
        </div>
      ) : (
        <AddressField {...props} email={recipient.email} />
      )}
    </fieldset>
  );
}

/** Why this person, when they are there, and what they say of themselves. */
function aboutPerson(person: SuggestedContact, now: number, text: Text): string {
  const { note } = person.contact;
  return [toContactReason(person, text), toPresence(person, now, text), note ?? '']
    .filter((words) => words !== '')
    .join(' · ');
}

function AddressField({
  email,
  people,
  known,
  error,
  addressId,
  text,
  onRecipient,
  onAddressLeft,
}: RecipientFieldProps & { email: string }) {
  const [errorId, listId] = [useId(), useId()];
  const addresses = new Map(
    [...known, ...people.map(({ contact }) => contact)].map(({ name, email: address }) => [address, name]),
  );
  return (
    <div>
      <label class="visually-hidden" for={addressId}>
        {text('mail.address')}
      </label>
      <input
        id={addressId}
        class="input"
        type="email"
        autocomplete="email"
        list={listId}
        dir="ltr"
        placeholder={text('mail.address')}
        value={email}
        aria-invalid={error !== ''}
        aria-describedby={error === '' ? undefined : errorId}
        onInput={(event) => onRecipient({ kind: 'other', email: event.currentTarget.value })}
        onBlur={onAddressLeft}
      />
      <datalist id={listId}>
        {Array.from(addresses, ([address, name]) => (
          <option key={address} value={address} label={name} />
        ))}
      </datalist>
      {error !== '' && (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
