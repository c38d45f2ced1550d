interface RecordedStepProps {
  /** A sentence with names in bold, as recording makes it. */
  markdown: string;
}

const BOLD = /\*\*((?:\\.|[^\\])+?)\*\*/su;

const unescaped = (words: string) => words.replace(/\\([\\`*_[\]<>~|])/g, '$1');

/** A recorded step, with the name in it set off. */
export function RecordedStep({ markdown }: RecordedStepProps) {
  const [before = '', name, after = ''] = markdown.split(BOLD);
  return (
    <span>
      {unescaped(before)}
      {name !== undefined && <strong dir="auto">{unescaped(name)}</strong>}
      {unescaped(after)}
    </span>
  );
}
