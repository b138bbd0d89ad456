/** VitePress' own theme in our colours, without its fonts, and with two figures. */
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import './custom.css'
import './home.css'
import Seats from './Seats.vue'
import Sentences from './Sentences.vue'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('Seats', Seats)
    app.component('Sentences', Sentences)
  },
}

export default theme
