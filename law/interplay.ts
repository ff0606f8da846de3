import type { Interplay } from '#engine/safeguard.ts'
import { escalationStep } from './parameters/clocks.ts'

/**
 * How rights act on one another. Rules 5, 6, 7, 11 and 12 are exceptions of the right that yields, which carry the
 * number of the rule; `exceptionRules` names them. The other rules stand here.
 */
export const exceptionRules: Readonly<Record<number, `SG-${string}`>> = {
  5: 'SG-IDR-06',
  6: 'SG-PRO-03',
  7: 'SG-PRO-04',
  11: 'SG-IDR-07',
  12: 'SG-PRO-07',
}

export const interplay: Interplay = {
  // Rule 10: all findings are shown, one step for each kind of action, the earliest due date wins. What
  // cannot be undone is held first.
  merge: { first: ['hold-removal'] },

  // Rule 1: whoever may ask for asylum is told of the right, and nobody contacts the consulate unasked.
  yields: [
    {
      rule: 1,
      safeguard: 'SG-PRO-05-A',
      to: 'SG-RET-03',
      says: {
        en: 'This person may ask for asylum: tell the right, and contact the consulate only on the person’s own written request.',
        fr: 'Cette personne demandera peut-être l’asile : informez-la de son droit, et ne contactez le consulat que sur sa demande écrite.',
        pt: 'Esta pessoa talvez peça asilo: informe-a do direito, e só contacte o consulado a pedido escrito da própria.',
      },
    },
  ],

  // Rule 9: a critical finding that is older than its clock goes one step up each day.
  escalation: {
    each: escalationStep,
    ladder: ['head-of-office', 'national-referral-coordinator', 'oversight-body'],
    ladderAround: ['oversight-body'],
  },
}
