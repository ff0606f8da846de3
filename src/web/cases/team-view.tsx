import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { MemberView } from '#http/api/accounts.ts'
import type { TeamChange } from '#http/api/records.ts'
import { post, type Refused } from '../api.ts'
import { tellOutbox } from '../intake/outbox-signal.ts'
import { Button } from '../look/button.tsx'
import { Notice } from '../look/notice.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Row, Rows } from '../look/rows.tsx'
import { Unfold } from '../look/unfold.tsx'
import { useKeys } from '../session/session.ts'
import { useLanguage } from '../words/speak.ts'
import type { CasePart } from './case-view.tsx'
import { keptHere } from './kept-here.ts'
import { KeptHereView } from './kept-here-view.tsx'
import { ChooseColleague, TakeOff } from './team-dialogs.tsx'
import { useColleagues } from './use-colleagues.ts'

type Change = Partial<Pick<TeamChange, 'joins' | 'leaves'>>
type Asking = 'add' | 'hand-over' | MemberView

/** Who of the own organisation works on it: one line that unfolds to add, hand over and take off. */
export function TeamView({ open }: Pick<CasePart, 'open'>) {
  const { t } = useTranslation()
  const { me } = useKeys()
  const colleagues = useColleagues()
  const language = useLanguage()
  if (me.user.role === 'guest-recipient') return null
  const { team } = open.view
  const onIt = (colleagues ?? []).filter(({ id }) => team.includes(id))
  const names = new Intl.ListFormat(language).format(onIt.map(({ displayName }) => displayName))
  const known =
    onIt.length === 0 ? t('cases.team.some', { count: team.length }) : t('cases.team.on', { names })
  return (
    <Unfold summary={team.length === 0 ? t('cases.team.none') : known}>
      <Team open={open} colleagues={colleagues ?? []} onIt={onIt} />
    </Unfold>
  )
}

type TeamProps = Pick<CasePart, 'open'> & {
  readonly colleagues: readonly MemberView[]
  readonly onIt: readonly MemberView[]
}

function Team({ open, colleagues, onIt }: TeamProps) {
  const { t } = useTranslation()
  const { user } = useKeys().me
  const [asking, setAsking] = useState<Asking>()
  const { refused, change, unsent } = useTeamChange(open)
  const close = () => setAsking(undefined)
  const isOnIt = onIt.some(({ id }) => id === user.id)
  const others = colleagues.filter(
    ({ id, role }) => role === 'case-worker' && id !== user.id && !open.view.team.includes(id),
  )
  return (
    <>
      <TeamRows people={onIt} onTakeOff={setAsking} />
      <p className="soft small">{t('cases.team.inCharge')}</p>
      {unsent === 'unsent' && <Notice what={t('cases.team.unsent')} />}
      {unsent === 'begun' && <Notice what={t('cases.team.begun')} />}
      {unsent === 'begun' && <KeptHereView record={open.view.record} />}
      {refused && <Refusal refused={refused} />}
      <Ways isOnIt={isOnIt} onAsk={setAsking} />
      {(asking === 'add' || asking === 'hand-over') && (
        <ChooseColleague
          act={asking}
          others={others}
          onClose={close}
          onChosen={(id) =>
            void change({ joins: [id], leaves: asking === 'hand-over' ? [user.id] : [] }).then(close)
          }
        />
      )}
      {typeof asking === 'object' && (
        <TakeOff
          member={asking}
          onClose={close}
          onTaken={() => void change({ leaves: [asking.id] }).then(close)}
        />
      )}
    </>
  )
}

function Ways({ isOnIt, onAsk }: { readonly isOnIt: boolean; readonly onAsk: (asking: Asking) => void }) {
  const { t } = useTranslation()
  return (
    <div className="row-of-things">
      <Button small onPress={() => onAsk('add')}>
        {t('cases.team.add')}
      </Button>
      {isOnIt && (
        <Button small onPress={() => onAsk('hand-over')}>
          {t('cases.team.handOver')}
        </Button>
      )}
    </div>
  )
}

type RowsProps = {
  readonly people: readonly MemberView[]
  readonly onTakeOff: (member: MemberView) => void
}

function TeamRows({ people, onTakeOff }: RowsProps) {
  const { t } = useTranslation()
  const { me } = useKeys()
  if (people.length === 0) return null
  return (
    <Rows label={t('cases.team.label')}>
      {people.map((member) => {
        const words = member.id === me.user.id ? t('cases.team.takeMeOff') : t('cases.team.takeOff')
        return (
          <Row
            key={member.id}
            main={member.displayName}
            action={
              <Button small label={`${words}: ${member.displayName}`} onPress={() => onTakeOff(member)}>
                {words}
              </Button>
            }
          />
        )
      })}
    </Rows>
  )
}

type Unsent = 'unsent' | 'begun'

/** What she could not reach any more once she has left: nobody else has it. */
async function unsentIn({ unsent, refusal, view, service }: CasePart['open']): Promise<Unsent | undefined> {
  if (unsent > 0 || refusal) return 'unsent'
  return (await keptHere(view.record, service.keeper)).length > 0 ? 'begun' : undefined
}

/** Asks the office. Who leaves a case that she can read no more goes to Today; what is unsent here goes out first. */
function useTeamChange(open: CasePart['open']): {
  readonly refused: Refused | undefined
  readonly unsent: Unsent | undefined
  readonly change: (change: Change) => Promise<void>
} {
  const { me } = useKeys()
  const [, navigate] = useLocation()
  const [refused, setRefused] = useState<Refused>()
  const [unsent, setUnsent] = useState<Unsent>()
  const { record } = open.view
  const change = async ({ joins = [], leaves = [] }: Change) => {
    const goes = leaves.includes(me.user.id)
    const left = goes ? await unsentIn(open) : undefined
    setUnsent(left)
    if (left) return undefined
    const reply = await post(`/api/records/${record}/team`, { record, joins, leaves })
    setRefused(reply.kind === 'refused' ? reply : undefined)
    if (reply.kind === 'refused') return undefined
    return goes && me.user.role === 'case-worker' ? navigate('/today') : tellOutbox()
  }
  return { refused, unsent, change }
}
