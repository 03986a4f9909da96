interface MarkedProps {
  text: string;
  /** places in the text, in UTF-16 units and in order: from one, up to another */
  marks: readonly (readonly number[])[];
}

/** A text with the places marked that answer a search. */
export function Marked({ text, marks }: MarkedProps) {
  const ends = [0, ...marks.map(([, end = 0]) => end)];
  return (
    <>
      {marks.map(([start = 0, end = 0], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
