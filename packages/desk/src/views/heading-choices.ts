import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { columnChoices } from '../document/headless-table.js';
import { number } from '../language/format.js';
import { keyLabel } from '../language/labels.js';

/** Asks for the heading of each column, for a table without headings. */
export function headingChoices(
  rows: readonly (readonly string[])[],
  headings: readonly string[],
  onChoose: (index: number, heading: string) => void,
  onDone: () => void,
): TemplateResult {
  return html`<div class="headings">
      <table>
        <thead>
          <tr>
            ${headings.map(
              (heading, index) =>
                html`<th scope="col">
                  <select
                    aria-label=${msg(str`Column ${number(index + 1)}`, { id: 'column-number' })}
                    @change=${(event: Event) => onChoose(index, (event.target as HTMLSelectElement).value)}
                  >
                    ${columnChoices.map(
                      each =>
                        html`<option value=${each} ?selected=${each === heading}>
                          ${each ? keyLabel(each) : msg('leave out', { id: 'column-none' })}
                        </option>`,
                    )}
                  </select>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            cells =>
              html`<tr>
                ${headings.map((_, index) => html`<td>${cells[index] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>
      <button type="button" id="use-headings" ?disabled=${!headings.includes('name')} @click=${onDone}>
        ${msg('Read it so', { id: 'column-done' })}
      </button>
    </p>`;
}
