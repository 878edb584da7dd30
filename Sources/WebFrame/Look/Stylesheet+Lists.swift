// Lists and their filters, pairs to compare, tables to correct, cards to cut.
extension Stylesheet {
    static let lists = #"""
        details > summary { cursor: pointer; min-height: 2.75rem; display: list-item; padding: .6rem 0; }
        .filter { margin: 0 0 1rem; }
        .filter > summary { font-weight: 600; color: var(--accent); }
        .filter[open] { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem 1rem; }
        .narrowed { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-bottom: 1rem; }
        .narrowed p, .narrowed ul { margin: 0; }
        .narrowed ul { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
        .chip {
          display: inline-flex; align-items: center; min-height: 2.75rem; padding: .25rem .75rem; border: 2px solid var(--accent);
          border-radius: 1.4rem; background: var(--paper); text-decoration: none;
        }
        .narrowed > a { display: inline-flex; align-items: center; min-height: 2.75rem; }
        .tasks { list-style: none; margin: 0 0 1.5rem; padding: 0; border-top: 1px solid var(--line); }
        .tasks > li { max-width: none; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .tasks > li > div { flex: 1 1 12rem; padding-right: 1rem; } .tasks .small { margin: 0; }
        .tasks a { display: inline-block; padding: .5rem 0; font-weight: 600; }
        .tabs ul, .orders ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0; }
        .tabs ul { border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
        .tabs a, .orders a { display: inline-flex; align-items: center; min-height: 2.75rem; }
        .tabs a { gap: .35em; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; border-top: 3px solid transparent; }
        .tabs a:hover { border-bottom-color: var(--line); }
        .tabs a[aria-current] { font-weight: 700; border-bottom-color: var(--accent); }
        .tabs .count { color: var(--soft); font-weight: 400; }
        .orders { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.25rem; font-size: .9375rem; }
        .orders p { margin: 0; color: var(--soft); }
        .orders a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
        .pages { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.25rem; }
        .pages p { margin: 0; }
        .number { white-space: nowrap; }
        .code { font-size: .9375rem; overflow-wrap: anywhere; color: var(--soft); }
        .pair > div + div { margin-top: 1rem; }
        .pair h3 { margin-bottom: .5rem; }
        .queued { margin-bottom: .75rem; }
        .queued-head { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; }
        .check-row { border-left: 5px solid var(--urgent); }
        .check-row h3 { margin-bottom: .75rem; }
        .check-row .fields { display: grid; gap: 0 1.25rem; }
        .check-row .field { margin-bottom: 1rem; }
        .check-row > .field .input { max-width: 20rem; }
        .find { margin-bottom: 1.5rem; }
        .find .field { margin-bottom: 1rem; }
        .find .beside { display: flex; gap: .5rem; }
        .actions + table, .actions + .status { margin-top: 1.5rem; }
        .glance { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem; margin-bottom: .25rem; }
        .glance li { max-width: none; }
        .scroll { overflow-x: auto; }
        td time { white-space: nowrap; }
        @media (min-width: 40rem) {
          .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
          .pair > div + div { margin-top: 0; }
          .check-row .fields { grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); align-items: end; }
        }
        """#

    /// Cards of 85 by 54 mm, eight on a sheet of A4 or Letter with the margins that printed pages have.
    static let cards = #"""
        .cards { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, 85mm); }
        .cards > li {
          width: 85mm; height: 54mm; padding: 5mm; border: 1px dashed var(--soft); margin: 0 -1px -1px 0; background: var(--paper);
          display: flex; flex-direction: column; justify-content: space-between; break-inside: avoid; overflow: hidden;
        }
        .cards p { margin: 0; font-size: .875rem; line-height: 1.35; }
        .cards .number { font-size: 1.5rem; font-weight: 700; letter-spacing: .04em; line-height: 1.2; }
        .cards .telephone { font-size: 1.125rem; font-weight: 600; min-height: 1.6em; border-bottom: 1px solid var(--line); }
        .cards .own-code { font-weight: 600; letter-spacing: .03em; }
        .court-answer { border-top: 1px solid var(--line); padding: .75rem 0 1rem; }
        .court-answer .field { margin-bottom: .5rem; } .watched li { margin-bottom: .35rem; }
        @media print {
          .court-room + .court-room { break-before: page; }
          .cards { margin: 0; grid-template-columns: 85mm 85mm; }
          .cards p { font-size: 9pt; } .cards .number { font-size: 16pt; } .cards .telephone { font-size: 13pt; }
        }
        """#
}
