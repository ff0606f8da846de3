const keptUnder = 'amparo.list-hidden'

/** Whether others can see this screen: then Today shows a count and no list. Remembered by this browser profile. */
export const listHidden = (): 'yes' | 'no' => (localStorage.getItem(keptUnder) === 'yes' ? 'yes' : 'no')

export function keepListHidden(hidden: 'yes' | 'no'): void {
  if (hidden === 'yes') localStorage.setItem(keptUnder, hidden)
  else localStorage.removeItem(keptUnder)
}
