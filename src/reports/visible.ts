/** What stands on the bottom floor, under the name by which others import it. */
export { visible } from '../visible'
