import type { consent } from '#law/facts/consent.ts'
import type { exploitation } from '#law/facts/exploitation.ts'
import type { need } from '#law/facts/need.ts'
import type { person } from '#law/facts/person.ts'
import type { referral } from '#law/facts/referral.ts'
import type { FromHtcds } from './crosswalk.ts'
import { formFrom, meansFrom, recruitmentFrom, sexualTypeFrom } from './crosswalk-exploitation.ts'
import { genderFrom, relationFrom, serviceFrom, victimStatusFrom } from './crosswalk-person.ts'
import { sectorFrom } from './crosswalk-sector.ts'

type Declared<S extends { id: string; fields: object }> = `${S['id']}.${keyof S['fields'] & string}`
/** A field of our dictionary; a name that the dictionary does not declare does not compile. */
export type Place =
  | Declared<typeof person>
  | Declared<typeof consent>
  | Declared<typeof exploitation>
  | Declared<typeof need>
  | Declared<typeof referral>

/**
 * What becomes of a column. `text` columns of one place are joined in the order in which they stand here.
 * `note`: our dictionary has no field for it; what it says is kept in a sealed note, under the column's code.
 */
export type Becomes =
  | { readonly as: 'text'; readonly place: Place }
  | {
      readonly as: 'date' | 'number' | 'countries' | 'country-or-note' | 'languages' | 'consent'
      readonly place: Place
    }
  | { readonly as: 'code' | 'codes'; readonly place: Place; readonly list: FromHtcds<string> }
  | { readonly as: 'note'; readonly holds?: 'date' }

export type HtcdsColumn = { readonly label: string; readonly becomes: Becomes }

const text = (place: Place): Becomes => ({ as: 'text', place })
const note: Becomes = { as: 'note' }
const noteOfDate: Becomes = { as: 'note', holds: 'date' }

