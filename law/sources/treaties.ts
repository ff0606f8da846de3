import { instrument } from '#engine/safeguard.ts'

export const smugglingProtocol = instrument({
  id: 'smuggling-of-migrants-protocol',
  short: 'Smuggling of Migrants Protocol',
  title:
    'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
  kind: 'treaty',
  adopted: '2000-11-15',
  by: 'United Nations General Assembly',
})

export const traffickingProtocol = instrument({
  id: 'trafficking-in-persons-protocol',
  short: 'Trafficking in Persons Protocol',
  title:
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
  kind: 'treaty',
  adopted: '2000-11-15',
  by: 'United Nations General Assembly',
})

export const asean = instrument({
  id: 'asean-trafficking-convention',
  short: 'ASEAN Convention on Trafficking in Persons',
  title: 'ASEAN Convention Against Trafficking in Persons, Especially Women and Children',
  kind: 'treaty',
  adopted: '2015',
  by: 'Association of Southeast Asian Nations',
})

export const rightsOfTheChild = instrument({
  id: 'convention-on-the-rights-of-the-child',
  short: 'CRC',
  title: 'Convention on the Rights of the Child',
  kind: 'treaty',
  adopted: '1989-11-20',
  by: 'United Nations General Assembly',
})

export const civilAndPoliticalRights = instrument({
  id: 'covenant-on-civil-and-political-rights',
  short: 'ICCPR',
  title: 'International Covenant on Civil and Political Rights',
  kind: 'treaty',
  adopted: '1966-12-16',
  by: 'United Nations General Assembly',
})

export const againstTorture = instrument({
  id: 'convention-against-torture',
  short: 'CAT',
  title: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  kind: 'treaty',
  adopted: '1984-12-10',
  by: 'United Nations General Assembly',
})

export const refugees = instrument({
  id: 'refugee-convention',
  short: 'Refugee Convention',
  title: 'Convention relating to the Status of Refugees',
  kind: 'treaty',
  adopted: '1951-07-28',
  by: 'United Nations Conference of Plenipotentiaries',
})

export const consularRelations = instrument({
  id: 'consular-relations-convention',
  short: 'Vienna Convention on Consular Relations',
  title: 'Vienna Convention on Consular Relations',
  kind: 'treaty',
  adopted: '1963-04-24',
  by: 'United Nations Conference on Consular Relations',
})

export const personsWithDisabilities = instrument({
  id: 'convention-on-persons-with-disabilities',
  short: 'CRPD',
  title: 'Convention on the Rights of Persons with Disabilities',
  kind: 'treaty',
  adopted: '2006-12-13',
  by: 'United Nations General Assembly',
})
