/// The site's only script. Everything works without it; it saves a few keystrokes, warns before a screen locks, and leaves at once. Its
/// words are those that browsers of 2016 know, as they run on old telephones: one that is newer would switch all of it off there.
enum Script {
    static let text = #"""
        "use strict";
        // "/" goes to the search field, unless somebody is typing.
        document.addEventListener("keydown", (event) => {
          if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.target.closest("input, textarea, select, [contenteditable]")) return;
          const field = document.querySelector("[data-search]");
          if (field) { event.preventDefault(); field.focus(); field.select(); }
        });
        // The error summary takes the focus, so that screen readers begin there.
        const summary = document.querySelector(".summary");
        if (summary) summary.focus();
        // Buttons that print, where there is something to print with.
        for (const button of document.querySelectorAll("[data-print]")) {
          button.hidden = false;
          button.addEventListener("click", () => print());
        }
        // Leaving at once: the page goes dark, and its place in the history is taken by where one goes. Three times Shift does it too.
        const exit = document.querySelector("[data-exit]");
        if (exit) {
          const leave = () => { document.body.hidden = true; location.replace(exit.href); };
          exit.addEventListener("click", (event) => { event.preventDefault(); leave(); });
          let shifts = [];
          addEventListener("keyup", (event) => {
            shifts = event.key === "Shift" ? shifts.concat(event.timeStamp).filter((at) => event.timeStamp - at < 3000) : [];
            if (shifts.length === 3) leave();
          });
        }
        // A button pressed twice sends once. The token on the server holds without this.
        document.addEventListener("submit", (event) => {
          if (event.target.dataset.sent) { event.preventDefault(); return; }
          event.target.dataset.sent = "yes";
        });
        addEventListener("pageshow", () => {
          for (const form of document.forms) delete form.dataset.sent;
        });
        // The screen locks: a warning for the last minute, then the sign-in page, with nothing left to read behind it.
        const idle = Number(document.body.dataset.idle);
        if (idle > 0) {
          let since = Date.now();
          let warning = null;
          const wake = () => { since = Date.now(); if (warning) warning.remove(); warning = null; };
          for (const kind of ["keydown", "pointerdown", "pointermove", "scroll"]) {
            addEventListener(kind, wake, { passive: true });
          }
          setInterval(() => {
            const left = idle - (Date.now() - since) / 1000;
            if (left <= 0) {
              location.replace(document.body.dataset.idleTo);
            } else if (left <= 60 && !warning) {
              warning = document.createElement("div");
              warning.className = "idle";
              warning.setAttribute("role", "alert");
              warning.textContent = document.body.dataset.idleText;
              document.body.appendChild(warning);
            }
          }, 1000);
        }
        """#
}
