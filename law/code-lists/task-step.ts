import { codeList } from '#engine/dictionary.ts'

/** Very few and very plain: on a list or a locked screen the word must tell neither which right nor which fact. */
export const taskStep = codeList({
  id: 'task-step',
  title: { en: 'Kind of task', fr: 'Type de tâche', pt: 'Tipo de tarefa' },
  source: 'Amparo',
  codes: {
    look: { label: { en: 'Look', fr: 'Regarder', pt: 'Ver' } },
    speak: { label: { en: 'Speak', fr: 'Parler', pt: 'Falar' } },
    arrange: { label: { en: 'Arrange', fr: 'Organiser', pt: 'Organizar' } },
    'follow-up': { label: { en: 'Follow up', fr: 'Relancer', pt: 'Acompanhar' } },
  },
})
