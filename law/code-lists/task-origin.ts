import { codeList } from '#engine/dictionary.ts'

export const taskOrigin = codeList({
  id: 'task-origin',
  title: { en: 'Where the task comes from', fr: 'Origine de la tâche', pt: 'Origem da tarefa' },
  source: 'Amparo',
  codes: {
    law: { label: { en: 'A deadline of the law', fr: 'Un délai de la loi', pt: 'Um prazo da lei' } },
    colleague: { label: { en: 'A colleague', fr: 'Un ou une collègue', pt: 'Alguém da equipa' } },
  },
})
