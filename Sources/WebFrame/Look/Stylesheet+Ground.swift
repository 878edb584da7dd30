// Colours, type, space, links, focus.
extension Stylesheet {
    static let colours = #"""
        :root {
          color-scheme: light dark;
          --ink: #1b2126; --soft: #4d5861; --paper: #ffffff; --ground: #f5f3ee; --line: #d5d0c6;
          --accent: #0a5560; --on-accent: #ffffff; --focus: #ffd23f;
          --urgent: #a3211b; --urgent-ground: #fbeae8; --soon: #7a4b00; --soon-ground: #fcf1dc; --soon-edge: #c98a1b;
          --done: #1f5f3a; --done-ground: #e6f2ea; --info: #2b4a8b; --info-ground: #e9eef8; --plain-ground: #e6e8ea;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #eceae4; --soft: #b4bcc2; --paper: #1d2328; --ground: #14181c; --line: #39424a;
            --accent: #7fd0db; --on-accent: #0b1f23;
            --urgent: #ff9d94; --urgent-ground: #3a1c1a; --soon: #f0c27a; --soon-ground: #35280f; --soon-edge: #f0c27a;
            --done: #8fd3a8; --done-ground: #17301f; --info: #a9c1f5; --info-ground: #1b2740; --plain-ground: #2b333a;
          }
        }
        """#

    static let ground = #"""
        *, *::before, *::after { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
        body {
          margin: 0; background: var(--ground); color: var(--ink);
          font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: break-word;
        }
        h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
        h1 { font-size: 1.75rem; margin-bottom: .5rem; }
        h2 { font-size: 1.1875rem; margin: 2.25rem 0 .75rem; }
        h3 { font-size: 1.0625rem; }
        p, ul, ol, dl { margin: 0 0 .75rem; }
        p, li, dd { max-width: 34em; }
        ul, ol { padding-left: 1.5rem; }
        .small, small { font-size: .9375rem; color: var(--soft); }
        .lead { color: var(--soft); margin-bottom: 1.5rem; }
        a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 3px; }
        /* A link that stands alone is as high as its line, 24 px and more (WCAG 2.2, 2.5.8). */
        p > a:only-child, li > a:only-child, dd > a:only-child, th > a, td a, h3 > a, .what p > a {
          display: inline-block; min-height: 1.5rem; vertical-align: top;
        }
        /* Browsers that don't tell a keyboard's focus from a mouse's, until 2020, show it for both. */
        :focus { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--ink); border-radius: 3px; }
        :focus:not(:focus-visible) { outline: none; box-shadow: none; }
        main:focus, .summary:focus { outline: none; box-shadow: none; }
        h1 + form { margin-top: 1.25rem; }
        form + p { margin-top: .75rem; } .unprinted { margin-bottom: 1.5rem; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: -999rem; top: .5rem; background: var(--paper); padding: .75rem 1rem; z-index: 3; }
        .skip:focus { left: .5rem; }
        .page { display: block; max-width: calc(65rem + 2rem); margin: 0 auto; padding: 1.5rem 1rem 3.5rem; }
        .page.narrow { max-width: calc(40rem + 2rem); }
        .page > h2:first-of-type { margin-top: 1.5rem; }
        .back { display: inline-flex; align-items: baseline; min-height: 2.75rem; padding: .6rem 0 .5rem; margin: -1rem 0 .25rem; font-size: .9375rem; }
        .back::before { content: "‹"; display: inline-block; margin-right: .4em; }
        .reference { font-size: 1.375rem; letter-spacing: .03em; }
        .print-only { display: none; }
        @media (min-width: 48rem) { .page { padding-top: 2.25rem; } }
        """#

    static let bars = #"""
        .top {
          display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; padding: .25rem 1rem;
          background: var(--paper); border-bottom: 1px solid var(--line);
        }
        .brand { font-weight: 700; color: var(--ink); text-decoration: none; min-height: 2.75rem; display: inline-flex; align-items: center; }
        .top nav { order: 3; width: 100%; }
        .top nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; margin: 0; padding: 0; }
        .top nav a {
          display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--ink); text-decoration: none;
          border-bottom: 3px solid transparent; border-top: 3px solid transparent;
        }
        .top nav a:hover { border-bottom-color: var(--line); }
        .top nav a[aria-current] { font-weight: 700; border-bottom-color: var(--accent); }
        .you { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75rem; margin-left: auto; font-size: .9375rem; color: var(--soft); }
        .you a { display: inline-flex; align-items: center; min-height: 2.75rem; }
        .you .where, .you .who { display: none; }
        .you .exit { background: var(--ink); border-color: var(--ink); color: var(--paper); }
        .you > * { flex: none; white-space: nowrap; }
        @media (min-width: 30rem) { .you .who { display: inline; } }
        .alarm { background: var(--urgent); color: var(--paper); padding: .75rem 1rem; font-weight: 600; }
        .alarm p { margin: 0; max-width: none; }
        .alarm a { color: var(--paper); }
        .identity {
          display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .5rem 1rem;
          background: var(--paper); border-bottom: 1px solid var(--line);
        }
        .identity a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--accent); }
        .foot { background: var(--paper); border-top: 1px solid var(--line); }
        .foot > div { max-width: calc(65rem + 2rem); margin: 0 auto; padding: 1.5rem 1rem; }
        .foot > .narrow { max-width: calc(40rem + 2rem); }
        .call { white-space: nowrap; }
        .lines { list-style: none; padding: 0; }
        .facts + p { margin-top: 1rem; }
        .pairs > li { margin-bottom: .75rem; }
        .pairs fieldset { border: 0; margin: 0; padding: 0; }
        @media (min-width: 40rem) { .pairs fieldset { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; } }
        .idle {
          position: fixed; left: 1rem; right: 1rem; bottom: 1rem; z-index: 4; padding: 1rem; border-radius: 6px;
          background: var(--ink); color: var(--paper); font-weight: 600;
        }
        @media (min-width: 48rem) {
          .top { padding: .5rem 1.5rem; gap: 0 1.5rem; }
          .top nav { order: 0; width: auto; }
          .you .who::after { content: "·"; margin-left: .75rem; }
          .alarm { padding: .75rem 1.5rem; }
          .identity { padding: .5rem 1.5rem; position: sticky; top: 0; z-index: 2; }
        }
        /* The program's name has what room is left, and gives way to everything else; then the ways wrap. */
        @media (min-width: 60rem) {
          .top { flex-wrap: nowrap; }
          .top nav { flex: 0 1 auto; min-width: 0; }
          .you { flex: 1 1 0; flex-wrap: nowrap; min-width: min-content; justify-content: flex-end; }
          .you .where + .who::before { content: "·"; margin-right: .75rem; }
          .you .where { display: block; flex: 1 1 0; width: 0; min-width: 0; overflow: hidden; text-overflow: ellipsis; text-align: right; }
        }
        """#
}
