import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  title: string;
  words: string;
  /** `quiet` stands above tips; `first` begins a page without one; `whole` has the place to itself. */
  size?: 'quiet' | 'first' | 'whole';
  children?: ComponentChildren;
}

/** Says kindly why there is nothing here, and what can be done. */
export function Notice({ title, words, size = 'whole', children }: NoticeProps) {
  return (
    <div class={`notice notice--${size}`}>
      <h2 class="notice-title">{title}</h2>
      <p class="soft">{words}</p>
      {children && <div class="notice-actions">{children}</div>}
    </div>
  );
}