/** The fields of HTCDS 2.0 (IOM, CC BY 4.0; no endorsement implied) that describe a person's case. */
export const htcdsColumns = {
  prs_FirstName: { label: 'First Name', becomes: text('person.givenName') },
  prs_SecondName: { label: 'Second Name', becomes: text('person.familyName') },
  prs_MiddleName: { label: 'Middle Name', becomes: text('person.otherNames') },
  prs_IdentityNumber: { label: 'Identity Number', becomes: text('person.identityDocument') },
  prs_MobilePhone: { label: 'Mobile Phone', becomes: text('person.phone') },
  prs_HomePhone: { label: 'Home Phone', becomes: text('person.phone') },
  prs_MailingStreet: { label: 'Mailing Street', becomes: text('person.address') },
  prs_MailingCity: { label: 'Mailing City', becomes: text('person.address') },
  prs_MailingState: { label: 'Mailing State/Province', becomes: text('person.address') },
  prs_MailingPostalCode: { label: 'Mailing Zip/Postal Code', becomes: text('person.address') },
  prs_MailingCountry: { label: 'Mailing Country', becomes: text('person.address') },
  prs_Birthdate: { label: 'Birthdate', becomes: { as: 'date', place: 'person.birthDate' } },
  prs_Gender: { label: 'Gender', becomes: { as: 'code', place: 'person.gender', list: genderFrom } },
  prs_Citizenship: { label: 'Citizenship', becomes: { as: 'countries', place: 'person.citizenships' } },
  prs_PrimaryLanguage: { label: 'Primary Language', becomes: { as: 'languages', place: 'person.languages' } },
  prs_SecondaryLanguage: {
    label: 'Secondary Language',
    becomes: { as: 'languages', place: 'person.languages' },
  },
  // E-mail has no field of its own, and nobody has said that writing to it is safe.
  prs_Email: { label: 'Email', becomes: note },
  prs_Salutation: { label: 'Salutation', becomes: note },
  prs_Title: { label: 'Title', becomes: note },
  prs_Deceased: { label: 'Deceased', becomes: note },
  prs_MaritalStatus: { label: 'Marital Status', becomes: note },
  prs_NumberOfChildren: { label: 'Number of Children', becomes: note },
  prs_HighestLevelOfEducation: { label: 'Highest Level of Education', becomes: note },
  prs_MailingLongitude: { label: 'Longitude', becomes: note },
  prs_MailingLatitude: { label: 'Latitude', becomes: note },
  vic_TraffickingStatus: {
    label: 'Trafficking Status',
    becomes: { as: 'code', place: 'person.victimStatus', list: victimStatusFrom },
  },
  vic_TraffickingStatusDecisionMakingOrg: {
    label: 'Trafficking Status Decision Making Organization',
    becomes: note,
  },
  vic_RelationshipToTrafficker: {
    label: 'Relationship to Trafficker',
    becomes: { as: 'codes', place: 'person.relationToSuspect', list: relationFrom },
  },
  vic_AgeWhenTrafficked: {
    label: 'Age when Trafficked',
    becomes: { as: 'number', place: 'exploitation.ageAtStart' },
  },
  vic_MethodOfRecruitment: {
    label: 'Method of Recruitment',
    becomes: { as: 'codes', place: 'exploitation.recruitment', list: recruitmentFrom },
  },
  vic_MethodsOfControl: {
    label: 'Methods of Control',
    becomes: { as: 'codes', place: 'exploitation.means', list: meansFrom },
  },
  vic_TypeOfExploitation: {
    label: 'Type of Exploitation',
    becomes: { as: 'codes', place: 'exploitation.form', list: formFrom },
  },
  vic_ForcedLabourIndustry: {
    label: 'Forced Labour Industry',
    becomes: { as: 'codes', place: 'exploitation.sector', list: sectorFrom },
  },
  vic_TypeOfSexExploitation: {
    label: 'Type of Sex Exploitation',
    becomes: { as: 'codes', place: 'exploitation.sexualType', list: sexualTypeFrom },
  },
  vic_LocationOfExploitation: {
    label: 'Location of Exploitation',
    becomes: { as: 'country-or-note', place: 'exploitation.country' },
  },
  vic_LocationOfRecruitment: { label: 'Location of Recruitment', becomes: note },
  vic_RecruitmentWebsitesAndApps: { label: 'Recruitment Websites and Apps', becomes: note },
  vic_ExploitationWebsitesAndApps: { label: 'Exploitation Websites and Apps', becomes: note },
  vic_AgreementToManagePersonalData: { label: 'Agreement to Manage Personal Data', becomes: note },
  vic_Vulnerabilities: { label: 'Vulnerabilities', becomes: note },
  vic_DetailsOfVulnerabilities: { label: 'Details Of Vulnerabilities', becomes: note },
  // Other organisations are identifiers in our network; a name in a workbook is not one of them.
  cas_ReferredOrganisation: { label: 'Referred Organisation', becomes: note },
  cas_ReferredPrimaryCaseWorker: { label: 'Referred Primary Case Worker', becomes: note },
  cas_ReasonForOutgoingReferral: { label: 'Reason for Outgoing Referral', becomes: note },
  cas_OutgoingReferralDate: {
    label: 'Outgoing Referral Date',
    becomes: { as: 'date', place: 'referral.madeAt' },
  },
  cas_OutgoingReferralDetails: { label: 'Outgoing Referral Details', becomes: note },
  cas_ReferringOrganisation: { label: 'Referring Organisation', becomes: note },
  cas_IncomingReferralDate: { label: 'Incoming Referral Date', becomes: noteOfDate },
  cas_ReferringPrimaryCaseWorker: { label: 'Referring Primary Case Worker', becomes: note },
  cas_ReasonForIncomingReferral: { label: 'Reason for Incoming Referral', becomes: note },
  cas_IncomingReferralDetails: { label: 'Incoming Referral Details', becomes: note },
  cas_Status: { label: 'Status', becomes: note },
  cas_ReasonForCaseClosure: { label: 'Reason for Case Closure', becomes: note },
  cas_CaseOwner: { label: 'Case Owner', becomes: note },
  cco_CaseComment: { label: 'Case Comment', becomes: note },
  hte_Longitude: { label: 'Longitude', becomes: note },
  hte_Latitude: { label: 'Latitude', becomes: note },
  hte_City: { label: 'City', becomes: note },
  hte_Country: { label: 'Country', becomes: note },
  hte_State: { label: 'State', becomes: note },
  hte_Street: { label: 'Street', becomes: note },
  hte_PostalCode: { label: 'PostalCode', becomes: note },
  hte_Date: { label: 'Date', becomes: noteOfDate },
  hte_Type: { label: 'Type', becomes: note },
  hte_Description: { label: 'Description', becomes: note },
  spl_Type: { label: 'Type', becomes: { as: 'codes', place: 'need.service', list: serviceFrom } },
  spl_Objectives: { label: 'Objectives', becomes: note },
  spl_ActionPlan: { label: 'Action Plan', becomes: note },
  spl_PlannedEndDate: { label: 'Planned End Date', becomes: noteOfDate },
  spl_ActualEndDate: { label: 'Actual End Date', becomes: noteOfDate },
  per_RoleInProcess: { label: 'Role in Process', becomes: note },
  per_RoleDetails: { label: 'Role Details', becomes: note },
  org_Name: { label: 'Organisation Name', becomes: note },
  org_Type: { label: 'Type', becomes: note },
  org_Phone: { label: 'Phone', becomes: note },
  con_Consent: { label: 'Consent', becomes: { as: 'consent', place: 'consent.state' } },
} as const satisfies Readonly<Record<string, HtcdsColumn>>

export type HtcdsCode = keyof typeof htcdsColumns
