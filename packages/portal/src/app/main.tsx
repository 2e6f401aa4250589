import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import { App } from './App'
import { startLanguage } from './language'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element')

await startLanguage()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
