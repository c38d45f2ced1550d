/** The lines of a text that hold something, without the space around them. */
export const filledLines = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);
