import { instrument } from '#engine/safeguard.ts'

/** Binds States of that court; elsewhere it persuades. It never makes a breach here. */
export const rantsev = instrument({
  id: 'ecthr-rantsev',
  short: 'Rantsev v. Cyprus and Russia',
  title: 'Rantsev v. Cyprus and Russia, judgment of 7 January 2010',
  kind: 'judgment',
  adopted: '2010-01-07',
  by: 'European Court of Human Rights',
  symbol: 'Application no. 25965/04',
})

export const vclAndAn = instrument({
  id: 'ecthr-vcl-and-an',
  short: 'V.C.L. and A.N. v. the United Kingdom',
  title: 'V.C.L. and A.N. v. the United Kingdom',
  kind: 'judgment',
  adopted: '2021',
  by: 'European Court of Human Rights',
})
