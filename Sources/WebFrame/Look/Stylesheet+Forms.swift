// Fields, buttons, the error summary.
extension Stylesheet {
    static let forms = #"""
        fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
        .field { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
        .field.wrong { border-left: 5px solid var(--urgent); padding-left: 1rem; }
        .label { display: block; font-weight: 600; padding: 0; margin-bottom: .25rem; max-width: 34em; }
        h1.question { margin-bottom: .25rem; }
        .question .label { font-weight: inherit; }
        .optional { font-weight: 400; color: var(--soft); }
        .hint { display: block; color: var(--soft); margin: 0 0 .5rem; font-size: 1rem; }
        .error { color: var(--urgent); font-weight: 600; margin: 0 0 .5rem; }
        .input {
          display: block; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: var(--ink);
          background: var(--paper); border: 2px solid var(--soft); border-radius: 5px;
        }
        .wrong .input:not([aria-invalid]) { border-color: var(--soft); }
        .wrong > .input, .wrong .input[aria-invalid="true"] { border-color: var(--urgent); }
        textarea.input { max-width: 40rem; resize: vertical; }
        .w-full { max-width: 34em; } .w-half { max-width: 20rem; } .w-short { max-width: 10rem; }
        .w-two { width: 4rem; } .w-four { width: 5.5rem; } .w-month { width: 8rem; }
        .file { font: inherit; max-width: 100%; min-height: 2.75rem; padding: .5rem 0; }
        .file::file-selector-button {
          min-height: 2.75rem; margin-right: .75rem; padding: .5rem 1.125rem; font: inherit; font-weight: 600; cursor: pointer;
          border: 2px solid var(--accent); border-radius: 5px; background: var(--paper); color: var(--accent);
        }
        .money { display: flex; align-items: center; gap: .5rem; }
        .money .input { max-width: 10rem; }
        .date { display: flex; flex-wrap: wrap; gap: .75rem; }
        .date label { display: block; font-size: .9375rem; margin-bottom: .25rem; }
        .times { display: flex; flex-wrap: wrap; gap: 0 2rem; }
        .choices { display: grid; gap: .25rem; }
        .choice { display: grid; grid-template-columns: 1.5rem 1fr; column-gap: .75rem; align-items: center; position: relative; }
        .choice input { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); }
        .choice label { display: flex; align-items: center; min-height: 2.75rem; padding: .4rem 0; max-width: 34em; }
        .choice .hint { grid-column: 2; margin-top: -.4rem; font-size: .9375rem; }
        .button {
          display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: .5rem 1.125rem;
          font: inherit; font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer;
          border: 2px solid var(--accent); border-radius: 5px; background: var(--paper); color: var(--accent);
        }
        .button:hover { box-shadow: 0 0 0 2px var(--accent); }
        .button.primary { background: var(--accent); color: var(--on-accent); }
        .button.danger { background: var(--urgent); border-color: var(--urgent); color: var(--paper); }
        .button.danger:hover { box-shadow: 0 0 0 2px var(--urgent); }
        .button:focus-visible { box-shadow: 0 0 0 5px var(--ink); }
        .actions { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.25rem; margin-top: 1.5rem; }
        .actions > a:not(.button) { display: inline-flex; align-items: center; min-height: 2.75rem; }
        .summary { border: 3px solid var(--urgent); border-radius: 6px; background: var(--paper); padding: 1rem 1.25rem; margin-bottom: 1.5rem; }
        .summary h2 { margin: 0 0 .5rem; }
        .summary ul { margin: 0; padding: 0; list-style: none; }
        .summary a { color: var(--urgent); font-weight: 600; display: inline-block; padding: .25rem 0; }
        .summary > :last-child { margin-bottom: 0; }
        .search > div { display: flex; gap: .5rem; }
        .search .input { max-width: 26rem; }
        @media (min-width: 40rem) { .choices.inline { display: flex; flex-wrap: wrap; gap: 0 2rem; } }
        """#
}
