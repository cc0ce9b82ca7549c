/** Text in which backquotes set off names of columns and values. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split("`").map((piece, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces keep their places
        at % 2 === 1 ? <code key={at}>{piece}</code> : <span key={at}>{piece}</span>,
      )}
    </>
  );
}
