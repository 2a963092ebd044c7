/** The localStorage key of the theme, which the inline script of app.html reads too. */
const KEY = 'innoscope:theme';

/** Shows the choice of the theme and applies it: here at once, in other tabs too, and on later pages before they are painted. */
export function chooseTheme({ documentElement: root }: Document): void {
  const choice = root.querySelector<HTMLSelectElement>('#theme');
  if (!choice?.parentElement) return;
  const apply = (theme: string | null | undefined) => {
    choice.value = theme ?? '';
    if (choice.value) root.dataset['theme'] = choice.value;
    else delete root.dataset['theme'];
  };
  choice.parentElement.hidden = false;
  apply(root.dataset['theme']);
  choice.addEventListener('change', () => {
    apply(choice.value);
    try {
      localStorage.setItem(KEY, choice.value);
    } catch {
      // The choice holds for this page only.
    }
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) apply(newValue);
  });
}
