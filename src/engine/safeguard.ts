import type { Condition } from './condition.ts'
import type { FieldPath, Words } from './dictionary.ts'
import type { Instrument, Parameter, Source, Sources } from './instrument.ts'

export type { Instrument, Parameter, Source, StatusList } from './instrument.ts'

/** The words in which `law/` declares where a right comes from, when it is owed, and what follows. */

/**
 * What is owed because of a doubt. *no* where its end was decided; else *yes* once it has begun; else *no* where
 * nothing ever gave rise to it; else *unknown*.
 */
export type Presumption = {
  readonly id: string
  readonly title: Words
  readonly sources: Sources
  readonly begins: Condition
  /** Reads only facts said as a decision. */
  readonly ends: Condition
  readonly neverBegan: Condition
}

export type Severity = 'critical' | 'high' | 'medium'

/** Who must do it. */
export type Party =
  | 'frontline-officer'
  | 'case-manager'
  | 'child-protection-lead'
  | 'guardian'
  | 'shelter-manager'
  | 'detention-authority'
  | 'investigator'
  | 'prosecutor'
  | 'defence-counsel'
  | 'judge-liaison'
  | 'immigration-authority'
  | 'consular-liaison'
  | 'health-worker'
  | 'independent-advocate'
  | 'national-referral-coordinator'
  | 'head-of-office'
  | 'oversight-body'

/** The body of the State that owes the right, whoever acts on it in this office. */
export type DutyBearer =
  | 'police'
  | 'prosecution-service'
  | 'courts'
  | 'immigration-service'
  | 'detention-service'
  | 'child-protection-service'
  | 'victim-support-service'
  | 'foreign-ministry'
  | 'health-service'

export type ActionKind =
  | 'hold-removal'
  | 'pause-charge'
  | 'presume-victim'
  | 'protect-child'
  | 'care-after-raid'
  | 'respect-wishes'
  | 'offer-referral'
  | 'make-safe'
  | 'strike-condition'
  | 'stop-service'
  | 'move-to-open-care'
  | 'move-child-to-care'
  | 'tell-consular-right'
  | 'stop-consular-contact'
  | 'appoint-guardian'
  | 'inform-of-asylum'
  | 'provide-interpreter'
  | 'assess-return'
  | 'clear-record'
  | 'act-after-removal'
  | 'find-out'

export type Action = {
  readonly kind: ActionKind
  /** Whether it holds back a harm. A critical right always has such an action. */
  readonly stops: 'stops' | 'does-not-stop'
  /** For lists, reminders and locked screens: tells nobody which right or whose. */
  readonly verb: Words
  readonly text: Words
  /** What to do while it is not known whether the right applies; `text` if absent. */
  readonly whileUnknown?: Words
}

/** Another action where something is established: a return that the person asks for is not blocked. */
export type ActionVariant = { readonly when: Condition; readonly action: Action }

/** The moment of a field (the earliest, where a section has several items), or when a section was first heard of. */
export type ClockStart =
  | { readonly moment: FieldPath; readonly where?: Condition }
  | { readonly received: string; readonly where?: Condition }
/** Of several clocks the one that ends first counts. A clock whose moment is not on record does not run. */
export type Clock = {
  readonly from: ClockStart
  readonly parameter: Parameter
  readonly when?: Condition
}

/** What a finding is about that must never come to the organisation concerned, nor escalate to it. */
export type Matter = 'officials' | 'ill-treatment' | 'placement' | 'health' | 'asylum'

export type Audience = {
  readonly reads: readonly ('team' | 'owner' | 'holder' | 'oversight')[]
  readonly concerns?: readonly [Matter, ...Matter[]]
}

export type Exception = {
  readonly when: Condition
  readonly says: Words
  readonly source: Source
  /** The rule of `law/interplay.ts` that this exception puts into effect. */
  readonly interplay?: number
}

export type Deed = {
  readonly says: Words
  readonly when: Condition
}

/** Facts of an example: sections and items as in a case file, a value plain or `{ value, said }`. */
export type ExampleFacts = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

export type FindingStatus =
  | 'not-applicable'
  | 'open-question'
  | 'met'
  | 'due'
  | 'breach'
  | 'departure'
  | 'risk'

/** An example is a test: is the right owed, and what is the finding? Received and read at noon UTC, 20 November 2026. */
export type Example = {
  readonly when: string
  readonly given: ExampleFacts
  readonly expect: 'yes' | 'no' | 'unknown'
  readonly finding: FindingStatus
  readonly overdue?: 'yes' | 'no'
  readonly action?: ActionKind
}

export type Safeguard = {
  readonly id: `SG-${string}`
  readonly title: Words
  /** What the right says, in words that a frightened person understands. */
  readonly text: Words
  readonly sources: Sources
  /** The section whose items are judged one by one; the finding names the item that needs action first. */
  readonly about?: string
  readonly appliesWhen: Condition
  readonly exceptions?: readonly Exception[]
  /** What must be on record as done. Silence counts against it once the clock has run out. */
  readonly owed?: Deed
  /** What must not happen. On record it is a breach, a departure or a risk at once. */
  readonly forbids?: Deed
  /** Facts on which this right must never be made to depend; a test looks. */
  readonly neverDependsOn: readonly FieldPath[]
  readonly severity: Severity
  readonly action: Action
  /** The first of which the condition is established takes the place of `action`. */
  readonly actionWhen?: readonly ActionVariant[]
  readonly dutyBearer: DutyBearer
  readonly owner: Party
  /** Without a start that is on record, the first clock runs from when the office first had the facts. */
  readonly clocks: readonly [Clock, ...Clock[]]
  /** The moment that fixes which law counts; otherwise the start of the clock. */
  readonly asOf?: FieldPath
  readonly audience: Audience
  /** Facts that the mere appearance of the finding gives away. */
  readonly discloses: readonly FieldPath[]
  /** How a person, or somebody for the person, can contest the finding. */
  readonly contest: Words
  readonly examples: readonly [Example, ...Example[]]
}

/** The rules of interplay that are no exception of one safeguard: data of `law/interplay.ts`. */
export type Interplay = {
  /** Actions of one kind are one step; these kinds stand first in the plan, whatever is due when. */
  readonly merge: { readonly first: readonly ActionKind[] }
  /** What is said beside the action of one safeguard while another one calls for action. */
  readonly yields: readonly {
    readonly rule: number
    readonly safeguard: string
    readonly to: string
    readonly says: Words
  }[]
  /** Overdue critical findings go one step up for each day. */
  readonly escalation: {
    readonly each: Parameter
    readonly ladder: readonly Party[]
    /** For what must never reach the organisation concerned. */
    readonly ladderAround: readonly Party[]
  }
}

export const instrument = <const I extends Instrument>(declared: I): I => declared
export const parameter = (declared: Parameter): Parameter => declared
export const presumption = (declared: Presumption): Presumption => declared
export const safeguard = (declared: Safeguard): Safeguard => declared
