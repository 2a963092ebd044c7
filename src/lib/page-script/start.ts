import { wakeIslands } from '$lib/islands/wake';
import { chooseTheme } from './choose-theme';
import { saveOffline } from './save-offline';
import { layOutRest } from './idle-layout';
import { openShare } from './open-share';
import { printAddress } from './print-address';
import { readMarks } from './read-marks';
import { showReportCount } from './report-count';
import { showStale } from './show-stale';
import { switchTabs } from './switch-tabs';

/*
 * The script that every page needs at once: tabs switch, drawings are readable by pointer, keyboard and screen reader,
 * and stale figures are marked. Islands, the drawing code and the engine are fetched when first needed.
 */
switchTabs(document);
readMarks(document);
openShare(document);
showStale(document, new Date());
layOutRest(document);
printAddress(document);
showReportCount(document);
chooseTheme(document);
saveOffline(document);
wakeIslands(document);

// A link to a register chart may name its currency, which is a choice of the page.
const currency = new URLSearchParams(location.search).get('currency');
for (const choice of document.querySelectorAll<HTMLInputElement>('.currency input'))
  if (choice.value === currency) choice.checked = true;
