import { section } from '#engine/dictionary.ts'
import { taskOrigin } from '#law/code-lists/task-origin.ts'
import { taskState } from '#law/code-lists/task-state.ts'
import { taskStep } from '#law/code-lists/task-step.ts'
import { moment } from './kinds.ts'

/**
 * Something to be done by a day: a colleague's own reminder, or a deadline that only facts of the team yield and that a
 * device therefore signs for the lists. The node is not told which of the two: few rights hang on team facts alone, so
 * *the law set this* would tell which fact stands behind it.
 */
export const task = section({
  id: 'task',
  items: 'many',
  label: { en: 'Task', fr: 'Tâche', pt: 'Tarefa' },
  fields: {
    what: {
      type: { kind: 'text', longest: 500 },
      holds: { sealed: 'narrative' },
      merge: 'ask',
      label: { en: 'What to do', fr: 'À faire', pt: 'O que fazer' },
      ask: { en: 'What is to be done?', fr: 'Que faut-il faire ?', pt: 'O que é preciso fazer?' },
      why: {
        en: 'Only your team can read it. Lists show the kind of task and the date.',
        fr: 'Seule votre équipe peut le lire. Les listes montrent le type de tâche et la date.',
        pt: 'Só a sua equipa o pode ler. As listas mostram o tipo de tarefa e a data.',
      },
    },
    dueAt: {
      type: moment,
      holds: 'node-fact',
      merge: 'earliest',
      label: { en: 'By when', fr: 'Pour quand', pt: 'Até quando' },
      ask: { en: 'By when?', fr: 'Pour quand ?', pt: 'Até quando?' },
      why: {
        en: 'The case comes up on Today by this date. A day counts until its end.',
        fr: 'Le dossier apparaît à cette date dans Aujourd’hui. Un jour compte jusqu’à sa fin.',
        pt: 'O caso aparece em Hoje nesta data. Um dia conta até ao fim.',
      },
    },
    step: {
      type: { kind: 'code', list: taskStep },
      holds: 'node-fact',
      merge: 'ask',
      label: { en: 'Kind of task', fr: 'Type de tâche', pt: 'Tipo de tarefa' },
      ask: { en: 'What kind of task is it?', fr: 'Quel type de tâche ?', pt: 'Que tipo de tarefa é?' },
      why: {
        en: 'This word stands on lists, where others may see it.',
        fr: 'Ce mot figure dans les listes, où d’autres peuvent le voir.',
        pt: 'Esta palavra aparece nas listas, onde outros a podem ver.',
      },
    },
    state: {
      type: { kind: 'code', list: taskState },
      holds: 'node-fact',
      merge: { protective: ['open', 'unknown', 'declined', 'done'] },
      label: { en: 'State', fr: 'État', pt: 'Estado' },
    },
    origin: {
      type: { kind: 'code', list: taskOrigin },
      holds: { teamFact: 'narrative' },
      // Two devices know alike whether a colleague wrote it; only a forged entry could differ.
      merge: { protective: ['colleague', 'unknown', 'declined', 'law'] },
      label: { en: 'Set by', fr: 'Fixée par', pt: 'Marcada por' },
    },
  },
})
