/** The beginning of a text, cut at a word's end; what is short enough stays whole. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most + 1).replace(/\s+\S*$/, "");
  // A single word that is longer than all the room.
  const kept = words.length > most ? text.slice(0, most) : words;
  return `${kept.replace(/[\s.,:;—–-]+$/, "")}…`;
}
