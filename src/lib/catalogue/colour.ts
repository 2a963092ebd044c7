/** The colours of series; app.css defines them for light and dark. */
export type Colour = 'blue' | 'orange' | 'green' | 'purple' | 'rose' | 'olive' | 'grey';

const order: readonly Colour[] = ['blue', 'orange', 'green', 'purple', 'rose', 'olive'];

/** Each of these keeps its colour in all charts. */
const fixedColours: Readonly<Record<string, Colour>> = {
  'hong-kong': 'blue',
  local: 'blue',
  hkstp: 'purple',
  'science-park': 'green',
  'shenzhen-branch': 'orange',
  shenzhen: 'orange',
  guangzhou: 'green',
  zhuhai: 'purple',
  dongguan: 'rose',
  foshan: 'olive',
  'mainland-china': 'orange',
  cyberport: 'rose',
  hsitp: 'olive',
  overseas: 'purple',
  'non-local': 'purple',
  japan: 'rose',
  'united-states': 'blue',
  'united-kingdom': 'green',
  singapore: 'purple',
  germany: 'olive'
};

/**
 * The colours of the lines of one chart, in order. A line keeps its fixed colour unless another line has it; the others
 * get the free colours. From the seventh line on all are grey, so that no colour means two things.
 */
export function coloursOf(ids: readonly string[]): Colour[] {
  const wanted = new Set(ids.flatMap((id) => fixedColours[id] ?? []));
  const used = new Set<Colour>();
  return ids.map((id) => {
    const fixed = fixedColours[id];
    const free =
      fixed && !used.has(fixed) ? fixed : order.find((colour) => !used.has(colour) && !wanted.has(colour));
    const colour = free ?? order.find((candidate) => !used.has(candidate)) ?? 'grey';
    used.add(colour);
    return colour;
  });
}
