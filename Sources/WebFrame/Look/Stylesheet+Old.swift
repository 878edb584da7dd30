// What browsers of Android 7's age need besides: Chromium 51 and those that followed it until 2021. `Tests/Browser/test_old_browser.py` shows
// the pages as they do.
extension Stylesheet {
    static let old = #"""
        /* Before 2021 no gap between flexible boxes was known; who doesn't know inset doesn't know that either. */
        @supports not (inset: 0) {
          .actions > *, .narrowed > *, .narrowed li, .pages > * { margin-right: 1.25rem; margin-bottom: .75rem; }
          .top > *, .top nav li, .you > *, .identity > *, .tabs li, .orders > *, .orders li, .queued-head > *, .times > *, .choices.inline > * { margin-right: 1rem; }
          .top > .you { margin-right: 0; }
          .date > div { margin-right: .75rem; margin-bottom: .5rem; }
          .search > div > * + *, .find .beside > * + *, .money > * + *, .when > * + *, .tabs .count { margin-left: .5rem; }
          .glance li, .seats .actions > *, .seats .parts > * { margin-right: .5rem; margin-bottom: .5rem; }
          .agenda > li, .seats > * { margin-bottom: .75rem; }
        }
        /* Before 2017 no grid. */
        @supports not (display: grid) {
          .choice, .steps > li { display: flex; flex-wrap: wrap; }
          .choice > input, .steps .sign { flex: none; margin-right: .75rem; }
          .choice > label, .steps > li > div { flex: 1; min-width: 0; }
          .choice .hint { flex: 0 0 100%; padding-left: 2.25rem; }
          .agenda > li > * + * { margin-top: .5rem; }
          .cards > li { display: inline-flex; }
        }
        """#
}
