import type { CadreSkill } from '../../gql/appointment/graphql'
import { useText } from '../../ui/text/use-text'
import { skills } from './skills'
import './SkillChoices.css'

interface SkillChoicesProps {
  readonly chosen: readonly CadreSkill[]
  readonly onChange: (skills: readonly CadreSkill[]) => void
}

/** Tick what a cadre is good at (C-18). */
export function SkillChoices({ chosen, onChange }: SkillChoicesProps) {
  const { t } = useText()
  return (
    <fieldset className="skill-choices">
      <legend>{t('appointment.skills.label')}</legend>
      {skills.map((skill) => (
        <label key={skill}>
          <input type="checkbox" checked={chosen.includes(skill)} onChange={() => onChange(chosen.includes(skill) ? chosen.filter((each) => each !== skill) : [...chosen, skill])} />
          {t(`appointment.skill.${skill}`)}
        </label>
      ))}
    </fieldset>
  )
}
