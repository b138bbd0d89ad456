/** VitePress' own theme in our colours, without its fonts, with two figures, and the playground. */
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import './custom.css'
import './home.css'
import Seats from './Seats.vue'
import Sentences from './Sentences.vue'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('Seats', Seats)
    app.component('Sentences', Sentences)
    // By itself, so that no other page loads it.
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground/Playground.vue')),
    )
  },
}

export default theme
