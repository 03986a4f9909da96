interface MarkedProps {
  text: string;
  part: string;
}

/** A text with the first place that holds `part` marked, whatever its case. */
export function Marked({ text, part }: MarkedProps) {
  const wanted = part.trim().toLowerCase();
  const start = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  // Lower-casing may change the length of a text (İ); then the places do not fit and nothing is marked.
  if (start < 0 || text.toLowerCase().length !== text.length) return text;
  const end = start + wanted.length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
