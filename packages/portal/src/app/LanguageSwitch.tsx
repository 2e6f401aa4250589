import { useText } from '../ui/text/use-text'
import { chooseLanguage } from './language'
import './LanguageSwitch.css'

/** Names the other language in that language, so that it can be found by someone who reads only it. */
export function LanguageSwitch() {
  const { language } = useText()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" className="language-switch" lang={other} onClick={() => void chooseLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  )
}
