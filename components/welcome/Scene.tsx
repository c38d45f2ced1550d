/** A form, the tip beside its field, and somebody to ask: what Alongside is, in a picture. */
export function Scene() {
  return (
    <svg class="scene" viewBox="0 0 320 220" aria-hidden="true">
      <rect class="scene-page" x="4" y="14" width="250" height="192" rx="10" />
      <path class="scene-line" d="M4 44h250" />
      <circle class="scene-faint" cx="20" cy="29" r="4" />
      <circle class="scene-faint" cx="34" cy="29" r="4" />
      <rect class="scene-faint" x="24" y="62" width="70" height="8" rx="4" />
      <rect class="scene-field" x="24" y="78" width="120" height="22" rx="5" />
      <rect class="scene-faint" x="24" y="114" width="54" height="8" rx="4" />
      <rect class="scene-field scene-field--stuck" x="24" y="130" width="120" height="22" rx="5" />
      <rect class="scene-faint" x="24" y="166" width="84" height="8" rx="4" />
      <rect class="scene-panel" x="176" y="40" width="138" height="172" rx="10" />
      <path class="scene-joint" d="M146 141h26" />
      <rect class="scene-card" x="188" y="56" width="114" height="84" rx="7" />
      <rect class="scene-ink" x="198" y="68" width="74" height="8" rx="4" />
      <circle class="scene-step" cx="203" cy="91" r="5" />
      <rect class="scene-faint" x="214" y="88" width="76" height="6" rx="3" />
      <circle class="scene-step" cx="203" cy="107" r="5" />
      <rect class="scene-faint" x="214" y="104" width="62" height="6" rx="3" />
      <circle class="scene-step" cx="203" cy="123" r="5" />
      <rect class="scene-faint" x="214" y="120" width="70" height="6" rx="3" />
      <rect class="scene-warm" x="188" y="154" width="114" height="44" rx="7" />
      <circle class="scene-face" cx="207" cy="176" r="11" />
      <rect class="scene-ink" x="226" y="166" width="56" height="7" rx="3.5" />
      <rect class="scene-faint" x="226" y="180" width="40" height="6" rx="3" />
    </svg>
  );
}
