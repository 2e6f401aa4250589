import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What a page comes to show may take a busy machine longer than the one second of the default.
configure({ asyncUtilTimeout: 10_000 })

// The tests of pages share one page: each leaves it as it found it.
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})
