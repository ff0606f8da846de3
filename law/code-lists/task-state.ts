import { codeList } from '#engine/dictionary.ts'

export const taskState = codeList({
  id: 'task-state',
  title: { en: 'State of the task', fr: 'État de la tâche', pt: 'Estado da tarefa' },
  source: 'Amparo',
  codes: {
    open: { label: { en: 'To do', fr: 'À faire', pt: 'Por fazer' } },
    done: { label: { en: 'Done', fr: 'Fait', pt: 'Feita' } },
  },
})
