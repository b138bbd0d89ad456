/** What the page holds: kept in memory while the site is open, so that a look at a rule's page costs nothing, and nowhere else. */
import { computed, ref, shallowRef } from 'vue'
import type { ReadingId, Readings } from '../../../../src/mandate/reading-values'
import type { Language } from '../../../../src/messages/language'
import { COMPLETE, EXAMPLE_FRAGMENT, type Example, exampleOf, ruleExample } from './examples'
import type { Request } from './judge'
import { fromFragment, isShared, type Shared } from './share'
import type { ExampleId, PageLanguage } from './words'

const text = ref(COMPLETE.text)
const asOf = ref(COMPLETE.asOf)
const chosenLanguage = ref<Language>()
const readings = shallowRef<Partial<Readings>>({})
const withNames = ref(false)
const isVerbose = ref(false)
/** Which example the text is, as long as it is one. */
const example = ref<ExampleId | ''>('complete')
/** The text as it was when it came here, or was last taken out: what else stands in the editor would be lost with it. */
const keptText = ref(COMPLETE.text)

export function usePlayground(pageLanguage: () => PageLanguage) {
  const language = computed<Language>({
    get: () => chosenLanguage.value ?? pageLanguage(),
    set: (chosen) => {
      chosenLanguage.value = chosen
    },
  })
  const request = computed(
    (): Request => ({
      text: text.value,
      asOf: asOf.value,
      language: language.value,
      readings: readings.value,
      withNames: withNames.value,
      isVerbose: isVerbose.value,
    }),
  )
  const shared = computed((): Shared => ({ text: text.value, asOf: asOf.value, language: language.value, readings: readings.value }))

  function put(given: Example, from: ExampleId | '') {
    text.value = given.text
    keptText.value = given.text
    asOf.value = given.asOf
    example.value = from
  }

  function edit(written: string) {
    text.value = written
    example.value = ''
  }

  async function choose(id: ExampleId) {
    put(await exampleOf(id, pageLanguage()), id)
  }

  /** A text from elsewhere, looked at on the day chosen. */
  function take(given: string) {
    put({ text: given, asOf: asOf.value }, '')
  }

  function keep() {
    keptText.value = text.value
  }

  /** Takes what a fragment holds; tells what is wrong with it. A fragment that is not ours is left alone. */
  async function receive(fragment: string): Promise<'malformed-link' | 'unknown-example' | undefined> {
    if (fragment.startsWith(EXAMPLE_FRAGMENT)) {
      const given = await ruleExample(fragment)
      if (given === undefined) return 'unknown-example'
      put(given, '')
      readings.value = {}
      return undefined
    }
    if (!isShared(fragment)) return undefined
    const given = await fromFragment(fragment)
    if (given === undefined) return 'malformed-link'
    put(given, '')
    readings.value = given.readings
    chosenLanguage.value = given.language
    return undefined
  }

  /** The default is no choice: it is left out. */
  function answer(id: ReadingId, value: string, isDefault: boolean) {
    const { [id]: _, ...others } = readings.value
    readings.value = isDefault ? others : { ...others, [id]: value }
  }

  function resetReadings() {
    readings.value = {}
  }

  const isUnsaved = computed(() => text.value !== keptText.value && text.value.trim() !== '')

  return {
    ...{ text, asOf, language, readings, withNames, isVerbose, example },
    ...{ request, shared, isUnsaved },
    ...{ edit, choose, take, keep, receive, answer, resetReadings },
  }
}
