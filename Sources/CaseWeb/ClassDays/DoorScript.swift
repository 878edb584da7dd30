/// The script of the door list.
///
/// It keeps on the device, in local storage, until they are sent or a day is over: seat numbers, initials, random ids, times. Nothing else. What
/// is entered is kept first and sent then, in order; the server takes each id once, so that sending again after a lost answer is harmless.
enum DoorScript {
    static let text = #"""
        "use strict";
        addEventListener("DOMContentLoaded", () => {
          const root = document.getElementById("door");
          const stateLine = document.getElementById("door-state");
          const words = {};
          for (const item of document.querySelectorAll("#door-words > li")) words[item.dataset.key] = item.textContent;
          const say = (key, value) => words[key].replace("#", value);
          const prefix = "onward-door:";
          const key = prefix + root.dataset.list;
          const dayLong = 24 * 60 * 60 * 1000;
          let isOffline = false, isSignedOut = false, isSending = false, isWiped = false, refused = [], opened = new Set();

          // What is older than a day goes, of this list and of any other.
          for (const name of Object.keys(localStorage)) {
            if (!name.startsWith(prefix)) continue;
            let kept = null;
            try { kept = JSON.parse(localStorage.getItem(name)); } catch { /* unreadable: it goes */ }
            if (!kept || Date.now() - kept.since > dayLong) localStorage.removeItem(name);
          }
          let kept = JSON.parse(localStorage.getItem(key) ?? "null") ?? { since: Date.now(), list: null, unsent: {} };
          const keep = () => { if (!isWiped) localStorage.setItem(key, JSON.stringify(kept)); };
          const mine = () => (kept.list && kept.unsent[kept.list.who]) ?? [];
          const othersCount = () => Object.entries(kept.unsent)
            .reduce((sum, [who, entries]) => sum + (who === kept.list?.who ? 0 : entries.length), 0);

          // Asks; null without a network or a sign-in, which the state line says.
          async function ask(options) {
            try {
              const answer = await fetch(root.dataset.list, {
                redirect: "manual", cache: "no-store", headers: { Accept: "application/json", ...options?.headers }, ...options,
              });
              isOffline = false;
              const isOurs = answer.ok && (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
              isSignedOut = !isOurs && (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403);
              if (!isOurs && !isSignedOut) isOffline = true;
              return isOurs ? await answer.json() : null;
            } catch {
              isOffline = true;
              return null;
            }
          }

          async function load() {
            const list = await ask();
            if (list && !isWiped) {
              // The token goes with the session and is never kept.
              token = { field: list.tokenField, value: list.token };
              delete list.tokenField;
              delete list.token;
              kept.list = list;
              keep();
            }
            draw();
          }
          let token = null;

          async function send() {
            if (isSending || isWiped || !mine().length) return;
            isSending = true;
            try {
              if (!token || isSignedOut || isOffline) await load();
              while (token && !isSignedOut && !isOffline && mine().length) {
                const who = kept.list.who;
                const part = mine().slice(0, 200);
                const answers = await ask({
                  method: "POST", body: new URLSearchParams([[token.field, token.value], ["entries", JSON.stringify(part)]]),
                });
                if (!answers) { if (isSignedOut) token = null; break; }
                const done = new Set(answers.map((answer) => answer.id));
                for (const answer of answers) if (answer.refused) refused.push(answer.refused);
                const isRefused = new Set(answers.filter((answer) => answer.refused).map((answer) => answer.id));
                for (const entry of part) {
                  if (!done.has(entry.id) || isRefused.has(entry.id)) continue;
                  const seat = kept.list.seats.find((seat) => seat.number === entry.seat);
                  if (seat && !seat.entries.some((other) => other.id === entry.id)) seat.entries.push(entry);
                }
                kept.unsent[who] = kept.unsent[who].filter((entry) => !done.has(entry.id));
                if (!kept.unsent[who].length) delete kept.unsent[who];
                keep();
                draw();
              }
            } finally {
              isSending = false;
              draw();
            }
          }

          const clock = () => new Intl.DateTimeFormat("en-GB", {
            hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: kept.list.zone,
          }).format(new Date());
          const draw16 = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

          function enter(seat, kind, more) {
            const entry = { id: draw16(), seat, kind, at: clock(), ...more };
            (kept.unsent[kept.list.who] ??= []).push(entry);
            keep();
            draw();
            send();
          }

          // The same fold as the server's: what stands of a seat's entries.
          function standing(entries) {
            const undone = new Set(entries.map((entry) => entry.undone).filter(Boolean));
            const stands = { isIn: false, at: null, isRemoved: false, checked: false, said: {}, last: null };
            for (const entry of entries) {
              if (undone.has(entry.id) || entry.kind === "undo") continue;
              stands.last = entry;
              if (entry.kind === "identity") stands.checked = true;
              if ((entry.kind === "identity" || entry.kind === "arrived") && !stands.isIn) { stands.isIn = true; stands.at = entry.at; }
              if (entry.kind === "left" || entry.kind === "removed") { stands.isIn = false; stands.at = entry.at; }
              if (entry.kind === "removed") stands.isRemoved = true;
              if (entry.kind === "present") stands.said[entry.segment] = true;
              if (entry.kind === "missed") stands.said[entry.segment] = false;
            }
            return stands;
          }

          function element(name, className, text) {
            const made = document.createElement(name);
            if (className) made.className = className;
            if (text !== undefined) made.textContent = text;
            return made;
          }

          function button(label, kind, id, act) {
            const made = element("button", "button " + kind, label);
            made.type = "button";
            made.id = id;
            made.addEventListener("click", act);
            return made;
          }

          function stateText() {
            if (isWiped) return ["done", say("wiped")];
            const waiting = mine().length;
            const unsaved = waiting === 1 ? say("unsaved-one", 1) : say("unsaved-other", waiting);
            if (isSignedOut) return ["urgent", say("signed-out") + (waiting ? " " + unsaved : "")];
            if (isOffline) return ["soon", say("offline") + (waiting ? " " + unsaved : "")];
            return waiting ? ["soon", unsaved] : ["done", say("saved")];
          }

          function drawState() {
            const [tone, text] = stateText();
            stateLine.className = "note " + tone;
            stateLine.replaceChildren(element("p", "", text));
            if (isSignedOut) {
              const link = element("a", "button primary", say("sign-in"));
              link.href = root.dataset.signIn;
              stateLine.append(link);
            }
            const others = othersCount();
            if (others) stateLine.append(element("p", "", others === 1 ? say("others-one", 1) : say("others-other", others)));
            for (const sentence of refused) stateLine.append(element("p", "", say("refused", sentence)));
          }

          function drawSeat(seat) {
            const entries = seat.entries.concat(mine().filter((entry) => entry.seat === seat.number && !seat.entries.some((other) => other.id === entry.id)));
            const stands = standing(entries);
            const card = element("section", "card seat");
            card.append(element("h2", "", say("seat", seat.number) + (seat.initials ? " · " + seat.initials : "")));
            const where = stands.isRemoved ? say("removed-at", stands.at) : stands.isIn ? say("in-since", stands.at)
              : stands.at ? say("out-since", stands.at) : say("not-here");
            card.append(element("p", stands.isIn ? "tag done" : "tag plain", where));
            const missed = kept.list.parts.filter((part) => stands.said[part.id] === false).map((part) => part.title);
            if (missed.length) card.append(element("p", "small", say("missed", missed.join(", "))));
            const acts = element("div", "actions");
            const at = (name) => "seat-" + seat.number + "-" + name;
            if (!stands.isRemoved) {
              if (!stands.checked) acts.append(button(say("here"), "primary", at("here"), () => enter(seat.number, "identity")));
              else if (stands.isIn) acts.append(button(say("out"), "quiet", at("out"), () => enter(seat.number, "left")));
              else acts.append(button(say("back"), "primary", at("back"), () => enter(seat.number, "arrived")));
              if (stands.checked) acts.append(button(say("removed"), "quiet", at("removed"), () => enter(seat.number, "removed")));
            }
            if (stands.last) acts.append(button(say("undo"), "quiet", at("undo"), () => enter(seat.number, "undo", { undone: stands.last.id })));
            card.append(acts);
            if (stands.checked) card.append(drawParts(seat, stands, at));
            for (const made of card.querySelectorAll("button")) made.setAttribute("aria-label", made.textContent + ", " + say("seat", seat.number));
            return card;
          }

          function drawParts(seat, stands, at) {
            const fold = element("details");
            fold.open = opened.has(seat.number);
            fold.addEventListener("toggle", () => { if (fold.open) opened.add(seat.number); else opened.delete(seat.number); });
            fold.append(element("summary", "", say("parts")));
            kept.list.parts.forEach((part, index) => {
              const row = element("div", "parts");
                row.append(element("span", "", part.title));
              for (const [kind, label, value] of [["present", say("present"), true], ["missed", say("absent"), false]]) {
                const made = button(label, "quiet", at(kind + "-" + index), () => enter(seat.number, kind, { segment: part.id }));
                made.setAttribute("aria-pressed", String(stands.said[part.id] === value));
                row.append(made);
              }
              fold.append(row);
            });
            return fold;
          }

          function draw() {
            drawState();
            if (!kept.list || isWiped) { root.replaceChildren(); return; }
            const focused = document.activeElement?.id;
            document.getElementById("door-title").textContent = kept.list.date;
            const cards = element("div", "seats");
            if (!kept.list.seats.length) cards.append(element("p", "", say("nobody")));
            for (const seat of kept.list.seats) cards.append(drawSeat(seat));
            const done = element("div", "actions");
            done.append(button(say("done"), "quiet", "door-done", wipe));
            root.replaceChildren(cards, done);
            if (focused) document.getElementById(focused)?.focus();
          }

          async function wipe() {
            if (mine().length) { refused = [say("wipe-unsaved")]; draw(); return; }
            isWiped = true;
            localStorage.removeItem(key);
            await caches?.delete("onward-door");
            draw();
          }

          navigator.serviceWorker?.register(root.dataset.worker).then(async () => {
            await navigator.serviceWorker.ready;
            const files = [location.pathname, ...Array.from(document.querySelectorAll("link[rel=stylesheet], script[src]"), (link) => new URL(link.href || link.src).pathname)];
            await (await caches.open("onward-door")).addAll(files);
            document.body.dataset.ready = "yes";
          }).catch(() => {});

          addEventListener("online", () => { isOffline = false; send(); });
          // The line may come back without a word of it, and another tablet may have entered something.
          setInterval(() => { if (mine().length) send(); else if (!isWiped && document.visibilityState === "visible") load(); }, 5000);
          draw();
          load().then(send);
        });
        """#
}
