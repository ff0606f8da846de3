import type { CodeOf } from '#engine/dictionary.ts'
import type { sector } from '#law/code-lists/sector.ts'
import type { FromHtcds, ToHtcds } from './crosswalk.ts'

// HTCDS 2.0, IOM, CC BY 4.0; no endorsement implied. The letters are the sections of ISIC Rev. 4.

type Sector = CodeOf<typeof sector>
/** `vic_ForcedLabourIndustry`, tier 1. */
export const sectorFrom = {
  A_AgricultureForestryAndFishing: {
    label: 'Agriculture, forestry and fishing',
    ours: 'agriculture-forestry-fishing',
    also: ['A'],
  },
  B_MiningAndQuarrying: { label: 'Mining and quarrying', ours: 'mining-quarrying', also: ['B'] },
  C_Manufacturing: { label: 'Manufacturing', ours: 'manufacturing', also: ['C'] },
  D_ElectricityGasSteamAndAirConditioningSupply: {
    label: 'Electricity, gas, steam and air conditioning supply',
    ours: 'electricity-gas',
    also: ['D'],
  },
  E_WaterSupplySewerageWasteManagement: {
    label: 'Water supply; sewerage, waste management and remediation',
    ours: 'water-waste',
    also: ['E'],
  },
  F_Construction: { label: 'Construction', ours: 'construction', also: ['F'] },
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
    label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    ours: 'trade-and-vehicle-repair',
    also: ['G'],
  },
  H_TransportationAndStorage: { label: 'Transportation and storage', ours: 'transport-storage', also: ['H'] },
  I_AccommodationAndFoodServiceActivities: {
    label: 'Accommodation and food service activities',
    ours: 'accommodation-and-food',
    also: ['I'],
  },
  J_InformationAndCommunication: {
    label: 'Information and communication',
    ours: 'information-communication',
    also: ['J'],
  },
  K_FinancialAndInsuranceActivities: {
    label: 'Financial and insurance activities',
    ours: 'finance-insurance',
    also: ['K'],
  },
  L_RealEstateActivities: { label: 'Real estate activities', ours: 'real-estate', also: ['L'] },
  M_ProfessionalScientificAndTechnicalActivities: {
    label: 'Professional, scientific and technical activities',
    ours: 'professional-scientific-technical',
    also: ['M'],
  },
  N_AdministrativeAndSupportServiceActivities: {
    label: 'Administrative and support service activities',
    ours: 'administrative-support',
    also: ['N'],
  },
  O_PublicAdministrationAndDefence: {
    label: 'Public administration and defence; compulsory social security',
    ours: 'public-administration-defence',
    also: ['O'],
  },
  P_Education: { label: 'Education', ours: 'education', also: ['P'] },
  Q_HumanHealthAndSocialWorkActivities: {
    label: 'Human health and social work activities',
    ours: 'health-and-social-work',
    also: ['Q'],
  },
  R_ArtsEntertainmentAndRecreation: {
    label: 'Arts, entertainment and recreation',
    ours: 'arts-entertainment-recreation',
    also: ['R'],
  },
  S_OtherServiceActivities: { label: 'Other service activities', ours: 'other-services', also: ['S'] },
  T_ActivitiesOfHouseholdsAsEmployers: {
    label:
      'Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use',
    ours: 'domestic-work',
    also: ['T'],
  },
  U_ActivitiesOfExtraterritorialOrganizations: {
    label: 'Activities of extraterritorial organizations and bodies',
    ours: 'international-organisations',
    also: ['U'],
  },
} as const satisfies FromHtcds<Sector>

export const sectorTo = {
  'agriculture-forestry-fishing': 'A_AgricultureForestryAndFishing',
  'mining-quarrying': 'B_MiningAndQuarrying',
  manufacturing: 'C_Manufacturing',
  'electricity-gas': 'D_ElectricityGasSteamAndAirConditioningSupply',
  'water-waste': 'E_WaterSupplySewerageWasteManagement',
  construction: 'F_Construction',
  'trade-and-vehicle-repair': 'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
  'transport-storage': 'H_TransportationAndStorage',
  'accommodation-and-food': 'I_AccommodationAndFoodServiceActivities',
  'information-communication': 'J_InformationAndCommunication',
  'finance-insurance': 'K_FinancialAndInsuranceActivities',
  'real-estate': 'L_RealEstateActivities',
  'professional-scientific-technical': 'M_ProfessionalScientificAndTechnicalActivities',
  'administrative-support': 'N_AdministrativeAndSupportServiceActivities',
  'public-administration-defence': 'O_PublicAdministrationAndDefence',
  education: 'P_Education',
  'health-and-social-work': 'Q_HumanHealthAndSocialWorkActivities',
  'arts-entertainment-recreation': 'R_ArtsEntertainmentAndRecreation',
  'other-services': 'S_OtherServiceActivities',
  'domestic-work': 'T_ActivitiesOfHouseholdsAsEmployers',
  'international-organisations': 'U_ActivitiesOfExtraterritorialOrganizations',
  begging: null,
  peddling: null,
  illicit: null,
} as const satisfies ToHtcds<Sector, typeof sectorFrom>
