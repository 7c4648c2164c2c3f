import type { ReactNode } from 'react';

/** A table that scrolls sideways on a phone and reads as rows without it. */
export function StudyTable({
  name,
  head,
  rows,
}: {
  name: string;
  head: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={name}>
      <table className="w-full min-w-xl text-sm">
        <thead>
          <tr className="border-b border-line text-left align-bottom">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-2 pr-4 font-semibold">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-2.5 pr-4 text-left font-medium">
                {first}
              </th>
              {rest.map((cell, i) => (
                <td key={i} className="py-2.5 pr-4">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
