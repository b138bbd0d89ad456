/** Judges and draws away from the page, which stays fluid however long the register is. */
import { type Judgement, judge, type Request } from './judge'
import { type WheelRequest, type WheelShown, wheelOf } from './wheel'

/** What can be asked for, of what, and what comes of it. */
export interface Work {
  readonly judgement: { readonly request: Request; readonly result: Judgement }
  readonly wheel: { readonly request: WheelRequest; readonly result: WheelShown | undefined }
}

type Asked = { readonly [K in keyof Work]: { readonly kind: K; readonly request: Work[K]['request'] } }[keyof Work]

/** `failure` is a fault of ours. */
export type Answer<K extends keyof Work> = { readonly result: Work[K]['result'] } | { readonly failure: string }

/** As much of a worker's surroundings as is used here. */
declare const self: {
  onmessage: (event: { readonly data: Asked }) => void
  readonly postMessage: (answer: Answer<keyof Work>) => void
}

self.onmessage = ({ data }) => {
  self.postMessage(answerTo(data))
}

function answerTo(asked: Asked): Answer<keyof Work> {
  try {
    switch (asked.kind) {
      case 'judgement':
        return { result: judge(asked.request) }
      case 'wheel':
        return { result: wheelOf(asked.request) }
    }
  } catch (error) {
    return { failure: String(error) }
  }
}
