import { readFile } from 'node:fs/promises';
import { poll } from './poll.ts';

/** The mailto: links that the program standing in for the mail app has noted; waits until there are enough. */
export async function readMails(mailLog: string | undefined, count: number): Promise<string[]> {
  if (!mailLog) throw new Error('Mails are noted only when launched with captureMail: true.');
  return poll(`${count} mail(s)`, async () => {
    const text = await readFile(mailLog, 'utf8').catch(() => '');
    const mails = text.split('\n').filter(Boolean);
    return mails.length >= count && mails;
  });
}
