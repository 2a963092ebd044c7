/**
 * The props of an island as a JSON block: browsers do not run it, and no content security policy blocks it.
 * @param props plain data; anything that JSON cannot hold is lost.
 */
export function islandJson(props: object): string {
  return `<script type="application/json">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>`;
}
