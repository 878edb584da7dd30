// Cards, notes, rows, steps, facts, tags, tables, paper.
extension Stylesheet {
    static let pieces = #"""
        .card, .empty, .steps, .agenda > li {
          background: var(--paper); border: 1px solid var(--line); border-radius: 6px;
        }
        .card { padding: 1rem 1rem 1.25rem; margin-bottom: .75rem; }
        .card > h2 { margin: 0 0 .75rem; }
        .card > :last-child { margin-bottom: 0; }
        .columns > div > h2:first-child { margin-top: 0; }
        .columns > .below > h2:first-child { margin-top: 1.5rem; }
        .tag { display: inline-block; padding: .05rem .45rem; border-radius: 4px; font-size: .9375rem; font-weight: 600; }
        .tag.urgent { color: var(--urgent); background: var(--urgent-ground); } .tag.soon { color: var(--soon); background: var(--soon-ground); }
        .tag.done { color: var(--done); background: var(--done-ground); } .tag.info { color: var(--info); background: var(--info-ground); }
        .tag.plain { color: var(--ink); background: var(--plain-ground); }
        .note { border-left: 5px solid var(--accent); background: var(--paper); padding: .75rem 1rem; margin: 0 0 1.25rem; }
        .note.urgent { border-color: var(--urgent); background: var(--urgent-ground); } .note.soon { border-color: var(--soon-edge); background: var(--soon-ground); }
        .note.done { border-color: var(--done); background: var(--done-ground); }
        .note > :last-child { margin-bottom: 0; }
        .note-title { font-weight: 700; margin-bottom: .25rem; }
        .seats { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); margin-bottom: 1.5rem; align-items: start; }
        .seats .actions, .seats .parts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0; } .seats .parts > span { flex: 1 0 100%; }
        .seats > .card { margin: 0; } .seats [aria-pressed=true] { background: var(--accent); color: var(--on-accent); }
        .tick { display: block; height: 1.75rem; min-width: 1.75rem; border: 1px solid var(--soft); border-radius: 3px; }
        fieldset.card > legend { float: left; width: 100%; padding: 0; margin-bottom: .75rem; } fieldset.card > legend + * { clear: both; }
        .example { margin-bottom: 2.25rem; }
        .empty { border-style: dashed; padding: 1.5rem 1rem; }
        .empty-title { font-weight: 600; margin-bottom: .25rem; }
        .empty > :last-child { margin-bottom: 0; }
        .agenda { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
        .agenda { container-type: inline-size; }
        .agenda > li { max-width: none; display: grid; gap: .5rem 1.5rem; padding: .875rem 1rem; border-left: 5px solid var(--line); }
        .agenda > .urgent { border-left-color: var(--urgent); } .agenda > .soon { border-left-color: var(--soon-edge); }
        .agenda > .done { border-left-color: var(--done); } .agenda > .info { border-left-color: var(--info); }
        .when { display: flex; align-items: baseline; gap: .6rem; }
        .number { white-space: nowrap; }
        .kept { white-space: pre-line; overflow-wrap: anywhere; }
        .when strong { font-size: 1.1875rem; line-height: 1.3; } .when span { font-size: .9375rem; color: var(--soft); }
        .what p { margin: .15rem 0 0; font-size: .9375rem; max-width: 34em; }
        .steps { list-style: none; margin: 0 0 .75rem; padding: .25rem 1rem; }
        .card .steps { padding: 0; border: 0; background: none; }
        .steps > li { display: grid; grid-template-columns: 1.625rem 1fr; gap: 0 1rem; padding: .875rem 0; border-bottom: 1px solid var(--line); max-width: none; }
        .steps > li:last-child { border-bottom: 0; }
        .steps .sign {
          width: 1.625rem; height: 1.625rem; border-radius: 50%; display: flex; align-items: center; justify-content: center;
          font-size: .875rem; font-weight: 700; background: var(--plain-ground); color: var(--ink);
        }
        .steps .done .sign, .steps .met .sign { background: var(--done-ground); color: var(--done); }
        .steps .now .sign { background: var(--accent); color: var(--on-accent); }
        .step-title { font-weight: 600; margin: 0; }
        .steps p:last-child { margin-bottom: 0; }
        .steps .button { margin-top: .5rem; }
        .steps.compact > li { padding: .6rem 0; } .steps.compact .step-title { font-weight: 400; }
        .timeline > h3 { padding: 1rem 0 .5rem; border-top: 1px solid var(--line); }
        .timeline > h3:first-child { padding-top: 0; border-top: 0; }
        .timeline > p { margin: 0; }
        .timeline > ul { padding-left: 1.125rem; margin-bottom: .875rem; }
        .timeline li { margin-bottom: .25rem; } .timeline li > p { margin: .15rem 0 .25rem; }
        .timeline li::marker { color: var(--soft); }
        .facts { margin: 0; }
        .facts > div { padding: .2rem 0; }
        .facts dt { color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
        @media (min-width: 30rem) {
          .facts > div { display: grid; grid-template-columns: minmax(7rem, 30%) 1fr; gap: 0 1rem; }
        }
        @media (min-width: 48rem) {
          .card, .summary { padding: 1.25rem 1.5rem 1.5rem; }
          .empty { padding: 1.25rem 1.5rem 1.5rem; }
          .steps { padding: .25rem 1.5rem; }
        }
        @container (min-width: 30rem) {
          .agenda > li { grid-template-columns: 9.25rem 1fr; padding: 1rem 1.5rem 1rem 1.375rem; }
          .when { display: block; grid-row: 1 / span 2; } .when span { display: block; }
          .act { grid-column: 2; }
        }
        @container (min-width: 46rem) {
          .agenda > li { grid-template-columns: 9.25rem 1fr auto; align-items: center; }
          .when { grid-row: auto; }
          .act { grid-column: 3; }
        }
        @media (min-width: 60rem) {
          .columns { display: grid; grid-template: auto 1fr / minmax(0, 1.6fr) minmax(0, 1fr); gap: 0 1.5rem; align-items: start; }
          .columns > .side { grid-column: 2; grid-row: 1 / span 2; }
          .columns > .side > .card:first-child { margin-top: 0; }
          .columns > .side .facts > div { display: block; }
        }
        """#

    static let tables = #"""
        table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); margin: 0 0 1.5rem; }
        caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; }
        th, td { text-align: left; vertical-align: top; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
        thead th { font-size: .9375rem; color: var(--soft); font-weight: 600; vertical-align: bottom; }
        tbody th { font-weight: 600; }
        tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--soft); }
        .figure { text-align: right; white-space: nowrap; } thead .figure { white-space: normal; min-width: 5.5rem; }
        @media (max-width: 43.99rem) {
          table, caption, tbody, tfoot, tr, tbody th, tfoot th, td { display: block; }
          table { border: 0; background: none; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); }
          tr { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; margin-bottom: .75rem; }
          th, td, tfoot th, tfoot td { border: 0; padding: .15rem 0; text-align: left; white-space: normal; }
          td { text-align: right; }
          td:empty { display: none; }
          td::before { content: attr(data-name); float: left; max-width: 50%; margin-right: 1rem; color: var(--soft); text-align: left; white-space: normal; }
          td::after { content: ""; display: block; clear: both; }
        }
        """#

    static let paper = #"""
        /* Whoever asks for more contrast gets 7 to 1 everywhere, and edges in place of tinted grounds. */
        @media (prefers-contrast: more) {
          :root {
            --ink: #000; --ground: #fff; --line: #4d5861; --urgent-ground: #fff; --soon-ground: #fff; --soon-edge: #7a4b00; --done-ground: #fff;
            --info-ground: #fff; --plain-ground: #fff;
          }
          .tag, .steps .sign { border: 1px solid; }
        }
        @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
          :root {
            --ink: #fff; --paper: #000; --ground: #000; --line: #b4bcc2; --urgent-ground: #000; --soon-ground: #000; --soon-edge: #f0c27a;
            --done-ground: #000; --info-ground: #000; --plain-ground: #000;
          }
        }
        @media (forced-colors: active) {
          .button, .tag, .steps .sign, .note { border: 1px solid; }
          :focus-visible { outline: 3px solid Highlight; }
          .agenda > .urgent, .note.urgent, .field.wrong { border-left: 6px solid Mark; }
        }
        @media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
        @media print {
          @page { margin: 15mm 16mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
          :root {
            color-scheme: light; --ink: #000; --soft: #000; --paper: #fff; --ground: #fff; --line: #777; --accent: #000; --on-accent: #000;
            --urgent: #000; --soon: #000; --done: #000; --info: #000; --urgent-ground: #fff; --soon-ground: #fff; --done-ground: #fff;
            --info-ground: #fff; --plain-ground: #fff;
          }
          :root { font-size: 9.5pt; }
          body { font-size: 1rem; line-height: 1.4; }
          .unprinted, .top, .alarm, .skip, .back, .actions, .button, .search, .find, .filter, .idle, .identity a, main nav { display: none !important; }
          .identity { position: static; padding: 0 0 6pt; }
          .page, .page.narrow { max-width: none; padding: 0; }
          .print-only { display: block; }
          .sheet { display: table; width: 100%; }
          .print-header { display: table-header-group; break-inside: avoid; font-size: 9pt; }
          .print-header > div { display: flex; justify-content: space-between; border-bottom: 1px solid #000; margin-bottom: 10pt; padding-bottom: 4pt; }
          .columns { display: block; }
          .card, .steps, .agenda > li { border: 0; padding-left: 0; padding-right: 0; }
          .steps .sign, .tag { border: 1px solid #000; background: none !important; }
          h1, h2, h3, thead { break-after: avoid; } tr, .steps > li, .timeline li, .agenda > li, .facts > div { break-inside: avoid; }
          thead { display: table-header-group; }
          /* The sheet for court: one page for an ordinary case. */
          .court-sheet { font-size: 9pt; line-height: 1.28; }
          .court-sheet .facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; margin-bottom: 6pt; }
          .court-sheet dd { max-width: none; }
          .court-sheet .facts > div { grid-template-columns: 40% 1fr; padding: 1pt 0; border-bottom: .5pt solid #999; }
          .court-sheet th, .court-sheet td { padding: 2pt 4pt; } .court-sheet th:first-child { width: 33%; }
          .court-sheet table { margin-bottom: 6pt; } .court-sheet caption { padding-bottom: 2pt; }
          .court-sheet h2 { float: left; margin: 0 .75em 0 0; padding-top: 4pt; font-size: inherit; line-height: inherit; }
          .court-sheet h2 + p { padding-top: 4pt; }
          .court-sheet .facts > div:first-child { grid-column: 1 / -1; grid-template-columns: 19% 1fr; }
          .court-sheet p, .court-sheet .steps { margin-bottom: 2pt; max-width: none; padding: 0; }
          .court-sheet .steps { columns: 2; column-gap: 6mm; } .court-sheet .step-title { font-weight: 400; }
          .court-sheet .steps > li { padding: 0; border: 0; grid-template-columns: 1rem 1fr; gap: 0 .25rem; align-items: start; }
          .court-sheet .steps .sign { width: auto; height: auto; border: 0; }
          a { color: #000; text-decoration: none; }
        }
        """#
}
