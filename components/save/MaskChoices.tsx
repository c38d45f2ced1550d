import type { Masking } from '../../lib/core/saved-page/page-to-save.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { HintedCheck } from '../ui/HintedCheck.tsx';

const CLASSES = { label: 'check', hint: 'mail-part-note soft' };

interface MaskChoicesProps {
  masking: Masking;
  text: Text;
  onMasking: (masking: Masking) => void;
}

/** What is masked, all of it until a tick is taken away. */
export function MaskChoices({ masking, text, onMasking }: MaskChoicesProps) {
  return (
    <div class="save-masks">
      <div>
        <HintedCheck
          name={text('save.maskAddress')}
          hint={text('save.maskAddressHint')}
          isChecked={masking.address}
          onCheck={(address) => onMasking({ ...masking, address })}
          classes={CLASSES}
        />
      </div>
      <div>
        <HintedCheck
          name={text('save.maskTexts')}
          hint={text('save.maskTextsHint')}
          isChecked={masking.texts}
          onCheck={(texts) => onMasking({ ...masking, texts })}
          classes={CLASSES}
        />
      </div>
    </div>
  );
}
