/** What must hold of every exploration: the name of a check and the sentence that it stands for. */
export const CHECKS = {
  log: 'A movement is the fold of its log in whatever order it is read; each send is made once, numbers have no gap, and a double does nothing.',
  throws: 'Nothing throws, whatever comes.',
  national: 'A national row sends nothing.',
  kind: 'A row is national, joint or both as its cause and what it sends say.',
  follows: 'A state is followed only by those that are said to follow it.',
  brings: 'An office is brought to a state only by what is said to bring it there.',
  admits: 'A state admits the acts and messages that it is said to admit, and no other.',
  sends: 'Each cause sends the messages that it owes to whom it owes them, once, and no other.',
  follow: 'What belongs to a step follows it in one commit, in the states that are said.',
  cases: 'A case of a step has its place in the states that are said, and in no other.',
  told: 'Each step tells what it is said to tell, once, and no other tells anything.',
  conditions: 'A step is guarded by the conditions that the law of the domain asks of it.',
  stranger: 'Who may not say a thing is not heard.',
  order: 'What closes a matter waits for the earlier messages of its sender.',
  grounds: 'Nothing is discharged without one of the grounds.',
  guarantee:
    'The guarantee is booked at release, and freed exactly once, if and only if the movement is discharged or its cancellation holds.',
  clocks:
    'A state that waits for an event sets the time limit of its office, and no limit runs where nothing is awaited.',
  endings: 'A world ends as the scenario says, each of these endings is reached, and each is one of the agreement.',
  rejected: 'Only the messages that the scenario names are rejected.',
  acts: 'Each act of the script is performed in the end, but those that the scenario lets go.',
  messages: 'The longest way of a scenario has as many messages as it is made for.',
  waits: 'No message waits for ever.',
  stuck: 'Where nothing more is on its way and a movement has not ended, a time limit runs or an act is admissible.',
  ends: 'Every movement can still end, whatever has happened.',
  convergence: 'The same acts and the same messages in any order, doubled or late, end in the same states and effects.',
  dead: 'A row names only states in which what it is about can come.',
  rows: 'Every row of every table does something.',
  tuples: 'Every ending of the agreement, with each of its states, is reached in each topology.',
} as const;

export type CheckName = keyof typeof CHECKS;
