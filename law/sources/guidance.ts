import { instrument } from '#engine/safeguard.ts'

export const traffickingPrinciples = instrument({
  id: 'ohchr-trafficking-principles',
  short: 'OHCHR Principles and Guidelines on trafficking',
  title: 'Recommended Principles and Guidelines on Human Rights and Human Trafficking',
  kind: 'guidance',
  adopted: '2002',
  by: 'Office of the United Nations High Commissioner for Human Rights',
  symbol: 'E/2002/68/Add.1',
})

export const factSheet36 = instrument({
  id: 'ohchr-fact-sheet-36',
  short: 'OHCHR Fact Sheet No. 36',
  title: 'Human Rights and Human Trafficking: Fact Sheet No. 36',
  kind: 'guidance',
  adopted: '2014',
  by: 'Office of the United Nations High Commissioner for Human Rights',
})

export const nonPunishmentBrief = instrument({
  id: 'icat-issue-brief-8',
  short: 'ICAT Issue Brief 8/2020',
  title: 'Non-punishment of victims of trafficking',
  kind: 'guidance',
  adopted: '2020',
  by: 'Inter-Agency Coordination Group against Trafficking in Persons',
  symbol: 'Issue Brief 8/2020',
})

export const workingGroup2009 = instrument({
  id: 'ctoc-working-group-trafficking-2009',
  short: 'Working Group on Trafficking in Persons, 2009',
  title: 'Report on the meeting of the Working Group on Trafficking in Persons, Vienna, 14 and 15 April 2009',
  kind: 'guidance',
  adopted: '2009-04-15',
  by: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  symbol: 'CTOC/COP/WG.4/2009/2',
})

export const identificationGuide = instrument({
  id: 'bali-process-identification-guide',
  short: 'Bali Process guide on identification',
  title: 'Policy Guide on Identifying Victims of Trafficking',
  kind: 'guidance',
  adopted: '2015',
  by: 'Bali Process',
})

export const referralHandbook = instrument({
  id: 'osce-referral-handbook-2004',
  short: 'OSCE handbook on referral mechanisms',
  title:
    'National Referral Mechanisms: Joining efforts to protect the rights of trafficked persons: A practical handbook',
  kind: 'guidance',
  adopted: '2004',
  by: 'Organization for Security and Co-operation in Europe',
})

export const cedaw38 = instrument({
  id: 'cedaw-general-recommendation-38',
  short: 'CEDAW General Recommendation No. 38',
  title:
    'General Recommendation No. 38 (2020) on trafficking in women and girls in the context of global migration',
  kind: 'guidance',
  adopted: '2020-11-06',
  by: 'Committee on the Elimination of Discrimination against Women',
  symbol: 'CEDAW/C/GC/38',
})

export const collateralDamage = instrument({
  id: 'gaatw-collateral-damage-2007',
  short: 'GAATW 2007',
  title: 'Collateral Damage: The Impact of anti-trafficking measures on human rights around the world',
  kind: 'guidance',
  adopted: '2007',
  by: 'Global Alliance Against Traffic in Women',
})

export const organisingForChange = instrument({
  id: 'gaatw-organising-for-change-2018',
  short: 'GAATW 2018',
  title:
    'Sex Workers Organising for Change: Self-representation, community mobilisation, and working conditions',
  kind: 'guidance',
  adopted: '2018',
  by: 'Global Alliance Against Traffic in Women',
})

export const traffickingReview12 = instrument({
  id: 'gaatw-anti-trafficking-review-12',
  short: 'GAATW 2019',
  title: 'Anti-Trafficking Review: Special Issue: Sex Work. Issue 12',
  kind: 'guidance',
  adopted: '2019-04',
  by: 'Global Alliance Against Traffic in Women',
})

export const rightsToolkit = instrument({
  id: 'unodc-rights-toolkit-2021',
  short: 'UNODC gender and human rights toolkit',
  title: 'GLO.ACT Gender and human rights toolkit, Part 1',
  kind: 'guidance',
  adopted: '2021-02',
  by: 'United Nations Office on Drugs and Crime',
})

export const freedomOfMovement = instrument({
  id: 'gallagher-mcadam-2020',
  short: 'Gallagher and McAdam 2020',
  title: 'Freedom of movement for victims of trafficking',
  kind: 'guidance',
  adopted: '2020',
  by: 'Anne T. Gallagher and Marika McAdam, ASEAN-ACT',
})

export const detentionOfMigrants = instrument({
  id: 'wgad-revised-deliberation-5',
  short: 'WGAD Revised Deliberation No. 5',
  title: 'Revised Deliberation No. 5 on deprivation of liberty of migrants',
  kind: 'guidance',
  adopted: '2018-02-07',
  by: 'Working Group on Arbitrary Detention',
})

export const cmwComment5 = instrument({
  id: 'cmw-general-comment-5',
  short: 'CMW General Comment No. 5',
  title: 'General Comment No. 5 on migrants’ rights to liberty and freedom from arbitrary detention',
  kind: 'guidance',
  adopted: '2020',
  by: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
})

export const jointCommentPrinciples = instrument({
  id: 'joint-general-comment-3-22',
  short: 'CMW and CRC joint General Comment No. 3/No. 22',
  title:
    'Joint General Comment on the general principles regarding the human rights of children in the context of international migration',
  kind: 'guidance',
  adopted: '2017',
  by: 'CMW and Committee on the Rights of the Child',
})

export const jointCommentObligations = instrument({
  id: 'joint-general-comment-4-23',
  short: 'CMW and CRC joint General Comment No. 4/No. 23',
  title:
    'Joint General Comment on State obligations regarding the human rights of children in the context of international migration',
  kind: 'guidance',
  adopted: '2017',
  by: 'CMW and Committee on the Rights of the Child',
})

export const childVictims = instrument({
  id: 'unicef-child-victims-2006',
  short: 'UNICEF Guidelines 2006',
  title: 'Guidelines on the Protection of Child Victims of Trafficking',
  kind: 'guidance',
  adopted: '2006',
  by: 'United Nations Children’s Fund',
})

export const globalCompact = instrument({
  id: 'global-compact-migration',
  short: 'Global Compact for Migration',
  title: 'Global Compact for Safe, Orderly and Regular Migration',
  kind: 'guidance',
  adopted: '2018',
  by: 'United Nations General Assembly',
})
