type Theme = 'light' | 'dark';
const ASKED = /\(prefers-color-scheme:\s*dark\)/;

let forced: Theme | null = null;
const followers = new Set<() => void>();

/** Shows a theme whatever the device asks for. Colours are written in media queries alone, so those are set to what they would be; a frame that may not read its own style sheets follows the device. */
export function forceTheme(theme: Theme): void {
  forced = theme;
  document.documentElement.style.colorScheme = theme;
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && ASKED.test(rule.media.mediaText))
        rule.media.mediaText =
          theme === 'dark' ? rule.media.mediaText.replace(ASKED, '(min-width: 0)') : '(max-width: 0)';
      else if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets)
    try {
      walk(sheet.cssRules);
    } catch {
      // Shut off: its rules are none of ours there.
    }
  followers.forEach((follow) => follow());
}

/** Tells whether the page is dark, now and at each change. Returns what stops it. */
export function followDark(follow: (dark: boolean) => void): () => void {
  const asked = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => follow(forced === null ? asked.matches : forced === 'dark');
  tell();
  asked.addEventListener('change', tell);
  followers.add(tell);
  return () => {
    asked.removeEventListener('change', tell);
    followers.delete(tell);
  };
}
