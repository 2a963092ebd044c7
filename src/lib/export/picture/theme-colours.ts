/** The theme of a picture or an embed, chosen in advance: an exported file cannot ask for the visitor's preference. */
export type Theme = 'light' | 'dark';

/** The colours of tokens.css by name, as values, because an exported file has no style sheet. A test compares the two. */
export const themeColours: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    paper: '#fbfaf7',
    surface: '#ffffff',
    ink: '#14202b',
    secondary: '#53606b',
    hairline: '#d8dcdf',
    accent: '#1a5f99',
    blue: '#1f6fb2',
    orange: '#c2611a',
    green: '#2a8567',
    purple: '#8557a6',
    rose: '#b03a6b',
    olive: '#6b751f',
    grey: '#737d86',
    'blue-text': '#1a639f',
    'orange-text': '#9e4d12',
    'green-text': '#1f6d54',
    'purple-text': '#754a93',
    'rose-text': '#a2345f',
    'olive-text': '#5a6218',
    'grey-text': '#5a646d',
    'on-colour': '#ffffff'
  },
  dark: {
    paper: '#0f1720',
    surface: '#141e29',
    ink: '#e9edf0',
    secondary: '#9aa7b2',
    hairline: '#2a3642',
    accent: '#7db7e8',
    blue: '#5aa3dc',
    orange: '#e08a4a',
    green: '#4fae8d',
    purple: '#ae86cc',
    rose: '#da6e99',
    olive: '#a4b04a',
    grey: '#87919a',
    'blue-text': '#7db7e8',
    'orange-text': '#eda46f',
    'green-text': '#74c4a7',
    'purple-text': '#c4a3dc',
    'rose-text': '#e68fb0',
    'olive-text': '#bac565',
    'grey-text': '#a9b3bb',
    'on-colour': '#0f1720'
  }
};
