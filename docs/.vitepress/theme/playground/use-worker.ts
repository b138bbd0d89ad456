/** Work of a kind, kept up to date with what is asked: begun when typing pauses, one at a time, the last request counting. */
import { onBeforeUnmount, onMounted, type Ref, ref, shallowRef, watch } from 'vue'
import type { Answer, Work } from './worker'

/** As much of a browser's worker as is used here. */
declare class Worker {
  constructor(address: URL, options: { readonly type: 'module' })
  onmessage: (event: { readonly data: unknown }) => void
  onerror: (event: { readonly message: string }) => void
  postMessage(message: unknown): void
  terminate(): void
}

/** @param pause How many milliseconds of silence make a pause in typing; what is chosen is not waited for. */
export function useWorker<K extends keyof Work>(kind: K, request: Ref<Work[K]['request']>, pause: number) {
  const result = shallowRef<Work[K]['result']>()
  const failure = ref<string>()
  const isBusy = ref(false)
  let worker: Worker | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWaiting = false

  function ask() {
    if (worker === undefined) return
    // While it works it is not asked again: it would work on texts that nobody sees any more.
    isWaiting = isBusy.value
    if (isWaiting) return
    isBusy.value = true
    worker.postMessage({ kind, request: request.value })
  }

  function receive(answer: Answer<K>) {
    isBusy.value = false
    if ('failure' in answer) failure.value = answer.failure
    else {
      result.value = answer.result
      failure.value = undefined
    }
    if (isWaiting) ask()
  }

  onMounted(() => {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }) => receive(data as Answer<K>)
    worker.onerror = ({ message }) => receive({ failure: message })
    ask()
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    worker?.terminate()
  })
  watch(request, (now, before) => {
    clearTimeout(timer)
    timer = setTimeout(ask, now.text === before.text ? 0 : pause)
  })

  return { result, failure, isBusy }
}
