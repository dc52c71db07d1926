// Mermaid diagrams of the process tables.
import { FINAL, rowsAt } from './tables.mjs';
import { stateName, stepName } from './rows.mjs';

/** The state diagram of a role: one arrow for each pair of states, with the steps that lead from one to the other. */
export function stateDiagram(role, say) {
  const arrows = new Map();
  const draw = (from, to, label) => {
    const key = `${from} ${to}`;
    arrows.set(key, (arrows.get(key) ?? new Set()).add(label));
  };
  for (const row of rowsAt(role)) {
    if (row.then === 'same') continue;
    for (const from of row.when) draw(from, row.then, quiet(say(stepName(row.step))));
  }
  const states = [...new Set([...arrows.keys()].flatMap((key) => key.split(' ')))].filter((state) => state !== 'none');
  const name = (state) => (state === 'none' ? '[*]' : state);
  return [
    'stateDiagram-v2',
    ...states.map((state) => `    state "${quiet(say(stateName(state)))}" as ${state}`),
    ...[...arrows].map(([key, labels]) => {
      const [from, to] = key.split(' ').map(name);
      return `    ${from} --> ${to} : ${[...labels].join('<br/>')}`;
    }),
    ...states.filter((state) => FINAL[role]?.includes(state)).map((state) => `    ${state} --> [*]`),
  ].join('\n');
}

/** A text without what Mermaid reads as its own. */
export const quiet = (text) =>
  text
    .replace(/[;:#"<>{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in the notes and on the arrows of a sequence, as Mermaid writes it. */
export function sequenceDiagram({ participants, events }) {
  return [
    'sequenceDiagram',
    ...participants.map(({ office, name }) => `    participant ${office} as ${office}<br/>${quiet(name)}`),
    ...events.map((event) =>
      event.kind === 'note'
        ? `    Note over ${event.office}: ${event.lines.map(quiet).join('<br/>')}`
        : `    ${event.from}->>${event.to}: ${quiet(event.text)}`,
    ),
  ].join('\n');
}
