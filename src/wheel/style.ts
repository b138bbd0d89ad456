/** The colours of the wheel, for light and for dark, as rules of CSS that name every colour outright: not every printer of SVG knows variables. */

interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly band: readonly [string, string]
  readonly shade: string
  readonly alert: string
  /** Of the rings: committee, subcommittees, dialogue meetings, duties. */
  readonly rings: Readonly<Record<RingColour, string>>
}

export const RING_COLOURS = ['committee', 'subcommittee', 'dialogue', 'duties'] as const
export type RingColour = (typeof RING_COLOURS)[number]

const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#16222e',
  soft: '#53606c',
  line: '#ccd4dc',
  band: ['#e9f0f7', '#f5f8fb'],
  shade: '#dde2e7',
  alert: '#b3261e',
  rings: { committee: '#00509e', subcommittee: '#0b6b4d', dialogue: '#7b2d8b', duties: '#8a4b00' },
}

const DARK: Palette = {
  paper: '#11171d',
  ink: '#e9eef3',
  soft: '#a9b5c0',
  line: '#3b4753',
  band: ['#1f2a35', '#18212a'],
  shade: '#2b343d',
  alert: '#ff8a80',
  rings: { committee: '#7db8f5', subcommittee: '#63c7a0', dialogue: '#d49be0', duties: '#f0b265' },
}

/** Everything is under the class of the root, so that nothing of the page around it changes. */
function rulesOf({ paper, ink, soft, line, band, shade, alert, rings }: Palette): string {
  const rules = {
    '.paper': `fill:${paper}`,
    '.ink': `fill:${ink}`,
    '.soft': `fill:${soft}`,
    '.line': `fill:none;stroke:${line}`,
    '.band0': `fill:${band[0]}`,
    '.band1': `fill:${band[1]}`,
    '.shade': `fill:${shade};opacity:.6`,
    '.hand': `fill:${alert};stroke:${alert}`,
    '.badge': `fill:${paper};stroke:${alert}`,
    '.sign': `fill:${alert}`,
    ...Object.fromEntries(
      RING_COLOURS.flatMap((ring) => [
        [`.${ring}.past`, `fill:${rings[ring]};stroke:${rings[ring]}`],
        [`.${ring}.come`, `fill:${paper};stroke:${rings[ring]}`],
        [`.${ring}.lead`, `fill:${rings[ring]};opacity:.2`],
        [`.${ring}.tick`, `fill:none;stroke:${rings[ring]}`],
        [`text.${ring}`, `fill:${rings[ring]}`],
      ]),
    ),
    'text.past': `fill:${paper}`,
  }
  return Object.entries(rules)
    .map(([selector, declarations]) => `.lmu-wheel ${selector}{${declarations}}`)
    .join('')
}

/** On paper it is light, whatever the screen is. */
export const STYLE = [
  ".lmu-wheel text{font-family:'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif}",
  rulesOf(LIGHT),
  `@media screen and (prefers-color-scheme:dark){${rulesOf(DARK)}}`,
].join('')
