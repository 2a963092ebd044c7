/**
 * The props of an island as a JSON block, which no browser runs and no content security policy forbids.
 * @param props plain data: what JSON cannot hold does not arrive.
 */
export function islandJson(props: object): string {
  return `<script type="application/json">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>`;
}
